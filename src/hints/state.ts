import type { Point, Rect } from './geometry.ts';

/** A mention painted on the page; chosen by the caller, the same as long as the mention is there. */
export type MarkId = number;

/** One interaction. What comes late and carries an old token is dropped. */
export type Token = number;

/** What opened a hint, or may open the next. */
export type Opener = 'pointer' | 'keyboard' | 'touch';

/**
 * The hover behaviour: what may open next, beside what is shown.
 *
 * ```
 * next    none ─ pointer on a mark ─→ resting ─ rest over ─→ waiting ─ answer ─→ (shown)
 *           ↑   └ press or command ────────────────────────────↑
 *           └──── mark left, scrolled, pressed elsewhere, nothing to show
 *
 * shown   none ─ answer after the rest ─→ open ⇄ leaving ─ grace over ─→ none
 *           ↑                              ⇅
 *           └─ Escape, close ─────────── pinned
 * ```
 *
 * `Answer` is what is shown for a mark; the machine carries it and never looks inside.
 */
export interface HintState<Answer> {
  readonly next: Next<Answer>;
  readonly shown: Shown;
  /** Where the pointer was last seen; null when it has left the page. */
  readonly pointer: Point | null;
  /** Where the pointer stood when the page scrolled under it: until it moves, it opens nothing. */
  readonly stillAt: Point | null;
  /** Dismissed, or nothing to show: opens again by the pointer only after the pointer has left it. */
  readonly spent: MarkId | null;
  /** Until then a neighbouring mark opens after the short rest. */
  readonly warmUntil: number;
  readonly lastToken: Token;
}

/** What may open next. */
export type Next<Answer> =
  | { readonly stage: 'none' }
  | {
      readonly stage: 'resting';
      readonly token: Token;
      readonly mark: MarkId;
      /** Where and since when the pointer rests. */
      readonly at: Point;
      readonly since: number;
      readonly dwell: number;
      readonly asked: boolean;
      readonly answer: Answer | null;
    }
  | {
      readonly stage: 'waiting';
      readonly token: Token;
      readonly mark: MarkId;
      readonly by: Opener;
      readonly pin: boolean;
      readonly at: Point | null;
    };

interface Showing {
  readonly token: Token;
  readonly mark: MarkId;
  /** Where the hint lies; null before it was placed. */
  readonly box: Rect | null;
  /** Keyboard focus is inside the hint. */
  readonly focused: boolean;
}

/** What is shown. */
export type Shown =
  | { readonly stage: 'none' }
  | (Showing & {
      readonly stage: 'open';
      /** What the pointer holds open; null where the keyboard, a tap or the focus does. */
      readonly over: 'mark' | 'hint' | null;
      /** Pixels scrolled since it opened. */
      readonly scrolled: number;
    })
  | (Showing & {
      readonly stage: 'leaving';
      readonly timer: Token;
      readonly until: number;
      /** Where the pointer left the mark or the hint. */
      readonly from: Point;
      readonly scrolled: number;
    })
  | (Showing & { readonly stage: 'pinned' });

/** What is under the pointer. */
export type Over =
  | { readonly on: 'mark'; readonly mark: MarkId }
  | { readonly on: 'hint' }
  | { readonly on: 'page' };

/** `time` is in milliseconds of one clock, such as `performance.now()`. */
export type HintEvent<Answer> =
  /** A mouse or pen moved; `pressed`: with a button down, as in selecting text. Never for touch. */
  | {
      readonly type: 'pointer';
      readonly time: number;
      readonly at: Point;
      readonly over: Over;
      readonly pressed: boolean;
    }
  /** The pointer left the window. */
  | { readonly type: 'pointer-left'; readonly time: number }
  /** The first click of a mouse, or a tap; not sent for a mark inside a link or control. */
  | {
      readonly type: 'press';
      readonly time: number;
      readonly at: Point;
      readonly over: Over;
      readonly touch: boolean;
    }
  /** A keyboard command or another view opens a mark's hint; `pin`: and moves into it. */
  | {
      readonly type: 'command';
      readonly time: number;
      readonly mark: MarkId;
      readonly pin: boolean;
    }
  | { readonly type: 'timer'; readonly time: number; readonly token: Token }
  /** The answer to `ask`; null when there is nothing to show. */
  | {
      readonly type: 'answer';
      readonly time: number;
      readonly token: Token;
      readonly answer: Answer | null;
    }
  /** The hint was drawn or has changed its place or size. */
  | { readonly type: 'placed'; readonly token: Token; readonly box: Rect }
  /** Something other than the hint scrolled, by so many pixels. */
  | { readonly type: 'scrolled'; readonly time: number; readonly by: number }
  /** The window was resized or lost the focus, or the page was hidden. */
  | { readonly type: 'interrupted'; readonly time: number }
  /** Mentions are no longer on the page. */
  | { readonly type: 'gone'; readonly time: number; readonly marks: ReadonlySet<MarkId> }
  /** The pin button of the hint. */
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Keyboard focus (not that of a click) came into the hint, or left it. */
  | { readonly type: 'focus'; readonly time: number; readonly inside: boolean }
  /** Escape, or the close button of the hint. */
  | { readonly type: 'close'; readonly time: number }
  /** The data or the reader's choices have changed: what is shown is asked for again. */
  | { readonly type: 'refresh' }
  /** Another page, or the extension was switched off: everything ends. */
  | { readonly type: 'reset'; readonly time: number };

export type HintEffect<Answer> =
  /** Send a `timer` event with this token after so many milliseconds. */
  | { readonly type: 'start-timer'; readonly token: Token; readonly ms: number }
  /** Get what to show for the mark and send it as an `answer` event with this token; null also on failure. */
  | { readonly type: 'ask'; readonly token: Token; readonly mark: MarkId }
  /** Show this in place of whatever is shown; `at`: where the pointer is, null for the keyboard. */
  | {
      readonly type: 'show';
      readonly token: Token;
      readonly mark: MarkId;
      readonly answer: Answer;
      readonly by: Opener;
      readonly at: Point | null;
      readonly pinned: boolean;
    }
  /** Show this in the hint that is open. */
  | { readonly type: 'update'; readonly token: Token; readonly answer: Answer }
  | { readonly type: 'pin'; readonly token: Token; readonly pinned: boolean }
  | { readonly type: 'hide'; readonly token: Token }
  /** Move the focus into the hint, remembering where it was. */
  | { readonly type: 'focus-hint' }
  /** Give the focus back to where it was before `focus-hint`. */
  | { readonly type: 'restore-focus' }
  /** Say it to a screen reader; null: there is nothing to show for the mark asked for. */
  | { readonly type: 'announce'; readonly answer: Answer | null };

/** The state after an event, and what the event's sender has to do, in this order. */
export interface Step<Answer> {
  readonly state: HintState<Answer>;
  readonly effects: readonly HintEffect<Answer>[];
}
