import { expect, test } from 'vitest';
import { onceByLanguage } from '../../../src/claims/ranking/once-by-language.ts';

test('works a thing out once for each object and language, whatever it comes to', () => {
  const asked: string[] = [];
  const first = { name: 'first' };
  const second = { name: 'second' };
  const of = onceByLanguage(({ name }: { readonly name: string }, language) => {
    asked.push(`${name} ${language}`);
    return name === 'first' ? undefined : `${name} ${language}`;
  });
  const answers = [of(first, 'de'), of(second, 'en'), of(first, 'de'), of(second, 'de')];
  expect(answers).toEqual([undefined, 'second en', undefined, 'second de']);
  expect(of(second, 'en')).toBe('second en');
  expect(asked).toEqual(['first de', 'second en', 'second de']);
});
