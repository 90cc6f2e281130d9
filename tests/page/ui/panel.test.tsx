import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../../src/claims/language.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import type { LoadHint } from '../../../src/ui/panel/figures-in-view.ts';
import { Panel, type PanelProps } from '../../../src/ui/panel/Panel.tsx';
import css from '../../../src/ui/panel/panel.css?inline';
import { articleFigureOf } from '../../support/database.ts';
import { sampleClaim, sampleHint } from '../../support/sample-claims.ts';
import { sampleComparison } from '../../support/sample-comparison.ts';
import {
  SAMPLE_PACKS,
  sampleReport,
  sampleSearch,
  sampleTopicList,
} from '../../support/sample-page.ts';
import { faults, MANNERS, prefer } from './support/accessibility.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);

const actions = {
  loadClaims: async () => [sampleClaim('en')],
  search: async () => sampleSearch('en'),
  onChooseSite: () => undefined,
  onRead: () => undefined,
  onSwitchPublisher: () => undefined,
  onSwitchGroup: () => undefined,
  onSwitchTopic: () => undefined,
  onUseAllSources: () => undefined,
  onGoTo: () => undefined,
  onOpenOptions: vi.fn(() => undefined),
  onOpenShortcuts: null,
};
const loadHint = vi.fn<LoadHint>();

const SENTENCE = 'Seoul says North Korea will send 12,000 soldiers.';
const FIGURE = {
  sentence: SENTENCE,
  query: {
    topic: 'troops',
    sentence: { text: SENTENCE, language: 'en', topics: ['troops'], figure: null },
    published: '2024-10-23',
  },
} as const;

beforeEach(async () => {
  loadHint.mockImplementation(async () => sampleHint('en'));
  await page.viewport(360, 700);
});

function draw(language: Language, inView: PanelProps['inView'], more: Partial<PanelProps> = {}) {
  render(
    <Panel
      messages={messagesFor(language)}
      site={{ name: 'news.example.org', choice: 'on', locked: false }}
      page={{ state: 'article', report: sampleReport(language), list: sampleTopicList(language) }}
      data={{ state: 'ready', packs: SAMPLE_PACKS, conflicts: 0 }}
      fault={null}
      inView={inView}
      loadHint={loadHint}
      {...actions}
      {...more}
    />,
    root,
  );
}

const current = () =>
  [...root.querySelectorAll('[aria-current="location"] > .name')].map((name) => name.textContent);

test('marks the topics that the reader has before them', () => {
  draw('en', { topics: ['kursk', 'treaty'], figures: [] });
  expect(current()).toEqual(['Kursk region', 'Treaty on Comprehensive Strategic Partnership']);
  draw('en', { topics: ['troops'], figures: [] });
  expect(current()).toEqual(['North Korean troops in Russia']);
  draw('en', null);
  expect(current()).toEqual([]);
});

describe('figures in view', () => {
  test('stand with their sentence beside what is on record', async () => {
    draw('en', { topics: ['troops'], figures: [FIGURE] });
    expect(root.querySelector('blockquote')?.textContent).toBe(SENTENCE);
    await vi.waitFor(() => expect(root.querySelector('.figures .claim')).not.toBeNull());
    expect(loadHint.mock.calls).toEqual([[FIGURE.query]]);
  });

  describe('of the same number in two sentences', () => {
    const twice = [null, 'nis'].map((attributedTo, i) => {
      const sentence = `Sentence ${i} names 12,000.`;
      const figure = articleFigureOf(12_000, 12_000, { attributedTo });
      const context = { ...FIGURE.query.sentence, text: sentence, figure };
      return { sentence, query: { ...FIGURE.query, sentence: context } };
    });
    const quoted = () =>
      [...root.querySelectorAll('.figures li:has(> blockquote)')].map(
        (item) => item.querySelectorAll('blockquote').length,
      );

    test('stand before one picture', async () => {
      const comparison = sampleComparison('en', [['NIS', '2024-10-18', 12_000]]);
      loadHint.mockResolvedValueOnce(sampleHint('en', { comparison }));
      draw('en', { topics: [], figures: twice });
      await vi.waitFor(() => expect(root.querySelectorAll('.figures .plot')).toHaveLength(1));
      expect(quoted()).toEqual([2]);
      expect(loadHint).toHaveBeenCalledOnce();
    });

    test('have each its claim where nothing is compared', async () => {
      draw('en', { topics: [], figures: twice });
      await vi.waitFor(() => expect(root.querySelectorAll('.figures .claim')).toHaveLength(2));
      expect(quoted()).toEqual([1, 1]);
    });
  });

  test('of other numbers beside the same record stand before one picture that shows them all', async () => {
    const numbers = [12_000, 9_000].map((low) => {
      const figure = articleFigureOf(low);
      const sentence = `A sentence names ${low}.`;
      const context = { ...FIGURE.query.sentence, text: sentence, figure };
      return { sentence, query: { ...FIGURE.query, sentence: context } };
    });
    loadHint.mockImplementation(async ({ sentence: { figure } }) => {
      const stated = { low: figure?.low ?? null, high: figure?.high ?? null };
      const comparison = sampleComparison('en', [['NIS', '2024-10-18', 11_000]], { stated });
      return sampleHint('en', { comparison });
    });
    draw('en', { topics: [], figures: numbers });
    await vi.waitFor(() => expect(root.querySelectorAll('.number-line')).toHaveLength(2));
    const [item, ...others] = root.querySelectorAll('.figures ul > li:has(blockquote)');
    expect(others).toEqual([]);
    expect(item?.querySelectorAll('.plot, details')).toHaveLength(2);
    expect(item?.querySelectorAll('.article .level')).toHaveLength(2);
    expect(item?.querySelector('.plot [role="img"]')?.ariaLabel).toContain('12,000 and 9,000');
    const said = item?.textContent ?? '';
    const places = ['names 12000', 'article: 12,000', 'names 9000', 'article: 9,000'];
    const at = places.map((place) => said.indexOf(place));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(-1);
    expect(await faults(root)).toEqual([]);
  });

  test('are asked for once, and again when data or choices have changed', async () => {
    const other = { ...FIGURE, sentence: 'Another.', query: { ...FIGURE.query, topic: 'kursk' } };
    const shown = (count: number) =>
      vi.waitFor(() => expect(root.querySelectorAll('.figures .claim')).toHaveLength(count));
    const article: PanelProps['page'] = {
      state: 'article',
      report: sampleReport('en'),
      list: sampleTopicList('en'),
    };
    draw('en', { topics: [], figures: [FIGURE] }, { page: article });
    await shown(1);
    draw('en', { topics: [], figures: [FIGURE, other] }, { page: article });
    await shown(2);
    expect(loadHint.mock.calls).toEqual([[FIGURE.query], [other.query]]);
    loadHint.mockClear();
    draw('en', { topics: [], figures: [FIGURE] }, { page: { ...article } });
    await vi.waitFor(() => expect(loadHint.mock.calls).toEqual([[FIGURE.query]]));
    expect(root.querySelectorAll('.figures .claim')).toHaveLength(1);
  });

  test('that nothing is on record for say so', async () => {
    loadHint.mockResolvedValueOnce(null);
    draw('en', { topics: [], figures: [FIGURE] });
    await vi.waitFor(() =>
      expect(root.querySelector('.figures')?.textContent).toContain('Nothing on record'),
    );
  });

  test('are a few at once', () => {
    const figures = Array.from({ length: 9 }, (_, i) => ({ ...FIGURE, sentence: `Sentence ${i}` }));
    draw('en', { topics: [], figures });
    expect(root.querySelectorAll('blockquote')).toHaveLength(3);
  });
});

test('says what it is beside where there is no article', () => {
  draw('en', null, { page: { state: 'unavailable' }, site: null });
  expect(root.textContent).toContain('Hints cannot work on this page.');
});

describe('everyone can use it', () => {
  test.each(MANNERS)('%s %o', async (language, preferences) => {
    await prefer(preferences);
    draw(language, { topics: ['kursk'], figures: [FIGURE] });
    await vi.waitFor(() => expect(root.querySelector('.figures .claim')).not.toBeNull());
    expect(await faults(root)).toEqual([]);
  });

  test.each([360, 240])('does not scroll sideways at %i pixels', async (width) => {
    await page.viewport(width, 700);
    draw('de', { topics: ['kursk'], figures: [FIGURE] });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('where a figure was read and the reader has scrolled on, the focus is on the heading', async () => {
  draw('en', { topics: ['troops'], figures: [FIGURE] });
  const link = await vi.waitUntil(() => root.querySelector<HTMLElement>('.figures .claim a'));
  link.focus();
  expect(document.activeElement).toBe(link);
  draw('en', { topics: ['troops'], figures: [] });
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('h1'));
  expect(root.contains(document.activeElement)).toBe(true);
});
