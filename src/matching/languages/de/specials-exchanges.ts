import { type Special, specials } from '../special-data.ts';

/** The dead of the other side. */
const TO_RUSSIA =
  'russischer soldaten, russischen soldaten, russische soldaten, erhielt russland, bekam russland, russland erhielt, an russland';

/** Whose bodies are handed over is no prisoner. */
const DEAD = 'tote, toten, toter, getotete*, gefallene*, leichen, leichname*';
/** How bodies change sides. */
const HANDED =
  'ubergeben*, ubergab*, ubergibt, uberfuhrt*, erhalten, erhielt, erhalt, bekommen, bekam, bekamen, zuruckbekommen, uberlassen, uberliess, zuruckgegeben, gab+zuruck, gaben+zuruck, gibt+zuruck, zuruckgebracht*, zuruckgeholt*, zuruckgekehrt, kehrten+zuruck, kehrten+heim, heimgekehrt, heimgeholt*, repatriier*, zuruckerhalten, ubergabe, ruckgabe, uberstellt*, nahm+entgegen, entgegengenommen, uberbracht*, ausgehandigt*, handigte+aus, holte+heim, holt+heim, nach hause gebracht, in die ukraine gebracht';
/** They are to come. */
const TO_COME =
  'will, wollen, wolle, soll, sollen, sollten, werde, werden, zu ubergeben, zu uberstellen, zu uberfuhren, zuruckzugeben, auszutauschen, bereit, angeboten, bot+an';
const BODIES_OF =
  'leichen von, leichname von, leichnamen von, uberreste von, uberresten von, gebeine von';

/** Bodies found and handed over, and prisoners exchanged and freed, as German says them. */
export const germanExchanges: readonly Special[] = specials([
  [
    'bodies-found',
    'people',
    'leichen, tote, toten, leichname*',
    'zahlung, gefunden*, fanden, entdeckt*, geborgen*, exhumiert*',
  ],
  [
    'bodies-returned',
    'people',
    '*leichen, leichname*, gefallene*, tote, toten, korper, sterbliche uberreste, sterblichen uberreste, sterblicher uberreste',
    `${HANDED}, ubernommen, ruckfuhrung`,
    { implied: 'only', unless: `getotet*, ${TO_RUSSIA}, ${TO_COME}` },
  ],
  [
    'bodies-returned',
    'people',
    '*soldaten, gefallene*, verteidiger*, ukrainer*, menschen, militarangehorige*, kampfer*',
    HANDED,
    {
      implied: 'only',
      before: `${BODIES_OF}, korper von, leichen von weiteren, leichname von weiteren, uberreste von weiteren, uberresten von weiteren`,
      unless: `${TO_RUSSIA}, ${TO_COME}`,
    },
  ],
  [
    'bodies-returned',
    'people',
    'getotete* *soldaten, gefallene* *soldaten, tote* *soldaten',
    HANDED,
    { implied: 'only', unless: `${TO_RUSSIA}, ${TO_COME}` },
  ],
  [
    'exchange-agreed',
    'people',
    '*gefangene*, soldaten, menschen',
    'vereinbart*, verstandigten, verstandigt, einigten, einigte, geeinigt, einigung, verkundete, verkundeten, angekundigt*, kundigte+an, wollen, sollen, soll',
    {
      implied: 'only',
      not: DEAD,
      notAfter: BODIES_OF,
      also: 'austausch*, ausgetauscht, freilassung*, gefangenenaustausch*, freizulassen, freigeben, freizugeben, freilassen, auszutauschen, austauschen, ubergeben',
    },
  ],
  [
    'prisoners-exchanged',
    'people',
    '*gefangene*, menschen, soldaten, personen, militarangehorige*, zivilisten',
    'ausgetauscht, tauschten*, ausgetauschten, vollzogen, abgeschlossen, jede seite, beide seiten, liessen je+frei, liessen jeweils+frei',
    {
      implied: 'only',
      not: DEAD,
      notAfter: BODIES_OF,
      unless:
        'vereinbart*, verstandigten, verstandigt, einigten, einigte, geeinigt, wollen, sollen, soll, angekundigt*, freizulassen, auszutauschen',
    },
  ],
  [
    'prisoners-exchanged',
    'people',
    '*gefangene*, menschen, soldaten, personen',
    'freigelassen*, freigekommen*, liess+frei, liessen+frei, kamen+frei, freien fuss, in freiheit, ubergeben*, ubergaben, zuruckgekehrt*, kehrten+zuruck, jeder seite, austausch von',
    {
      implied: 'only',
      before: 'jeweils, je, jeweils weitere, je weitere',
      also: '*austausch*, ausgetauscht, *gefangene*',
      unless: 'vereinbart*, sollen, soll, wollen, zivilisten, kinder*',
    },
  ],
  [
    'freed',
    'people',
    '*gefangene*, menschen, personen, leute, *ukrainer*, soldaten, verteidiger*, zivilisten, militarangehorige*',
    'freigelassen*, freigekommen*, freizubekommen, freibekommen, befreit*, heimgeholt*, zuruckgeholt*, zuruckgebracht*, aus russischer gefangenschaft, aus russischer kriegsgefangenschaft, aus der gefangenschaft, aus der kriegsgefangenschaft, feindlicher gefangenschaft, gefangenschaft entlassen, holte+zuruck, holten+zuruck, zuruckgekehrt*, heimgekehrt*, heimkehr*, kehrten+zuruck, kehren+zuruck, kehrten+heim, ruckkehr von, heimkehr von, nach hause, in die heimat, kamen+frei, kommen+frei, kamen frei, freien fuss, in freiheit, liess+frei, liessen+frei, lasst+frei',
    {
      implied: 'only',
      also: '*gefangene*, *gefangenschaft, *austausch*',
      not: 'russen',
      unless:
        'je, jede, jeweils, russische soldaten, russische kriegsgefangene, russische gefangene, kinder*, vereinbart*, jahre, quadratkilometer, leichen, wollen, sollen, soll',
    },
  ],
]);
