/** Every duration (milliseconds) and distance (CSS pixels) of the hover behaviour. */
export interface Timings {
  readonly dwell: number;
  readonly warmDwell: number;
  readonly askAfter: number;
  readonly warmFor: number;
  readonly grace: number;
  readonly restRadius: number;
  readonly wakeDistance: number;
  readonly scrollTolerance: number;
}

export const TIMINGS: Timings = {
  // Middle of the 150 to 300 ms that readers of Wikipedia's previews and dictionaries find prompt
  // without being accidental; a pointer that crosses a mention is gone by then.
  dwell: 200,
  // A reader who has just seen a hint wants the neighbouring one at once, but a pointer that
  // sweeps over three mentions must not flash three hints: three frames and a bit.
  warmDwell: 70,
  // A crossing pointer leaves a mention of usual width within this time and wakes nobody; a
  // resting one has its answer (some 10 ms from a warm background) long before `dwell` is over.
  askAfter: 60,
  // As long as `grace`, so that a hint that has just closed and one that is about to feel alike.
  warmFor: 300,
  // Time to come back, or to cross the gap to the hint by a detour; shorter feels like a snatch.
  grace: 300,
  // A hand that holds still wanders a few pixels. A pointer that leaves this circle within `dwell`
  // moves faster than 60 px/s: it follows the text or is on its way elsewhere.
  restRadius: 12,
  // After scrolling, browsers report a pointer move although nobody moved; jitter stays below this.
  wakeDistance: 4,
  // Less than the space between two lines: the hint may not come to lie on the line it explains.
  scrollTolerance: 10,
};
