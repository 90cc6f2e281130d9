import type { Subject } from '../../claims/subject.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { Ordinal, Place } from './context.ts';
import type { RuleCompiler } from './rules.ts';

/** A subject with numbers in place of topics and words. */
export interface SubjectPlan {
  /** Id of the pack whose subject it is. */
  readonly pack: string;
  /** By topic: `OUTSIDE`, `OWN`, `GENERAL`, or the number of the side it stands for. */
  readonly parts: Int16Array;
  /** Numbers of the sides that need no other. */
  readonly heart: readonly number[];
  /** Numbers of the context words that speak of the matter. */
  readonly cues: readonly number[];
  /** Numbers of those that speak of another one. */
  readonly aside: readonly number[];
}

/** No topic of the pack. */
export const OUTSIDE = -3;
/** A general topic on no side. */
export const GENERAL = -2;
/** A topic of this subject only. */
export const OWN = -1;

/** What an article offers to tell its subject by. */
export interface Evidence {
  /** Topics that are named firmly. */
  readonly topics: Iterable<number>;
  /** Those of them that the headline or the lead names. */
  readonly opening: ReadonlySet<number>;
  /** Numbers of the subjects whose words stand in it. */
  readonly matter: ReadonlySet<number>;
  /** Own topics that only a rule lets count. */
  readonly signs?: ReadonlySet<number>;
  /** Words of another matter stand in it: sport, history. */
  readonly aside: boolean;
}

/**
 * So many points make an article one that touches a subject: one of its own topics with anything that
 * fits or in the lead; two of its sides with words of the matter, or both in the lead; the heart of the
 * matter in the lead with such words. An own topic that only a rule lets count is a weaker sign: it needs
 * a side beside it, and that in the lead, with a second one or with words of the matter.
 */
const ENOUGH = 4;
const POINTS = { own: 3, sign: 2, side: 1, matter: 2 } as const;
/** For a topic in the headline or the lead. */
const STRESSED = 1;
/** One side alone is another matter, Russia's weather; unless it is the heart. */
const SIDES = 2;
/** Players of two nations meet, and their armies met in 1941: beside such words it takes a side more. */
const SIDES_ASIDE = 3;

/** Compiles subjects; without any, all topics are own ones of a single subject. */
export function compileSubjects(
  subjects: readonly Subject[],
  topics: ReadonlyMap<TopicId, number>,
  compiler: RuleCompiler,
): readonly SubjectPlan[] {
  if (subjects.length === 0) {
    return [
      { pack: '', parts: new Int16Array(topics.size).fill(OWN), heart: [], cues: [], aside: [] },
    ];
  }
  return subjects.map((subject) => {
    const parts = new Int16Array(topics.size).fill(OUTSIDE);
    const put = (ids: readonly TopicId[], part: number): void => {
      for (const id of ids) {
        const topic = topics.get(id);
        if (topic !== undefined) parts[topic] = part;
      }
    };
    put(subject.topics, OWN);
    put(subject.general, GENERAL);
    Object.values(subject.sides).forEach((side, number) => {
      put(side, number);
    });
    const sides = Object.keys(subject.sides);
    return {
      pack: subject.pack,
      parts,
      heart: (subject.heart ?? []).map((side) => sides.indexOf(side)),
      cues: compiler.words(subject.words),
      aside: compiler.words(subject.aside ?? {}),
    };
  });
}

/** Whether a topic belongs to a subject, as its own or as a general one. */
export function holdsTopic({ parts }: SubjectPlan, topic: number): boolean {
  return (parts[topic] ?? OUTSIDE) !== OUTSIDE;
}

/** Whether a topic is general wherever it belongs, so that it counts only where a subject is touched. */
export function isGeneral(plans: readonly SubjectPlan[], topic: number): boolean {
  let general = false;
  for (const { parts } of plans) {
    const part = parts[topic] ?? OUTSIDE;
    if (part === OWN) return false;
    if (part !== OUTSIDE) general = true;
  }
  return general;
}

/** A word of the matter speaks of a topic so many words away, the length of a sentence. */
const REACH = 15;

/**
 * Numbers of the subjects whose words of the matter stand beside a topic that points to them, in the
 * same block or inside it: "Russian soldiers" speak of soldiers. `named` are names in the order of the
 * article; what is inside the name of an event tells nothing more, the war in passing no more than that.
 */
export function spokenOf(
  plans: readonly SubjectPlan[],
  named: readonly { readonly topic: number; readonly place: Place }[],
  cues: ReadonlyMap<number, readonly { readonly from: Ordinal }[]>,
  isEvent: (topic: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  plans.forEach(({ parts, cues: words }, number) => {
    const places = named
      .filter(({ topic }) => (parts[topic] ?? OUTSIDE) >= OWN)
      .map(({ place, topic }) => ({ from: place.from, to: place.to, mute: isEvent(topic) }));
    const beside = ({ from }: { readonly from: Ordinal }) => isBeside(places, from);
    if (words.some((word) => cues.get(word)?.some(beside))) found.add(number);
  });
  return found;
}

interface Named {
  readonly from: Ordinal;
  readonly to: Ordinal;
  /** Words inside it tell nothing. */
  readonly mute: boolean;
}

function isBeside(places: readonly Named[], at: Ordinal): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to as number) < at) low = middle + 1;
    else high = middle;
  }
  const next = places[low]?.from ?? Number.POSITIVE_INFINITY;
  if (next <= at) return places[low]?.mute === false;
  const before = places[low - 1]?.to ?? Number.NEGATIVE_INFINITY;
  return next - at <= REACH || at - before <= REACH;
}

/** Numbers of the subjects that an article touches. */
export function touchedSubjects(
  plans: readonly SubjectPlan[],
  evidence: Evidence,
): ReadonlySet<number> {
  const touched = new Set<number>();
  const topics = [...evidence.topics];
  plans.forEach((plan, number) => {
    if (isTouched(plan, topics, evidence, evidence.matter.has(number))) touched.add(number);
  });
  return touched;
}

const NONE: ReadonlySet<number> = new Set();

function isTouched(
  { parts, heart }: SubjectPlan,
  topics: readonly number[],
  { opening, signs = NONE, aside }: Evidence,
  matter: boolean,
): boolean {
  const signed = !aside && [...signs].some((topic) => parts[topic] === OWN);
  let own = false;
  let points = (matter ? POINTS.matter : 0) + (signed ? POINTS.sign : 0);
  const sides = new Map<number, number>();
  for (const topic of topics) {
    const part = parts[topic] ?? OUTSIDE;
    if (part === OUTSIDE || part === GENERAL) continue;
    const stressed = opening.has(topic) ? STRESSED : 0;
    if (part === OWN) {
      own = true;
      points += POINTS.own + stressed;
    } else {
      sides.set(part, Math.max(sides.get(part) ?? 0, POINTS.side + stressed));
    }
  }
  let leading = 0;
  for (const each of sides.values()) {
    points += each;
    if (each > POINTS.side) leading++;
  }
  if (points < ENOUGH) return false;
  if (own || (signed && sides.size > 0)) return true;
  if (aside) return matter && sides.size >= SIDES_ASIDE;
  if (leading >= SIDES) return true;
  return matter && (sides.size >= SIDES || heart.some((side) => sides.has(side)));
}
