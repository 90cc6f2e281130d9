import type { Unit } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { StatedFigure } from '../mention.ts';
import { unitBehind } from './amount.ts';
import type { Counted } from './counted.ts';
import {
  type KnownFigure,
  type KnownFigures,
  ROOT_OF,
  rarityAmong,
  rootsOf,
} from './known-figures.ts';
import { isConditional, isHypothetical } from './negation.ts';
import { hasWhole, isOfWhole } from './part-of-whole.ts';
import type { Quantity } from './quantities.ts';
import { scopeOf } from './scope.ts';
import type { ReadSentence } from './sentence.ts';
import { toFigure } from './to-figure.ts';

/** Evidence that makes a number one on record, in nats, and by how much it has to lead any other. */
const ENOUGH = 14;
const LEAD = 3;
/** What the topic of a claim is worth where only its paragraph named it, and what its other topics are. */
const NAMED_BEFORE = 0.7;
const BESIDE = 0.5;
/** A noun of its own that the claim has not speaks against it; so many words behind it German has its noun. */
const OTHER_NOUN = 4;
const NOUN_WITHIN = 3;
/** Smaller numbers stand everywhere, and further digits say no more. */
const LEAST = 10;
const MOST_DIGITS = 4;

/**
 * A number whose measure no rule read, but that stands on record just as it is: "The General Staff had them
 * at 999,200". It is that figure where the sentence shares enough with the claim: its
 * words, its topics, the number's digits, each by how rarely figures on record have it. Null where another
 * measure or topic fits nearly as well, and where the number is a part or the whole of something.
 */
export function recognised(
  sentence: ReadSentence,
  quantity: Quantity,
  index: number,
  phrases: readonly (Counted | null)[],
): StatedFigure | null {
  const same = sameOnRecord(sentence.record.known, quantity).filter(({ of }) =>
    names(sentence, of),
  );
  if (same.length === 0) return null;
  const unit = unitBehind(sentence, quantity);
  const known = same.filter((each) => fits(each, unit));
  if (known.length === 0) return null;
  const best = bestOf(sentence, quantity, known);
  const topic = best === null ? undefined : sentence.record.topics.get(best.of);
  if (best === null || topic === undefined) return null;
  const scope = scopeOf(sentence, index, phrases);
  if (isOfWhole(sentence, quantity, scope) || hasWhole(sentence, quantity)) return null;
  if (isHypothetical(sentence, quantity) || isConditional(sentence, quantity, scope)) return null;
  const figure = toFigure(sentence, quantity, scope, topic, best, best.unit);
  return figure?.per === best.per ? figure : null;
}

/** "About" may come and go in the telling; "more than" may not. */
function sameOnRecord(known: KnownFigures, { low, high }: Quantity): readonly KnownFigure[] {
  const value = low ?? high ?? 0;
  if (value < LEAST) return [];
  return (known.get(value) ?? []).filter((each) => each.low === low && each.high === high);
}

function names({ mentions, earlier }: ReadSentence, topic: TopicId): boolean {
  return earlier.has(topic) || mentions.some((each) => each.topic === topic);
}

const COUNTS: ReadonlySet<Unit> = new Set<Unit>(['people', 'pieces', 'cases']);
/** So are things of all kinds counted. */
const ANYTHING: Measure = 'count';

function fits(known: KnownFigure, unit: Unit | null): boolean {
  if (known.measure === ANYTHING) return false;
  return unit === null ? COUNTS.has(known.unit) : known.unit === unit;
}

/** The figure that shares most with a sentence; null where that is too little or another one is close. */
function bestOf(
  sentence: ReadSentence,
  quantity: Quantity,
  known: readonly KnownFigure[],
): KnownFigure | null {
  const { words, mentions, earlier, record, data } = sentence;
  const { language } = data.language;
  const { ofRoot, ofTopic } = rarityAmong(record.known, language);
  const roots = new Set(words.map(({ raw }) => ROOT_OF[language](raw)));
  const noun = ownNoun(sentence, quantity);
  const ofNumber = digitEvidence(quantity);
  const ofNamed = (topic: TopicId): number =>
    (mentions.some((each) => each.topic === topic) ? 1 : earlier.has(topic) ? NAMED_BEFORE : 0) *
    ofTopic(topic);
  const scored = known.map((figure) => {
    const told = rootsOf(figure, language);
    let beside = 0;
    for (const topic of figure.about) beside += ofNamed(topic);
    let shared = 0;
    for (const root of told) if (roots.has(root)) shared += ofRoot(root);
    const other = noun !== null && !told.includes(noun) ? OTHER_NOUN : 0;
    return { figure, evidence: ofNamed(figure.of) + BESIDE * beside + shared + ofNumber - other };
  });
  scored.sort((a, b) => b.evidence - a.evidence);
  const [best] = scored;
  if (best === undefined || best.evidence < ENOUGH) return null;
  const rival = scored.find(
    ({ figure }) => figure.of !== best.figure.of || figure.measure !== best.figure.measure,
  );
  return rival !== undefined && best.evidence - rival.evidence < LEAD ? null : best.figure;
}

/** The root of the noun that a number counts, as far as its place tells one; people are of all kinds. */
function ownNoun({ words, data }: ReadSentence, { next }: Quantity): string | null {
  const { capitalNouns, language } = data.language;
  const behind = words.slice(next, next + (capitalNouns ? NOUN_WITHIN : 1));
  const noun = capitalNouns ? behind.find(({ capital }) => capital) : behind[0];
  if (noun === undefined || noun.digits || noun.isPeople) return null;
  return ROOT_OF[language](noun.raw);
}

/** Each further digit that is no nought at the end makes a number ten times as rare. */
function digitEvidence({ low, high }: Quantity): number {
  const digits = String(low ?? high)
    .replace('.', '')
    .replace(/0+$/, '').length;
  return Math.LN10 * (Math.min(MOST_DIGITS, digits) - 1);
}
