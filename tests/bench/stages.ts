import type { TextBlock } from '../../src/matching/mention.ts';
import type { AliasSource } from './aliases.ts';
import type { Ours } from './bundled.ts';
import { readAndHash } from './floor.ts';
import type { Result } from './results.ts';
import { timeSideBySide, type Way } from './rounds.ts';

/**
 * Where the time of the pipeline goes with so many aliases: each way does what the one before it does, and one
 * thing more.
 */
export function* measureStages(
  source: AliasSource,
  textOf: (units: number) => readonly TextBlock[],
  ours: Ours,
  aliases: number,
  texts: readonly number[],
  rounds: number,
): Generator<Result> {
  const set = source.take(aliases);
  const lexicon = ours.compile(set.topics);
  const words = ours.wordsAlone(lexicon);
  const names = ours.mentionsAlone(lexicon);
  const mentions = ours.allMentions(lexicon);
  const all = ours.wholePipeline(lexicon, set);
  for (const units of texts) {
    const blocks = textOf(units);
    const ways: readonly Way[] = [
      { name: 'words and what they mean', run: () => words(blocks) },
      { name: '… and names, parts of phrases, context words', run: () => names(blocks) },
      {
        name: '… and other spellings, phrases, rules: all mentions',
        run: () => mentions(blocks),
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
        aliases,
        timesFloor,
        median: timesFloor,
        min: Math.min(...ratios),
        max: Math.max(...ratios),
        unit: 'times the floor',
      };
    }
  }
}
