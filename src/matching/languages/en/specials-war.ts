import { type Special, specials } from '../special-data.ts';

const SOLDIERS =
  'soldiers, troops, men, personnel, people, reservists, servicemen, recruits, servicepeople, service members';
const CASUALTIES =
  'killed, dead, wounded, injured, died, captured, lost, casualties, deaths, losses, death';
/** An army that somebody wants or allows is not one that there is. */
const PROPOSED =
  'floated, proposed, proposes, propose, proposing, proposal, demanded, demands, demand, demanding, wants, wanted, insists, insisted, recommended, recommends, suggested, suggests, allowed, allows, allow, permitted, permits, foresees, envisages, envisaged, envisions, draft, peacetime, ceiling, restricted, restricts, restrict, counter proposal, counterproposal';
const NOT_PRESENT = `${CASUALTIES}, ukrainian soldiers, ukrainian troops, north korean, trained, mobilised, mobilized, to send, sent, more, additional, american, nato, foreign, bodies, remains, incapacitated`;
const OCCUPIES =
  'occupies, occupied, control, controls, controlled, holds, held, occupying, under russian control, under russian occupation, control of, controlling, seized, occupation, in russian hands, annexed, hold, occupy';
/** Land was regained elsewhere and later too; on record is that of this one. */
const COUNTEROFFENSIVE =
  'kharkiv*, izium, izyum, kupiansk, counteroffensive, counter offensive, 2022, lightning';
/** A share of those who live, die or were asked there is none of the land. */
const OF_PEOPLE =
  'casualties, civilians, deaths, victims, fatalities, killed, injured, wounded, people, residents, population, respondents, attacks, incidents, industry, production, happened, occurred, took place, lived, in territory';

/** Land that Ukraine took. */
const IN_RUSSIA = 'kursk*, russian territory, russian land, russian soil';

/** Territory and manpower, as English says them. */
export const englishWar: readonly Special[] = specials([
  [
    'both-sides-killed-or-wounded',
    'people',
    `${SOLDIERS}, casualties, -`,
    'both sides, both armies, both countries, two armies, two sides, russian and ukrainian, ukrainian and russian',
    { implied: 'any', also: 'wounded, injured, casualties', unless: 'missing' },
  ],
  [
    'permanent-losses',
    'people',
    `${SOLDIERS}, -`,
    'permanent losses, permanent russian losses, permanent ukrainian losses, irrecoverable losses, irreplaceable losses',
    { implied: 'owner' },
  ],
  [
    'share-occupied',
    'percent',
    '',
    OCCUPIES,
    { unless: `before the invasion, before the war, kursk, more than a year, grain, ${OF_PEOPLE}` },
  ],
  [
    'share-occupied',
    'percent',
    'of ukraine, ukraine territory, of ukrainian territory, of the country, of the region, of the donetsk, of the luhansk, of donetsk, of luhansk, of kherson, of zaporizhzhia, of its territory, ukrainian territory, ukrainian land',
    OCCUPIES,
    { implied: 'only', unless: `before the invasion, before the war, kursk, ${OF_PEOPLE}` },
  ],
  [
    'area-captured',
    'km2',
    '',
    'captured, captures, seized, seizes, taken, took, taking, gained, gaining, seizing, capturing, capture, seize, gains, grew, advanced, conquered, conquering, overran, overrun, grabbed, swallowed, occupied an additional, occupied another, managed to occupy',
    {
      implied: 'only',
      unless:
        'regained, retaken, recaptured, liberated, regaining, retaking, recapturing, lost a net, net loss, taking back, took back, taken back',
      nowhere: IN_RUSSIA,
    },
  ],
  ['area-lost-net', 'km2', '', 'net, on balance', { implied: 'only', also: 'lost, loss' }],
  [
    'area-regained',
    'km2',
    '',
    'regained, liberated, retaken, recaptured, retook, retaking, won back, reclaimed, liberating, taken back, took back, clawed back',
    { implied: 'only', also: COUNTEROFFENSIVE, unless: 'kursk', nowhere: 'kherson*' },
  ],
  [
    'area',
    'km2',
    '',
    'controlled, controls, held, control of, hold, holds, under its control, taken, took, seized, captured, capture, occupied, occupies, occupying',
    {
      implied: 'only',
      also: IN_RUSSIA,
      unless: 'regained, retaken, recaptured, retook, liberated, lost, back',
    },
  ],
  [
    'advance',
    'm',
    '',
    'advance, advanced, advancing, advances, moved forward',
    { implied: 'only' },
  ],
  [
    'strength',
    'people',
    `${SOLDIERS}, strong, -`,
    'strength, size of, army had, army has, forces numbered, army numbered, forces at, army numbers, army of, armed forces number, under arms, army is, serving in, forces number, forces had, forces have, has an army',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, limit, limited, capped, cap, cut, authorised strength, authorized strength, grow, increase, increased, north korean, war zone, limiting, limits, ${PROPOSED}`,
    },
  ],
  [
    'strength',
    'people',
    `${SOLDIERS}, -`,
    'army, armies, military, armed forces, forces',
    {
      before: 'numbers, numbered, number, numbering, totals, totalled, totaled',
      implied: 'owner',
      unless: `${CASUALTIES}, limit, limited, capped, cap, north korean, war zone, ${PROPOSED}`,
    },
  ],
  [
    'authorised',
    'people',
    `${SOLDIERS}, -`,
    'grow, increase, increased, increases, raised, raise, enlarge, enlarged, expand, expanded, authorised strength, authorized strength, increasing, expanding, boost, boosting',
    {
      before: 'to, at',
      implied: 'owner',
      also: 'army, armies, military, armed forces, forces, authorised strength, authorized strength, serving',
      unless: `${CASUALTIES}, salary, pay, budget, up to`,
    },
  ],
  [
    'present',
    'people',
    `${SOLDIERS}, -`,
    'war zone, combat zone, at the front, front line, frontline, front lines, frontlines, on the front, grouping, line of contact, zone of the special, operation zone',
    { implied: 'owner', not: 'were expected, was expected', unless: NOT_PRESENT },
  ],
  [
    'present',
    'people',
    'soldiers, troops, servicemen, personnel',
    'fighting in ukraine, in ukraine, fighting, deployed in, stationed in',
    {
      implied: 'owner',
      also: 'russian, russia, putin, moscow',
      not: 'were expected, was expected',
      unless: NOT_PRESENT,
    },
  ],
  [
    'strength-limit',
    'people',
    `${SOLDIERS}, -`,
    'capped, cap, caps, limited, limit, limits, capping, cut, cutting, reduced, reduce, reducing, reduction, shrink, limiting, limitation, ceiling, no more than, restrict, restricts, restricted, restricting, slash, slashed, downsize, scale back, curb, maximum',
    { unless: CASUALTIES },
  ],
  [
    'strength-limit',
    'people',
    `${SOLDIERS}, -`,
    'army of, armies of, military of, forces of, an army',
    { also: PROPOSED, unless: `${CASUALTIES}, currently, present` },
  ],
  [
    'recruited',
    'people',
    `${SOLDIERS}, contracts, volunteers, conscripts, -`,
    'recruited, recruits, recruit, signed contracts, signed up, signed a contract, enlisted, recruiting, recruitment, joined the army, joined the russian army, joined the military, joined up, mobilised, mobilized, mobilises, mobilizes, mobilising, mobilizing, conscripted, called up',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, to be mobilised, to be mobilized, to mobilise, to mobilize, would, should, wants, plans, ordered, order, north korean, north korea`,
    },
  ],
  [
    'to-be-mobilised',
    'people',
    `${SOLDIERS}, more people, -`,
    'to mobilise, to mobilize, will mobilise, will mobilize, would mobilise, would mobilize, call up, to draft, to be mobilised, to be mobilized, mobilisation of, mobilization of, ordered the mobilisation, ordered the mobilization, calling up, partial mobilisation, partial mobilization, be called up, be mobilised, be mobilized, be drafted, conscript, asked for',
    {
      implied: 'owner',
      also: 'mobilis*, mobiliz*, call up, called up, calling up, drafted, draft, conscript*',
      unless: `${CASUALTIES}, a month, per month, every month, evasion, evading, dodging, wanted`,
    },
  ],
  [
    'to-be-mobilised',
    'people',
    'reservists',
    '',
    { before: 'at, of', implied: 'owner', unless: CASUALTIES },
  ],
  [
    'count',
    'people',
    `${SOLDIERS}, deserters, -`,
    'desertion, deserted, deserters, absent without leave, absent without official leave, awol, unauthorised absence, without leave, abandoned their, left their units, left their posts',
    {
      unless:
        'convicted, sentenced, russian deserters, russian soldiers, russian troops, russian servicemen',
    },
  ],
  [
    'count',
    'cases',
    'cases, proceedings, files, investigations, -',
    'desertion, deserting, absence without leave, awol, unauthorised absence, unauthorized absence',
  ],
  [
    'count',
    'people',
    `${SOLDIERS}, ukrainians`,
    'sought, wanted, evade, evading, draft dodging, evasion, dodge, dodging',
    {
      implied: 'owner',
      also: 'draft*, evasion, evading, dodging, conscription',
      unless: CASUALTIES,
    },
  ],
]);
