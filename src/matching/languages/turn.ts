/** A turn of words, each folded; a word that ends in `*` stands for all that begin like it. */
export interface Turn<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** The turns of each kind, separated by commas. */
export function turns<Kind extends string>(
  lists: Readonly<Partial<Record<Kind, string>>>,
): readonly Turn<Kind>[] {
  return Object.entries(lists).flatMap(([kind, list]) =>
    String(list)
      .split(',')
      .map((turn) => turn.trim())
      .filter((turn) => turn !== '')
      .map((turn): Turn<Kind> => ({ kind: kind as Kind, words: turn.split(/\s+/) })),
  );
}
