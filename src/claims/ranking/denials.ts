import type { Claim } from '../claim.ts';
import type { Language } from '../language.ts';
import { onceByLanguage } from './once-by-language.ts';

/** Words that say that something is not so, and verbs of denying; word beginnings end with a hyphen. */
const DENIALS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'nicht',
    'nichts',
    'nie',
    'niemals',
    'niemand',
    'weder',
    'kein-',
    'bestritt-',
    'bestreit-',
    'dementi-',
    'leugne-',
    'abstreit-',
    'abstritt-',
    'abgestritt-',
    'widersprach-',
    'widersprich-',
    'zurückgewiesen-',
    'zurückweis-',
    'zurückwies-',
    'verneint-',
    'unwahr-',
    'falsch',
    'lüge-',
    'erfunden-',
    'grundlos-',
    'haltlos-',
  ],
  en: [
    'not',
    'no',
    'never',
    'neither',
    'nor',
    'nobody',
    'none',
    'nothing',
    'without',
    'cannot',
    'deny',
    'denies',
    'denied',
    'denial-',
    'reject-',
    'dismiss-',
    'disput-',
    'refut-',
    'contradict-',
    'false',
    'lies',
    'untrue',
    'fabricat-',
    'groundless',
    'baseless',
  ],
};

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  de: patternOf(
    DENIALS.de,
    '(?<!\\p{L})(?:(?:wies|weist|wiesen|weisen)(?!\\p{L})[^]{0,200}(?<!\\p{L})zurück|(?:streite[nt]|stritt(?:en)?)(?!\\p{L})[^]{0,200}(?<!\\p{L})ab)(?!\\p{L})',
  ),
  en: patternOf(DENIALS.en, "(?<=\\p{L})n['’]t(?!\\p{L})"),
};

function patternOf(words: readonly string[], turn: string): RegExp {
  const whole = words.filter((word) => !word.endsWith('-'));
  const begun = words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
  return new RegExp(
    `(?<!\\p{L})(?:(?:${whole.join('|')})(?!\\p{L})|(?:${begun.join('|')}))|${turn}`,
    'iu',
  );
}

/** Whether a text says that something is not so, or that somebody says so. Linear in the text. */
export function deniesIn(text: string, language: Language): boolean {
  return PATTERNS[language].test(text);
}

/** The same for a claim's statement. */
export const claimDenies = onceByLanguage(({ statement }: Claim, language) =>
  deniesIn(statement[language] ?? '', language),
);
