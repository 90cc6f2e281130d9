/**
 * What different transliterations of one name have in common. German, English, French and scholarly
 * spellings of Russian, Ukrainian and Korean names differ in a small number of letters and groups of
 * letters ("Selenskyj", "Zelensky", "Zelenskiy"; "Schoigu", "Shoigu"; "Dschong", "Jong"), which
 * are made equal here. The longest group that fits is replaced, from left to right.
 */
const GROUPS: readonly (readonly [string, string])[] = [
  ['schtsch', 'q'],
  ['shch', 'q'],
  ['tsch', 'h'],
  ['dsch', 'i'],
  ['dzh', 'i'],
  ['yeo', 'io'],
  ['jeo', 'io'],
  ['dj', 'i'],
  ['sch', 'x'],
  ['tch', 'h'],
  ['sh', 'x'],
  ['zh', 'x'],
  ['ch', 'h'],
  ['kh', 'h'],
  ['ph', 'p'],
  ['th', 't'],
  ['ck', 'k'],
  ['ts', 's'],
  ['tz', 's'],
  ['dz', 's'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['eo', 'o'],
  ['eu', 'u'],
  ['ie', 'e'],
  ['je', 'e'],
  ['ye', 'e'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['w', 'v'],
  ['j', 'i'],
  ['y', 'i'],
  ['z', 's'],
  ['c', 'k'],
];

/** By the code of their first letter. */
const BY_FIRST: (readonly (readonly [string, string])[] | undefined)[] = [];
for (const group of GROUPS) {
  const first = group[0].charCodeAt(0);
  BY_FIRST[first] = [...(BY_FIRST[first] ?? []), group];
}

/** The transliteration key of a folded word: equal for spellings of the same name. */
export function transliterationKey(folded: string): string {
  let key = '';
  let last = '';
  let i = 0;
  while (i < folded.length) {
    const group = groupAt(folded, i);
    const units = group === null ? folded.charAt(i) : group[1];
    i += group === null ? 1 : group[0].length;
    for (let k = 0; k < units.length; k++) {
      const unit = units.charAt(k);
      if (unit !== last) key += unit;
      last = unit;
    }
  }
  // "Budanoff", "Choi" and "Choe".
  if (key.endsWith('of') || key.endsWith('ef')) return `${key.slice(0, -1)}v`;
  return key.endsWith('oe') ? `${key.slice(0, -1)}i` : key;
}

function groupAt(folded: string, i: number): readonly [string, string] | null {
  const groups = BY_FIRST[folded.charCodeAt(i)];
  if (groups === undefined) return null;
  for (const group of groups) if (folded.startsWith(group[0], i)) return group;
  return null;
}
