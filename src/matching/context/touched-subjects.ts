import { GENERAL, OUTSIDE, OWN, type SubjectPlan } from '../lexicon/subjects.ts';
import type { Spoken } from './spoken.ts';

/** The signs by which it is told what subjects an article touches. */
export interface SubjectSigns {
  /** Topics that are named firmly. */
  readonly topics: Iterable<number>;
  /** Those of them that the headline or the lead names. */
  readonly opening: ReadonlySet<number>;
  /** Numbers of the subjects whose words stand in it. */
  readonly matter: ReadonlyMap<number, Spoken>;
  /** Own topics that only a rule lets count. */
  readonly byRule?: ReadonlySet<number>;
  /** Whether a context word stands in the headline or the lead. */
  readonly opens: (cue: number) => boolean;
  readonly isPerson: (topic: number) => boolean;
  /** Whether words of another matter stand in it: sport, history. */
  readonly isAside: () => boolean;
}

/**
 * So many points make an article one that touches a subject: one of its own topics with anything that
 * fits or in the lead; two of its sides with words of the matter, or with faint ones and a side in the
 * lead; the heart of the matter in the lead with such words. An own topic that only a rule lets count is a
 * weaker sign: it needs a side beside it, and that in the lead, with a second one or with words of the matter.
 */
const ENOUGH = 4;
const POINTS = { own: 3, byRule: 2, side: 1, plainly: 2, faintly: 1 } as const;
/** For what the headline or the lead names. */
const STRESSED = 1;
/** One side alone is another matter, Russia's weather; unless it is the heart. */
const SIDES = 2;
/** Players of two nations meet, and their armies met in 1941: beside such words it takes a side more. */
const SIDES_ASIDE = 3;

/**
 * So many different general names are seldom together but for the matter, whatever words tell of it: "penalties", Biden,
 * the EU and Hungary beside Russia. Where a subject has a hub, that has to be one of the names.
 */
const COMPANY = { plainly: 5, faintly: 3 } as const;

/** Numbers of the subjects that an article touches. */
export function touchedSubjects(
  plans: readonly SubjectPlan[],
  signs: SubjectSigns,
): ReadonlySet<number> {
  const touched = new Set<number>();
  const topics = [...signs.topics];
  plans.forEach((plan, number) => {
    if (isTouched(plan, topics, signs, signs.matter.get(number) ?? null)) touched.add(number);
  });
  return touched;
}

const NONE: ReadonlySet<number> = new Set();

function isTouched(
  plan: SubjectPlan,
  topics: readonly number[],
  signs: SubjectSigns,
  spoken: Spoken | null,
): boolean {
  const { parts, heart, hub } = plan;
  const { byRule = NONE, isAside } = signs;
  const { own, ownLeads, ownPoints, company, sides, speakers } = namesFor(plan, topics, signs);
  const ruled = [...byRule].some((topic) => parts[topic] === OWN) && !isAside();
  const central = hub === null || sides.has(hub);
  const told = central ? stronger(spoken, toldByNames(company)) : spoken;
  let points = ownPoints + (ruled ? POINTS.byRule : 0) + (told === null ? 0 : POINTS[told]);
  for (const each of sides.values()) points += each;
  if (points < ENOUGH) return false;
  const aside = isAside();
  // Russian soldiers were lost in 1812 too: below the lead, beside one side, an own name tells nothing then.
  if (own && (!aside || ownLeads || sides.size >= SIDES)) return true;
  if (ruled && sides.size > 0) return true;
  if (aside) return spoken === 'plainly' && sides.size >= SIDES_ASIDE;
  const leading = [...sides].flatMap(([side, given]) => (given > POINTS.side ? side : []));
  if (leading.length >= SIDES && hub !== null && leading.includes(hub)) return true;
  if (speakers.size >= SIDES) return true;
  return told !== null && (sides.size >= SIDES || heart.some((side) => sides.has(side)));
}

/** What the firm names of an article are to a subject. */
interface NamesForSubject {
  /** One of its own topics is named; in the headline or the lead. */
  readonly own: boolean;
  readonly ownLeads: boolean;
  readonly ownPoints: number;
  /** How many general topics are named. */
  readonly company: number;
  /** The sides that are named, with their points. */
  readonly sides: ReadonlyMap<number, number>;
  /** Sides of which the headline or the lead names somebody. */
  readonly speakers: ReadonlySet<number>;
}

function namesFor(
  { parts, peoples }: SubjectPlan,
  topics: readonly number[],
  { opening, opens, isPerson }: SubjectSigns,
): NamesForSubject {
  let own = false;
  let ownLeads = false;
  let ownPoints = 0;
  let company = 0;
  const sides = new Map<number, number>();
  const speakers = new Set<number>();
  for (const topic of topics) {
    const part = parts[topic] ?? OUTSIDE;
    const leads = opening.has(topic);
    const stress = leads ? STRESSED : 0;
    if (part === GENERAL) company++;
    else if (part === OWN) {
      own = true;
      ownLeads ||= leads;
      ownPoints += POINTS.own + stress;
    } else if (part !== OUTSIDE) {
      sides.set(part, Math.max(sides.get(part) ?? 0, POINTS.side + stress));
      if (leads && isPerson(topic)) speakers.add(part);
    }
  }
  // In the first words adjectives speak of a side, beside another one that is named.
  if (sides.size > 0) {
    peoples.forEach((words, side) => {
      if (words.some(opens)) sides.set(side, POINTS.side + STRESSED);
    });
  }
  return { own, ownLeads, ownPoints, company, sides, speakers };
}

/** What so many different general names say of the matter. */
function toldByNames(count: number): Spoken | null {
  if (count >= COMPANY.plainly) return 'plainly';
  return count >= COMPANY.faintly ? 'faintly' : null;
}

function stronger(one: Spoken | null, other: Spoken | null): Spoken | null {
  return one === null || (other !== null && POINTS[other] > POINTS[one]) ? other : one;
}
