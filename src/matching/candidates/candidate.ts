import type { MatchWay } from '../mention.ts';
import type { Place } from './place.ts';

/** A span that names a topic if its conditions hold and no better one overlaps it. */
export interface Candidate {
  /** Position of the block in the scan. */
  readonly block: number;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly topic: number;
  readonly alias: string;
  readonly via: MatchWay;
  /** 0..1, how sure the match is. */
  readonly score: number;
  /** Number of the rule set. */
  readonly rules: number;
  /** Unconditional. */
  readonly firm: boolean;
  readonly place: Place;
  /** The folded surname where a person is named by it alone, else null. */
  readonly surname: string | null;
  /** Is part of the name of somebody else. */
  readonly others: boolean;
  /** A single word in another spelling: counts only in an article about the subject or the topic. */
  readonly doubtful: boolean;
  /** Says where something is: "in der Ukraine". */
  readonly located: boolean;
  /** Has the indefinite article, as what was not told of before: "eine Granate". */
  readonly anew: boolean;
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean;
}
