import { TIMINGS, type Timings } from '../../hints/timings.ts';
import type { ModifierKey } from '../../page/pointer/modifier-key.ts';
import type { Settings } from '../../settings/settings.ts';

/** How hints behave on a page, as far as the reader can set it. */
export interface HintManner {
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  readonly timings: Timings;
  /** The key that must be held for the pointer to open a hint; null for none. */
  readonly modifierKey: ModifierKey | null;
}

/** How hints behave by these settings; `locale`: BCP 47 tag of the interface. */
export function hintManner(settings: Settings, locale: string): HintManner {
  const { dwell, modifierKey } = settings;
  return {
    locale,
    timings: {
      ...TIMINGS,
      dwell,
      // A reader who wants it quicker still must not wait longer for the neighbour than for the first.
      warmDwell: Math.min(TIMINGS.warmDwell, dwell),
    },
    modifierKey: modifierKey === 'none' ? null : modifierKey,
  };
}
