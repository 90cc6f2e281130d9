import { type Special, specials } from '../special-data.ts';

/** One package, or what is to come, is no sum of what was given. */
const NO_SUM =
  'will, would, is to, are to, requested, requests, requesting, asked congress, asks congress, asked for, asks for, plans, planned, plan, wants, could, should, proposed, loan, loans, package, packages, another, further, additional, new aid, new package, new commitments, new pledges, new military, new support, new weapons, a year, this year, next year, annually, per year, damage, damages';
/** What is needed in one year or for one part is not what it all costs. */
const ONE_PART =
  'immediate, immediately, priority, priorities, urgent, urgently, this year, next year, alone, first stage, debris, secured, unfunded, per year, annually, demining';
/** What somebody says he will give is not yet put aside for it. */
const PLEDGED =
  'promised, pledged, pledges of, pledge of, promises of, promise of, commitments of, commitment of, committed, pledges worth, commitments worth';
/** Other definitions of aid. */
const ALLOCATED = 'allocated, allocations, kiel, allocation, allocating';
const MONEY = ['USD', 'EUR'] as const;
/** All three kinds together are all aid. */
const ALL_KINDS =
  'military financial and humanitarian, military humanitarian and financial, financial military and humanitarian, financial humanitarian and military, humanitarian financial and military, humanitarian military and financial, military economic and humanitarian';
const AID = 'aid, support, assistance, ukraine, supported, kyiv';

/** Aid, assets, damage and budgets, as English says them. */
export const englishMoney: readonly Special[] = specials([
  [
    'damage',
    MONEY,
    '',
    'war damage, direct damage, damage from the war, physical damage, damage caused by the war, direct physical damage',
    { implied: 'any', also: 'war, world bank, ukraine*, invasion, russia*, rdna*, assessment' },
  ],
  [
    'damage',
    MONEY,
    '',
    'total damage, overall damage',
    { implied: 'only', also: 'war, world bank, ukraine, invasion', unless: 'dam, flood, floods' },
  ],
  [
    'assets-frozen',
    MONEY,
    '',
    'frozen, immobilised, immobilized, froze, freeze, freezing, immobilise, immobilize, blocked',
    {
      implied: 'only',
      also: 'eu, europe, european, euroclear, brussels, belgium',
      unless:
        'unlock, annually, a year, revenues, revenue, interest, profits, proceeds, loan, were to go, would go, oligarchs, worldwide, globally, switzerland, swiss, reconstruction, rebuilding',
    },
  ],
  [
    'assets-frozen',
    MONEY,
    '',
    'held, holds, holding, sits, sit, deposited, kept, parked, custody, of it, of that, of which, of them',
    {
      also: 'euroclear; russian, russia, moscow, frozen; assets, money, reserves, funds, cash',
      unless: 'revenues, revenue, interest, profits, proceeds, worldwide, globally, in total',
    },
  ],
  [
    'reconstruction-cost',
    MONEY,
    '',
    'repair the damage, to rebuild',
    {
      implied: 'only',
      also: 'world bank, ukraine*, assessment',
      unless: `fund, loan, provided, frozen, ${ONE_PART}`,
    },
  ],
  [
    'reconstruction-cost',
    MONEY,
    '',
    'reconstruction, rebuild*, recovery',
    {
      implied: 'any',
      unless: `pledged, fund, loan, provided, invest, frozen, damage, pledges, investment, ${ONE_PART}`,
    },
  ],
  [
    'aid-planned',
    MONEY,
    '',
    'planned, plans, earmarked, plan, planning, budgeted, earmarking, earmarks, set aside, sets aside, setting aside, to raise, expected, expects, confident, would find',
    {
      implied: 'giver',
      also: 'aid, support, assistance, purl',
      unless: 'pledged, provided, loan, von der leyen, so far',
    },
  ],
  [
    'aid-package',
    MONEY,
    '',
    'package, packages, aid bill, aid law, aid programme, aid program, bill, signed, law, passed, approved, appropriated, supplemental',
    {
      implied: 'any',
      also: 'congress, biden, senate, house of representatives, us, american, washington, republicans, trump',
      unless:
        'sale, sales, eu, european, german, germany, sanctions, in total, in all, so far, since, that figure, this figure, amount, amounts, brings the total, bring the total, bringing the total, brought the total',
    },
  ],
  [
    'military-aid-allocated',
    MONEY,
    '',
    'military aid, military assistance, in weapons, in arms, military support, military',
    {
      implied: 'giver',
      also: ALLOCATED,
      unless: 'financial, humanitarian, committed, promised, pledged, donor, percent',
    },
  ],
  [
    'financial-aid-allocated',
    MONEY,
    '',
    'financial and humanitarian',
    { implied: 'giver', unless: 'military' },
  ],
  [
    'aid-allocated',
    MONEY,
    '',
    ALL_KINDS,
    {
      implied: 'giver',
      also: ALLOCATED,
      unless: 'commitments, committed, pledged, promised',
    },
  ],
  [
    'aid-allocated',
    MONEY,
    '',
    ALLOCATED,
    {
      implied: 'giver',
      also: `${AID}, kiel`,
      notAfter: PLEDGED,
      unless:
        'military, financial and humanitarian, commitments, committed, weapons, in arms, pledged',
    },
  ],
  [
    'aid-allocated',
    MONEY,
    '',
    'aid, support, put',
    {
      implied: 'giver',
      also: 'kiel',
      notAfter: PLEDGED,
      unless:
        'military, financial and humanitarian, commitments, committed, weapons, pledged, purl, donor, provided, planned',
    },
  ],
  [
    'military-aid',
    MONEY,
    '',
    'military aid, of it military, of that military, was military, is military, were military, military assistance, security assistance, military support, military equipment, in weapons, arms worth, worth of weapons, worth of arms, worth of military, weapons worth, military hardware',
    {
      implied: 'giver',
      unless: `${NO_SUM}, allocated, allocations, financial, humanitarian, civilian, percent, authorised, authorized, approved, announced`,
      nowhere: 'kiel',
    },
  ],
  [
    'military-aid',
    MONEY,
    '',
    'military aid, military assistance',
    { implied: 'giver', also: 'donor, donors, largest giver, biggest giver' },
  ],
  [
    'aid-committed',
    MONEY,
    '',
    'committed, pledged, promised, commitments, pledges, committing, pledging',
    { implied: 'giver', unless: 'military, loan, loans, reconstruction, rebuilding, weapons' },
  ],
  [
    'aid-committed',
    MONEY,
    '',
    'come to, comes to, came to',
    {
      implied: 'giver',
      also: 'committed, pledged, promised, commitments, pledges',
      unless: 'loan, loans, allocated, allocations, reconstruction, rebuilding',
    },
  ],
  [
    'aid-committed',
    MONEY,
    '',
    'committed, pledged, promised, commitments, pledges, paid into, contributed to, pledging',
    { also: 'purl', unless: 'loan, loans, a month, each month, every month' },
  ],
  [
    'aid-provided',
    MONEY,
    '',
    'provided, supported, support, given, disbursed, aid, gave, sent, spent, contributed, assistance, bought, delivered',
    {
      implied: 'giver',
      also: AID,
      nowhere: 'kiel',
      unless: `military, weapons, appropriated, appropriation, appropriations, security assistance, refugees, hosting, ${ALLOCATED}, financial and humanitarian, committed, pledged, promised, commitments, pledges, frozen, reconstruction, rebuilding, budget, bill, law, ${NO_SUM}`,
    },
  ],
  ['aid-provided', MONEY, '', 'bought, purchased', { also: 'purl' }],
  [
    'budget',
    ['USD', 'EUR', 'RUB'],
    '',
    'budget, defence spending, defense spending, military spending, for defence, for defense, military expenditure, on defence, on defense, on the military',
    { implied: 'owner', also: 'defence, defense, military', unless: 'ukrainian' },
  ],
  [
    'money',
    MONEY,
    '',
    'loan, loans, lend, lends, lent, lending',
    {
      also: 'eu, european; ukraine*, kyiv*, kiev*',
      unless: 'g7, interest from, frozen, reparations',
    },
  ],
]);
