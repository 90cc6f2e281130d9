import { stemmer } from '@orama/stemmers/english';
import type { LanguageData } from '../language-data.ts';
import { wordList, wordSet } from '../word-list.ts';
import { ENGLISH_COMMON_WORDS } from './common-words.ts';

/** English, British and American. */
export const en: LanguageData = {
  language: 'en',
  stem: stemmer,
  capitalNouns: false,
  pluralBeforeNoun: 's',
  nameEndings: [],
  bodyEndings: [],
  weakNouns: [],
  weakEndings: [],
  adjectiveEndings: [],
  verbEnding: '',
  nounEndings: ['ies', 'es', 's', 'y', 'e', 'i'],
  erPlurals: [],
  keptPlurals: [],
  keptGenitive: null,
  falseEnding: null,
  adjectivalNoun: null,
  umlaut: null,
  respellings: [
    ['defence', 'defense'],
    ['offence', 'offense'],
    ['licence', 'license'],
    ['centre', 'center'],
    ['labour', 'labor'],
    ['programme', 'program'],
    ['isation', 'ization'],
    ['armour', 'armor'],
    ['honour', 'honor'],
    ['kyiv', 'kiev'],
    ['neighbour', 'neighbor'],
  ],
  functionWords: wordSet(`
    the of and to that is were are be been being has have had would could should can may
    might must not no with from by for on at as it its he she they his their them this these
    those which who whom whose what when where while than then there here after before about into
    over under between against said says but or if because also more most such only other some any
    both each up out you we our your
    `),
  letters: '',
  prepositions: wordSet(`
    in on at to of from by with for against into over under between after before about near during
    since until through within without across toward towards upon along around behind beside bordering
  `),
  conjunctions: wordSet('and or nor plus'),
  articles: wordSet('the a an its his her their our this these those some'),
  indefinite: wordSet('a an one'),
  comparisons: wordSet('shaped like style sized esque'),
  belongs: wordSet('from of'),
  doers: wordSet(''),
  belongsAfter: wordSet('by'),
  suffered: wordSet(`
    captured killed wounded injured attacked destroyed targeted detained downed intercepted bombed shelled
    defeated
  `),
  relatives: wordSet('who that which'),
  origins: wordSet('from'),
  arrivals: wordSet(`
    came come comes coming had have has was were are is be been hail hailed arrived brought sent deployed
    dispatched
  `),
  premodifiers: wordSet(`
    sea cargo foot service uniformed enlisted crack rocket mortar tank
    elite special combat ground frontline front line infantry assault regular armed active young
    foreign allied additional more further extra other new fresh first some many several few most
    own trained deployed sent captured wounded killed dead fallen surviving ethnic communist well
    poorly ill heavily lightly newly recently battle hardened experienced inexperienced seasoned
    storm naval air army military security border mine clearing demining engineering construction
    logistics artillery special-forces paratrooper light private professional able bodied
    former retired strong battlefield thousand hundred thousands hundreds million dozen
    economic financial humanitarian
    full scale all out large illegal unlawful unprovoked unjustified unjust brutal bloody deadly relentless ongoing
    continued continuing renewed aggressive land criminal barbaric savage murderous
  `),
  participle: /ed$/,
  participles: wordSet('sent held given'),
  nationality: /(?:an|ese|ish|ch|qi|ni|eli)$|^(?:us|south|uk)$/,
  titles: wordList(`
    minister president secretary general admiral colonel captain lieutenant major sergeant marshal
    mr mrs ms dr sir lord lady chief spokesman spokeswoman spokesperson director ambassador
    chancellor premier chairman chairwoman senator congressman congresswoman representative
    governor mayor analyst expert professor leader ruler dictator commander envoy judge justice
    candidate nominee elect administration comrade then
  `),
  otherHolders: wordSet(`
    ex former then late next future ousted previous onetime deputy vice assistant opposition senior other
    another every any no
  `),
  genitives: wordSet('of'),
  verbSigns: wordSet('to will would can could should may might must not did does do they we you'),
  objects: wordSet('me him us them'),
  headlineVerb: 's',
  nounSigns: [],
  namesakes: wordSet(`
    alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    wisconsin wyoming ontario alberta
  `),
  houses: [],
  notOfName: wordSet(`
    oblast oblasts region regions regional province provinces provincial district city peninsula people
    republic republics
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
  `),
  undertakings: wordSet(`
    production exports program programs programme programmes development factory factories plant plants industry industries
    sector complex research testing technology designer designers expert experts
  `),
  whereabouts: wordSet('in inside across'),
  directions: wordSet(`
    of east west north south southeast southwest northeast northwest eastern western northern southern
    southeastern southwestern northeastern northwestern central occupied parts
  `),
  trust: wordSet('confidence trust faith belief believe believes believed interest'),
  tells: wordSet('told tells tell telling'),
  prefixes: wordSet('anti pro ex post pre non un us pseudo neo mid'),
  commonWords: ENGLISH_COMMON_WORDS,
};
