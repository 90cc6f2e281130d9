import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createViewer } from '../../../src/claims/viewer.ts';
import type { ComparisonView } from '../../../src/claims/views/comparison-view.ts';
import { toComparisonView } from '../../../src/claims/views/to-comparison-view.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { InterfaceContext } from '../../../src/ui/shared/interface.ts';
import { FigureComparison } from '../../../src/ui/tooltip/FigureComparison.tsx';
import css from '../../../src/ui/tooltip/tooltip.css?inline';
import { articleFigureOf, databaseOf, ENGLISH_READER, figureOf } from '../../support/database.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);

const CLAIMANTS = ['General Staff', 'Ministry of Defence', 'A long name of a body', 'NATO', 'CSIS'];
const PUBLISHED = '2025-01-20';

/** Figures of several claimants from 2022 to 2025, from a hundred thousand to more than a million. */
function comparisonOf(count: number, language: 'de' | 'en'): ComparisonView {
  const claims = Array.from({ length: count }, (_, i) => {
    const claimant = i % CLAIMANTS.length;
    const low = 100_000 + Math.round((i * 1_100_000) / count) - claimant * 3_000;
    return {
      id: `claim-${i}`,
      claimant: `body-${claimant}`,
      said: dayAfter(Math.floor((i * 1_380) / count)),
      figure: figureOf(low, i % 9 === 4 ? null : low, { approximate: i % 5 === 0 }),
    };
  });
  const claimants = CLAIMANTS.map((name, i) => ({ id: `body-${i}`, name: { en: name } }));
  const viewer = createViewer(databaseOf({ claims, claimants }), { ...ENGLISH_READER, language });
  const comparison = toComparisonView(viewer, articleFigureOf(818_000), PUBLISHED);
  if (comparison === null) throw new Error('nothing to compare');
  return comparison;
}

const dayAfter = (days: number) => new Date(Date.UTC(2022, 2, 1 + days)).toISOString().slice(0, 10);

async function draw(count: number, language: 'de' | 'en', width: number): Promise<void> {
  await page.viewport(width, 900);
  render(null, root);
  render(
    <InterfaceContext.Provider value={{ messages: messagesFor(language), tabStops: true }}>
      <div class="frame theme" data-scheme="light" lang={language}>
        <div class="hint">
          <FigureComparison comparison={comparisonOf(count, language)} topic="topic-a" />
        </div>
      </div>
    </InterfaceContext.Provider>,
    root,
  );
  await vi.waitFor(() => expect(root.querySelector('.plot .time')).not.toBeNull());
  for (const animation of root.getAnimations({ subtree: true })) animation.finish();
}

const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

describe.each([1, 2, 12, 40, 80])('a record of %i figures', (count) => {
  describe.each(['en', 'de'] as const)('in %s', (language) => {
    test.each([330, 1000])('is drawn within its bounds, %i pixels wide', async (width) => {
      await draw(count, language, width);
      // Of more than forty those that show the course; the table says how many are missing.
      expect(root.querySelectorAll('.plot .mark:not(.key *)')).toHaveLength(Math.min(count, 40));
      const canvas = root.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect();
      for (const mark of root.querySelectorAll('.canvas .mark circle, .canvas text')) {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const text = mark.textContent;
        expect(left, text).toBeGreaterThanOrEqual(canvas.left - 1);
        expect(right, text).toBeLessThanOrEqual(canvas.right + 1);
        expect(top, text).toBeGreaterThanOrEqual(canvas.top - 1);
        expect(bottom, text).toBeLessThanOrEqual(canvas.bottom + 3);
      }
    });

    test('has an axis in one unit, with steps that can be read', async () => {
      await draw(count, language, 400);
      const labels = texts('.grid text').filter((text) => text !== '0');
      const units = new Set(labels.map((text) => text.replace(/[\d.,\s]*/, '')));
      expect(units.size).toBe(1);
      expect(labels.length).toBeLessThanOrEqual(5);
      if (count >= 12) expect(labels.length).toBeGreaterThanOrEqual(2);
    });
  });
});

test('a long time has its years on the axis, a few figures their days', async () => {
  await draw(40, 'en', 600);
  expect(texts('.time text')).toEqual(['20 Jan 2025', '2023', '2024']);
  expect(root.querySelectorAll('.plot .canvas')[0]?.getAttribute('data-size')).toBe('tall');
  await draw(2, 'en', 600);
  expect(texts('.time text')).toEqual(['20 Jan 2025', '1 Mar 2022', '20 Jan 2024']);
});
