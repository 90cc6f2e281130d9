import type { CountedData } from '../counted-data.ts';
import { turns } from '../turn.ts';
import { wordList, wordSet } from '../word-list.ts';

/** What English texts count, by their nouns. */
export const englishCounted: CountedData = {
  losses: turns({
    'killed-or-wounded': `
      casualties, casualty, killed and wounded, dead and wounded, killed or wounded,
      dead or wounded, killed and injured, killed or injured, dead and injured, wounded and killed,
      wounded and dead, wounded or killed, injured or killed, injured and killed, wounded or dead,
      dead or injured, injured or dead, deaths and injuries, combat casualties, casualty figure,
      casualty count, casualty toll, casualty figures, combatant casualties, overall casualties,
      total combatant casualties, personnel casualties, dead wounded
    `,
    killed: 'dead, war dead, deaths, war deaths, combat deaths, fatalities, killed, death toll',
    wounded: 'wounded, injured, injuries',
    captured: 'prisoners, captives, pows, prisoners of war',
    lost: 'losses',
  }),
  people: wordList(`
    soldier soldiers troops troop servicemen serviceman personnel men fighters combatants
    infantrymen members koreans people forces force contingent reinforcements recruits conscripts
    mercenaries paratroopers servicemembers servicewomen defenders commandos marines warriors
  `),
  anybody: wordSet('people members'),
  carriers: wordSet('carrier carriers vehicle vehicles transporter transporters mine mines'),
  officers: wordList('officer'),
  strong: wordSet('strong'),
  formations: wordList(`
    brigades brigade battalions battalion regiments regiment units unit divisions division groups
    group contingents companies officers officer generals general corps instructors officials
    experts advisers advisors technicians
  `),
  things: turns({
    containers: 'containers, container, shipping containers',
    shells: `
      shells, shell, rounds, munitions, ammunition, rounds of *, artillery shells, artillery rounds,
      artillery ammunition
    `,
    missiles: 'missiles, missile, ballistic missiles, ballistic missile',
    guns: `
      guns, gun, howitzers, howitzer, artillery pieces, artillery systems, self propelled guns,
      self propelled howitzers, artillery guns
    `,
    launchers: `
      launchers, launcher, rocket launchers, multiple rocket launchers, mlrs, rocket systems
    `,
    'rail-cars': 'rail cars, railcars, rail wagons',
    workers: 'workers, worker, labourers, laborers, labourer, laborer',
    'civilians-killed': 'civilians, civilian',
  }),
  amounts: turns({
    USD: 'us dollars, dollars, dollar',
    EUR: 'euros, euro',
    KRW: 'won',
    RUB: 'roubles, rubles',
    percent: 'percent, per cent',
    m: 'metres, meters',
    km: 'kilometres, kilometers, km, kilometre, kilometer',
    // "km²" is read as a word and a digit.
    km2: 'square kilometres, square kilometers, square kilometre, square kilometer, square km, sq km, sq kms, sq kilometres, sq kilometers, km 2',
    hectares: 'hectares',
    tonnes: 'tonnes, tons, metric tons',
    barrels: 'barrels',
  }),
};
