import type { Database } from '../../src/claims/database.ts';
import type { HintClaim } from '../../src/claims/hint.ts';
import { buildHint } from '../../src/claims/views/build-hint.ts';
import type { Analysis } from '../../src/cli/analyse.ts';
import { nearestFigure } from '../../src/matching/nearest-figure.ts';
import { sentencesOf } from '../../src/matching/words/sentences.ts';
import { NOTHING_HIDDEN } from '../support/nothing-hidden.ts';
import type { LabelledText } from './corpus.ts';
import type { ClaimLabel } from './judge-claims.ts';

/** The hint of a topic's first mention in a sentence, opened by that sentence alone as a reader opens it. */
export interface JudgedHint {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** What the sentence states of the topic. */
  readonly labels: readonly ClaimLabel[];
  /** The sentence states no claim on record, of the topic or of another. */
  readonly isOfNone: boolean;
  readonly claims: readonly HintClaim[];
}

/** Opens the hints of an article, one for each topic that a sentence names. */
export function judgeHints(
  database: Database,
  text: LabelledText,
  { mentions, figures, language }: Analysis,
): readonly JudgedHint[] {
  const bounds = sentencesOf(text.text, text.language);
  return bounds.flatMap((start, index) => {
    if (index % 2 === 1) return [];
    const end = bounds[index + 1] ?? start;
    const inside = (span: { readonly start: number; readonly end: number }) =>
      span.start >= start && span.end <= end;
    const named = mentions.filter(inside);
    const stated = figures.filter(inside);
    const labels = text.claims.filter((label) => label.start >= start && label.start < end);
    const topics = [...new Set(named.map(({ topic }) => topic))];
    const first = topics.flatMap((topic) => named.find((mention) => mention.topic === topic) ?? []);
    return first.map((mention) => {
      const { topic } = mention;
      const hint = buildHint(database, {
        topic,
        sentence: {
          text: text.text.slice(start, end),
          language,
          topics,
          figure: nearestFigure(mention, stated, named),
        },
        published: text.published,
        reader: { language, today: text.published, hidden: NOTHING_HIDDEN },
      });
      return {
        topic,
        start,
        end,
        labels: labels.filter(({ right }) =>
          right.some((id) => database.claims.get(id)?.topics.includes(topic)),
        ),
        isOfNone: labels.length === 0,
        claims: hint?.claims ?? [],
      };
    });
  });
}

export function isShownFirst({ claims }: JudgedHint, { right }: ClaimLabel): boolean {
  return right.includes(claims[0]?.id ?? '');
}

export function isShown({ claims }: JudgedHint, { right }: ClaimLabel): boolean {
  return claims.some(({ id }) => right.includes(id));
}

/**
 * The first claim that a hint lists as closest to the sentence, those known when the article was published before
 * those said since then; null where none is offered as close.
 */
export function closestOf({ claims }: JudgedHint): HintClaim | null {
  const close = claims.filter(({ fits }) => fits);
  return close.find(({ knownWhenPublished }) => knownWhenPublished !== false) ?? close[0] ?? null;
}

/** Whether the claim offered as closest is one that the sentence states; null where none is offered. */
export function isClosestRight(hint: JudgedHint): boolean | null {
  const closest = closestOf(hint);
  return closest && hint.labels.some(({ right }) => right.includes(closest.id));
}
