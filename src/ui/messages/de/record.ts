import type { Format } from '../format.ts';
import type { RecordMessages } from '../record-messages.ts';

/** What is said of an article's figure beside those on record, in German. */
export function germanRecord(format: Format): RecordMessages {
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const figures = count('{n}\u00a0Zahl', '{n}\u00a0Zahlen');
  return {
    title: 'Verzeichnete Zahlen',
    thisArticle: 'dieser Artikel',
    stated: (amount) => `Dieser Artikel: ${amount}`,
    onRecord: 'verzeichnet:',
    onRecordBy: (date) => `verzeichnet bis ${date}:`,
    noneBy: (date) => `bis ${date} nichts verzeichnet; seither:`,
    known: {
      equal: count('Entspricht der verzeichneten Zahl', 'Entspricht einer verzeichneten Zahl'),
      within: count('Innerhalb der verzeichneten Zahl', 'Innerhalb der verzeichneten Zahlen'),
      below: count('Unter der verzeichneten Zahl', 'Unter den verzeichneten Zahlen'),
      above: count('Über der verzeichneten Zahl', 'Über den verzeichneten Zahlen'),
      overlapping: count(
        'Überschneidet sich mit der verzeichneten Zahl',
        'Überschneidet sich mit den verzeichneten Zahlen',
      ),
    },
    since: {
      equal: count(
        'Entspricht der seither genannten Zahl',
        'Entspricht einer seither genannten Zahl',
      ),
      within: count(
        'Innerhalb der seither genannten Zahl',
        'Innerhalb der seither genannten Zahlen',
      ),
      below: count('Unter der seither genannten Zahl', 'Unter den seither genannten Zahlen'),
      above: count('Über der seither genannten Zahl', 'Über den seither genannten Zahlen'),
      overlapping: count(
        'Überschneidet sich mit der seither genannten Zahl',
        'Überschneidet sich mit den seither genannten Zahlen',
      ),
    },
    span: (n, range) => `${figures(n)}, ${range}`,
    sinceThen: (n, range) => `seither ${figures(n)}, ${range}`,
    series: (n, range) => `neueste von ${format.number(n)}, ${range}`,
    otherClaimants: count('{n}\u00a0weitere Stelle', '{n}\u00a0weitere Stellen'),
    picture: (all, time) => `Verzeichnete Zahlen im Verlauf der Zeit, ${time}: ${all}.`,
    time: (from, to) => (from === to ? from : `${from} bis ${to}`),
    logarithmic: 'Skala in Zehnerpotenzen',
    signs: {
      known: 'bis dahin',
      later: 'seither',
      about: '„rund“',
      open: '„mindestens“, „bis zu“',
    },
    table: (n) =>
      format.plural(n, {
        one: 'Die Zahl als Tabelle',
        two: 'Beide Zahlen als Tabelle',
        other: 'Alle {n} Zahlen als Tabelle',
      }),
    leftOut: count(
      '{n} weitere Zahl ist nicht aufgeführt.',
      '{n} weitere Zahlen sind nicht aufgeführt.',
    ),
    columns: { claimant: 'Wer', figure: 'Zahl', date: 'Gesagt' },
  };
}
