const PATHS = {
  // A pin, seen from the side.
  pin: 'M9.5 2.5 13.5 6.5 11.8 7 9.6 9.2 9.4 12 4 6.6 6.8 6.4 9 4.2ZM6.6 9.4 2.8 13.2',
  close: 'M4 4 12 12M12 4 4 12',
} as const;

/** A small line drawing for a button that has its name elsewhere. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
