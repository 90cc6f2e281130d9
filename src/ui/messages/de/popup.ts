import type { Format } from '../format.ts';
import type { PanelMessages, PopupMessages, SearchMessages } from '../messages.ts';

/** What popup, side panel and search say, in German. */
export function germanPopup(format: Format): {
  readonly popup: PopupMessages;
  readonly panel: PanelMessages;
  readonly search: SearchMessages;
} {
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const claims = count('{n} Aussage', '{n} Aussagen');
  const topics = count('{n} Thema', '{n} Themen');
  const mentions = count('{n} Erwähnung', '{n} Erwähnungen');
  const sources = count('{n} Quelle', '{n} Quellen');
  return {
    popup: {
      title: 'Fact Hints',
      onSite: (site) => `Hinweise auf ${site}`,
      choices: { on: 'An', click: 'Auf Klick', off: 'Aus' },
      siteOff: 'Hinweise sind hier ausgeschaltet.',
      waiting: 'Hinweise warten hier auf Ihren Klick.',
      waitingWhy: 'Bis dahin sieht Fact Hints nur nach, ob diese Seite ein Artikel ist.',
      readNow: 'Hinweise auf dieser Seite zeigen',
      cannotRun: 'Auf dieser Seite sind keine Hinweise möglich.',
      cannotRunWhy:
        'Browser halten Erweiterungen von ihren eigenen Seiten, von Stores und manchen Dokumenten fern.',
      reload: 'Fact Hints läuft auf dieser Seite noch nicht.',
      reloadWhy: 'Laden Sie sie neu, um Hinweise zu sehen.',
      noArticle: 'Diese Seite sieht nicht wie ein Artikel aus.',
      noArticleWhy: 'Darum wurde ihr Text nicht durchsucht, und nichts ist markiert.',
      nothingFound: 'Zu diesem Artikel ist nichts verzeichnet.',
      nothingFoundWhy:
        'Ob der Artikel stimmt, ist damit nicht gesagt. Gelesen wird nur Text auf Deutsch und Englisch.',
      loading: 'Die Seite wird gelesen …',
      article: 'Artikel',
      publishedOn: (date) => `erschienen ${date}`,
      modifiedOn: (date) => `geändert ${date}`,
      noDate: 'kein Datum gefunden',
      found: (n, m) => `${mentions(n)} von ${topics(m)}`,
      topics: 'Auf dieser Seite',
      mentions: (n) =>
        format.plural(n, {
          one: 'einmal erwähnt',
          two: 'zweimal erwähnt',
          other: '{n}-mal erwähnt',
        }),
      notInSight: 'in Text, den die Seite gerade nicht zeigt',
      claims: (n) => (n === 0 ? 'keine Aussagen' : claims(n)),
      goTo: (topic) => `${topic}: nächste Erwähnung im Text zeigen`,
      hiddenTopic: 'nicht markiert, alle Quellen dazu sind ausgeschaltet',
      topicOff: 'nicht markiert, von Ihnen ausgeschaltet',
      hideTopic: 'Dieses Thema nicht markieren',
      showTopic: 'Dieses Thema wieder markieren',
      sources: 'Quellen',
      sourcesIntro:
        'Ist ein Herausgeber ausgeschaltet, zählen seine Seiten nicht mehr. Aussagen ohne andere Quelle verschwinden.',
      publishers: count('{n} Herausgeber', '{n} Herausgeber'),
      showPublisher: (name) => `${name} verwenden`,
      groups: {
        newspaper: 'Zeitungen',
        broadcaster: 'Sender',
        agency: 'Nachrichtenagenturen',
        'state-media': 'Staatsmedien',
        government: 'Regierungen',
        intergovernmental: 'Zwischenstaatliche Organisationen',
        'think-tank': 'Denkfabriken',
        encyclopedia: 'Enzyklopädien',
        aggregator: 'Sammel- und Kopierseiten',
        party: 'Kriegsparteien',
      },
      showGroup: (group) => `Alle verwenden: ${group}`,
      hiddenByGroup: (group) => `alle ${group} sind ausgeschaltet`,
      hidden: count('{n} Aussage verborgen', '{n} Aussagen verborgen'),
      showAll: 'Alle Quellen verwenden',
      data: 'Daten',
      compiled: (date) => `zusammengestellt ${date}`,
      covers: (from, to) => `Aussagen von ${from} bis ${to}`,
      report: 'Fehler melden',
      noPacks: 'Alle Datenpakete sind ausgeschaltet oder fehlen, also kann nichts markiert werden.',
      dataFailed:
        'Die Aussagen konnten nicht geladen werden. Es kann helfen, den Browser neu zu starten.',
      conflicts: count(
        '{n} Eintrag ausgelassen: zwei Pakete widersprechen sich',
        '{n} Einträge ausgelassen: zwei Pakete widersprechen sich',
      ),
      nothingLeaves: 'Nichts von dem, was Sie lesen, verlässt diesen Browser.',
      options: 'Einstellungen',
      shortcuts: 'Tastenkürzel',
      panel: 'Seitenleiste',
    },
    panel: { figures: 'Zahlen im sichtbaren Text' },
    search: {
      label: 'Alles Verzeichnete durchsuchen',
      placeholder: 'Thema, Aussage, Person, Quelle',
      topics: 'Themen',
      claims: 'Aussagen',
      sources: 'Quellen',
      found: (n, m, k) => `${topics(n)}, ${claims(m)}, ${sources(k)}`,
      nothing: 'Kein Eintrag enthält alle diese Wörter.',
      failed: 'Die Suche ist fehlgeschlagen. Versuchen Sie es noch einmal.',
      more: (n) => `und ${format.number(n)} weitere; ein weiteres Wort grenzt sie ein`,
      alsoCalled: 'auch genannt',
    },
  };
}
