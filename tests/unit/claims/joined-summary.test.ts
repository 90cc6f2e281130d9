import { describe, expect, it } from 'vitest';
import type { PackSummary } from '../../../src/claims/database.ts';
import { buildHint } from '../../../src/claims/views/build-hint.ts';
import { joinedSummary } from '../../../src/claims/views/joined-summary.ts';
import { joinPacks } from '../../../src/packs/join.ts';
import { ENGLISH_READER } from '../../support/database.ts';
import { fixturePack } from '../../support/pack-files.ts';

const saying = (...texts: readonly string[]): readonly PackSummary[] =>
  texts.map((de, index) => ({ pack: `pack-${index}`, summary: { de } }));
const joined = (...texts: readonly string[]) => joinedSummary(saying(...texts), 'de').text;

describe('what several packs say of a topic', () => {
  it('is said once where it is the same', () => {
    expect(joined('Hafenstadt.', 'Hafenstadt.')).toBe('Hafenstadt.');
  });

  it('begins once with what all begin with', () => {
    expect(
      joined(
        'Stadt am Meer. Sie wurde am 3. Mai 1900 gegründet.',
        'Stadt am Meer. Sie ist Endpunkt der Fähre.',
      ),
    ).toBe('Stadt am Meer. Sie wurde am 3. Mai 1900 gegründet. Sie ist Endpunkt der Fähre.');
    expect(joined('Hafen seit Mai 1900. Er ist groß.', 'Hafen seit Mai 1900. Er ist alt.')).toBe(
      'Hafen seit Mai 1900. Er ist groß. Er ist alt.',
    );
  });

  it('has a line for each where they begin differently', () => {
    expect(joined('Hafen.', 'Endpunkt der Fähre.', 'Hafen. Er ist alt.')).toBe(
      'Hafen. Er ist alt.\nEndpunkt der Fähre.',
    );
  });

  it('begins with the packs asked for, and keeps the order of the others', () => {
    const summaries = saying('Hafen. Er ist alt.', 'Hafen. Er ist groß.', 'Hafen. Er ist tief.');
    expect(joinedSummary(summaries, 'de', ['pack-2']).text).toBe(
      'Hafen. Er ist tief. Er ist alt. Er ist groß.',
    );
  });

  it('is in one language, the reader’s if one of them has it', () => {
    const summaries = [
      { pack: 'a', summary: { en: 'Port.' } },
      { pack: 'b', summary: { de: 'Hafen.' } },
    ];
    expect(joinedSummary(summaries, 'de')).toEqual({ text: 'Hafen.', language: 'de' });
    expect(joinedSummary(summaries.slice(0, 1), 'de')).toEqual({ text: 'Port.', language: 'en' });
    expect(joinedSummary([], 'de')).toEqual({ text: '', language: 'de' });
  });
});

it.each([
  ['office-none', 'Port in an invented country.\nTerminus of the ferry.'],
  ['union-ferry', 'Terminus of the ferry.\nPort in an invented country.'],
])('a hint that shows %s first begins with what its pack says', (claim, summary) => {
  const { database } = joinPacks([fixturePack('valid-harbour'), fixturePack('valid-ferry')]);
  const hint = buildHint(database, {
    topic: 'exampleton',
    sentence: {
      text: database.claims.get(claim)?.statement.en ?? '',
      language: 'en',
      topics: ['exampleton'],
      figure: null,
    },
    published: null,
    reader: ENGLISH_READER,
  });
  expect(hint?.claims[0]?.id).toBe(claim);
  expect(hint?.topic.summary.text).toBe(summary);
});
