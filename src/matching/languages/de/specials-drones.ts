import { type Special, specials } from '../special-data.ts';

const DRONES =
  '*drohne*, shahed*, flugobjekt*, fluggerat*, unbemannte* luftfahrzeug*, unbemannte* flug*, flugkorper';
const DOWNED =
  'abgeschossen*, abgefangen*, abgewehrt*, zerstort*, unschadlich, schoss+ab, schossen+ab, schiesst+ab, fing+ab, fingen+ab, fangt+ab, wehrte+ab, wehrten+ab, abschuss, neutralisier*, abzuschiessen, abzuwehren, abzufangen, abwehren, abfangen, abschiessen, ausgeschaltet*, schaltete+aus, schalteten+aus, eliminier*, vernichtet*, vom himmel, zum absturz, abwehr, heruntergeholt*, unterdruckt*';
/** Drones that are made or given. */
const SUPPLIED =
  'produzier*, hergestellt*, herstell*, geliefert*, liefern, liefert, kaufen, gekauft*, beschaff*, bestellt*, zugesagt*, fur die ukraine, an die ukraine, pro monat, im monat, monatlich, kosten, kostet';

/** A number of drones and of such is of both. */
const OTHERS =
  '*raketen*, marschflugkorper*, *bomben, *bombe, *flugkorpern, tauschkorper*, attrappe*';

/** Drones launched and shot down, as German says them. */
export const germanDrones: readonly Special[] = specials([
  [
    'drones-launched',
    'pieces',
    DRONES,
    'abgefeuert*, abfeuer*, feuert*, feuern, gefeuert, verschoss*, verschiess*, gestartet*, startet*, starten, lancier*, eingesetzt*, einsatz, einsetz*, setzt*, setzen, angegriffen, angriff, griff*, greift, greifen, attackier*, attacke, *drohnenangriff*, *grossangriff*, luftangriff*, luftschlag*, angriff mit, angriffen mit, attacke mit, schickt*, schicken, geschickt*, losgeschickt*, losgelassen, liess+los, liessen+los, aufsteigen, entsandt*, uberzogen, uberzog, uberzieht, eingedeckt, deckte+ein, beschossen, beschoss, beschiesst, bombardier*, angriffswelle*, angreifen, losschick*, hochstwert*, *rekord*, zahlte, zahlten, registriert*, verzeichnet*, geortet*, ortete*, meldete, meldeten, flogen, flog, geflogen, eingeflogen, eingedrungen, anfliegend*',
    {
      implied: 'only',
      listed: OTHERS,
      unless: `${DOWNED}, ${SUPPLIED}, konnte, konnten, pro attacke, pro angriff, polen*, polnisch*, rumanien*, rumanisch*, baltikum, estnisch*, danisch*`,
    },
  ],
  [
    'drones-launched',
    'pieces',
    'russische *drohnen, russischen *drohnen, russischer *drohnen',
    '',
    {
      also: '*nacht*, *rekord*, errechnete*, gezahlt*',
      implied: 'only',
      listed: OTHERS,
      unless: `${DOWNED}, ${SUPPLIED}, getroffen, luftraum`,
    },
  ],
  [
    'drones-shot-down',
    'pieces',
    `${DRONES}, -`,
    DOWNED,
    {
      implied: 'only',
      listed: OTHERS,
      also: '*drohne*, shahed*, unbemannte*',
      unless: 'seit beginn, seit kriegsbeginn',
    },
  ],
]);
