/**
 * Words by which a language bounds a number in time or to one event, however the turn is built: "in
 * barely ten days", "im Laufe des Januars", "in a single assault". Words are folded.
 */
export interface SpanData {
  /** Before a unit of time: "binnen", "within". */
  readonly before: ReadonlySet<string>;
  /** Units of time and parts of the year, in any form. */
  readonly units: ReadonlySet<string>;
  /** Times by themselves: weekdays, "yesterday", "spring". */
  readonly times: ReadonlySet<string>;
  /** Beside a time: "last", "the same", "mid". */
  readonly ofTime: ReadonlySet<string>;
  /** Behind a time between two others: "a month earlier". */
  readonly apart: ReadonlySet<string>;
  /** Before an event: "bei", "in". */
  readonly during: ReadonlySet<string>;
  /** Say that it is one event: "einem", "single". */
  readonly one: ReadonlySet<string>;
  /** What happens once, by the end of the word. */
  readonly events: readonly string[];
  /** "since", and what makes it less than since the beginning: "the new year". */
  readonly since: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
  /** One part of an army or one small place, in the singular, by the end of the word: "battalion", "village". */
  readonly parts: readonly string[];
  /** With two dates: "between 20 and 27 December". */
  readonly between: string;
}
