import type { Database } from '../../src/claims/database.ts';
import { buildHint } from '../../src/claims/views/build-hint.ts';
import type { Analysis } from '../../src/cli/analyse.ts';
import { nearestFigure } from '../../src/matching/nearest-figure.ts';
import { sentenceAt, sentencesOf } from '../../src/matching/words/sentences.ts';
import { NOTHING_HIDDEN } from '../support/nothing-hidden.ts';
import type { LabelledText } from './corpus.ts';
import type { ClaimLabel } from './judge-claims.ts';

/** The claims a hint shows for a mention in a labelled sentence, best first. */
export interface JudgedHint {
  readonly label: ClaimLabel;
  readonly topic: string;
  readonly shown: readonly string[];
}

/** Opens the hint of each topic's first mention in a labelled sentence if a right claim is about the topic. */
export function judgeHints(
  database: Database,
  text: LabelledText,
  { mentions, figures, language }: Analysis,
): readonly JudgedHint[] {
  const bounds = sentencesOf(text.text, text.language);
  return text.claims.flatMap((label) => {
    const sentence = sentenceAt(bounds, label.start);
    if (sentence === null) return [];
    const inside = (span: { readonly start: number; readonly end: number }) =>
      span.start >= sentence.start && span.end <= sentence.end;
    const named = mentions.filter(inside);
    const stated = figures.filter(inside);
    const topics = [...new Set(named.map(({ topic }) => topic))];
    const first = topics.flatMap((topic) => named.find((mention) => mention.topic === topic) ?? []);
    return first
      .filter(({ topic }) =>
        label.right.some((id) => database.claims.get(id)?.topics.includes(topic)),
      )
      .map((mention) => {
        const { topic } = mention;
        const hint = buildHint(database, {
          topic,
          sentence: {
            text: text.text.slice(sentence.start, sentence.end),
            language,
            topics,
            figure: nearestFigure(mention, stated, named),
          },
          published: text.published,
          reader: {
            language,
            today: text.published,
            hidden: NOTHING_HIDDEN,
          },
        });
        return { label, topic, shown: hint?.claims.map(({ id }) => id) ?? [] };
      });
  });
}

export function isShownFirst({ label, shown }: JudgedHint): boolean {
  return label.right.includes(shown[0] ?? '');
}

export function isShown({ label, shown }: JudgedHint): boolean {
  return shown.some((id) => label.right.includes(id));
}
