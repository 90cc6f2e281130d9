import { buildLexicon, type Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import { lexiconFromBytes, lexiconToBytes } from '../../src/matching/lexicon/lexicon-bytes.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { spellingTerms } from '../../src/matching/spelling/spelling-index.ts';
import { foldWord } from '../../src/matching/words/fold.ts';
import type { AliasSource } from './aliases.ts';
import type { Ours } from './bundled.ts';
import { sizeOf } from './ours.ts';
import { ahocorasick } from './peers/aho-corasick.ts';
import { fuseNames } from './peers/fuse.ts';
import { tokenTrie } from './peers/token-trie.ts';
import { type Result, several, single } from './results.ts';
import { once } from './rounds.ts';

/** What an index costs: to build, to keep, to attach when it comes from a store. */
export function* measureIndexes(
  source: AliasSource,
  { compile }: Ours,
  sizes: readonly number[],
): Generator<Result> {
  for (const aliases of sizes) {
    const { topics, names } = source.take(aliases);
    const runs = aliases > 200_000 ? 3 : 5;
    const builds: number[] = [];
    let lexicon: Lexicon = compile([]);
    for (let run = 0; run < runs; run++) {
      const built = once(() => compile(topics));
      builds.push(built.time);
      lexicon = built.result;
    }
    yield several('build', 'fact-hints', builds, 'ms', aliases);
    const attaches: number[] = [];
    const bytes = new Uint8Array(lexiconToBytes(lexicon));
    for (let run = 0; run < 20; run++) attaches.push(attach(bytes));
    yield single(
      'size',
      'fact-hints, all as shipped',
      bytes.length / aliases,
      'bytes/alias',
      aliases,
    );
    yield several('attach', 'fact-hints', attaches, 'ms', aliases);
    for (const [part, bytes] of parts(lexicon)) {
      yield single('size', `fact-hints, ${part}`, bytes / aliases, 'bytes/alias', aliases);
    }
    for (const peer of [tokenTrie, ahocorasick]) {
      if (aliases > peer.most) continue;
      const peerBuilds: number[] = [];
      for (let run = 0; run < runs; run++) peerBuilds.push(once(() => peer.build(names)).time);
      yield several('build', peer.name, peerBuilds, 'ms', aliases);
    }
  }
}

/** Milliseconds, by the wall clock: the time of a thread is counted in steps as long as this takes. */
function attach(bytes: Uint8Array<ArrayBuffer>): number {
  const start = performance.now();
  const lexicon = lexiconFromBytes(bytes);
  if (lexicon === null) throw new Error('the bytes of the lexicon are refused');
  createMatcher(lexicon);
  return performance.now() - start;
}

/** The index of names and, apart, what is only there to show or to judge them. */
function parts(lexicon: Lexicon): readonly (readonly [string, number])[] {
  const { words, gate, trie, patterns, spellings, topics } = lexicon;
  const { texts, ...rows } = patterns;
  return [
    ['index', sizeOf({ words, gate, trie, rows })],
    ['authored texts', sizeOf(texts)],
    ['other spellings', sizeOf(spellings)],
    ['topic ids', sizeOf(topics)],
  ];
}

/** What one name costs that the lexicon does not know, when all its names are known in other spellings. */
export function* measureSpellings(
  source: AliasSource,
  sizes: readonly number[],
): Generator<Result> {
  const unknown = source.unknown(5_000).map(foldWord);
  for (const aliases of sizes) {
    const { topics, names } = source.take(aliases, true);
    const { spellings } = buildLexicon(topics);
    const times: number[] = [];
    for (let run = 0; run < 7; run++) {
      const { time } = once(() => {
        for (const name of unknown) spellingTerms(spellings, name);
      });
      if (run > 1) times.push((time / unknown.length) * 1_000);
    }
    yield several('unknown name', 'fact-hints', times, 'µs', aliases);
    const ask = fuseNames(names);
    const few = unknown.slice(0, Math.max(3, Math.round(200_000 / aliases)));
    const peer: number[] = [];
    for (let run = 0; run < 3; run++) {
      peer.push((once(() => few.forEach((name) => void ask(name))).time / few.length) * 1_000);
    }
    yield several('unknown name', 'Fuse.js', peer, 'µs', aliases);
  }
}
