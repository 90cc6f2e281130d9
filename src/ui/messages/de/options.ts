import type { Format } from '../format.ts';
import type { OptionsMessages, SettingsMessages } from '../options-messages.ts';

/** What is said of settings, in German. */
export function germanSettings(format: Format): SettingsMessages {
  return {
    faults: {
      locked: 'Diese Einstellung verwaltet Ihre Organisation. Nichts wurde geändert.',
      full: 'Der Speicher des Browsers für Einstellungen ist voll. Nichts wurde geändert, das Bisherige gilt weiter.',
      'too-often':
        'Zu viele Änderungen in kurzer Zeit. Diese wurde nicht gespeichert, versuchen Sie es in einer Minute wieder.',
      refused: 'Der Browser hat die Änderung nicht gespeichert. Das Bisherige gilt weiter.',
      unread:
        'Der Browser konnte die Einstellungen von Fact Hints nicht lesen, darum gibt es keine Hinweise. Starten Sie den Browser neu; hilft das nicht, ist vielleicht sein Speicher beschädigt.',
    },
    managed: 'Von Ihrer Organisation verwaltet',
    labels: {
      where: ['Hinweise zeigen', null],
      onlySites: ['Nur diese Websites', 'Eine Website je Zeile.'],
      exceptSites: ['Nicht auf diesen Websites', 'Eine Website je Zeile.'],
      sites: [
        'Ihre Wahl für einzelne Websites',
        'Im Popup getroffen. Sie geht der Regel darüber vor.',
      ],
      density: ['Wie viel markiert wird', null],
      markStyle: ['Wie eine Markierung aussieht', null],
      readingLanguages: [
        'Sprachen, die Sie lesen',
        'Text in anderen Sprachen wird nicht markiert.',
      ],
      interfaceLanguage: ['Sprache von Fact Hints', null],
      dwell: ['Zeit, die der Zeiger ruht, bis sich ein Hinweis öffnet', null],
      modifierKey: [
        'Taste, die beim Zeigen gehalten wird',
        'Für Tastatur und Finger braucht es keine solche Taste.',
      ],
      textSize: ['Schriftgröße der Hinweise', null],
      hiddenPacks: [
        'Datenpakete',
        'Ist ein Paket ausgeschaltet, zählen seine Aussagen nicht, und was nur dieses Paket kennt, wird nicht markiert.',
      ],
      hiddenPublishers: [
        'Herausgeber, die Sie ausgeschaltet haben',
        'Ihre Seiten zählen nicht. Aussagen ohne andere Quelle verschwinden.',
      ],
      hiddenGroups: [
        'Arten von Herausgebern',
        'Ist eine Art ausgeschaltet, zählt keiner ihrer Herausgeber.',
      ],
      hiddenTopics: ['Themen, die Sie ausgeschaltet haben', 'Sie werden nicht markiert.'],
      suppressed: [
        'Namen, die nicht mehr markiert werden',
        'Sie haben in einem Hinweis „Hier nicht gemeint“ gewählt.',
      ],
    },
    where: {
      articles: 'Auf Artikeln überall',
      only: 'Nur auf diesen Websites',
      except: 'Überall, nur nicht auf diesen Websites',
    },
    density: {
      'first-in-section':
        'Die erste Erwähnung eines Themas in jedem Abschnitt und jede mit einer Zahl',
      all: 'Jede Erwähnung',
      figures: 'Nur Erwähnungen mit einer Zahl',
      list: 'Nichts: die Liste im Popup genügt',
    },
    markStyle: {
      dotted: 'Gepunktete Linie',
      line: 'Dünne Linie',
      double: 'Doppelte Linie',
      shade: 'Schattierung',
    },
    modifierKey: { none: 'Keine', alt: 'Alt', control: 'Strg', shift: 'Umschalt' },
    automaticLanguage: (language) => `Wie der Browser: ${language}`,
    milliseconds: (n) => `${format.number(n)}\u00a0ms`,
    percent: (n) => `${format.number(n)}\u00a0%`,
  };
}

/** The options page in German. */
export function germanOptions(format: Format): OptionsMessages {
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const topics = count('{n} Thema', '{n} Themen');
  const claims = count('{n} Aussage', '{n} Aussagen');
  const sources = count('{n} Quelle', '{n} Quellen');
  const publishers = count('{n} Herausgeber', '{n} Herausgebern');
  return {
    title: 'Fact Hints: Einstellungen',
    contents: 'Abschnitte',
    atOnce: 'Änderungen gelten sofort, auch in offenen Tabs.',
    sections: {
      where: 'Wo es läuft',
      marks: 'Markierungen',
      languages: 'Sprachen',
      hints: 'Hinweise',
      sources: 'Quellen und Themen',
      shortcuts: 'Tastatur',
      data: 'Verzeichnete Aussagen',
      file: 'Sichern und zurücksetzen',
      private: 'Private Fenster',
      trouble: 'Wenn etwas nicht funktioniert',
    },
    sample: [
      { text: 'Das ' },
      { text: 'Hafenamt', topic: 1, hasFigure: true },
      { text: ' zählte 12.000 Besucher in ' },
      { text: 'Beispielbucht', topic: 2 },
      { text: '. Das ' },
      { text: 'Hafenamt', topic: 1 },
      { text: ' berichtet wieder, wenn ' },
      { text: 'Beispielbucht', topic: 2 },
      { text: ' seine neue Mole eröffnet.' },
    ],
    toDefault: 'Zurück zur Voreinstellung',
    patternsHelp:
      'beispiel.example ist diese Website, *.beispiel.example auch alle darunter, beispiel.example/politik/* nur ein Teil von ihr.',
    patternFaults: {
      empty: 'hier steht nichts',
      scheme: 'eine Adresse beginnt mit http:// oder https:// oder mit keinem von beiden',
      host: 'das ist kein Name einer Website',
      star: 'im Namen einer Website steht * nur am Anfang: *.beispiel.example',
      'too-long': 'das ist zu lang',
    },
    patternLine: (line, fault) => `Zeile ${format.number(line)}: ${fault}. Nicht gespeichert.`,
    test: 'Eine Adresse ausprobieren',
    testHelp:
      'Fügen Sie die Adresse einer Seite ein, um zu sehen, ob dort Hinweise gezeigt werden.',
    testExample: 'https://beispiel.example/politik/heute',
    testNone: 'Das ist keine Adresse einer Webseite.',
    testChoice: (site, choice) => `Es gilt Ihre Wahl für ${site}: ${choice}.`,
    testRule: (answer) => `Es gilt die Regel oben: ${answer}.`,
    noSites: 'Sie haben noch für keine Website etwas gewählt.',
    forget: (name) => `${name} vergessen`,
    forgetShort: 'Vergessen',
    nothingOff: 'Keine.',
    useAgain: (name) => `Wieder verwenden: ${name}`,
    useAgainShort: 'Wieder verwenden',
    everywhere: 'überall',
    noKeys: 'keine Tasten',
    commands: {
      _execute_action: 'Popup öffnen',
      'next-hint': 'Nächste Erwähnung',
      'previous-hint': 'Vorige Erwähnung',
      'open-hint': 'In den Hinweis gehen',
      'toggle-site': 'Hinweise auf dieser Website an- oder ausschalten',
    },
    changeShortcuts: 'Tasten ändern',
    shortcutsElsewhere: 'Ändern Sie die Tasten dort, wo Ihr Browser seine Erweiterungen verwaltet.',
    rules: {
      title: 'Was verzeichnet wird, und wie',
      list: [
        'Jede Aussage nennt, wer sie in welcher Rolle wann gemacht hat und auf welcher Seite man sie nachlesen kann. Was auf keiner Seite steht, fehlt.',
        'Für alle gelten dieselben Regeln, Kriegspartei oder nicht.',
        'Zahlen stehen so da, wie sie genannt wurden: Nichts wird gemittelt, gerundet oder umgerechnet.',
        'Widersprüche und Dementis werden verzeichnet, nicht aufgelöst.',
        'Was nur auf Kopien oder Hörensagen beruht, heißt „nicht überprüft“.',
        'Alte Aussagen bleiben und führen zu dem, was später kam. Berichtigungen stehen bei der Aussage, mit Tag und Grund.',
        'Die Aussagen kommen mit Fact Hints und ändern sich nur, wenn es aktualisiert wird.',
      ],
    },
    counted: (n, m, k, p) => `${topics(n)}, ${claims(m)}, ${sources(k)} von ${publishers(p)}`,
    fileIntro:
      'Alles, was hier eingestellt ist, als eine Datei: zum Aufheben oder für ein anderes Gerät. Sie nennt die Websites, für die Sie etwas gewählt haben.',
    save: 'In Datei speichern',
    load: 'Aus Datei laden',
    fileFaults: {
      'too-large':
        'Diese Datei ist viel zu groß für Einstellungen von Fact Hints. Nichts wurde geändert.',
      'not-json':
        'Diese Datei ist beschädigt oder keine Datei mit Einstellungen. Nichts wurde geändert.',
      'not-settings':
        'Diese Datei enthält keine Einstellungen von Fact Hints. Nichts wurde geändert.',
      'later-version':
        'Diese Datei stammt von einer neueren Version von Fact Hints. Aktualisieren Sie die Erweiterung und laden Sie sie dann. Nichts wurde geändert.',
      unreadable: 'Der Browser konnte diese Datei nicht lesen. Nichts wurde geändert.',
    },
    nothingNew: 'In dieser Datei steht dasselbe wie in Ihren Einstellungen.',
    wouldChange: count('Sie würde {n} Einstellung ändern:', 'Sie würde {n} Einstellungen ändern:'),
    before: 'Jetzt',
    after: 'Dann',
    unusable: (n, ...names) =>
      `${format.plural(n, { one: '{n} Eintrag ist unbrauchbar und wird', other: '{n} Einträge sind unbrauchbar und werden' })} ausgelassen: ${names.map((name) => `„${name}“`).join(', ')}.`,
    lockedLeftOut: count(
      '{n} Einstellung verwaltet Ihre Organisation; sie bleibt.',
      '{n} Einstellungen verwaltet Ihre Organisation; sie bleiben.',
    ),
    apply: 'So ändern',
    cancel: 'Alles lassen, wie es ist',
    applied: 'Die Einstellungen der Datei gelten jetzt.',
    reset: 'Alle Einstellungen zurücksetzen',
    resetAsk:
      'Damit wird auch vergessen, was Sie für Websites, Herausgeber und Themen gewählt haben und welche Namen nicht mehr markiert werden.',
    resetDone: 'Alle Einstellungen stehen wieder auf der Voreinstellung.',
    nothingSet: 'Bisher wurde nichts geändert.',
    problems: 'Einige Einstellungen sind unbrauchbar',
    problem: {
      broken: (setting) =>
        `„${setting}“ ist beschädigt, deshalb gilt die Voreinstellung. Alle anderen sind, wie Sie sie gesetzt haben.`,
      'later-version': (setting) =>
        `„${setting}“ hat eine neuere Version von Fact Hints gesetzt, deshalb gilt hier die Voreinstellung.`,
    },
    problemManaged: (setting) =>
      `„${setting}“ hat Ihre Organisation auf einen Wert gesetzt, den es nicht gibt, deshalb gilt Ihre eigene Wahl.`,
    privateOn: 'Fact Hints arbeitet auch in privaten Fenstern.',
    privateOff:
      'Fact Hints arbeitet nicht in privaten Fenstern. So soll es sein, bis Sie es erlauben.',
    privateHow: 'Das können nur Sie ändern, dort, wo Ihr Browser seine Erweiterungen verwaltet.',
    noFaults: 'Seit dem Start des Browsers ist nichts schiefgegangen.',
    someFaults: (n) =>
      `Seit dem Start des Browsers ist ${format.plural(n, { one: 'einmal', two: 'zweimal', other: '{n}-mal' })} etwas schiefgegangen. Ihre Einstellungen sind sicher. Laden Sie die Seite neu, auf der es geschah; geschieht es wieder, kopieren Sie die Diagnose und geben Sie sie an die Entwickler von Fact Hints weiter.`,
    diagnosisAbout:
      'Die Diagnose nennt Versionen, die von Ihnen geänderten Einstellungen und Fehler. Sie nennt keine Websites und nichts von dem, was Sie gelesen haben. Niemand erhält sie, wenn Sie sie nicht weitergeben.',
    diagnosisShow: 'Diagnose zeigen',
    diagnosisCopy: 'Diagnose kopieren',
    diagnosisCopied: 'Kopiert.',
    copyRefused:
      'Der Browser hat das Kopieren nicht zugelassen. Öffnen Sie „Diagnose zeigen“ und kopieren Sie sie von Hand.',
    entries: count('{n} Eintrag', '{n} Einträge'),
    automatic: 'wie der Browser',
    none: 'keine',
  };
}
