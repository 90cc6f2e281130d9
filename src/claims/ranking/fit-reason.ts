/** Why a claim was chosen for the sentence, strongest first. */
export const FIT_REASONS = [
  'figure',
  'attribution',
  'topics',
  'words',
  'known-when-published',
  'near-in-time',
] as const;
export type FitReason = (typeof FIT_REASONS)[number];
