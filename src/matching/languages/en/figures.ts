import type { FigureData } from '../figure-data.ts';
import { turns } from '../turn.ts';
import { turnList, wordList, wordSet } from '../word-list.ts';
import { englishCounted } from './counted.ts';
import { englishCues } from './cues.ts';
import { englishElsewhere } from './elsewhere.ts';
import { englishForms } from './forms.ts';
import { englishInDoubt } from './in-doubt.ts';
import { englishNotTheWar } from './not-the-war.ts';
import { englishSaidAgain } from './said-again.ts';
import { englishTimes } from './times.ts';

/** How English says what a number counts. */
export const englishFigures: FigureData = {
  ...englishCounted,
  ...englishForms,
  cues: englishCues,
  separable: Map.groupBy(
    turns({ killed: 'cost lives, costs lives, costing lives' }),
    ({ words: [verb = ''] }) => verb,
  ),
  auxiliaries: wordSet(`
    is are was were be been being has have had will would could can may might shall should do does
    did says said
  `),
  being: wordSet('is are was were be been'),
  marker: 'to',
  verbLast: false,
  modals: wordSet('will would could may might shall should to'),
  sending: wordSet('sends deploys'),
  perfect: wordSet('have has had having'),
  fillers: wordSet('already now currently presently alone still right about'),
  adverbs: wordList('ly soon also then now well first'),
  goingOn: wordSet(''),
  undergoes: wordSet('was were been being came comes under faced faces suffered'),
  passive: wordSet('be'),
  places: wordSet('in into to inside within across at'),
  directions: wordSet('to into'),
  front: wordSet('front'),
  stationed: 'station',
  howMany: [['how', 'many']],
  countOf: turnList('number of, count of, count for, total of, tally of, toll of'),
  reaching: wordSet('reach exceed surpass pass top hit cross rise climb grow approach'),
  changeBy: wordSet('by'),
  otherPlan: turnList(
    'counter proposal, counterproposal, counter offer, counteroffer, revised, amended, alternative, modified, years ago, istanbul, at the time, back then',
  ),
  we: wordSet('we our'),
  converted: wordSet('or equivalent equal to'),
  allBut: turnList('all but, all except'),
  differences: [
    ['more', 'than'],
    ['less', 'than'],
    ['fewer', 'than'],
    ['higher', 'than'],
  ],
  rivals: wordSet('than behind'),
  own: wordSet('its own their his'),
  personal: wordSet('his her'),
  regions: wordSet('region regions oblast oblasts province provinces city'),
  placeNouns: wordSet(`
    area region oblast province parts part border direction city town territory east west frontier
  `),
  actors: wordSet('by'),
  risen: wordSet(''),
  that: wordSet('that'),
  targets: wordSet('at on against into'),
  tally: wordList(`
    number numbers numbered numbering put puts estimate* total totals totalled totaled totalling
    strength toll estimates estimated figure rose risen grew grown stands stood stand reached
    reaches tally count counts amount* increased climbed climb passed passes pass rise size presence
    exceed exceeds exceeded range ranges ranged ranging reach surpass surpasses surpassed near nears top tops topped
    come comes came run runs ran approach approaches approaching nearing close high cross crossed
    crosses hit hits average averages averaged averaging mounted mount soared swelled jumped climbs
  `),
  tallyNouns: wordSet('number numbers total strength size amount'),
  tallyBefore: wordSet(`
    above surpassed surpasses surpass passed passes pass at to as is be was from numbered number numbers reached reach totalled
    totaled reaches totals exceeded exceed exceeds gone goes went crossed crosses hit hits average
    averages averaged
  `),
  partOf: [
    ['pieces', 'of'],
    ['of', 'those'],
    ['of', 'these'],
    ['of', 'the'],
    ['of'],
    ['of', 'its'],
    ['of', 'his'],
    ['of', 'their'],
    ['out', 'of'],
    ['out', 'of', 'the'],
    ['of', 'some'],
  ],
  firstOf: turnList(
    'the first, a first, its first, their first, an initial, the initial, its initial',
  ),
  otherWay: turnList(`
    opposite direction, other direction, reverse direction, opposite way, other way, back, returns, returned, returnees,
    crossings into, movements into, entries
  `),
  parts: wordSet(`
    some part many most half third quarter several few one any majority fraction bulk percent cent
  `),
  carriesOn: wordSet('bringing taking raising pushing'),
  beside: wordSet('with including of'),
  shares: wordSet('share proportion'),
  admits: turnList('acknowledg*, admit*, conced*, confess*, owned up'),
  asSaid: wordSet('according'),
  reinforces: wordSet(
    'reinforced reinforces reinforcing bolstered bolsters bolstering expanded increased',
  ),
  reinforcedBy: wordSet('with by'),
  labours: new Set(),
  work: new Set(),
  inRole: wordSet('as'),
  suffers: wordSet(`
    suffered suffering suffers sustained sustains lost had has have taken takes took incurred
  `),
  inflicts: turnList('inflict*, caused, causes, causing, dealt'),
  inflictedOn: wordSet('on upon among'),
  costs: wordSet('cost costs costing handed handing dealt dealing'),
  datives: wordSet(''),
  tolls: wordSet('toll cost costs price'),
  costly: wordSet('costly dearly bloody deadly'),
  there: wordSet('there here'),
  death: wordSet('death'),
  byName: turnList(`
    names, named, identify, identifies, identified, by name, confirmed killed, confirmed dead, confirmed deaths, documented deaths,
    documented the deaths, verified deaths, verified the deaths
  `),
  missing: wordSet('missing'),
  bothSides: [
    ['both', 'sides'],
    ['both', 'armies'],
    ['both', 'countries'],
    ['two', 'armies'],
    ['two', 'sides'],
    ['russian', 'and', 'ukrainian'],
    ['ukrainian', 'and', 'russian'],
    ['together'],
    ['combined'],
    ['both', 'russian'],
    ['both', 'ukrainian'],
    ['both', 'russia'],
    ['both', 'ukraine'],
  ],
  ownWith: wordSet('with'),
  inWhich: wordSet('which'),
  where: wordSet('where'),
  receives: wordSet('received receives receive receiving got gets get obtained imported imports'),
  butAlso: wordSet('but'),
  spentOn: wordSet('for on into'),
  definite: wordSet('the those these'),
  each: wordSet('each every per apiece'),
  totals: [['total'], ['overall'], ['altogether'], ['in', 'all'], ['all', 'told']],
  wholeTime: wordSet(`
    since start beginning outset war invasion conflict whole entire full scale so far date
  `),
  pictures: turnList(
    'video*, footage, photo*, images, picture*, monument*, museum*, mural*, painting*',
  ),
  belongingTo: turnList(`
    bodies of, body of, remains of, corpses of, coffins of, caskets of, graves of, tombs of, ashes of, urns of,
    families of, relatives of, widows of, wives of, mothers of, parents of, children of, portraits of, lives of
  `),
  ...englishInDoubt,
  ...englishNotTheWar,
  ...englishSaidAgain,
  elsewhere: englishElsewhere,
  subordinates: wordSet('after before because although though while when once until since as'),
  sides: wordSet('side ranks'),
  onSideOf: [
    ['on', 'the', 'side', 'of'],
    ['on', 'the', 'part', 'of'],
    ['in', 'the', 'ranks', 'of'],
  ],
  thoseOf: turnList('those of, that of, those on'),
  ones: wordSet('ones'),
  ofWhom: wordSet('of among for'),
  asFor: wordSet('for among'),
  ofThem: [
    ['of', 'whom'],
    ['of', 'them'],
    ['of', 'those'],
    ['of', 'these'],
    ['among', 'them'],
  ],
  ofIt: [
    ['of', 'it'],
    ['of', 'that'],
    ['of', 'this'],
    ['of', 'which'],
    ['of', 'the', 'total'],
  ],
  when: wordSet('last this earlier now so yesterday today as'),
  they: wordSet('they'),
  others: wordSet('others other more'),
  including: wordSet('including among'),
  thatIs: wordSet('either meaning'),
  besides: wordSet('plus additionally addition'),
  sums: wordSet('makes made make adds total together altogether'),
  relatives: wordSet('who that which whom'),
  reach: wordSet('range ranges reach reaches far'),
  arsenals: wordSet('arsenal arsenals stockpile stockpiles'),
  ...englishTimes,
};
