import { type Special, specials } from '../special-data.ts';

/** The dead of the other side. */
const TO_RUSSIA =
  'russian soldiers, russian servicemen, russia received, russia has received, russia receives, to russia, to moscow, russia got, its fallen to russia';

/** The dead come home. */
const HANDED_OVER =
  'received, receives, receiving, handed over, handed back, hands over, handing over, handed to, handover, returned, returns, returning, return of, repatriat*, exchanged, got, gets, transferred, transfers, transferring, delivered, brought home, brings home, brought back, brings back, sent home, came home, taken home, hand over, return, gave back, bring home, retrieved, retrieves, recovers, back from russia';
/** They are to come. */
const TO_COME =
  'will, would, agreed to, agreed on, agree to, ready to, to hand, to return, to repatriate, to be, to receive, to transfer, to exchange, offered, promised, planned, plans';

/** Whose bodies are handed over is no prisoner. */
const DEAD = 'dead, fallen, killed, slain, bodies';
const BODIES_OF = 'bodies of, remains of, bodies of some, bodies of about';

/** Bodies found and handed over, and prisoners exchanged and freed, as English says them. */
export const englishExchanges: readonly Special[] = specials([
  ['bodies-found', 'people', 'bodies, corpses', 'found, recovered, discovered, count, exhumed'],
  [
    'bodies-returned',
    'people',
    'bodies, remains, corpses',
    HANDED_OVER,
    { implied: 'only', unless: `${TO_RUSSIA}, ${TO_COME}` },
  ],
  [
    'bodies-returned',
    'people',
    'soldiers, defenders, servicemen, servicemembers, service members, fighters, ukrainians, people, persons, citizens, fallen, troops, personnel, military personnel, dead',
    HANDED_OVER,
    {
      implied: 'only',
      before: `${BODIES_OF}, bodies of another, remains of another`,
      unless: `${TO_RUSSIA}, ${TO_COME}`,
    },
  ],
  [
    'bodies-returned',
    'people',
    'dead soldiers, fallen soldiers, killed soldiers, slain soldiers, deceased soldiers, dead servicemen, fallen servicemen, deceased servicemen, fallen defenders, fallen troops, fallen ukrainian*, dead ukrainian*, deceased ukrainian*',
    HANDED_OVER,
    { implied: 'only', unless: `${TO_RUSSIA}, ${TO_COME}` },
  ],
  [
    'exchange-agreed',
    'people',
    'prisoners, pows, captives, detainees, soldiers, servicemen, people, individuals, -',
    'agreed, agree, announced, agreement, deal, will, would, are to be, to be exchanged, to be swapped, to be released',
    {
      implied: 'only',
      not: DEAD,
      notAfter: BODIES_OF,
      also: 'exchange, swap, exchanging, release, exchanged, swapped, each, free',
      unless: 'returned, completed, finished, concluded',
    },
  ],
  [
    'prisoners-exchanged',
    'people',
    'prisoners, pows, captives, detainees, people, individuals, soldiers, servicemen, servicemembers, service members, military personnel, civilians',
    'exchanged, swapped, each side, each released, each freed, each returned, each received, each handed, each handed over, traded, carried out, completed, finished, concluded, apiece',
    {
      implied: 'only',
      not: DEAD,
      notAfter: BODIES_OF,
      unless: 'agreed, agree, will, would, ammunition',
    },
  ],
  [
    'freed',
    'people',
    'prisoners, pows, people, ukrainians, defenders, soldiers, captives, detainees, civilians, servicemen, servicemembers, service members, citizens, military personnel, warriors',
    'freed, released, liberated, brought home, bring home, brings home, returned home, return home, return+home, returned+home, returned to ukraine, returned from, come home, came home, coming home, comes home, from russian captivity, from captivity, from russian detention, brought back, brings back, bring back, got back, gets back, get back, back home, secured the release, recovered',
    {
      implied: 'only',
      also: 'prisoner*, captivity, detention, pows, exchange*, swap*, captives',
      unless:
        'each, russians, russian prisoners, russian soldiers, russian servicemen, children, agreed, bodies, will, would',
    },
  ],
]);
