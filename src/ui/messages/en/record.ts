import type { Format } from '../format.ts';
import type { RecordMessages } from '../record-messages.ts';

/** What is said of an article's figure beside those on record, in English. */
export function englishRecord(format: Format): RecordMessages {
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const figures = count('{n}\u00a0figure', '{n}\u00a0figures');
  return {
    title: 'Figures on record',
    thisArticle: 'this article',
    stated: (amount) => `This article: ${amount}`,
    onRecord: 'on record:',
    onRecordBy: (date) => `on record by ${date}:`,
    noneBy: (date) => `none on record by ${date}; since then:`,
    known: {
      equal: count('Equal to the figure on record', 'Equal to a figure on record'),
      within: count('Within the figure on record', 'Within the figures on record'),
      below: count('Below the figure on record', 'Below the figures on record'),
      above: count('Above the figure on record', 'Above the figures on record'),
      overlapping: count('Overlaps the figure on record', 'Overlaps the figures on record'),
    },
    since: {
      equal: count('Equal to the figure given since', 'Equal to a figure given since'),
      within: count('Within the figure given since', 'Within the figures given since'),
      below: count('Below the figure given since', 'Below the figures given since'),
      above: count('Above the figure given since', 'Above the figures given since'),
      overlapping: count('Overlaps the figure given since', 'Overlaps the figures given since'),
    },
    span: (n, range) => `${figures(n)}, ${range}`,
    sinceThen: (n, range) => `since then ${figures(n)}, ${range}`,
    series: (n, range) => `newest of ${format.number(n)}, ${range}`,
    otherClaimants: count('{n}\u00a0more claimant', '{n}\u00a0more claimants'),
    picture: (all, time) => `Figures on record over time, ${time}: ${all}.`,
    time: (from, to) => (from === to ? from : `${from} to ${to}`),
    logarithmic: 'scale by powers of ten',
    signs: {
      known: 'by then',
      later: 'since then',
      about: '“about”',
      open: '“at least”, “up to”',
    },
    table: (n) =>
      format.plural(n, {
        one: 'The figure in a table',
        two: 'Both figures in a table',
        other: 'All {n} figures in a table',
      }),
    leftOut: count('{n} more figure is not listed.', '{n} more figures are not listed.'),
    columns: { claimant: 'Who', figure: 'Figure', date: 'Said' },
  };
}
