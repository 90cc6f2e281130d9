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

const BY_FIRST: ReadonlyMap<string, readonly (readonly [string, string])[]> = GROUPS.reduce(
  (map, group) => {
    const first = group[0].charAt(0);
    return map.set(first, [...(map.get(first) ?? []), group]);
  },
  new Map<string, (readonly [string, string])[]>(),
);

/** The transliteration key of a folded word: equal for spellings of the same name. */
export function transliterationKey(folded: string): string {
  let key = '';
  let i = 0;
  const add = (units: string): void => {
    for (const unit of units) if (key.charAt(key.length - 1) !== unit) key += unit;
  };
  while (i < folded.length) {
    const group = BY_FIRST.get(folded.charAt(i))?.find(([from]) => folded.startsWith(from, i));
    if (group === undefined) {
      add(folded.charAt(i));
      i++;
    } else {
      add(group[1]);
      i += group[0].length;
    }
  }
  // "Budanoff", "Choi" and "Choe".
  if (key.endsWith('of') || key.endsWith('ef')) return `${key.slice(0, -1)}v`;
  return key.endsWith('oe') ? `${key.slice(0, -1)}i` : key;
}
