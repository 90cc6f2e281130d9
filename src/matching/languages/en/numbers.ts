import { bounds, type NumberData, numberWords } from '../number-data.ts';
import { wordSet } from '../word-list.ts';

/** How English writes numbers. */
export const englishNumbers: NumberData = {
  language: 'en',
  decimal: '.',
  inOneWord: [],
  small: numberWords(`
    one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
    thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
    thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90
  `),
  scales: numberWords(`
    hundred:100 thousand:1000 k:1000 million:1e6 m:1e6 mn:1e6 mln:1e6 billion:1e9 bn:1e9 b:1e9 trillion:1e12 tn:1e12 trn:1e12 dozen:12 lakh:1e5 lakhs:1e5 crore:1e7 crores:1e7
  `),
  bareScales: new Set(),
  roughScales: wordSet('dozen'),
  one: wordSet('a an one'),
  half: wordSet('half'),
  and: 'and',
  andHalf: ['and', 'a', 'half'],
  vague: wordSet(`
    several few many couple various numerous handful countless hundreds thousands dozens tens
    multiple
  `),
  before: bounds({
    about: `about, around, some, roughly, approximately, approx, an estimated, estimated, circa, ca,
      in the region of, in the order of, on the order of, an approximate, closer to, closer to around`,
    'at-least': `at least, no fewer than, no less than, not less than, not fewer than, a minimum of,
      minimum`,
    'at-most': `up to, as many as, at most, no more than, not more than, a maximum of, maximum, as much as, as high as,
      as large as, as great as`,
    'more-than': `more than, over, upwards of, well over, in excess of, above, far more than,
      well above, beyond, well beyond, upward of, passed, passes, greater than, north of, exceeding, exceeded, exceeds, exceed, topped, tops, top, topping, surpassed, surpasses, surpassing, crossed, crosses, crossing, eclipsed, gone beyond, goes beyond, went beyond, gone past, went past,
      just over, slightly more than, a little over, slightly over, a little more than`,
    'less-than': 'less than, fewer than, under, below, well under, far fewer than',
    nearly:
      'nearly, almost, close to, just under, just below, just shy of, slightly under, slightly below, just short of, nearing, approaching, near, nears, approach, approaches, not quite',
    good: '',
  }),
  after: bounds({
    about: 'or so, or thereabouts, odd, roughly, approximately',
    'at-least': 'or more, and more, plus, and above, or above, at least',
    'at-most': 'or fewer, or less',
    'more-than': '',
    'less-than': '',
    nearly: '',
    good: '',
  }),
  toward: null,
  fillers: wordSet('already just only now currently perhaps possibly maybe probably'),
  aboutOrMore: 'about',
  telling: ['spoke', 'speak', 'talk', 'rumour', 'rumor', 'information'],
  worth: [],
  particles: new Map([
    ['over', ['hand', 'turned']],
    ['up', ['own', 'add', 'liv', 'stood']],
  ]),
  between: 'between',
  betweenAnd: 'and',
  rangeTo: wordSet('to'),
  changeFrom: 'from',
  changeTo: 'to',
  ranges: wordSet('range ranges ranged ranging vary varies run runs ran running'),
  or: 'or',
  months: wordSet(`
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
  `),
  datePrepositions: wordSet(`
    since early late mid year years summer autumn fall winter spring in by of until till before after
    from to through during and
  `),
  yearIn: wordSet('in during throughout'),
  labels: wordSet(`
    nr article section chapter paragraph resolution page line platform version windows type model
    category phase volume route highway channel formula room gate flight
    tel phone isbn zip
  `),
  notCounted: wordSet(`
    oclock am pm year years day days hour hours minute minutes second seconds week weeks month months
    century degrees times points goals pages chapters mm millimetre millimetres millimeter
    millimeters cm mph kilogram kilograms kilogramme kilogrammes kg
  `),
  strong: wordSet('strong man member soldier troop person for plus odd euro dollar'),
  calibre: /^(?:mm|millimet(?:er|re)s?)$/,
};
