import { useMoved } from './use-moved.ts';

interface SliderProps {
  readonly labelledBy: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly disabled: boolean;
  readonly format: (value: number) => string;
  /** Called when the reader lets go: browsers count the changes of settings. */
  readonly onSet: (value: number) => void;
  /** Called with every value on the way. */
  readonly onMove?: (value: number) => void;
}

/** A number that is dragged or stepped with the arrow keys. */
export function Slider(props: SliderProps) {
  const { value, least, most, step, format } = props;
  const [shown, setShown] = useMoved(value);
  return (
    <div class="slider">
      <input
        type="range"
        aria-labelledby={props.labelledBy}
        aria-valuetext={format(shown)}
        min={least}
        max={most}
        step={step}
        value={shown}
        disabled={props.disabled}
        onInput={(event) => {
          const moved = event.currentTarget.valueAsNumber;
          setShown(moved);
          props.onMove?.(moved);
        }}
        onChange={(event) => props.onSet(event.currentTarget.valueAsNumber)}
      />
      {/* Heard as the slider's own value; said apart it would be heard twice with every step. */}
      <span class="value" aria-hidden="true">
        {format(shown)}
      </span>
    </div>
  );
}
