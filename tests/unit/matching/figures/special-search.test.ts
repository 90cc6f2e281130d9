import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/claims/language.ts';
import { FIGURE_LANGUAGES } from '../../../../src/matching/figures/figure-languages.ts';
import type { ReadSentence } from '../../../../src/matching/figures/sentence.ts';
import { hasTurn } from '../../../../src/matching/figures/special-words.ts';
import { wordsOf } from '../../../../src/matching/figures/words.ts';
import { germanSpecials } from '../../../../src/matching/languages/specials-de.ts';
import { englishSpecials } from '../../../../src/matching/languages/specials-en.ts';

const SPECIALS = { de: germanSpecials, en: englishSpecials };

test.each(LANGUAGES)('leaves out no special that a sentence has words for (%s)', (language) => {
  const specials = SPECIALS[language];
  const { lexis, specials: search } = FIGURE_LANGUAGES[language];
  const turns = specials.flatMap(({ noun, verb }) => [...noun, ...verb]);
  const pieces = [
    ...turns.map((turn) => turn.join(' ').replace(/\*/g, 'x').replace('+', ' ')),
    'der',
    '500',
    'A',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      const words = wordsOf(text, 0, text.length, lexis);
      const has = (list: (typeof specials)[number]['noun']) =>
        list.length === 0 ||
        list.some(([first]) => first === '@' || first === '-') ||
        words.some((_, last) => hasTurn({ words } as ReadSentence, 0, last + 1, list));
      const said = search.saidIn(words);
      expect(said).toEqual(specials.filter((special) => said.includes(special)));
      for (const special of specials) {
        if (has(special.noun) && has(special.verb)) expect(said).toContain(special);
      }
    }),
    { numRuns: 300 },
  );
});
