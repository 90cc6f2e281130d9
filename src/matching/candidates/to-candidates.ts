import { once } from '../../claims/once.ts';
import { ALIAS, type AliasEdges, aliasAt, edgesOf } from '../find/alias-list.ts';
import { isHyphenated } from '../find/gaps.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { hasGenitiveSign } from '../find/verify.ts';
import { addPhrases } from './add-phrases.ts';
import { isOthers, surnameOf } from './bearer.ts';
import type { Candidate } from './candidate.ts';
import {
  type CandidateLookups,
  type FoundBlock,
  type PlaceFor,
  SCORES,
} from './candidate-lookups.ts';
import { isIndefinite } from './indefinite.ts';
import { isLocated } from './located.ts';
import type { NamedPattern } from './named-pattern.ts';
import { officeReader } from './office.ts';
import { isCurrency } from './other-name.ts';
import { createPlaceFinder } from './place-finder.ts';

/** Turns what was found in a block into candidates, while its words are at hand, and appends them to `made`. */
export function toCandidates(
  lookups: CandidateLookups,
  whole: FoundBlock,
  made: Candidate[],
): void {
  const { block, base, sentences, found, spellings } = whole;
  if (found.aliases.used + spellings.length + found.parts.used === 0) return;
  const { isAwake } = lookups;
  const { inSentence, plain } = createPlaceFinder(block.text, block.tokens, base, sentences);
  const placeFor: PlaceFor = (rules) => (rules !== 0 && isAwake(rules) ? inSentence : plain);
  const edges = once(() => edgesOf(found.aliases));
  addAliases(lookups, whole, edges, placeFor, made);
  addSpellings(lookups, whole, edges, placeFor, made);
  addPhrases(lookups, whole, placeFor, made);
}

function addAliases(
  { named }: CandidateLookups,
  { block, index, found: { aliases } }: FoundBlock,
  edges: () => AliasEdges,
  placeFor: PlaceFor,
  made: Candidate[],
): void {
  const isNobodys = officeReader(block, aliases, named);
  for (let at = 0; at < aliases.used; at += ALIAS) {
    const { pattern, from: first, to, reading } = aliasAt(aliases, at);
    if (isCurrency(block, to)) continue;
    const name = named(pattern);
    const from = first + name.lead;
    const via = name.firm ? reading : 'short-form';
    const place = name.kind === 'place';
    // Where names take no endings, what is inflected has that of the plural.
    const plural = reading === 'inflected' && !block.data.capitalNouns;
    made.push(
      toCandidate(block, index, placeFor, {
        name,
        from,
        to,
        via,
        score: Math.min(SCORES[via], SCORES[reading]),
        firm: name.firm,
        doubtful: false,
        others: name.office
          ? isNobodys({ topic: name.topic, from, to, plural })
          : isOthers(block, name, from, to, edges),
        located: place && isLocated(block, from) && !hasGenitiveSign(block, name.words, to),
      }),
    );
  }
}

function addSpellings(
  { named }: CandidateLookups,
  { block, index, spellings }: FoundBlock,
  edges: () => AliasEdges,
  placeFor: PlaceFor,
  made: Candidate[],
): void {
  for (const { pattern, from: first, to, distance } of spellings) {
    const name = named(pattern);
    const from = first + name.lead;
    const single = first === to;
    made.push(
      toCandidate(block, index, placeFor, {
        name,
        from,
        to,
        via: 'spelling',
        score: Math.max(0.5, SCORES.spelling - 0.1 * distance),
        firm: name.firm && !single,
        doubtful: single,
        others: isOthers(block, name, from, to, edges),
        located: false,
      }),
    );
  }
}

/** What tells one find of a name from another. */
interface FoundName
  extends Pick<Candidate, 'via' | 'score' | 'firm' | 'doubtful' | 'others' | 'located'> {
  readonly name: NamedPattern;
  readonly from: number;
  readonly to: number;
}

function toCandidate(
  block: ReadBlock,
  index: number,
  placeFor: PlaceFor,
  { name, from, to, via, score, firm, doubtful, others, located }: FoundName,
): Candidate {
  const { tokens } = block;
  return {
    block: index,
    start: tokens.start[from] as number,
    end: tokens.end[to] as number,
    topic: name.topic,
    alias: name.alias,
    via,
    score,
    rules: name.rules,
    firm,
    place: placeFor(name.rules)(from, to),
    surname: surnameOf(block, name, from),
    others,
    doubtful,
    located,
    anew: !firm && isIndefinite(block, from),
    joined: isHyphenated(tokens, from),
  };
}
