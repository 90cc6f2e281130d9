import { rankSentences } from '../../../src/claims/ranking/stated-claims.ts';
import { KINDS } from '../../../src/claims/ranking/weights.ts';
import { readArticleFile } from '../../../src/cli/article-file.ts';
import { articleSentences } from '../../../src/cli/article-sentences.ts';
import type { Shipped } from '../../support/shipped-packs.ts';
import { type LabelledText, pathOf } from '../corpus.ts';

/** A claim that a sentence may state. */
export interface Option {
  readonly claim: string;
  /** What it has in common with the sentence, in the order of `KINDS`. */
  readonly evidence: readonly number[];
}

/** A sentence of a labelled text and the claims it may state. */
export interface Choice {
  /** The text it is from. */
  readonly text: string;
  readonly sentence: string;
  readonly namesTopic: boolean;
  readonly options: readonly Option[];
  /** The claims that an editor accepts; empty where it states none. */
  readonly right: ReadonlySet<string>;
  /** Those accepted for the sentences beside it: which of the two states them is a matter of taste. */
  readonly beside: ReadonlySet<string>;
}

/** The choices that the sentences of a text pose, in order. */
export async function choicesIn(
  { database, matcher }: Shipped,
  text: LabelledText,
): Promise<readonly Choice[]> {
  const { blocks, starts, language } = await readArticleFile(pathOf(text));
  const { findings } = matcher.scan(blocks, { language });
  const places = findings.map(({ block }) => blocks.findIndex(({ id }) => id === block));
  const texts = places.map((place) => blocks[place]?.text ?? '');
  const blocksOf = articleSentences(texts, findings, text.published);
  const ranked = rankSentences(database, blocksOf.flat());
  return blocksOf.flatMap((sentences, order) => {
    const offset = starts[places[order] ?? 0] ?? 0;
    const right = sentences.map(({ start, end }) =>
      text.claims
        .filter((label) => label.start < offset + end && offset + start < label.end)
        .flatMap((label) => label.right),
    );
    return sentences.map((sentence, index) => ({
      text: text.name,
      sentence: sentence.text,
      namesTopic: sentence.topics.length > 0,
      options: (ranked.next().value ?? []).map(({ claim, evidence }) => ({
        claim: claim.id,
        evidence: KINDS.map((kind) => evidence[kind]),
      })),
      right: new Set(right[index]),
      beside: new Set([...(right[index - 1] ?? []), ...(right[index + 1] ?? [])]),
    }));
  });
}
