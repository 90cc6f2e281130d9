import type { NotTheWar } from '../not-the-war-data.ts';
import { turnList, wordList, wordSet } from '../word-list.ts';

/** What German tells of soldiers and arms that are none of the war's. */
export const germanNotTheWar: NotTheWar = {
  madeUp: turnList(`
  roman, romans, romane, spielfilm*, kinofilm*, krimi, krimis, thriller, comic, comics, computerspiel*,
  videospiel*, im spiel, planspiel*, szenario, szenarios, szenarien, drehbuch*, fiktiv*, hollywood*,
  der film, im film, den film, dem film, tv serie, der serie, bei der ubung, bei einer ubung, bei ubungen,
  wahrend der ubung, wahrend einer ubung, an der ubung, an einer ubung, der ubung mit, ubung mit,
  ubungen mit, am manover, an dem manover, an einem manover, an manovern, beim manover, bei einem manover,
  bei dem manover, bei manovern, manover mit, militarmanover*, grossmanover*, militarubung*
`),
  beforeWar: turnList(`
  vor dem krieg, vor dem kriege, vor diesem krieg, vor kriegsbeginn, vor kriegsausbruch, vor dem einmarsch,
  vor der invasion, vor dem uberfall, vor dem angriff auf die ukraine, vor ausbruch des krieges,
  vor beginn des krieges, vor dem beginn des krieges, vor dem ausbruch des krieges, vor der pandemie
`),
  inYear: wordSet('in jahr bis ende anfang mitte vor'),
  anywhere: wordSet(`
  ausland weltweit landern arbeitgeber arbeitgebern bevolkerung einwohner einwohnern branche industrie
  wirtschaftszweig rustungsindustrie rustungssektor
`),
  sites: wordList(`
  ort orte orten ortschaft ortschaften gebiet gebiete gebieten region regionen provinz provinzen
  stadt stadte stadten dorf dorfer dorfern lager lagern stutzpunkt stutzpunkte stutzpunkten gegend
  gegenden baustelle baustellen
`),
  towards: wordSet('in im ins nach innerhalb auf bei an'),
  known: wordSet('im ins die das der den dem diese dieses dieser diesem'),
  warlike: wordList('front grenz kampf krieg einsatz kursk ausbildung militar besetzt russ ukrain'),
  borders: wordSet('grenze grenzen grenzgebiet grenzregion'),
  borderWith: wordSet('zu zum zur mit'),
  souths: wordSet('suden sudens'),
};
