import { wordSet } from '../word-list.ts';

/** Frequent German words, folded, that stand with a capital or could be taken for a name. */
export const GERMAN_COMMON_WORDS: ReadonlySet<string> = wordSet(`
  zeit zeiten welt welten bild bilder spiegel stern fokus focus sonne merkur kurs kurse kursen kunst
  kurt karte karten kirche kino kiste kiefer puten pute putten putte blinker blinken blinkt austern
  auster trumpf trumpfe trumpfen reis reise reisen held helden gift arm arme art arten rat rate
  start starten salz haus hauser tag tage tagen jahr jahre jahren woche wochen monat monate stunde
  mann manner frau frauen kind kinder land lander stadt stadte staat staaten berg berge see meer
  wald baum baume feld felder strasse strassen weg wege ort orte platz platze ende anfang mitte
  teil teile seite seiten zahl zahlen grund grunde fall falle frage fragen antwort arbeit arbeiten
  arbeiter geld euro dollar preis preise markt markte bank banken borse aktie aktien firma firmen
  chef chefs partei parteien wahl wahlen regierung minister prasident kanzler krieg kriege frieden
  armee soldat soldaten truppe truppen general polizei gericht recht rechte gesetz gesetze leben tod
  tote toten opfer hilfe macht krafte kraft waffe waffen munition rakete raketen panzer flugzeug
  spiel spiele spieler tor tore mannschaft trainer verein sieg siege niederlage saison liga pokal
  rennen fahrer film filme buch bucher musik lied lieder schule schulen schuler lehrer universitat
  student studenten wissen wissenschaft forscher studie studien arzt arzte krankenhaus medizin
  wetter regen schnee wind sturm sommer winter herbst fruhling montag dienstag mittwoch donnerstag
  freitag samstag sonntag januar februar marz april mai juni juli august september oktober november
  dezember norden suden osten westen nord sud ost west morgen abend nacht mittag heute gestern
  bundnis bund orden gehalt lohn sold verlust verluste gewinn gewinne bestatigung drohne drohnen
  container uniform uniformen essen brot fleisch fisch obst gemuse wasser wein bier kaffee tee milch
  butter zucker mehl ei eier kuche garten haustier hund hunde katze katzen pferd pferde vogel auto
  autos bahn zug zuge bus flug hafen schiff schiffe brucke tunnel turm mauer wand tur fenster dach
  tisch stuhl bett lampe licht farbe rot blau grun gelb weiss schwarz gross klein neu alt gut schlecht
  soul seele kiez kies kiel koln bonn sagen sagte meinen machen gehen kommen stehen sehen
  der die das den dem ein eine einen einem einer eines und oder aber auch nicht nur noch schon
  kamera kanal kanzel katar karton kabel kapitan kapital kasse kette kilo klima knopf koch konig
  kopf korn korper kreis krise kuh kuchen kugel kuste labor lachen lager larm laune
  leiter lenker liebe linie liste luft lust magen mark maschine masse maus medien meister menge
  mensch menschen messe messer minute mittel mode moment mond mord motor mund muster mutter nagel
  name namen nase natur nebel netz niveau note noten ofen ohr onkel oper organ ozean paar paket
  palast papier park pass pause person personen pfad pflanze pflicht pilot plan plane podium pol
  pole polen post probe problem produkt programm projekt prozess punkt punkte quelle rad radio rahmen
  rand rang rasen raum rede regel reich reifen reihe ring rohr rolle rose ruder ruf ruhe saal
  sache saft salat sand satz schach schaden schal schatten schein schere schicht schlag schluss
  schrift schuh schuld schutz schwein segel sender sinn sitz sohn sorge spass speck spitze sport
  sprache spur stadion stahl stamm stand stelle stimme stoff strahl strand streit strom stuck stufe
  suche summe suppe system szene tal tanz tasche taste tat team technik telefon tempo test text thema
  tier tiere tiefe tochter ton topf trauer traum treppe tropfen trost tuch typ ubung ufer uhr umwelt
  unfall urlaub ursache urteil vater verkehr verlag vertrag vertrage volk vorteil waage wache wagen
  wagner wahrheit ware warme wasche wechsel weise werk wert wesen wette wille winkel wirtschaft witz
  wolke wolle wort worter wunder wunsch wurzel wut zahn zeichen zeile zeitung zelle zelt zeuge ziel
  zimmer zukunft zweck zweig lammen lamm rutte rutten rute kutte pescara umarow gerade geraten
  granate granaten shahid seide seiden jutta juta pelz pest korps kreuz kosak zar rubel
  frank franken franke singen singer kirsche kirby rider reiter campus camping kamp kampf kampfe
  starter hurra hure rason raison manna sumo summer summen iren irre japsen
 indigo inder chinin chino belag belegen moskito moschee motte geduld geranie geranien
  alibi alabaster lukas luke hosen husten luhmann donau donner dominik polka pocke pokern
`);
