import { describe, expect, test } from 'vitest';
import { namedIn } from './named-in.ts';

/** A report on the war whose second paragraph says nothing of it. */
const REPORTS = {
  de: 'Russland griff im Krieg gegen die Ukraine erneut Kiew an.\n\nDer Himmel blieb grau.',
  en: 'Russia attacked Kyiv again in its war against Ukraine.\n\nThe sky stayed grey.',
} as const;

const namesGermany = (text: string, language: 'de' | 'en') =>
  namedIn(`${REPORTS[language]}\n\n${text}`, language).includes('Berlin → germany');

describe('a capital stands for its government', () => {
  test.each([
    ['de', 'Berlin hält sich bedeckt und will erst abwarten.'],
    ['de', 'Nun lehnt Berlin den Vorschlag ab.'],
    ['de', 'In Berlin sieht man die Lage der Ukraine anders.'],
    ['de', 'Putin ist am Zug. So sieht man das in Berlin.'],
    ['en', 'Berlin had already paid for a package.'],
    ['en', 'Officials in Berlin promised more Patriot systems.'],
  ] as const)('where it acts or the war is near, %s: %s', (language, text) => {
    expect(namesGermany(text, language)).toBe(true);
  });

  test.each([
    ['de', 'Der Verein tagt am Freitag in Berlin. Danach gibt es Kuchen.'],
    ['de', 'In Berlin brannte ein Lager.'],
    ['de', 'Sie zog im Mai nach Berlin.'],
    ['de', 'Der Brand in Berlin-Mitte ist gelöscht, die Ukraine schickt Grüße.'],
    ['en', 'The choir sang in Berlin on Sunday.'],
    ['en', 'She lives in Berlin and bakes.'],
  ] as const)('and not where something is in it, %s: %s', (language, text) => {
    expect(namesGermany(text, language)).toBe(false);
  });
});
