import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioListProps<Value extends string> {
  readonly labelledBy: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ComponentChildren;
  }[];
  readonly value: Value;
  readonly disabled: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few lines, one below the other. */
export function RadioList<Value extends string>({
  labelledBy,
  options,
  value,
  disabled,
  onChoose,
}: RadioListProps<Value>) {
  const name = useId();
  return (
    <div class="radios" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
