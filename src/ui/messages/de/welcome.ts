import type { WelcomeMessages } from '../options-messages.ts';

/** The first page in German. */
export const germanWelcome: WelcomeMessages = {
  title: 'Willkommen bei Fact Hints',
  heading: 'Wer was wann mit welcher Zahl gesagt hat',
  lead: 'In Nachrichtenartikeln unterstreicht Fact Hints unaufdringlich die Namen, Orte und Truppen, zu denen es etwas verzeichnet hat. Lassen Sie den Zeiger auf einem davon ruhen, und Sie sehen, wer was gesagt hat, jede Zeile mit ihrer Quelle.',
  tryIt: 'Hier ausprobieren',
  tryHow: 'Lassen Sie den Zeiger auf einem unterstrichenen Namen ruhen, oder tippen Sie ihn an.',
  tryKeys: ['Mit ', ' kommen Sie von einem zum nächsten.'],
  openSample: 'Ein längeres Beispiel öffnen',
  sampleTitle: (topic) => `${topic}: wer was gesagt hat`,
  sampleFrom: 'Beispiel aus verzeichneten Aussagen',
  covered: 'Worüber etwas verzeichnet ist',
  nothingElse: 'Hinweise gibt es nur dazu, und nur in Artikeln auf Deutsch und Englisch.',
  never: 'Was es niemals tut',
  nevers: [
    'Nichts von dem, was Sie lesen, verlässt diesen Browser. Es gibt keinen Server, kein Konto und keine Statistik.',
    'Es urteilt nicht: keine Noten, kein Rot und Grün.',
    'Es ändert nichts an der Seite. Markierungen werden über den Text gemalt, die Seiten bleiben, wie sie sind.',
  ],
  off: 'Wie man es ausschaltet',
  offs: [
    'Für eine Website: auf die Schaltfläche von Fact Hints in der Symbolleiste drücken und „Aus“ oder „Auf Klick“ wählen.',
    'Für einzelne Herausgeber, ihre Arten oder Themen: an derselben Stelle ausschalten.',
    'Ganz: die Erweiterung dort entfernen, wo Ihr Browser sie verwaltet. Damit auch in Ihrem Browserkonto nichts bleibt, setzen Sie vorher die Einstellungen zurück.',
  ],
  onceOnly: 'Diese Seite öffnet sich nur dieses eine Mal.',
};
