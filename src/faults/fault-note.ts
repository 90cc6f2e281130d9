import type { RawFault } from './raw-fault.ts';

/** Which of our scripts a fault happened in. */
export const PARTS = ['background', 'page', 'popup', 'side panel', 'settings', 'welcome'] as const;
export type Part = (typeof PARTS)[number];

/**
 * What is kept of a fault: enough to find it in our code, nothing of what somebody reads. No address,
 * no title, no text of a page, whatever the error itself says.
 */
export interface FaultNote {
  readonly part: Part;
  /** What we were doing, in words of our own. */
  readonly where: string;
  /** Kind of error, such as `TypeError`. */
  readonly kind: string;
  /** What the engine or we ourselves said, where that is known to quote nothing; else null. */
  readonly says: string | null;
  /** Places in our own files, from the inside out: `background.js:1:2034`. */
  readonly at: readonly string[];
}

const WHERE = /^[a-z][a-z -]{0,59}$/;
const KIND = /^[A-Z][A-Za-z]{0,39}$/;
const AT = /^[\w./-]{1,60}:\d{1,7}:\d{1,7}$/;
const MOST_PLACES = 6;

/**
 * Complaints of the engines that name only what stands in our code, and those of the browsers about
 * the extension itself. Others may quote what was read ("… is not valid JSON"), so only their kind is kept.
 */
const HARMLESS = [
  /^Cannot (?:read|set) properties of (?:undefined|null)(?: \((?:reading|setting) '[\w$]{1,40}'\))?$/,
  /^(?:can't access property "[\w$]{1,40}", )?[\w$.]{1,60} is (?:undefined|null)$/,
  /^[\w$.]{1,60}(?:\(\.\.\.\))? is not (?:a function|defined|iterable|a constructor)$/,
  /^Maximum call stack size exceeded$/,
  /^too much recursion$/,
  /^Could not establish connection\. Receiving end does not exist\.$/,
  /^The message port closed before a response was received\.$/,
  /^Extension context invalidated\.$/,
  /^Missing host permission for the tab(?:, and required permissions or host)?$/,
  /^nobody answered [a-zA-Z]{1,20}$/,
] as const;

/** What to keep of a fault. `base` is the address at which our files lie, with a slash at its end. */
export function toFaultNote(
  part: Part,
  { where, name, message, stack }: RawFault,
  base: string,
): FaultNote {
  return {
    part,
    where: WHERE.test(where) ? where : 'somewhere',
    kind: KIND.test(name) ? name : 'Error',
    says: HARMLESS.some((pattern) => pattern.test(message)) ? message : null,
    at: placesIn(stack, base),
  };
}

/** A note as it was kept; null where it is none. */
export function readFaultNote(value: unknown): FaultNote | null {
  if (typeof value !== 'object' || value === null) return null;
  const { part, where, kind, says, at } = value as Readonly<Record<string, unknown>>;
  const known = PARTS.find((each) => each === part);
  const isText = (text: unknown, pattern: RegExp): text is string =>
    typeof text === 'string' && pattern.test(text);
  if (known === undefined || !isText(where, WHERE) || !isText(kind, KIND)) return null;
  const harmless =
    says === null || (typeof says === 'string' && HARMLESS.some((each) => each.test(says)));
  if (!harmless || !Array.isArray(at) || at.length > MOST_PLACES) return null;
  const places = at.filter((place) => isText(place, AT));
  return places.length < at.length
    ? null
    : { part: known, where, kind, says: says as string | null, at: places };
}

function placesIn(stack: string, base: string): readonly string[] {
  return stack
    .split(base)
    .slice(1)
    .map((rest) => /^[\w./-]+:\d+:\d+/.exec(rest)?.[0] ?? '')
    .filter((place) => AT.test(place))
    .slice(0, MOST_PLACES);
}
