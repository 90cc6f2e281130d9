import type { NotTheWar } from '../not-the-war-data.ts';
import { turnList, wordList, wordSet } from '../word-list.ts';

/** What English tells of soldiers and arms that are none of the war's. */
export const englishNotTheWar: NotTheWar = {
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
  anywhere: wordSet(`
  abroad overseas worldwide globally countries employer employers population domestic sector industry
  industries
`),
  sites: wordList(`
  location locations place places site sites area areas region regions province provinces district
  districts city cities town towns village villages camp camps base bases farm farms county counties
`),
  towards: wordSet('in into to inside within across at'),
  known: wordSet('the this that these those its their'),
  warlike: wordList(
    'front border combat battle war conflict occupied training fighting russia ukrain kursk',
  ),
  borders: wordSet('border borders frontier'),
  borderWith: wordSet('with to'),
  souths: wordSet('south'),
};
