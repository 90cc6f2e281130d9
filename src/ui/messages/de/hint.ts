import { DOT } from '../dot.ts';
import { createFormat } from '../format.ts';
import type { ReadingMessages } from '../messages.ts';
import { germanRecord } from './record.ts';
import { words } from './words.ts';

/** What hints say in German; `locale` decides how numbers and dates are written. */
export function german(locale: string): ReadingMessages {
  const format = createFormat(locale);
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const claims = count('{n} Aussage', '{n} Aussagen');
  const outlets = count('{n} Medium', '{n} Medien');
  const origins = count('{n} Ursprung', '{n} Ursprünge');
  return {
    language: 'de',
    format,
    words,
    figure: {
      about: (amount) => `rund ${amount}`,
      atLeast: (amount) => `mindestens ${amount}`,
      moreThan: (amount) => `mehr als ${amount}`,
      upTo: (amount) => `bis zu ${amount}`,
      fewerThan: (amount) => `weniger als ${amount}`,
      justOver: (amount) => `gut ${amount}`,
      almost: (amount) => `fast ${amount}`,
      units: {
        percent: (amount) => `${amount}\u00a0%`,
        km2: (amount) => `${amount}\u00a0km²`,
        tonnes: (amount) => `${amount} Tonnen`,
        barrels: (amount) => `${amount} Barrel`,
        cases: (amount) => `${amount} Fälle`,
        W: (amount) => `${amount} Gigawatt`,
      },
      scales: {
        thousand: (amount) => `${amount}\u00a0Tsd.`,
        million: (amount) => `${amount}\u00a0Mio.`,
        billion: (amount) => `${amount}\u00a0Mrd.`,
        trillion: (amount) => `${amount}\u00a0Bio.`,
      },
      per: {
        day: (amount) => `${amount} am Tag`,
        week: (amount) => `${amount} in der Woche`,
        month: (amount) => `${amount} im Monat`,
        year: (amount) => `${amount} im Jahr`,
      },
      period: (period) => `Zeitraum: ${period}`,
      asOf: (date) => `Stand: ${date}`,
    },
    record: germanRecord(format),
    claim: {
      outlets: (n, m) => `${outlets(n)}, ${origins(m)}`,
      later: 'nach diesem Artikel',
      superseded: 'durch eine spätere Aussage überholt',
      outdated: (date) => `Überprüfung war bis ${date} vorgesehen, möglicherweise veraltet`,
      contradictedBy: count('{n} Widerspruch', '{n} Widersprüche'),
      supersededBy: 'Überholt durch',
      derivedFrom: 'Beruht auf',
      series: (n, range) =>
        `${format.plural(n, { two: 'Beide Zahlen dieser Reihe', other: 'Alle {n} Zahlen dieser Reihe' })}: ${range}`,
      corrections: (n) =>
        format.plural(n, {
          one: 'Einmal berichtigt',
          two: 'Zweimal berichtigt',
          other: '{n}-mal berichtigt',
        }),
      hiddenSources: count(
        '{n} Quelle, die Sie ausgeschaltet haben, wird nicht gezeigt',
        '{n} Quellen, die Sie ausgeschaltet haben, werden nicht gezeigt',
      ),
      moreSources: (n) => `${format.number(n)} weitere`,
      sourceDetails: 'Einzelheiten',
      lessSources: 'weniger',
      takenFrom: (name) => `übernommen von ${name}`,
      copy: 'Kopie',
      origin:
        'Ein Ursprung ist ein eigener Bericht: Medien, die ihn von derselben Agentur oder voneinander übernommen haben, zählen als einer.',
      packs: (...names) =>
        `${names.length === 1 ? 'Paket' : 'Pakete'} ${format.list(names.map((name) => `„${name}“`))}`,
      published: (date) => `erschienen ${date}`,
      retrieved: (date) => `abgerufen ${date}`,
      newTab: 'öffnet einen neuen Tab',
      inLanguage: (language) => `auf ${language}`,
    },
    hint: {
      pin: 'Offen halten',
      close: 'Schließen',
      fitting: 'Diesem Satz am nächsten',
      nothingFits: 'Keine verzeichnete Aussage kommt diesem Satz nahe.',
      noClaims: 'Hierzu sind keine Aussagen verzeichnet.',
      known: (n) => `Bei Erscheinen bekannt: ${format.number(n)}`,
      since: (n) => `Seither: ${format.number(n)}`,
      all: (n) =>
        format.plural(n, {
          one: 'Die verzeichnete Aussage',
          two: 'Beide verzeichneten Aussagen',
          other: 'Alle {n} Aussagen',
        }),
      splitBy: (date) => `Artikel vom ${date}`,
      noDate:
        'Der Artikel nennt kein Datum; darum steht hier nicht getrennt, was damals schon bekannt war.',
      hiddenClaims: count(
        '{n} Aussage ist verborgen, weil Sie ihre Quellen ausgeschaltet haben.',
        '{n} Aussagen sind verborgen, weil Sie ihre Quellen ausgeschaltet haben.',
      ),
      more: (n) => `${format.number(n)} weitere`,
      loading: 'Wird geladen …',
      failed: 'Die Aussagen konnten nicht geladen werden.',
      empty: 'Hier gibt es keine Aussagen.',
      moreWithSources: count('Mehr, mit {n} Quelle', 'Mehr, mit {n} Quellen'),
      coverage:
        'Eine Markierung heißt nicht, dass der Text falsch ist; was nicht markiert ist, wurde nicht geprüft.',
      fittingKnown: `Diesem Satz am nächsten${DOT}bei Erscheinen bekannt`,
      fittingSince: `Diesem Satz am nächsten${DOT}seither gesagt`,
      onTopic: 'Zum Thema',
      onTopicKnown: `Zum Thema${DOT}bei Erscheinen bekannt`,
      onTopicSince: `Zum Thema${DOT}seither gesagt`,
      why: 'Warum markiert?',
      whyMarked: (surface, alias, way) =>
        surface === alias ? `„${surface}“ ist ${way}.` : `„${surface}“ ist ${way}: „${alias}“.`,
      whyRules: {
        'long-form':
          'Der Name kann auch anderes bedeuten; er zählt, weil der Artikel dasselbe schon genannt hat.',
        topic:
          'Der Name kann auch anderes bedeuten; er zählt, weil der Artikel ein zugehöriges Thema nennt.',
        subject:
          'Ein solcher Name zählt nur, wo der Artikel den Gegenstand berührt; das tut er hier.',
        before: 'Der Name kann auch anderes bedeuten; er zählt wegen eines Wortes kurz davor.',
        after: 'Der Name kann auch anderes bedeuten; er zählt wegen eines Wortes kurz danach.',
        sentence:
          'Der Name kann auch anderes bedeuten; er zählt wegen eines Wortes im selben Satz.',
        side: 'Der Name kann auch anderes bedeuten; er zählt, weil der Satz sagt, um wen es geht.',
        near: 'Der Name kann auch anderes bedeuten; er zählt wegen eines Wortes im selben Satz oder im Satz davor.',
        away: 'Der Name kann auch anderes bedeuten.',
        without: 'Der Name kann auch anderes bedeuten.',
        article:
          'Der Name kann auch anderes bedeuten; er zählt wegen eines Wortes an anderer Stelle im Artikel.',
      },
      notMeant: 'Hier nicht gemeint',
      notMeantWhat: (alias, topic) =>
        alias === topic
          ? `„${alias}“ nicht mehr markieren:`
          : `„${alias}“ nicht mehr als „${topic}“ markieren:`,
      notMeantOn: (site) => `auf ${site}`,
      notMeantAnywhere: 'überall',
      nowUnmarkedOn: (alias, site) => `„${alias}“ wird auf ${site} nicht mehr so markiert.`,
      nowUnmarkedAnywhere: (alias) => `„${alias}“ wird nicht mehr so markiert.`,
      markedAgain: (alias) => `„${alias}“ wird wieder markiert.`,
      notSaved: 'Der Browser hat das nicht gespeichert.',
      undo: 'Rückgängig',
      copy: 'Kopieren',
      copyAsText: 'als Text',
      copyAsMarkdown: 'als Markdown',
      copied: 'Mit Quellen kopiert.',
      copyFailed: 'Der Browser hat das Kopieren nicht zugelassen.',
      announced: (topic, n) => `${topic}: ${claims(n)} verzeichnet`,
      nothingToShow: 'Hierzu ist nichts verzeichnet.',
    },
    page: {
      switchedOn: 'Hinweise sind auf dieser Website eingeschaltet.',
      switchedOff: 'Hinweise sind auf dieser Website ausgeschaltet.',
      isOff: 'Auf dieser Website sind die Hinweise ausgeschaltet.',
      noArticle: 'Diese Seite sieht nicht wie ein Artikel aus; nichts ist markiert.',
      noMentions: 'Auf dieser Seite ist nichts markiert.',
    },
  };
}
