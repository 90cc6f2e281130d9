import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/claims/language.ts';
import { listPackFolders, readPackFolder } from '../../../src/cli/pack-folder.ts';
import { NUMBERS } from '../../../src/matching/languages/numbers.ts';
import { quantitiesOf } from '../../../src/matching/numbers/quantities.ts';
import { wordsOfText } from '../matching/figures/words-of-text.ts';

/** Figures whose number the statement gives in another way. */
const OTHERWISE: ReadonlySet<string> = new Set([
  // "12 million 152 mm shells" is no number of shells to the reader.
  'dia-28000-containers',
  // "9 of 30 million".
  'nyt-9m-released',
  // "died with nine others".
  'prigozhin-death',
  // "jede Seite 390 Menschen" in German.
  'swap-390-may-2025',
  // "two brigades of 6,000 men each".
  'zelensky-two-brigades',
  // "the ninth".
  'znpp-ninth-outage',
]);

describe.each(await listPackFolders('assets/packs'))('%s', async (folder) => {
  const checked = await readPackFolder(folder);
  const claims = checked.ok ? checked.pack.claims : [];

  it.each(LANGUAGES)('says each figure in its statement, %s', (language) => {
    const missing = claims.filter(({ id, figure, statement }) => {
      // A share may be said as a fraction ("a third").
      if (figure === null || figure.measure === 'share' || OTHERWISE.has(id)) return false;
      const text = statement[language] ?? '';
      const said = quantitiesOf(text, wordsOfText(text), NUMBERS[language]);
      const numbers = new Set(said.flatMap(({ low, high }) => [low, high]));
      return ![figure.low, figure.high].every((bound) => bound === null || numbers.has(bound));
    });
    expect(claims.length).toBeGreaterThan(0);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
