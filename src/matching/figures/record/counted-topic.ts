import type { Unit } from '../../../claims/figure.ts';
import type { Language } from '../../../claims/language.ts';
import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { isLoss } from './measure-kinds.ts';

/** What is counted about a topic on record. */
export interface CountedTopic {
  readonly topic: TopicId;
  /** Number of claims for each measure. */
  readonly measures: ReadonlyMap<Measure, number>;
  /** Of the numbers on record. */
  readonly units: ReadonlySet<Unit>;
  /** `measure unit` of its claims. */
  readonly kinds: ReadonlySet<string>;
  /** Its own members are counted: soldiers, workers; not those that a weapon kills. */
  readonly people: boolean;
  /** `measure place` of its claims, "" for no place. */
  readonly places: ReadonlySet<string>;
  /** By language: keys of the nouns and adjectives of its phrases ("Soldaten", "nordkoreanisch"). */
  readonly heads: ReadonlyMap<Language, ReadonlySet<string>>;
  /** Each a sequence of words, because "Korean" alone is not "North Korean". */
  readonly modifiers: ReadonlyMap<Language, readonly (readonly string[])[]>;
  /** By language: folded names of it and of its owners, as words ("nordkoreaner", "north korea"). */
  readonly names: ReadonlyMap<Language, readonly (readonly string[])[]>;
  /** Topics that its phrases say it belongs to: North Korea for "Soldaten aus Nordkorea". */
  readonly owners: ReadonlySet<TopicId>;
}

/** Whether losses of theirs are on record. */
export function hasLosses({ measures }: CountedTopic): boolean {
  return [...measures.keys()].some(isLoss);
}

/** Whether those who are at a place are counted there on record. */
export function isPresentAt(counted: CountedTopic, place: TopicId | null): boolean {
  return place !== null && counted.places.has(`present ${place}`);
}
