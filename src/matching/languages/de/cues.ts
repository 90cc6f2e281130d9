import type { CueKind } from '../cue-kind.ts';
import { type Turn, turns } from '../turn.ts';

/** What German says befell those whom a number counts, or where they are. */
export const germanCues: readonly Turn<CueKind>[] = turns({
  killed: `
    getotet*, ums leben, leben verloren, ihr leben, leben gelassen, gefallen, gefallene,
    gefallenen, ums leben gekommen, ums leben kamen, kamen ums leben, kommen ums leben,
    umgekommen*, umkamen, gestorben*, starben, tot, tote, toten, toter, fielen, todlich,
    erschossen, umgebracht*, tod von, totung von, durch tod,
    forderte das leben von, forderten das leben von, das leben gekostet, den tod gefunden, den tod fanden, mit dem leben bezahlt, zum opfer
  `,
  wounded: 'verwundet*, verletzt*, verletzungen, verwundung, verwundungen',
  captured: `
    ergaben sich, kapitulierten, in die hand, in die hande, gefangen genommen*, gefangengenommen*, gefangenschaft,
    kriegsgefangenschaft, gefasst*, in gefangenschaft geraten, in gefangenschaft gerieten,
    in kriegsgefangenschaft geraten, in gefangenschaft gekommen, gefangen, gefangene, gefangenen, gefangennahme von,
    die gefangennahme
  `,
  lost: `
    verloren*, verlor, verliert, eingebusst*, ausser gefecht, verlust von, verluste von,
    ausgeschaltet
  `,
  sent: `
    trafen in, traf in, erreichten, gelangten, gelangt, entsandt*, entsendet, entsendete,
    entsendeten, geschickt*, schickte, schickten, verlegt*, gebracht, verschifft*,
    bereitgestellt*, eingetroffen*, angekommen*, abgestellt*, uberstellt*, eingeflogen,
    geliefert*, lieferte, lieferten, abkommandiert*, zur verfugung gestellt, entsendete*,
    verbracht, transportiert*, ubergeben, geschleust, erhalten, erhielt, bekommen, bekam,
    importiert*, eingefuhrt*, geliefert bekommen, gekommen*, kamen, uberlassen*, gegangen, ankunft, angeworben*, angeheuert*, geliehen, ausgeliehen*,
    gelandet*, landeten, in die schlacht geworfen, an die front geworfen, gezogen, beigesteuert*
  `,
  send: `
    schicken, schickt, schicke, entsenden, entsende, entsendung, verlegen, verlege, verlegung,
    liefern, aufbauen, wiederaufbauen, liefert, liefere, bereitstellen, entsandung,
    truppenentsendung, zur verfugung stellen, senden, sendet, folgen, zur verfugung, holen, anwerben,
    bringen, anzuwerben, anheuern, anzuheuern, heranziehen, heranzuziehen, leihen, ausleihen, eintreffen,
    ankommen
  `,
  located: `
    dienen, dienten, operieren, operierten, bleiben, blieben, verbleiben, warten, warteten,
    verteidigen, verteidigten, an der front, verstarken, verstarkten, agieren,
    agierten, griffen in, befinden sich, befanden sich, befande sich, sich befinden,
    sich befanden, befinde sich, stationiert*, sind in, seien in, waren in, sind im, seien im,
    zusammengezogen*, halten sich, hielten sich, aufhalten, aufgehalten, im einsatz, eingesetzt*,
    setzt, setze, setzte, setzen, prasent, prasenz, konzentriert*, stehen, stunden, stehe,
    standen, aufmarschiert*, versammelt*, in stellung, stellung bezogen, massiert*
  `,
  fighting: `
    kampfen, kampften, kampfe, kampfend*, gekampft, im kampf, in den kampf, im kampfeinsatz, verwickelt,
    unterstutzen, unterstutzten, kampfhandlungen, beteiligen sich, beteiligten sich, beteiligt*,
    teilnehmen, teilnahmen, teilgenommen*, an der seite russlands, an der seite russischer,
    an der seite der russischen, auf russischer seite, auf seiten russlands, helfen, halfen
  `,
  'in-training': 'ausgebildet*, ausbildung, trainieren, trainierten, trainiert*, training',
  'near-border': `
    grenze zur ukraine, sichern die grenze, sichern die russische grenze, bewachen die grenze,
    nahe der grenze, an der grenze, an die grenze, in grenznahe, im grenzgebiet,
    nahe der ukrainischen grenze, an der ukrainischen grenze, an die ukrainische grenze,
    nahe der russisch ukrainischen grenze, an der russisch ukrainischen grenze, an der grenze zur,
    nahe der grenze zur, unweit der grenze, in der nahe der grenze, entlang der grenze,
    dicht an der grenze, nahe der ukraine, nahe an der grenze, grenznah*
  `,
  returned: `
    kehrten heim, kehren heim, heimkehren durften, heimkehrten, zuruckkehren durften, zuruckkehrten, zuruckgekehrt*, heimgekehrt*, heimgebracht*, zuruckgebracht*,
    repatriiert*, zuruckgeholt*, zuruckgeschickt*, heimgeholt*, in die heimat, nach hause
  `,
  destroyed: 'zerstort*, vernichtet*, abgefangen*, abgewehrt*, zerstorung',
  allowed: 'erlaubt*, zulassig*, obergrenze, deckel, hochstmenge, gestattet*',
  made: `
    produzier*, herstell*, hergestellt*, fertigt, fertigen, gefertigt*, besitzt, besitzen,
    verfugt, verfugen, verfugte, lagern, lagert, gelagert*, benotigt*, braucht, brauchen,
    verschiesst, verschiessen, verschoss, verbraucht*, verbrauchen, verfeuert*, verfeuern, feuert,
    feuern, bestellt*, kostet, kosten
  `,
  fired: 'abgefeuert*, verschossen*, abgeschossen*, feuerte, feuerten, eingesetzt*, gestartet*',
  intends: `
    plant, planen, plane, geplant, plante, beabsichtigt*, erwagt, erwage, beschlossen, beschloss,
    bereit, zugesagt, angekundigt, kundigte, kundigt, beschluss, entschieden, entschied, entschloss, entschlossen,
    versprochen, versprach, vorgesehen*, bevorsteh*, gebilligt, billigt, billigte, genehmigt,
    genehmigte, zugestimmt, stimmt zu, stimmte zu, befohlen, befahl, bis dezember, bis jahresende, bis zum jahresende, bis zum sommer, bis zum fruhjahr, bis zum herbst, bis zum winter,
    bis ende des jahres, erwarte, erwartet, erwartete, erwarteten, prufe, pruft, prufen, angeboten, diskutier*,
    verhandel*, berat uber, beraten uber
  `,
  coming: `
    vorbereitet, bereitet, bereite, bereiten, rechnet mit, rechne mit, rechne er mit, rechne sie mit, rechnete mit,
    rechnen mit, erwartet werden, unterwegs, auf dem weg, aufstocken, ausbauen, erhohen
  `,
  additional: `
    weitere, weiteren, weiterer, zusatzliche, zusatzlichen, zusatzlicher, zusatzlich
  `,
  again: `
    zusatzlich, erneut, abermals, nochmals, noch einmal, nachgeschickt*, zweite welle,
    zweiten welle, dritte welle, dritten welle, zweite kontingent, zweiten kontingent,
    zweites kontingent, dritte kontingent, dritten kontingent, zweiter schub, zweiten schub,
    dritten schub, dritter schub, zweite tranche, zweiten tranche, weiteres kontingent,
    weiteren kontingent, aufgestockt*, als ersatz, zum ersatz, als nachschub
  `,
  wanted: `
    fordert, forderte, fordern, forderten, gefordert, verlangt*, verlangen, wunscht, wunschte,
    wunschen, bat um, bittet um, bitten um, baten um, gebeten, fehlen, fehlten, mangelt, sucht, suchen
  `,
  foreseen: `
    furchten, furchtet, furchte, furchtete, furchteten, befurcht*, prophezei*, prognosti*, voraus,
    vorausgesagt*, vorhergesagt*
  `,
});
