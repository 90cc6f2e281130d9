import type { Figure } from '../../../claims/figure.ts';
import { byLanguage, LANGUAGES, type Language } from '../../../claims/language.ts';
import type { PartialDate } from '../../../claims/partial-date.ts';
import { onceByLanguage } from '../../../claims/ranking/once-by-language.ts';
import { rarityOf } from '../../../claims/ranking/rarity.ts';
import { datesIn, monthOf } from '../../../claims/ranking/sentence-dates.ts';
import { wordsOf } from '../../../claims/ranking/vocabulary.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { remembered } from '../../words/word-memo.ts';

/** A claim, as far as its number can be known again by it. */
export interface FigureClaim {
  readonly figure: Figure | null;
  readonly said: PartialDate;
  readonly topics: readonly TopicId[];
  readonly statement: Readonly<Partial<Record<Language, string>>>;
}

/** A number on record, with what its claim says around it. */
export interface KnownFigure
  extends Pick<Figure, 'of' | 'measure' | 'unit' | 'low' | 'high' | 'place' | 'per'> {
  /** The other topics of the claim. */
  readonly about: readonly TopicId[];
  /** By language: roots of the words of its statement, see `wordsOf`, joined by blanks to be stored in little. */
  readonly words: ReadonlyMap<Language, string>;
}

/** By each end of a number on record: the figures that have it. */
export type KnownFigures = ReadonlyMap<number, readonly KnownFigure[]>;

/** The numbers on record. */
export function knownFigures(claims: Iterable<FigureClaim>): KnownFigures {
  const known = new Map<number, KnownFigure[]>();
  for (const { figure, said, topics, statement } of claims) {
    if (figure === null) continue;
    const { of, measure, unit, low, high, place, per } = figure;
    const about = topics.filter((topic) => topic !== of);
    const words = new Map(
      LANGUAGES.map((language) => [
        language,
        [
          ...wordsOf(statement[language] ?? '', language).roots,
          ...monthsIn([said, figure.asOf, ...datesIn(statement[language] ?? '', language, null)]),
        ].join(' '),
      ]),
    );
    const one = { of, measure, unit, low, high, place, per, about, words };
    for (const end of new Set([low, high])) {
      if (end === null) continue;
      const others = known.get(end);
      if (others === undefined) known.set(end, [one]);
      else others.push(one);
    }
  }
  return known;
}

/**
 * Months stand among the roots as what no word is: when a number was given is told again with it. A span of
 * them names none.
 */
function monthsIn(dates: readonly (PartialDate | null)[]): ReadonlySet<string> {
  const months = dates.flatMap((date) => /^\d{4}-(\d{2})(?!\/)/.exec(date ?? '')?.[1] ?? []);
  return new Set(months.map((month) => rootOfMonth(Number(month))));
}

function rootOfMonth(month: number): string {
  return `#${month}`;
}

/** The roots of a statement's words; taken apart when first asked for. */
export const rootsOf = onceByLanguage(
  ({ words }: KnownFigure, language): readonly string[] => words.get(language)?.split(' ') ?? [],
);

/** The root of a word as written, a month's for a month, null for one without meaning; see `wordsOf`. */
export const ROOT_OF = byLanguage(rootsIn);

/** Whether a figure on record of which something is so has a word, in any of its forms. */
export function hasWordOnRecord(
  known: KnownFigures,
  raw: string,
  language: Language,
  fits: (figure: KnownFigure) => boolean,
): boolean {
  const root = ROOT_OF[language](raw);
  if (root === null) return false;
  const has = (figure: KnownFigure) => fits(figure) && rootsOf(figure, language).includes(root);
  return [...known.values()].some((figures) => figures.some(has));
}

/** How much it says, in nats, that a figure on record has a word or is about a topic. */
interface Rarity {
  readonly ofRoot: (root: string) => number;
  readonly ofTopic: (topic: TopicId) => number;
}

/** How rare the words of a language and the topics are among the figures on record; counted once. */
export const rarityAmong = onceByLanguage((known: KnownFigures, language): Rarity => {
  const all = new Set([...known.values()].flat());
  const roots = new Map<string, number>();
  const topics = new Map<TopicId, number>();
  for (const figure of all) {
    const { of, about } = figure;
    for (const root of rootsOf(figure, language)) roots.set(root, (roots.get(root) ?? 0) + 1);
    for (const topic of [of, ...about]) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  const rarities = <Key>(counts: ReadonlyMap<Key, number>) => {
    const known = new Map(Array.from(counts, ([key, n]) => [key, rarityOf(n, all.size)] as const));
    const unknown = rarityOf(0, all.size);
    return (key: Key) => known.get(key) ?? unknown;
  };
  return { ofRoot: rarities(roots), ofTopic: rarities(topics) };
});

function rootsIn(language: Language): (raw: string) => string | null {
  return remembered((raw) => {
    const month = monthOf(raw, language);
    return month === null ? ([...wordsOf(raw, language).roots][0] ?? null) : rootOfMonth(month);
  });
}
