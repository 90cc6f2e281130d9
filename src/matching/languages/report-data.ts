import type { Turn } from './turn.ts';

/** Words by which a language says who tells a figure, and that somebody denies or doubts it; folded. */
export interface ReportData {
  readonly negations: ReadonlySet<string>;
  /** After a negation: no negation of the number ("nicht nur", "not including Wagner"). */
  readonly notOnly: ReadonlySet<string>;
  /** Verbs and turns that deny or doubt what follows. */
  readonly denials: readonly Turn<'denial'>[];
  /** Reporting verbs; a word that ends in `*` stands for all that begin like it. */
  readonly reporting: readonly string[];
  /** Before a source ("laut", "nach Angaben", "according to") and after it ("zufolge"). */
  readonly sourceBefore: readonly Turn<'source'>[];
  readonly sourceAfter: ReadonlySet<string>;
  /** Turns before a number that give it as somebody's estimate of a whole. */
  readonly estimates: readonly Turn<'estimate'>[];
}
