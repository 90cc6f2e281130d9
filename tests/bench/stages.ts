import { buildLexicon } from '../../src/matching/lexicon/lexicon.ts';
import { createVocabulary } from '../../src/matching/lexicon/vocabulary.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import type { TextBlock } from '../../src/matching/mention.ts';
import { tokenize } from '../../src/matching/words/tokenize.ts';
import { createTokens } from '../../src/matching/words/tokens.ts';
import type { AliasSource } from './aliases.ts';
import { readAndHash } from './floor.ts';
import { mentionsAlone, wholePipeline } from './ours.ts';
import type { Result } from './results.ts';
import { timeSideBySide, type Way } from './rounds.ts';
import { USUAL } from './scan.ts';

/** Where the time of the pipeline goes: each way does what the one before it does, and one thing more. */
export function* measureStages(
  source: AliasSource,
  textOf: (units: number) => readonly TextBlock[],
  texts: readonly number[],
  rounds: number,
): Generator<Result> {
  const set = source.take(USUAL);
  const lexicon = buildLexicon(set.topics);
  const vocabulary = createVocabulary(lexicon);
  const tokens = createTokens();
  const names = mentionsAlone(lexicon);
  const mentions = createMatcher(lexicon);
  const all = wholePipeline(lexicon, set);
  for (const units of texts) {
    const blocks = textOf(units);
    const words = (): number => {
      let count = 0;
      for (const { text } of blocks) {
        vocabulary.settle();
        tokenize(text, tokens, () => true);
        vocabulary.read(text, tokens);
        count += tokens.count;
      }
      return count;
    };
    const ways: readonly Way[] = [
      { name: 'words and what they mean', run: words },
      { name: '… and names, parts of phrases, context words', run: () => names(blocks) },
      {
        name: '… and other spellings, phrases, rules: all mentions',
        run: () => mentions.scan(blocks, { language: 'de' }).findings.length,
      },
      { name: '… and figures: the whole pipeline', run: () => all(blocks) },
    ];
    for (const { name, timesFloor, ratios } of timeSideBySide(
      () => readAndHash(blocks),
      units,
      ways,
      rounds,
    )) {
      yield {
        what: 'stages',
        way: name,
        bytes: units,
        aliases: USUAL,
        timesFloor,
        median: timesFloor,
        min: Math.min(...ratios),
        max: Math.max(...ratios),
        unit: 'times the floor',
      };
    }
  }
}
