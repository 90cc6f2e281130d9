import type { CueKind } from '../cue-kind.ts';
import { type Turn, turns } from '../turn.ts';

const NEAR = ['near', 'close to', 'along', 'at', 'on'];
const BORDERS = [
  'border',
  'frontier',
  'ukrainian border',
  'russian ukrainian border',
  'russia ukraine border',
];

/** Lives that are taken; those of "risked the lives of 300" are not. */
export const LIVES_TAKEN = [
  'claim',
  'claims',
  'claimed',
  'claiming',
  'cost',
  'costing',
  'costs',
  'ended',
  'lost',
  'paid with',
  'sacrificed',
  'take',
  'taken',
  'takes',
  'taking',
  'took',
]
  .map((verb) => `${verb} the lives of`)
  .join(', ');

/** What English says befell those whom a number counts, or where they are. */
export const englishCues: readonly Turn<CueKind>[] = turns({
  killed: `
    lost their lives, lost his life, killed, killing, dead, died, dying, perished, perish, slain,
    fallen, have fallen, had fallen, death of, deaths of, killing of, ${LIVES_TAKEN}, gave their lives,
    given their lives, give their lives, laid down their lives, paid with their lives, sacrificed, sacrificing,
    to death
  `,
  'killed-or-wounded': 'are casualties, were casualties, become casualties, became casualties',
  wounded: 'wounded, hurt, injuries, injured, maimed, wounding, injuring',
  captured: `
    captured, taken prisoner, taken captive, surrendered, surrender, in captivity, in custody,
    capture of, into the hands of
  `,
  lost: `
    lost, lose, loses, losing, loss of, losses of, out of action, incapacitated, eliminated, neutralised,
    neutralized
  `,
  sent: `
    entered, set foot in, crossed into, sent, deployed, dispatched, moved, transferred, shipped,
    supplied, provided, arrived, delivered, contributed, redeployed, flown, relocated,
    transported, brought, has committed, have committed, handed over, received, obtained,
    imported, acquired, given, gave, went, gone, came, travelled, traveled, lent, loaned, landed,
    poured, thrown, threw, rotated, committed, recruited, hired,
  `,
  send: `
    send, sends, import, bring, bringing, receive, receiving, deploys, stationing, sending, deploy,
    deploying, deployment, dispatch, dispatching, provide, providing, deliver, delivering, supply,
    supplying, transfer, transferring, ship, shipping, move, moving, redeploy, arriving, arrive,
    follow, go, second deployment, third deployment, lend, lending, loan, commit, committing, recruit,
    recruiting, hire, hiring, attract, attracting, employ, take on, bring in
  `,
  located: `
    are on, on the battlefield, are in, were in, is in, have been in, are now in, are already in,
    were already in, stationed, based, massed, amassed, positioned, assembled, present, presence,
    gathered, operating, concentrated, there are, there were, located, are currently in,
    are inside, employed, working, serving, serve, remain, remained, remains, waiting,
    on the front, on the frontline, at the front, taken up positions, helping, on russian soil,
    committed to, entered combat
  `,
  fighting: `
    fighting, fight, fights, fought, in combat, engaged in, assisting, supporting, battling, aiding,
    backing, helping, reinforcing, taking part in, take part in, took part in, taken part in,
    participating in, participate in, participated in, joined, have joined, has joined, assisted,
    supported, aided, reinforced, to help, to support, to assist, to aid, to reinforce
  `,
  'in-training': 'training, trained, train, being trained, undergoing training',
  'near-border': `
    border with ukraine, frontier with ukraine, guard the border, guarding the border, guards the border,
    near ukraine, close to ukraine, ${NEAR.flatMap((near) => BORDERS.map((border) => `${near} the ${border}`)).join(', ')}
  `,
  returned: `
    back to, returned, repatriated, brought home, sent home, come home, sent back, flown home,
    back home, returned home, flown back, taken home, went back, gone back, came back, come back,
    went home, gone home, go home
  `,
  destroyed: 'destroyed, destroying, intercepted, shot down, destruction',
  allowed: 'permitted, allowed, allows, limit, cap, ceiling',
  made: `
    make, making, produce, produces, produced, producing, manufacture*, makes, possess*, stockpile*, holds,
    need, needs, require, requires, fires, fire, uses, expends, expended, utilizes, utilizing, utilising, consumes, consuming, costs, cost
  `,
  fired: 'fired, launched, firing, used',
  intends: `
    approved, approves, authorised, authorized, ordered, plans, plan, planned, planning, intends,
    intended, agreed, decided, promised, pledged, ready, considering, wants to, want to,
    wanted to, seeks to, hopes to, announced, pledges, poised, about to, by december,
    by the end of the year, expects, expected, mulls, mulling, mulled, weighs, weighing, considers, thinking about,
    thinks about, discussed, discusses, discussing, talks about, talks on, talked about, offers, offering
  `,
  coming: `
    being prepared, preparing, prepares, readying, readies, expected in, expected to arrive, were expected, are expected, on the way,
    on their way, about to leave, about to depart, might raise, could raise, may raise, would raise,
    wants to raise, plans to raise, could increase, might increase, may increase, plans to increase,
    could expand, plans to expand, could double, plans to double
  `,
  additional: 'more, additional, further, another, extra, reinforcements',
  again: `
    additionally, again, once more, second wave, third wave, second batch, third batch,
    second contingent, third contingent, second deployment, third deployment, second round,
    third round, second phase, third phase, new wave, new batch, fresh wave, fresh batch,
    further batch, further wave, another batch, another wave, second group, third group,
    reinforced by, reinforced with, to replace losses, to replace its losses, to replace the losses,
    to make up for losses, to make up for its losses, as replacements
  `,
  wanted: `
    wants, wanted, demands, demanded, asks for, asked for, asking for, requests, requested, calls for,
    called for, it takes, lacks, lacked, short of, seeks, sought
  `,
  foreseen: `
    predicts, predicted, predict, forecast*, fears, feared, fear, foresees, foresaw, anticipates,
    anticipated, expects, expect, expected
  `,
});
