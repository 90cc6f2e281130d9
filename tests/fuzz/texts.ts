import fc from 'fast-check';

const NAMES = [
  'Kursk',
  'nordkoreanische',
  'North Korean',
  'Soldaten',
  'troops',
  'Kim Jong-un',
  'Putins',
  'U.S.',
  'NIS',
  'CNNIn',
  "Austin's",
  'Pjo\u0308ng\u00adjang',
  'PJÖNGJANG',
  'Selensky',
  'Ｋｉｍ',
  '𝐊𝐮𝐫𝐬𝐤',
  '김정은',
  'ﬁre',
  'Straße',
  'İstanbul',
];
const NUMBERS = [
  '10.000',
  '12,000',
  '11. Korps',
  'zwölftausend',
  'twelve thousand',
  'rund 3.000',
  'mehr als',
  'up to',
  'between 10,000 and 12,000',
  'zwischen 10 und 12',
  '1,5 Millionen',
  '1.5 million',
  'a dozen',
  'Dutzende',
  'ein halbes Dutzend',
  '½',
  '٣٠٠',
  '1e9',
  '9'.repeat(40),
  '0',
  '-5',
  '3-4',
  '2024',
  '18. Oktober 2024',
  'zweihundert',
  'hunderte',
  'null',
];
const VERBS = [
  'wurden getötet',
  'were killed',
  'verwundet',
  'wounded or killed',
  'entsandt',
  'sent to Russia',
  'not',
  'nicht',
  'laut NIS',
  'according to',
  'pro Tag',
  'a month',
  'seit August',
  'bis Ende des Jahres',
  'shells',
  'Granaten',
  'in der Region Kursk',
];
const JOINTS = [' ', ' ', ' ', '-', '. ', ', ', '\n\n', '\u00a0', '’', '…', '„', '“', '(', ')', ''];
const ODD = ['\u200b', '\u202e', '\ud835', '\udc00', '\0', '\ufeff', '\u0345', '\u1100', '🇰🇵'];

const word = fc.constantFrom(...NAMES, ...NUMBERS, ...VERBS);
const joint = fc.constantFrom(...JOINTS);
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(...ODD),
);

/** A text of up to so many pieces: words of the news, numbers, and now and then anything at all. */
export function newsText(pieces = 14): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 5, arbitrary: joint },
    { weight: 1, arbitrary: noise },
  );
  return fc.array(piece, { maxLength: pieces, size: 'max' }).map((parts) => parts.join(''));
}

/** Words and numbers with proper spaces between, so that they read as sentences. */
export function sentence(words = 10): fc.Arbitrary<string> {
  return fc
    .array(word, { minLength: 1, maxLength: words, size: 'max' })
    .map((parts) => `${parts.join(' ')}.`);
}

/** Anything that a string can be. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 16 }),
  newsText(6),
);
