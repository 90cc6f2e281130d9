import type { Language } from '../../../src/claims/language.ts';
import type { Topic } from '../../../src/claims/topic.ts';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import type { Mention, TextBlock } from '../../../src/matching/mention.ts';
import { TOPICS } from './topics.ts';

/** A mention with the text it covers. */
export interface Seen extends Mention {
  readonly text: string;
}

/** Scans an article whose blocks are separated by empty lines. */
export type Scan = (article: string, language?: Language | null) => readonly Seen[];

/** A scan with a matcher of its own. */
export function scannerOf(topics: Iterable<Topic>): Scan {
  const matcher = createMatcher(buildLexicon(topics));
  return (article, language = 'de') => {
    const blocks: TextBlock[] = article
      .split('\n\n')
      .map((text, id) => ({ id, text, language: null }));
    const { findings } = matcher.scan(blocks, { language });
    return findings.flatMap(({ mentions }, index) =>
      mentions.map((mention) => ({
        ...mention,
        text: blocks[index]?.text.slice(mention.start, mention.end) ?? '',
      })),
    );
  };
}

const scanSmallPack = scannerOf(TOPICS);

/** What is found of the small pack, as `text → topic`, in the order of the text. */
export function seen(article: string, language: Language | null = 'de'): readonly string[] {
  return scanSmallPack(article, language).map(({ text, topic }) => `${text} → ${topic}`);
}

/** The mentions of the small pack. */
export const scan: Scan = scanSmallPack;
