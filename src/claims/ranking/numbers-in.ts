import { byLanguage, type Language } from '../language.ts';

/** By what a word behind a number multiplies it, in full or as newspapers shorten it. */
const SCALES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  de: new Map([
    ['tausend', 1e3],
    ['tsd', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  en: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
    ['tn', 1e12],
  ]),
};

/** Numbers that are written in words before such a word. */
const IN_WORDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  de: inWords(
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    ['eine', 1],
    ['einer', 1],
    ['anderthalb', 1.5],
    ['eine halbe', 0.5],
    ['einer halben', 0.5],
  ),
  en: inWords(
    'one two three four five six seven eight nine ten eleven twelve',
    ['a', 1],
    ['half a', 0.5],
  ),
};

/** `fromOne`: from one on, in order. */
function inWords(
  fromOne: string,
  ...others: readonly (readonly [string, number])[]
): ReadonlyMap<string, number> {
  const counted = fromOne.split(' ').map((word, index) => [word, index + 1] as const);
  return new Map([...counted, ...others]);
}

/** A number of few digits or in words before such a word, else one grouped by point, comma or space, a decimal or a whole one. */
const NUMBERS = byLanguage(numbersOf);

function numbersOf(language: Language): RegExp {
  const words = [...SCALES[language].keys()].join('|');
  // Words stand apart: "am" is no million.
  const counts = `(?:${[...IN_WORDS[language].keys()].join('|')})(?=[\\s-])`;
  return new RegExp(
    `(?<![\\d.,\\p{L}])(\\d{1,3}(?:[.,]\\d{1,2})?|${counts})[\\s-]?(${words})(?![\\p{L}\\d])|\\d{1,3}(?:[.,\\s]\\d{3})+(?!\\d)|(\\d+[.,]\\d{1,2})(?!\\d|[.,]\\d)|\\d+`,
    'giu',
  );
}

/**
 * The numbers that a text writes with digits, in full: "12,000", "10 000", "13.5 trillion", "4,3 Mio", and with them
 * "two million".
 */
export function numbersIn(text: string, language: Language): readonly number[] {
  return [...text.matchAll(NUMBERS[language])].map(([digits, few, word, decimal]) => {
    if (few !== undefined && word !== undefined) {
      const count = IN_WORDS[language].get(few.toLowerCase()) ?? toNumber(few);
      return Math.round(count * (SCALES[language].get(word.toLowerCase()) ?? 1));
    }
    return decimal === undefined ? Number(digits.replace(/\D/g, '')) : toNumber(decimal);
  });
}

function toNumber(decimal: string): number {
  return Number(decimal.replace(',', '.'));
}
