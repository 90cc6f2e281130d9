import { type Special, specials } from '../special-data.ts';

const DOWNED =
  'shot down, downed, intercepted, destroyed, shooting down, shoots down, neutralised, neutralized, brought down, downs, downing, intercepting, intercepts, shoot down, shot out of the sky, repelled, took down, taken down, taken out, eliminated, suppressed, jammed, destroying, destroys, fended off, fends off, fending off, repelling, repels';

/** A number of drones and of such is of both. */
const OTHERS = 'missiles, *bombs, decoys, rockets, munitions';

/** Drones launched and shot down, as English says them. */
export const englishDrones: readonly Special[] = specials([
  [
    'drones-launched',
    'pieces',
    'drone*, drones, uavs, uav, shaheds, unmanned aerial vehicles, shahed*',
    'launched, fired, attacked, sent, launching, firing, launch, used, using, unleashed, attack with, attack involving, barrage of, involving, swarm of, strike with, struck with, hit with, pounded, targeted, bombarded, deployed, attack, launches, fires, barrage, hurled, assault, counted, attack from, attacks from, highest number, rained, raining, hurling, lobbed, flung, sending, unleashing, unleashes, sends, dispatched, striking, pounding, bombarding, pummelled, pummeled, battered, battering, hit ukraine, struck ukraine, hits ukraine, strikes ukraine, hitting ukraine, used in, were used, comprised, consisted of, involved',
    {
      implied: 'only',
      listed: OTHERS,
      unless: `${DOWNED}, could, per attack, produce*, produced, delivered, deliver, supplied, each month, pledged`,
    },
  ],
  [
    'drones-launched',
    'pieces',
    'drone*, drones, shaheds, shahed*',
    'record',
    {
      implied: 'only',
      also: 'overnight, night, attack*, barrage, air force',
      listed: OTHERS,
      unless: `${DOWNED}, lost, produced, delivered`,
    },
  ],
  [
    'drones-shot-down',
    'pieces',
    'drone*, drones, uavs, uav, shaheds, unmanned aerial vehicles, targets, -',
    DOWNED,
    {
      implied: 'only',
      also: 'drone*, uavs, unmanned aerial vehicles, shahed*',
      listed: OTHERS,
      unless: 'since the start, since the beginning, missiles destroyed',
    },
  ],
]);
