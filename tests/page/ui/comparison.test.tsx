import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../../src/claims/language.ts';
import type { ComparisonView, RecordView } from '../../../src/claims/views/comparison-view.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { InterfaceContext } from '../../../src/ui/shared/interface.ts';
import { FigureComparison } from '../../../src/ui/tooltip/FigureComparison.tsx';
import css from '../../../src/ui/tooltip/tooltip.css?inline';
import {
  type SampleComparison,
  type SampleRecord,
  sampleComparison,
} from '../../support/sample-comparison.ts';
import { faults, prefer } from './support/accessibility.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);

afterEach(async () => {
  root.removeAttribute('style');
  await page.viewport(1000, 800);
});

/** Draws a comparison in a hint's frame, and waits until its picture is there. */
async function draw(
  comparison: ComparisonView,
  language: Language = 'en',
  scheme: 'light' | 'dark' = 'light',
): Promise<HTMLElement> {
  render(null, root);
  const messages = messagesFor(language === 'en' ? 'en-GB' : 'de');
  render(
    <InterfaceContext.Provider value={{ messages, tabStops: true }}>
      <div class="frame theme" data-scheme={scheme} lang={language}>
        <div class="hint">
          <FigureComparison comparison={comparison} topic="topic-a" />
        </div>
      </div>
    </InterfaceContext.Provider>,
    root,
  );
  await vi.waitFor(() => expect(root.querySelector('.plot .time')).not.toBeNull());
  // It fades in; to the end at once, since a page that is not in front may never get there by itself.
  for (const animation of root.getAnimations({ subtree: true })) animation.finish();
  return root;
}

const ABOUT = { approximate: true };
/** The example of the product's description. */
const SKETCH: readonly SampleRecord[] = [
  ['HUR', '2024-10-17', 11_000, 11_000, ABOUT],
  ['NIS', '2024-10-18', 12_000],
  ['Pentagon', '2024-10-28', 10_000, 10_000, ABOUT],
];
const EQUAL: SampleComparison = { stated: { low: 12_000, high: 12_000 }, position: 'equal' };

const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => readable(each).trim());

/** What stands there, without what only those hear who follow a link. */
function readable(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const heard of copy.querySelectorAll('a .unseen')) heard.remove();
  return copy.textContent ?? '';
}

/** The boxes of the brackets that a link stands in. */
function bracketsBeside(link: Element): readonly DOMRect[] {
  return [...(link.parentElement?.childNodes ?? [])]
    .filter((node) => node instanceof Text)
    .flatMap((node) =>
      [...node.data.matchAll(/[()]/g)].map(({ index }) => {
        const bracket = document.createRange();
        bracket.setStart(node, index);
        bracket.setEnd(node, index + 1);
        return bracket.getBoundingClientRect();
      }),
    );
}

describe('the number line', () => {
  test('in English', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-11-23' }));
    expect(texts('h3, h3 ~ p')).toEqual([
      'Figures on record\u00a0· sent in total',
      'This article: 12,000\u00a0· on record by 23\u00a0Nov\u00a02024: about 10,000 (Pentagon, 28 Oct), 12,000 (NIS, 18 Oct), about 11,000 (HUR, 17 Oct)',
      'Equal to a figure on record\u00a0· 3\u00a0figures, 10,000\u2060–\u206012,000',
    ]);
  });

  test('the ring around a link with the focus covers no bracket', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-11-23' }));
    const line = root.querySelector('.number-line');
    const links = [...(line?.querySelectorAll('a') ?? [])];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      link.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(link);
      expect(outlineStyle).toBe('solid');
      const beyond = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      for (const bracket of bracketsBeside(link)) {
        for (const { left, right, top, bottom } of link.getClientRects()) {
          if (bracket.bottom <= top || bracket.top >= bottom) continue;
          const apart = bracket.left >= right + beyond || bracket.right <= left - beyond;
          expect(apart, `${link.textContent} ${bracket.left} ${right}`).toBe(true);
        }
      }
    }
  });

  test('in German, with what was said since', async () => {
    await draw(sampleComparison('de', SKETCH, { ...EQUAL, published: '2024-10-23' }), 'de');
    expect(texts('h3 ~ p')).toEqual([
      'Dieser Artikel: 12.000\u00a0· verzeichnet bis 23.\u00a0Okt.\u00a02024: 12.000 (NIS, 18. Okt.), rund 11.000 (HUR, 17. Okt.)',
      'Entspricht einer verzeichneten Zahl\u00a0· 2\u00a0Zahlen, 11.000\u2060–\u206012.000\u00a0· seither 1\u00a0Zahl, 10.000',
    ]);
  });

  test('where nothing was known by then', async () => {
    const late = { published: '2024-10-01', position: 'below' } as const;
    await draw(sampleComparison('en', [['NIS', '2025-04-30', 15_000]], late));
    expect(texts('h3 ~ p')).toEqual([
      'This article: 10,000\u00a0· none on record by 1\u00a0Oct\u00a02024; since then: 15,000 (NIS, 30 Apr 2025)',
      'Below the figure given since',
    ]);
  });

  test('where the article has no date', async () => {
    await draw(sampleComparison('en', SKETCH, { published: null }));
    expect(texts('.number-line')).toEqual([
      'This article: 10,000\u00a0· on record: about 10,000 (Pentagon, 28 Oct 2024), 12,000 (NIS, 18 Oct 2024), about 11,000 (HUR, 17 Oct 2024)',
    ]);
  });

  test('of a long series names the newest figure and the range', async () => {
    await draw(sampleComparison('en', SERIES, { published: '2024-11-23' }));
    expect(texts('.number-line')[0]).toContain(
      '676,000 (General Staff, 20 Nov; newest of 39, 106,000\u2060–\u2060676,000)',
    );
  });
});

/** 40 figures of one claimant, the last one later than the article. */
const SERIES: readonly SampleRecord[] = Array.from({ length: 40 }, (_, i) => [
  'General Staff',
  new Date(Date.UTC(2023, 0, 2 + Math.floor(i * 18.13))).toISOString().slice(0, 10),
  106_000 + i * 15_000,
]);

test('the table says what the picture shows', async () => {
  await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-10-23' }));
  root.querySelector<HTMLElement>('.fold summary')?.click();
  await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
  expect(texts('.fold summary')).toEqual(['All 3 figures in a table']);
  expect(
    [...root.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => [...cell.childNodes].map(({ textContent }) => textContent)),
    ),
  ).toEqual([
    [['Said'], ['Who'], ['Figure']],
    [['17 Oct 2024'], ['HUR', 'Example News 0 (opens in a new tab)'], ['about 11,000']],
    [['18 Oct 2024'], ['NIS', 'Example News 1 (opens in a new tab)'], ['12,000']],
    [
      ['28 Oct 2024', ' (after this article)'],
      ['Pentagon', 'Example News 2 (opens in a new tab)'],
      ['about 10,000'],
    ],
  ]);
});

test('no word of the table is broken on a narrow phone but a name', async () => {
  await page.viewport(320, 800);
  const name = 'Zentrum für Beispiele des Nationalen Widerstands';
  await draw(sampleComparison('de', [...SKETCH, [name, '2024-11', 10_000, null]], EQUAL), 'de');
  root.querySelector<HTMLElement>('.fold summary')?.click();
  await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
  const words = [...root.querySelectorAll('td')].flatMap(wordsIn);
  expect(words.map(String)).toContain('mindestens');
  expect(words.filter((word) => word.getClientRects().length > 1).map(String)).toEqual([]);
  const dialog = root.querySelector('.hint') ?? root;
  expect(dialog.scrollWidth).toBe(dialog.clientWidth);
  root.style.fontSize = '200%';
  expect(dialog.scrollWidth).toBe(dialog.clientWidth);
});

function wordsIn(element: Element): readonly Range[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: Range[] = [];
  while (texts.nextNode() !== null) {
    const text = texts.currentNode as Text;
    for (const { index, 0: letters } of text.data.matchAll(/\S+/g)) {
      const word = document.createRange();
      word.setStart(text, index);
      word.setEnd(text, index + letters.length);
      words.push(word);
    }
  }
  return words;
}

test('the table has a name, and each of its rows is heard with who gave the figure', async () => {
  await draw(sampleComparison('de', SKETCH, EQUAL), 'de');
  root.querySelector<HTMLElement>('.fold summary')?.click();
  await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
  expect(root.querySelector('table')?.ariaLabel).toBe('Verzeichnete Zahlen');
  const heads = [...root.querySelectorAll('tbody th[scope="row"]')];
  expect(heads.map((head) => head.firstChild?.textContent)).toEqual(['HUR', 'NIS', 'Pentagon']);
});

describe('every figure leads to a page that carries it', () => {
  const links = (selector: string) =>
    [...root.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(
      ({ href, textContent, rel, tabIndex }) => [href, textContent, rel, tabIndex],
    );

  test('in the number line by who gave it and when', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-10-23' }));
    const [link] = links('.number-line');
    expect(links('.number-line')).toHaveLength(2);
    expect(link).toEqual([
      'https://news.example.org/page-1',
      'NIS, 18 Oct (Example News 1, opens in a new tab)',
      'noopener noreferrer',
      0,
    ]);
  });

  test('and says as what its claimant speaks to whoever points there', async () => {
    await draw(sampleComparison('en', SKETCH.slice(0, 1), EQUAL));
    root.querySelector<HTMLElement>('.fold summary')?.click();
    await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
    const told = [...root.querySelectorAll<HTMLElement>('.number-line .by, tbody .name')];
    expect(told.map(({ title }) => title)).toEqual(['a body', 'a body']);
  });

  test('in the table by its publisher', async () => {
    await draw(sampleComparison('en', SKETCH, EQUAL));
    root.querySelector<HTMLElement>('.fold summary')?.click();
    await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
    expect(links('tbody').map(([href]) => href)).toEqual(
      SKETCH.map((_, i) => `https://news.example.org/page-${i}`),
    );
  });

  test('and has none where the reader has switched its sources off', async () => {
    const { known, records, ...more } = sampleComparison('en', SKETCH.slice(0, 1), EQUAL);
    const without = (record: RecordView) => ({ ...record, source: null });
    const claimants = known?.claimants.map((each) => ({ ...each, newest: without(each.newest) }));
    await draw({
      ...more,
      known: known && { ...known, claimants: claimants ?? [] },
      records: records.map(without),
    });
    root.querySelector<HTMLElement>('.fold summary')?.click();
    await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
    expect(texts('.number-line, tbody .name')).toEqual([
      expect.stringContaining('(HUR, 17 Oct)'),
      'HUR',
    ]);
    expect(links('.comparison')).toEqual([]);
  });
});

describe('the picture', () => {
  const picture = () => root.querySelector('.plot .canvas');

  test('has a name that says it in short', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-10-23' }));
    expect(picture()?.role).toBe('img');
    expect(picture()?.ariaLabel).toBe(
      'Figures on record over time, 17 Oct 2024 to 28 Oct 2024: 3\u00a0figures, 10,000–12,000. This article: 12,000, 23 Oct 2024.',
    );
  });

  test('says no loose numbers, names and signs to those who hear it', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-10-23' }));
    const heard = [...(picture()?.children ?? []), ...root.querySelectorAll('.plot .key')].filter(
      (part) => part.ariaHidden !== 'true',
    );
    expect(heard).toEqual([]);
    expect(picture()?.children).toHaveLength(1);
  });

  test('names claimants, days and the article', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-10-23' }));
    expect(texts('.plot .canvas svg text').sort()).toEqual([
      '10,000',
      '11,000',
      '12,000',
      '17 Oct 2024',
      '23 Oct 2024',
      '28 Oct 2024',
      'HUR',
      'NIS',
      'Pentagon',
      'this article',
    ]);
    expect(texts('.plot .key li')).toEqual(['by then', 'since then', '“about”']);
  });

  test('has nothing of a claimant’s name but text', async () => {
    await draw(sampleComparison('en', [['<img src=x onerror=alert(1)>', '2024-10-18', 10_000]]));
    expect(root.querySelector('img')).toBeNull();
  });

  test('follows the width it is given', async () => {
    await draw(sampleComparison('en', SKETCH));
    await page.viewport(300, 800);
    await vi.waitFor(() => {
      const right = root.querySelector('.plot .grid line')?.getBoundingClientRect().right ?? 0;
      expect(right).toBeLessThan(300);
      expect(right).toBeGreaterThan(230);
    });
  });
});

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const name = fc.constantFrom(
  'NIS',
  'HUR',
  'Pentagon',
  'Volodymyr Zelenskyy',
  'Südkoreas Generalstab',
);
const number = fc.oneof(fc.integer({ min: 9_000, max: 13_000 }), fc.nat(2_000_000));
const series = fc
  .array(fc.tuple(name, day, number), { minLength: 1, maxLength: 40 })
  .map((rows): readonly SampleRecord[] => rows.toSorted((a, b) => (a[1] < b[1] ? -1 : 1)));

test('as drawn no text covers another one or leaves the hint', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      series,
      fc.option(day),
      fc.constantFrom(320, 1000),
      fc.constantFrom(100, 200),
      async (rows, published, width, size) => {
        await page.viewport(width, 800);
        root.style.fontSize = `${size}%`;
        await draw(sampleComparison('en', rows, { published }));
        const frame = root.firstElementChild as HTMLElement;
        expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
        const boxes = [...root.querySelectorAll<SVGTextElement>('.canvas text')].map((each) => ({
          text: each.textContent,
          // The height of the letters, not of the line.
          box: shrink(each.getBoundingClientRect()),
        }));
        for (const [i, { text, box }] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) {
            const apart =
              box.right <= other.box.left ||
              other.box.right <= box.left ||
              box.bottom <= other.box.top ||
              other.box.bottom <= box.top;
            expect(apart, `${text} and ${other.text}`).toBe(true);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

function shrink({ left, right, top, bottom }: DOMRect) {
  const spare = (bottom - top) * 0.15;
  return { left: left + 0.5, right: right - 0.5, top: top + spare, bottom: bottom - spare };
}

describe('everyone can read it', () => {
  test.each([
    ['en', 'light', {}],
    ['de', 'dark', {}],
    ['en', 'light', { 'forced-colors': 'active' }],
    ['de', 'dark', { 'forced-colors': 'active' }],
  ] as const)('%s %s %o', async (language, scheme, preferences) => {
    await prefer(preferences);
    for (const rows of [SKETCH.slice(0, 1), SKETCH, SERIES]) {
      await draw(sampleComparison(language, rows), language, scheme);
      root.querySelector<HTMLElement>('.fold summary')?.click();
      await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
      expect(await faults(root)).toEqual([]);
    }
  });

  test('the article’s mark is told by its shape, a later figure by being hollow', async () => {
    await draw(sampleComparison('en', SKETCH, { ...EQUAL, published: '2024-10-23' }));
    const fill = (selector: string) => getComputedStyle(root.querySelector(selector) ?? root).fill;
    expect(root.querySelectorAll('.article .diamond')).toHaveLength(1);
    expect(fill('.mark:not(.later) circle')).not.toBe(fill('.later circle'));
    await prefer({ 'forced-colors': 'active' });
    expect(fill('.mark:not(.later) circle')).not.toBe(fill('.later circle'));
  });
});
