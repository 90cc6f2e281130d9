/** Losses of forces; `lost`: for any reason, not specified. */
export const LOSS_MEASURES = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'captured',
  'lost',
] as const;

/** What is counted of forces themselves. */
export const FORCE_MEASURES = [
  'deployed',
  'present',
  'additional',
  'planned',
  'near-border',
  'in-training',
  'returned',
  ...LOSS_MEASURES,
] as const;

/**
 * What is counted. Different measures are never compared with each other.
 * Forces: `deployed` sent to a country or front in total, `present` in the named place at the time,
 * `additional` on top of those sent, `planned` to be sent, `near-border`, `in-training`, `returned`.
 * Losses: `killed`, `wounded`, `killed-or-wounded`, `captured`, `lost` (any reason, not specified).
 */
export const MEASURES = [
  ...FORCE_MEASURES,
  'shells',
  'missiles',
  'guns',
  'launchers',
  'containers',
  'rail-cars',
  'workers',
  'civilians-killed',
  'pay',
  'money',
  'oil',
  'food',
  'area',
  'range',
  'share',
  'production',
  /** Anything that has no measure of its own: states, votes, crossings, files. */
  'count',

  // Losses of forces.
  /**
   * Dead identified one by one from obituaries, graves and notices: a minimum, never compared with
   * estimates of all dead.
   */
  'killed-by-name',
  /** Dead together with missing who are presumed dead. */
  'killed-or-missing',
  /** Casualties that include the missing (CSIS). */
  'killed-wounded-missing',
  /** Killed, missing and wounded who cannot return. */
  'permanent-losses',
  /** Soldiers of both sides in one sum; never set against one side. */
  'both-sides-killed-or-wounded',
  /** Tanks lost for any reason. */
  'tanks-lost',
  /** Aircraft hit, destroyed or not. */
  'aircraft-hit',

  // People.
  /** Part of the civilians killed. */
  'children-killed',
  /** Injured civilians; as UN-verified, a minimum. */
  'civilians-injured',
  /**
   * People dead where civilians and soldiers are not told apart: a siege, a flood, a crash. A
   * single event has the period P1D.
   */
  'deaths',
  /** Bodies found at a place, whatever the cause. */
  'bodies-found',
  /** Bodies of soldiers handed over; one transfer has the period P1D. */
  'bodies-returned',
  /** People registered as missing, soldiers and civilians. */
  'missing',
  /** As counted by Ukraine. */
  'children-deported',
  /** Children traced by researchers to camps and similar places. */
  'children-in-camps',
  /** Children whom researchers follow up as separated from their families. */
  'children-traced',
  /** Brought back. */
  'children-returned',

  // Flight.
  /** People who fled the country, worldwide. */
  'refugees-abroad',
  /** Part of the refugees abroad, as recorded across Europe. */
  'refugees-in-europe',
  /** Trips across the border, not people. */
  'border-crossings',
  /** Protection status in the EU (place null) or in one state (place). */
  'with-protection',
  /** Displaced inside the country at the time. */
  'internally-displaced',
  /**
   * People who fled or left a place or their home region in all, abroad or inside the country,
   * returned or not.
   */
  'fled',

  // Territory.
  /** Share of the area of the place (Ukraine with Crimea, or one region). */
  'share-occupied',
  /** Territory taken by Russia within the period. */
  'area-captured',
  /** Territory lost less territory taken by Russia within the period. */
  'area-lost-net',
  /** Territory retaken by Ukraine. */
  'area-regained',
  /** Average advance; with "per". */
  'advance',

  // Manpower.
  /** Soldiers a force may have by decree. */
  'authorised',
  /** Soldiers a force has in all. */
  'strength',
  /** Most soldiers a force may have under a treaty, draft or demand; one topic per draft. */
  'strength-limit',
  /** People to be called up by an order or plan. */
  'to-be-mobilised',
  /** People who joined or were called up, as a rate or within a period. */
  'recruited',

  // Aid and money.
  /**
   * All aid in concrete packages as counted by the Kiel Institute. Who gives is "of": us-aid,
   * german-aid, eu-aid (Europe and the EU together).
   */
  'aid-allocated',
  /** The military part of aid-allocated. */
  'military-aid-allocated',
  /** The other part of aid-allocated. */
  'financial-aid-allocated',
  /** Military aid where the source does not tell promised from allocated. */
  'military-aid',
  /** Promises (Kiel commitments until 2023, PURL pledges), not packages. */
  'aid-committed',
  /** A giver's own sum of its aid, or weapons bought; not the Kiel count. */
  'aid-provided',
  /** Budgets and targets for aid in a coming period. */
  'aid-planned',
  /**
   * One law or package; packages of different dates are different things, no series and no range.
   */
  'aid-package',
  /**
   * Value of Russian state assets frozen: in the EU (frozen-assets) or at Euroclear (euroclear).
   */
  'assets-frozen',
  /** Need over ten years. */
  'reconstruction-cost',
  /** Direct war damage. */
  'damage',
  /** Planned for one year; asOf is that year and may lie after the day it was said. */
  'budget',

  // Weapons, goods, power.
  /** Capacity out of service. */
  'power-lost',
  /** Weapons somebody holds, goods that wait. */
  'stock',
  /** Weapons promised by one giver or announced; not yet delivered. */
  'promised',
  /** Weapons handed over. */
  'delivered',
  /** Drones launched at a country, decoys included; one night has the period P1D. */
  'drones-launched',
  /** Drones shot down, as the defender says. */
  'drones-shot-down',

  // Prisoners and lists.
  /** Agreed for one exchange, each side. */
  'exchange-agreed',
  /** Carried out, each side. */
  'prisoners-exchanged',
  /** Ukrainians freed from Russian captivity, in all or in one exchange (P1D). */
  'freed',
  /** Ships, people or bodies listed in all. */
  'listed',
  /** Added by one package. */
  'newly-listed',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures of what is meant to be: the day they stand for may lie after the day they were said. */
export const FUTURE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'planned',
  'authorised',
  'aid-planned',
  'budget',
]);

/**
 * Measures of single events: the package of one year and that of the next are not two numbers for one
 * thing. They are shown, but make no row and no range.
 */
export const SINGLE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'aid-package',
  'exchange-agreed',
  'newly-listed',
]);

/** Measures that say no more than a unit does, "90 billion euros, sum of money": what is counted is told by the topic. */
export const TOLD_BY_TOPIC: ReadonlySet<Measure> = new Set<Measure>(['count', 'money', 'area']);
