/**
 * At most `most` rows of a list, in its order: those to keep, and of the rest as many as there is room
 * for, evenly chosen. More than `most` only where more are to be kept.
 */
export function thin<Row>(
  rows: readonly Row[],
  most: number,
  keep: ReadonlySet<Row>,
): readonly Row[] {
  if (rows.length <= most) return rows;
  const rest = rows.filter((row) => !keep.has(row));
  const room = Math.max(0, most - (rows.length - rest.length));
  const chosen = new Set(
    Array.from({ length: room }, (_, i) => rest[Math.floor(((i + 0.5) * rest.length) / room)]),
  );
  return rows.filter((row) => keep.has(row) || chosen.has(row));
}
