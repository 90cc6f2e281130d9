interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  /** False where the label stands beside the switch in other words already. */
  readonly labelled: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off, with effect at once. */
export function Switch({ on, label, labelled, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switched">
      <span class={labelled ? undefined : 'unseen'}>{label}</span>
      <input
        class="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox itself says whether it is checked; HTML forbids aria-checked on it.
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
