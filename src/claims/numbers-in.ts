/** Numbers with digits, grouped by point, comma or space in either language, as written in a text. */
export function numbersIn(text: string): readonly number[] {
  const grouped = text.match(/\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+/g) ?? [];
  return grouped.map((digits) => Number(digits.replace(/\D/g, '')));
}
