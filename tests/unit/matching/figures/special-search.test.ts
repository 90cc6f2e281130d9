import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/claims/language.ts';
import { figureLanguage } from '../../../../src/matching/figures/sentence/figure-languages.ts';
import type { ReadSentence } from '../../../../src/matching/figures/sentence/sentence.ts';
import {
  hasTurn,
  type SpecialTurns,
} from '../../../../src/matching/figures/turns/special-words.ts';
import { germanSpecials } from '../../../../src/matching/languages/de/specials.ts';
import { englishSpecials } from '../../../../src/matching/languages/en/specials.ts';
import { wordsOfText } from './words-of-text.ts';

const SPECIALS = { de: germanSpecials, en: englishSpecials };

/** Looks for every turn at every word. */
function standsIn(words: readonly { readonly folded: string }[], list: SpecialTurns): boolean {
  return list.some((turn) => {
    const [verb = '', particle] = turn.join(' ').split('+');
    const parts = verb.split(' ');
    return words.some((_, at) => {
      const stands = parts.every((part, i) => like(part).test(words[at + i]?.folded ?? '\n'));
      const rest = words.slice(at + parts.length);
      return stands && (particle === undefined || rest.some(isWord(particle)));
    });
  });
}

const like = (part: string) => new RegExp(`^${part.replaceAll('*', '.*')}$`);
const isWord =
  (text: string) =>
  ({ folded }: { readonly folded: string }) =>
    folded === text;

test.each(LANGUAGES)('finds every turn of a special in a sentence (%s)', (language) => {
  const specials = SPECIALS[language];
  const { lexis, specials: search, figures } = figureLanguage(language);
  const lists = specials.flatMap((each) => [each.noun, each.verb, each.unless, ...each.also]);
  const turns = specials.flatMap(({ noun, verb, unless }) => [...noun, ...verb, ...unless]);
  const pieces = [
    ...turns.map((turn) => turn.join(' ').replace(/\*/g, 'x').replace('+', ' ')),
    'der',
    '500',
    'A',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      const words = wordsOfText(text, lexis);
      const standing = search.standingIn(words);
      const has = (list: SpecialTurns) =>
        words.some((_, last) => hasTurn({ words, standing } as ReadSentence, 0, last + 1, list));
      for (const list of [...lists, figures.differences, figures.bothSides]) {
        expect(has(list)).toBe(standsIn(words, list));
      }
      const says = (list: SpecialTurns) =>
        list.length === 0 || list.some(([first]) => first === '@' || first === '-') || has(list);
      const said = search.saidBy(standing);
      expect(said).toEqual(specials.filter((special) => said.includes(special)));
      for (const special of specials) {
        if (says(special.noun) && says(special.verb)) expect(said).toContain(special);
      }
    }),
    { numRuns: 100 },
  );
});
