import type { Language } from '../../claims/language.ts';
import { turnList, wordList, wordSet } from './word-list.ts';

/** How a language tells of soldiers and arms that are none of the war's: made up, of another time or place. */
export interface NotTheWar {
  /** What tells of what never was: "im Roman", "an exercise". */
  readonly madeUp: readonly (readonly string[])[];
  /** "vor dem Krieg", "before the invasion". */
  readonly beforeWar: readonly (readonly string[])[];
  /** Before a year that ends or bounds a count: "in 2012", "bis 2019". */
  readonly inYear: ReadonlySet<string>;
  /** Nouns for places that have no name here ("an undisclosed location"); in German the ends of such nouns. */
  readonly sites: readonly string[];
  /** Beginnings of words for where the war is: "front", "Grenz". */
  readonly warlike: readonly string[];
  /** "border", what stands between it and the land behind it, and the South of a divided one. */
  readonly borders: ReadonlySet<string>;
  readonly borderWith: ReadonlySet<string>;
  readonly souths: ReadonlySet<string>;
}

export const NOT_THE_WAR: Readonly<Record<Language, NotTheWar>> = {
  de: {
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
    sites: wordList(`
    ort orte orten ortschaft ortschaften gebiet gebiete gebieten region regionen provinz provinzen
    stadt stadte stadten dorf dorfer dorfern lager lagern stutzpunkt stutzpunkte stutzpunkten gegend
    gegenden baustelle baustellen
  `),
    warlike: wordList(
      'front grenz kampf krieg einsatz kursk ausbildung militar besetzt russ ukrain',
    ),
    borders: wordSet('grenze grenzen grenzgebiet grenzregion'),
    borderWith: wordSet('zu zum zur mit'),
    souths: wordSet('suden sudens'),
  },
  en: {
    madeUp: turnList(`
    the novel, a novel, his novel, her novel, novels, fictional, thriller, the film, a film, the movie,
    a movie, movies, video game, computer game, the game, a game, war game, war games, wargame*,
    simulation, simulations, simulated, simulates, the scenario, a scenario, scenarios, screenplay,
    hollywood, the exercise, an exercise, in exercises, during exercises, exercises with, exercise with,
    exercises involving, the drill, a drill, the drills, in drills, drills with, drills involving,
    military exercise*, military drill*, the manoeuvres, manoeuvres with, the maneuvers, maneuvers with
  `),
    beforeWar: turnList(`
    before the war, before this war, before the invasion, before its invasion, before the full scale *,
    before its full scale *, before russia invaded, before the fighting, before the pandemic, before covid
  `),
    inYear: wordSet('in until by before of late early end mid'),
    sites: wordList(`
    location locations place places site sites area areas region regions province provinces district
    districts city cities town towns village villages camp camps base bases farm farms county counties
  `),
    warlike: wordList(
      'front border combat battle war conflict occupied training fighting russia ukrain kursk',
    ),
    borders: wordSet('border borders frontier'),
    borderWith: wordSet('with to'),
    souths: wordSet('south'),
  },
};
