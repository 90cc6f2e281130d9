import type { Subject, WordsByLanguage } from '../../claims/subject.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { RuleCompiler } from './rules.ts';

/** A subject with numbers in place of topics and words. */
export interface SubjectPlan {
  /** Id of the pack whose subject it is. */
  readonly pack: string;
  /** By topic: `OUTSIDE`, `OWN`, `GENERAL`, or the number of the side it stands for. */
  readonly parts: Int16Array;
  /** By side: numbers of the context words that speak of it without a topic. */
  readonly peoples: readonly (readonly number[])[];
  /** Numbers of the sides that need no other. */
  readonly heart: readonly number[];
  /** Number of the side whose dealings with the others are the subject, null where there is none. */
  readonly hub: number | null;
  /** Numbers of the context words that speak of the matter. */
  readonly cues: readonly number[];
  /** Numbers of those that it shares with everyday news. */
  readonly faint: readonly number[];
  /** Numbers of those that speak of another one. */
  readonly aside: readonly number[];
}

/** No topic of the pack. */
export const OUTSIDE = -3;
/** A general topic on no side. */
export const GENERAL = -2;
/** A topic of this subject only. */
export const OWN = -1;

const NO_SIGNS = { peoples: [], heart: [], hub: null, cues: [], faint: [], aside: [] };

/** Compiles subjects; without any, all topics are own ones of a single subject. */
export function compileSubjects(
  subjects: readonly Subject[],
  topics: ReadonlyMap<TopicId, number>,
  compiler: RuleCompiler,
): readonly SubjectPlan[] {
  if (subjects.length === 0) {
    return [{ ...NO_SIGNS, pack: '', parts: new Int16Array(topics.size).fill(OWN) }];
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
    const names = Object.keys(subject.sides);
    const words = (lists: WordsByLanguage = {}) => compiler.words(lists);
    return {
      pack: subject.pack,
      parts,
      peoples: names.map((side) => words(subject.peoples?.[side])),
      heart: (subject.heart ?? []).map((side) => names.indexOf(side)),
      hub: subject.hub === undefined ? null : names.indexOf(subject.hub),
      cues: words(subject.words),
      faint: words(subject.faint),
      aside: words(subject.aside),
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
