import { PATTERN_ROLES, type PatternRole } from '../lexicon/patterns.ts';
import { makeRoom, type NumberList } from './number-list.ts';

/** A word or words of a block that are a part of a phrase. */
export interface PhrasePart {
  readonly role: PartRole;
  readonly phrase: number;
  readonly pattern: number;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

export type PartRole = Exclude<PatternRole, 'alias' | 'cue'>;

/** Parts in the order of the text, `PART` numbers each: a word like "soldiers" is one of dozens of phrases. */
export type PartList = NumberList;

export const PART = 5;
/** Numbers of a part: the role in `PATTERN_ROLES`, and as `PhrasePart` has them. */
export const ROLE = 0;
export const PHRASE = 1;
export const PATTERN = 2;
export const FROM = 3;
export const TO = 4;

/** Adds a part. */
export function addPart(
  list: PartList,
  role: PartRole,
  phrase: number,
  pattern: number,
  from: number,
  to: number,
): void {
  const at = makeRoom(list, PART);
  list.numbers[at + ROLE] = PATTERN_ROLES.indexOf(role);
  list.numbers[at + PHRASE] = phrase;
  list.numbers[at + PATTERN] = pattern;
  list.numbers[at + FROM] = from;
  list.numbers[at + TO] = to;
}

/** The part whose numbers begin at `at`. */
export function partAt({ numbers }: PartList, at: number): PhrasePart {
  return {
    role: PATTERN_ROLES[numbers[at + ROLE] as number] as PartRole,
    phrase: numbers[at + PHRASE] as number,
    pattern: numbers[at + PATTERN] as number,
    from: numbers[at + FROM] as number,
    to: numbers[at + TO] as number,
  };
}
