import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const LEAD = 'Russia attacked Kyiv again in its war in Ukraine. Volodymyr Zelenskyy was there.';
const namesIn = (text: string) => namedBehind(LEAD, text, 'en');

describe('the invasion', () => {
  test.each([
    [
      "Since Russia's brutal invasion of Ukraine they live abroad.",
      "Russia's brutal invasion of Ukraine",
    ],
    [
      'Since Russia’s full-scale land invasion they live abroad.',
      'Russia’s full-scale land invasion',
    ],
    [
      "Kyiv spoke of Moscow's illegal and unprovoked war against Ukraine.",
      "Moscow's illegal and unprovoked war against Ukraine",
    ],
    ["They condemned Putin's unjustified war in Ukraine.", "Putin's unjustified war in Ukraine"],
    ["They face Russia's military aggression together.", "Russia's military aggression"],
    ['They face Russian armed aggression together.', 'Russian armed aggression'],
    ["They fled from the Kremlin's bloody war on Ukraine.", "Kremlin's bloody war on Ukraine"],
  ])('is one name with its owner and what it is called: %s', (text, name) => {
    expect(namesIn(text)).toContain(`${name} → russian-invasion-of-ukraine`);
  });

  test.each([
    'Russia condemned the invasion of Ukraine.',
    'In Russia, war in Ukraine is a forbidden word.',
    "Russia's partners discussed the war in Ukraine.",
    "Russia's role in the war in Ukraine grows.",
  ])('is none of an owner who stands apart: %s', (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('Russia'))).toEqual(['Russia → russia']);
  });

  test.each([
    "Russia's brief invasion of Georgia came first.",
    "Russia's armed invasion of Poland was long ago.",
    'They must avoid any Russian armed aggression later.',
  ])('is another one elsewhere: %s', (text) => {
    expect(namesIn(text).join()).not.toContain('russian-invasion-of-ukraine');
  });
});
