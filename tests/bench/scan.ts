import type { TextBlock } from '../../src/matching/mention.ts';
import type { AliasSource } from './aliases.ts';
import type { Ours } from './bundled.ts';
import { readAndHash, readOnly } from './floor.ts';
import { ahocorasick, modern, monyone, monyoneFast } from './peers/aho-corasick.ts';
import { fuseNgrams, fuseSentences } from './peers/fuse.ts';
import type { Finder, Peer } from './peers/peer.ts';
import { alternation } from './peers/regexp.ts';
import { tokenTrie } from './peers/token-trie.ts';
import type { Result } from './results.ts';
import { timeSideBySide, type Way } from './rounds.ts';

const PEERS: readonly Peer[] = [
  tokenTrie,
  alternation,
  ahocorasick,
  monyone,
  monyoneFast,
  modern,
  fuseSentences,
  fuseNgrams,
];

/** Names of our ways in the results. */
export const MENTIONS = 'fact-hints, mentions alone';
export const PIPELINE = 'fact-hints, whole pipeline';

/** Text at which ours and the peers are compared. */
export const COMPARED = 100_000;
/** Aliases at which the longest text is read. */
export const USUAL = 2_000;
const LONGEST = 10_000_000;

export interface ScanPlan {
  readonly texts: readonly number[];
  readonly aliases: readonly number[];
  readonly rounds: number;
  readonly full: boolean;
}

/** Units of text at which a peer that takes seconds for more is measured. */
function lengthFor(peer: Peer, aliases: number, units: number): number {
  if (peer !== fuseNgrams && peer !== fuseSentences) return units;
  return Math.min(units, Math.max(150, Math.round(2_000_000 / aliases)));
}

/** Throughput of ours and of the peers over the same texts with the same aliases. */
export function* measureScans(
  source: AliasSource,
  textOf: (units: number) => readonly TextBlock[],
  { compile, mentionsAlone, wholePipeline, withoutContext }: Ours,
  plan: ScanPlan,
): Generator<Result> {
  for (const aliases of plan.aliases) {
    const set = source.take(aliases);
    const lexicon = compile(set.topics);
    const ours: readonly (readonly [string, Finder])[] = [
      [MENTIONS, mentionsAlone(compile(withoutContext(set.topics)))],
      [PIPELINE, wholePipeline(lexicon, set)],
    ];
    const peers = PEERS.filter(({ most, mostQuick }) => aliases <= (plan.full ? most : mostQuick));
    const finders = peers.map((peer) => [peer, peer.build(set.names)] as const);
    for (const units of plan.texts) {
      if (units === LONGEST && aliases !== USUAL && !plan.full) continue;
      const blocks = textOf(units);
      const ways: Way[] = ours.map(([name, find]) => ({ name, run: () => find(blocks) }));
      if (aliases === plan.aliases[0])
        ways.push({ name: 'bare pass', run: () => readOnly(blocks) });
      // Other lengths say nothing more about a peer, and take it minutes.
      const compared = units === COMPARED || (plan.full && units < LONGEST);
      for (const [peer, find] of compared ? finders : []) {
        const own = lengthFor(peer, aliases, units);
        const text = own === units ? blocks : textOf(own);
        ways.push({ name: peer.name, run: () => find(text), units: own });
      }
      for (const { name, ...timing } of timeSideBySide(
        () => readAndHash(blocks),
        units,
        ways,
        plan.rounds,
      )) {
        const bytes = ways.find((way) => way.name === name)?.units ?? units;
        yield {
          what: 'scan',
          way: name,
          bytes,
          aliases,
          timesFloor: timing.timesFloor,
          median: timing.median,
          min: timing.min,
          max: timing.max,
          unit: 'ms',
        };
        yield {
          what: 'found',
          way: name,
          bytes,
          aliases,
          timesFloor: null,
          median: timing.found,
          min: timing.found,
          max: timing.found,
          unit: 'hits',
        };
      }
    }
  }
}
