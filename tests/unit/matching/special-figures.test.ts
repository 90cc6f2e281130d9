import { expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { createDatabaseMatcher } from '../../../src/matching/database-matcher.ts';
import type { BlockFindings } from '../../../src/matching/mention.ts';
import { loadShipped } from '../../eval/run.ts';

// Measures of the second pack, in sentences of our own.

const { database } = await loadShipped();
const matcher = createDatabaseMatcher(database);

const TEASER: Readonly<Record<Language, string>> = {
  de: 'Russland führt Krieg gegen die Ukraine. Wladimir Putin und Wolodymyr Selenskyj schweigen.',
  en: 'Russia is at war with Ukraine. Vladimir Putin and Volodymyr Zelensky say nothing.',
};

function figuresIn(text: string, language: Language): string {
  const blocks = [TEASER[language], text].map((each, id) => ({ id, text: each, language }));
  const { figures } = matcher.scan(blocks, { language }).findings[1] as BlockFindings;
  return figures
    .map(({ measure, of, low, high, unit, period }) =>
      [measure, low === high ? low : `${low ?? ''}-${high ?? ''}`, unit, period ?? '', of]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(' | ');
}

test.each<readonly [Language, string, string]>([
  [
    'de',
    'Rund 4,3 Millionen Menschen haben vorübergehenden Schutz.',
    'with-protection 4300000 people temporary-protection',
  ],
  [
    'en',
    'In Germany 1.26 million people from Ukraine had temporary protection.',
    'with-protection 1260000 people temporary-protection',
  ],
  [
    'en',
    'The IOM estimated 3.7 million internally displaced people in Ukraine.',
    'internally-displaced 3700000 people internally-displaced',
  ],
  [
    'en',
    'Russia occupies about 20 percent of Ukraine.',
    'share-occupied 20 percent occupied-territory',
  ],
  [
    'de',
    'Russland hält rund 20 Prozent der Ukraine besetzt.',
    'share-occupied 20 percent occupied-territory',
  ],
  ['en', "Ukraine's air force shot down 500 of 728 drones overnight.", ''],
  [
    'en',
    'Russia launched 728 drones at Ukraine overnight.',
    'drones-launched 728 pieces P1D drone-attack-records',
  ],
  [
    'de',
    'Russland setzte in einer Nacht 805 Drohnen gegen die Ukraine ein.',
    'drones-launched 805 pieces P1D drone-attack-records',
  ],
  [
    'en',
    'Russia has lost 950,000 killed and wounded since the invasion began.',
    'killed-or-wounded 950000 people russian-military-losses',
  ],
  [
    'en',
    'More than 600,000 Russian soldiers have been killed or wounded.',
    'killed-or-wounded 600000- people russian-military-losses',
  ],
  [
    'de',
    'Nach ukrainischen Angaben verlor Russland am Dienstag 1.200 Soldaten.',
    'lost 1200 people P1D russian-military-losses',
  ],
  [
    'en',
    'Russia said Ukraine had lost almost 500,000 soldiers in 2025.',
    'lost -500000 people unclear ukrainian-military-losses',
  ],
  [
    'en',
    'Rutte noted more than 600,000 Russian soldiers have been killed or wounded since the conflict started in 2022.',
    'killed-or-wounded 600000- people russian-military-losses',
  ],
  ['en', 'The EU has provided $61bn in EU aid to Ukraine.', 'aid-provided 61000000000 USD eu-aid'],
  [
    'de',
    'Deutschland hat der Ukraine 44 Mrd. Euro an deutschen Hilfen geleistet.',
    'aid-provided 44000000000 EUR german-aid',
  ],
  ['en', 'It would have moved 100 billion dollars of frozen Russian assets.', ''],
  [
    'de',
    'Rund 115.000 Menschen hätten die Region Cherson verlassen.',
    'fled 115000 people kherson',
  ],
  [
    'de',
    'Der Generalstab bezifferte die russischen Gesamtverluste auf rund 999.200 Soldaten.',
    'lost 999200 people russian-military-losses',
  ],
  [
    'de',
    'Ungefähr 250.000 russische Soldaten seien tot oder vermisst.',
    'killed-or-missing 250000 people russian-military-losses',
  ],
  [
    'en',
    'Mediazona has identified by name 122,883 Russian servicemen killed.',
    'killed-by-name 122883 people russian-military-losses',
  ],
  [
    'en',
    'About 500,000 soldiers on both sides, Russian soldiers among them, have been killed or wounded.',
    'both-sides-killed-or-wounded 500000 people russian-military-losses',
  ],
  [
    'de',
    'US-Schätzungen gehen von 70.000 toten ukrainischen und 120.000 toten russischen Soldaten aus.',
    'killed 70000 people ukrainian-military-losses | killed 120000 people russian-military-losses',
  ],
  [
    'en',
    "President Zelensky put Ukraine's losses at 43,000 soldiers killed and 370,000 wounded.",
    'killed 43000 people ukrainian-military-losses | wounded 370000 people ukrainian-military-losses',
  ],
  ['en', "A US report put Russia's losses at 2,200 of 3,500 tanks.", ''],
  [
    'en',
    'Russia and Ukraine agreed to exchange 1,000 prisoners each.',
    'exchange-agreed 1000 people prisoner-exchange',
  ],
  ['en', 'Kyiv says Russia has taken 300 prisoners.', ''],
  [
    'en',
    'The UN had recorded 9,100 civilians killed and 15,200 injured in Ukraine.',
    'civilians-killed 9100 people civilian-casualties | civilians-injured 15200 people civilian-casualties',
  ],
  [
    'de',
    'Die UN zählten 9.100 getötete und 15.200 verletzte Zivilisten in der Ukraine.',
    'civilians-killed 9100 people civilian-casualties | civilians-injured 15200 people civilian-casualties',
  ],
  [
    'en',
    'The Ukrainian General Staff said Russia had lost 9,300 tanks since the invasion began.',
    'tanks-lost 9300 pieces armed-forces-russia',
  ],
  ['en', 'Russia said Ukraine had lost 9,300 tanks.', ''],
  [
    'de',
    'Deutschland hat die Ukraine bisher mit 31 Milliarden Euro unterstützt.',
    'aid-provided 31000000000 EUR german-aid',
  ],
  [
    'en',
    'Germany has supported Ukraine with 31 billion euros so far.',
    'aid-provided 31000000000 EUR german-aid',
  ],
  ['en', 'Germany will support Ukraine with another 31 billion euros.', ''],
  ['en', 'Biden promised Ukraine 12 Abrams tanks.', 'promised 12 pieces abrams'],
  [
    'de',
    'Putin ordnete an, die russischen Streitkräfte auf 1,4 Millionen Soldaten zu vergrößern.',
    'authorised 1400000 people armed-forces-russia',
  ],
  [
    'en',
    'Ukraine mobilised about 24,000 people a month.',
    'recruited 24000 people mobilisation-ukraine',
  ],
  ['en', 'The Ukrainian army has lowered its recruitment age to 25.', ''],
  [
    'en',
    'Russia had 590,000 soldiers in the war zone, Putin said.',
    'present 590000 people armed-forces-russia',
  ],
  [
    'en',
    'Operation Spiderweb hit 38 aircraft, Ukraine says.',
    'aircraft-hit 38 pieces operation-spiderweb',
  ],
  ['en', 'Operation Spiderweb caused damage of 7 billion dollars.', ''],
  ['de', 'Bei der Flut von Kachowka starben 52 Menschen.', 'deaths 52 people kakhovka-dam'],
  ['en', 'Two Patriot systems left Germany.', ''],
  [
    'de',
    'Russland kontrolliert 19 Prozent der Ukraine.',
    'share-occupied 19 percent occupied-territory',
  ],
  [
    'de',
    'Russland kontrolliert 70 Prozent der Region Donezk.',
    'share-occupied 70 percent occupied-territory',
  ],
])('%s: %s', (language, text, expected) => {
  expect(figuresIn(text, language)).toBe(expected);
});
