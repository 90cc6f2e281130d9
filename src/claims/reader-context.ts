import type { Language } from './language.ts';
import type { Hidden } from './visibility.ts';

/** For whom and when a view is made. */
export interface ReaderContext {
  /** The reader's language. */
  readonly language: Language;
  /** Day (`YYYY-MM-DD`) on which the reader reads. */
  readonly today: string;
  readonly hidden: Hidden;
}
