import type { Hidden } from '../../src/claims/visibility.ts';

/** A reader who has switched nothing off. */
export const NOTHING_HIDDEN: Hidden = { publishers: [], groups: [], topics: [] };
