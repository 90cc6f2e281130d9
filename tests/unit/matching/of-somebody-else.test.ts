import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const LEADS = {
  de: 'Nordkorea hilft Russland im Krieg gegen die Ukraine, sagt der südkoreanische Geheimdienst. Selenskyj klagte über Putin.',
  en: 'North Korea helps Russia in its war against Ukraine, says the South Korean spy agency. Zelensky complained of Putin.',
} as const;

type Case = readonly [language: 'de' | 'en', text: string, topic: string];

const topicsIn = (language: 'de' | 'en', text: string) =>
  namedBehind(LEADS[language], text, language).map((named) => named.split(' → ')[1]);

const THEIRS: readonly Case[] = [
  ['de', 'Der Geheimdienst zählte 600 Gefallene.', 'nis'],
  ['de', 'Die Luftwaffe in der Ukraine fing 40 Drohnen ab.', 'ukrainian-air-force'],
  ['de', 'Der Haftbefehl gegen Putin besteht, sagt die Ukraine.', 'icc-warrants'],
  [
    'de',
    'Putin und die Ukraine hielten sich an eine dreitägige Waffenruhe.',
    'victory-day-truce-2026',
  ],
  ['de', 'Raketenwerfer aus Nordkorea stehen bei Kursk.', 'mlrs-240mm'],
  ['de', 'Nordkoreanische Mehrfachraketenwerfer stehen bei Kursk.', 'mlrs-240mm'],
  ['de', 'Sie floh aus der von Russland besetzten Stadt.', 'occupied-territory'],
  ['en', 'She fled from the Russian-occupied town.', 'occupied-territory'],
  ['de', 'Die Nordkoreaner kämpfen an der Front in Kursk.', 'north-korean-troops'],
  ['en', 'The North Koreans fight at the front in Kursk.', 'north-korean-troops'],
  ['en', 'The spy agency counted 600 dead.', 'nis'],
];

test('launchers are one name with the country they come from', () => {
  const whole = 'Raketenwerfer aus Nordkorea';
  const named = namedBehind(LEADS.de, `${whole} stehen bei Kursk.`, 'de');
  expect(named).toContain(`${whole} → mlrs-240mm`);
});

const OTHERS: readonly Case[] = [
  ['de', 'Ein verbündeter Geheimdienst zählte 600 Gefallene.', 'nis'],
  ['de', 'Stolz ist Putins Luftwaffe auf ihre Drohnen gegen die Ukraine.', 'ukrainian-air-force'],
  [
    'de',
    'Haftbefehle gegen israelische Politiker erließ Den Haag, nicht die Ukraine.',
    'icc-warrants',
  ],
  [
    'de',
    'Zum 80. Jahrestag gilt in der Ukraine eine dreitägige Waffenruhe.',
    'victory-day-truce-2026',
  ],
  ['de', 'Nordkorea lieferte Granaten für Mehrfachraketenwerfer.', 'mlrs-240mm'],
  ['de', 'Im von Russland besetzten Atomkraftwerk brannte es.', 'occupied-territory'],
  ['en', 'Fire broke out at the Russian-occupied nuclear plant.', 'occupied-territory'],
  ['de', 'Tausend Nordkoreaner kamen zum Wiederaufbau nach Kursk.', 'north-korean-troops'],
  ['en', 'Some 5,000 North Koreans would be sent to rebuild Kursk.', 'north-korean-troops'],
  [
    'en',
    'Before the war tens of thousands of North Koreans worked in Russia.',
    'north-korean-troops',
  ],
  ['en', 'An allied spy agency counted 600 dead.', 'nis'],
  ['en', 'Warrants for Israeli politicians came from The Hague, not from Ukraine.', 'icc-warrants'],
  ['en', 'North Korea made shells for multiple rocket launchers.', 'mlrs-240mm'],
];

describe('what a common word stands for', () => {
  test.each(THEIRS)('is the topic (%s): %s', (language, text, topic) => {
    expect(topicsIn(language, text)).toContain(topic);
  });

  test.each(OTHERS)('is that of somebody else (%s): %s', (language, text, topic) => {
    expect(topicsIn(language, text)).not.toContain(topic);
  });
});
