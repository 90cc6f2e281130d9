import { describe, expect, test } from 'vitest';
import { namedIn } from './named-in.ts';

describe('losses and prisoners of other wars', () => {
  test.each([
    [
      'de',
      'Napoleon zog 1812 nach Moskau.\n\nVerwundete russische Soldaten starben zu Zehntausenden.',
    ],
    [
      'de',
      'Der Winterkrieg endete 1940.\n\nDie russischen Verluste waren höher als die der Finnen.',
    ],
    [
      'de',
      'In Grosny begann der Krieg 1994.\n\nNach Angaben der Mütter fielen 14.000 russische Soldaten.',
    ],
    [
      'de',
      'Aserbaidschan und Armenien schlossen in Washington Frieden.\n\nIm Krieg waren Tausende gefallen, Kriegsgefangene wurden ausgetauscht.',
    ],
    [
      'en',
      'The Soviet Union invaded Finland in 1939.\n\nRussian prisoners of war were exchanged in spring.',
    ],
    [
      'en',
      'Tracking the tank battle of 1943.\n\nWhen we talk of Russian losses there, scale matters.',
    ],
    [
      'en',
      'Grozny, 1995.\n\nRussian casualties were heavy; 300 Russian soldiers were killed in a day.',
    ],
  ] as const)('are none of this one: %s %s', (language, report) => {
    const own = /→ (?:russian-military-losses|prisoners-of-war)$/;
    expect(namedIn(report, language).filter((name) => own.test(name))).toEqual([]);
  });

  test.each([
    [
      'de',
      'Bachmut ist gefallen.\n\nDie russischen Verluste seien hoch, sagte ein Offizier.',
      'russischen Verluste → russian-military-losses',
    ],
    [
      'de',
      'Drei Jahre Angriffskrieg: Mediazona zählt weiter.\n\nVerwundete russische Soldaten fehlen in der Liste.',
      'Verwundete russische Soldaten → russian-military-losses',
    ],
    [
      'en',
      'London: Moscow paid a price.\n\nThe Ministry of Defence in London, which follows the full-scale invasion, said Russian losses had risen.',
      'Russian losses → russian-military-losses',
    ],
    [
      'en',
      'Kyiv and Moscow swapped soldiers.\n\nRussian prisoners of war flew home from Minsk.',
      'Russian prisoners of war → prisoners-of-war',
    ],
  ] as const)('are known by little of this one: %s %s', (language, report, name) => {
    expect(namedIn(report, language)).toContain(name);
  });
});
