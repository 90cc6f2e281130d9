import type { ComparisonView } from '../../claims/views/comparison-view.ts';

/** An article's figure beside those on record; ranges and amounts come as text. */
export interface RecordMessages {
  readonly title: string;
  readonly thisArticle: string;
  readonly stated: (amount: string) => string;
  readonly onRecord: string;
  readonly onRecordBy: (date: string) => string;
  /** Nothing was said by the article's day: what follows is newer. */
  readonly noneBy: (date: string) => string;
  /** Where the article's figure lies against `count` figures known by its day, or said since. */
  readonly known: Readonly<Record<ComparisonView['position'], (count: number) => string>>;
  readonly since: Readonly<Record<ComparisonView['position'], (count: number) => string>>;
  readonly span: (count: number, range: string) => string;
  readonly sinceThen: (count: number, range: string) => string;
  /** Behind a claimant's newest figure: there are `count` by the same claimant. */
  readonly series: (count: number, range: string) => string;
  readonly otherClaimants: (count: number) => string;
  /** What a screen reader says for the picture. */
  readonly picture: (figures: string, time: string) => string;
  readonly time: (from: string, to: string) => string;
  readonly logarithmic: string;
  /** The picture's signs, where it uses them. */
  readonly signs: {
    readonly known: string;
    readonly later: string;
    readonly about: string;
    readonly open: string;
  };
  readonly table: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly columns: { readonly claimant: string; readonly figure: string; readonly date: string };
}
