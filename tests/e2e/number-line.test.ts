import { describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintIsOpen } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

describe.each(BROWSERS)('a sentence with a figure in %s', (name) => {
  const given = givenReader(name);

  /** What the hint of a mention says of the sentence's figure; undefined where it says nothing. */
  async function comparisonAt(slug: string, mention: string, nth = 0) {
    const page = await given.reader.open(`${given.server.address}/${slug}`);
    await waitForMarks(page);
    await restOn(page, await bringIntoView(page, mention, nth));
    await hintIsOpen(given.reader, page);
    const said = await given.reader.inHint(page, (root) => {
      const section = root.querySelector('.comparison');
      if (section === null) return null;
      const texts = (selector: string) =>
        [...section.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
      return {
        lines: texts('h3, .number-line'),
        labels: texts('.canvas text'),
        marks: section.querySelectorAll('.canvas .mark').length,
        width: section.querySelector('.canvas')?.getBoundingClientRect().width ?? 0,
      };
    });
    await page.close();
    return said;
  }

  test('shows it beside those on record by the article’s day', async () => {
    // "The Pentagon estimated that about 10,000 soldiers from North Korea had been sent …"
    const said = await comparisonAt('en-nato-confirms-deployment', 'Pentagon');
    const [heading, line = ''] = said?.lines ?? [];
    expect(heading).toBe(
      'Figures on record\u00a0· North Korean troops in Russia\u00a0· sent in total\u00a0· Russia',
    );
    expect(line).toMatch(/^This article: about 10,000\u00a0· on record by 28\u00a0Oct\u00a02024:/);
    expect(line).toMatch(/about 12,000 \(HUR, /);
    expect(line).toMatch(/about 10,000 \(Sabrina Singh, /);
    // Known later, and counted otherwise.
    expect(line).not.toMatch(/15,000|4,700/);
    expect(said?.labels).toContain('this article');
    expect(said?.labels).toContain('HUR');
    expect(said?.marks).toBeGreaterThan(10);
    expect(said?.width).toBeGreaterThan(300);
  });

  test('shows the number of a subject that the sentence does not name by itself', async () => {
    // "Nordkorea hat nach Angaben des südkoreanischen Geheimdienstes beschlossen, rund 12.000 Soldaten …"
    const said = await comparisonAt(
      'de-geheimdienst-meldet-soldaten',
      'südkoreanischen Geheimdienstes',
    );
    const [heading, line = ''] = said?.lines ?? [];
    expect(heading).toMatch(/North Korean troops.*to be sent\s· Russia$/);
    expect(line).toMatch(/^This article: about 12,000\u00a0· on record by 18\u00a0Oct\u00a02024:/);
    expect(line).toMatch(/about 12,000 \(NIS, /);
  });

  test('names what is counted only where the hint is about something else', async () => {
    // "Pentagon geht von 10.000 Nordkoreanern in Kursk aus"
    const said = await comparisonAt('de-pentagon-zu-kursk', 'Nordkoreanern');
    expect(said?.lines[0]).toMatch(/^Figures on record\s· present\s· Kursk/);
    expect(said?.lines[1]).toMatch(
      /^This article: 10,000\u00a0· on record by 5\u00a0Nov\u00a02024:/,
    );
    expect(said?.lines[1]).toMatch(/at least 10,000 \(Pat Ryder, /);
  });

  test('says nothing where the sentence has no figure', async () => {
    expect(await comparisonAt('en-nato-confirms-deployment', 'Mark Rutte')).toBeNull();
  });
});
