/** What two spellings of one name have in common: case, diacritics, dashes and quotes aside. */
export function foldAlias(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .replace(/[’‘`´]/gu, "'")
    .trim();
}
