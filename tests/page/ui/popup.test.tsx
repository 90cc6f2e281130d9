import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../../src/claims/language.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import css from '../../../src/ui/popup/popup.css?inline';
import type { PopupPage, PopupProps } from '../../../src/ui/popup/popup-props.ts';
import { sampleClaim } from '../../support/sample-claims.ts';
import { SAMPLE_PACKS, sampleReport, sampleTopicList } from '../../support/sample-page.ts';
import { faults, prefer } from './support/accessibility.ts';

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);
const root = document.createElement('div');
document.body.append(root);

const callbacks = {
  loadClaims: vi.fn(async (_: string) => [sampleClaim('en')]),
  onSwitchSite: vi.fn((_: boolean) => {}),
  onSwitchPublisher: vi.fn((_: string, _on: boolean) => {}),
  onUseAllSources: vi.fn(() => {}),
  onGoTo: vi.fn((_: string) => {}),
};

beforeEach(async () => {
  await page.viewport(400, 900);
});

afterEach(async () => {
  render(null, root);
  vi.clearAllMocks();
  await prefer();
});

function article(language: Language): PopupPage {
  return {
    state: 'article',
    report: sampleReport(language),
    list: sampleTopicList(language),
  };
}

function draw(language: Language, overrides: Partial<PopupProps> = {}): void {
  const site = { name: 'news.example.org', on: true };
  render(
    <Popup
      messages={messagesFor(language)}
      site={site}
      page={article(language)}
      packs={SAMPLE_PACKS}
      {...callbacks}
      {...overrides}
    />,
    root,
  );
}

function open(text: string): void {
  const summary = [...root.querySelectorAll('summary')].find((candidate) =>
    candidate.textContent?.includes(text),
  );
  if (summary === undefined) throw new Error(`nothing to open: ${text}`);
  summary.click();
}

describe('the site', () => {
  test('has its switch before every other control', () => {
    draw('en');
    const first = root.querySelector('input, button, a, summary');
    expect(first).toHaveProperty('checked', true);
    expect(first?.closest('label')?.textContent).toBe('Hints on news.example.org');
  });

  test.each([true, false])('is switched from %s to the other', (on) => {
    draw('en', { site: { name: 'news.example.org', on } });
    root.querySelector<HTMLElement>('[role="switch"]')?.click();
    expect(callbacks.onSwitchSite.mock.calls).toEqual([[!on]]);
  });

  test('has none where there is no site', () => {
    draw('en', { site: null, page: { state: 'unavailable' } });
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });
});

test.each([
  ['loading', 'Reading the page …', 'Die Seite wird gelesen …'],
  [
    'unavailable',
    'Hints cannot work on this page.',
    'Auf dieser Seite sind keine Hinweise möglich.',
  ],
  ['not-reached', 'Reload it to see hints.', 'Laden Sie sie neu, um Hinweise zu sehen.'],
  ['off', 'Hints are off on this site.', 'Hinweise sind auf dieser Website ausgeschaltet.'],
  [
    'no-article',
    'This page does not look like an article.',
    'Diese Seite sieht nicht wie ein Artikel aus.',
  ],
] as const)('a page that is %s is said to be so', (state, en, de) => {
  draw('en', { page: { state } });
  expect(root.textContent).toContain(en);
  draw('de', { page: { state } });
  expect(root.textContent).toContain(de);
});

test('an article without topics is no verdict on it', () => {
  const report = { ...sampleReport('en'), mentions: 0, topics: [] };
  const list = { ...sampleTopicList('en'), topics: [], publishers: [] };
  const counts = { ...list.counts, hiddenClaims: 0 };
  draw('en', { page: { state: 'article', report, list: { ...list, counts } } });
  expect(root.textContent).toContain('Nothing in this article is on record.');
  expect(root.textContent).toContain('That says nothing about whether the article is right.');
});

describe('an article', () => {
  test('as it was understood', () => {
    draw('en');
    expect(root.querySelector('.article')?.textContent).toBe(
      'Seoul says North Korea will send 12,000 soldiers to RussiaArticle in English · published Oct 23, 2024 · changed Oct 24, 2024',
    );
    const report = { ...sampleReport('en'), language: null, published: null, modified: null };
    draw('en', { page: { state: 'article', report, list: null } });
    expect(root.querySelector('.article .aside')?.textContent).toBe('Article · no date found');
  });

  test('with its topics in the order of their appearance, and how often', () => {
    draw('en');
    expect(root.querySelector('h2')?.textContent).toBe('9 mentions of 3 topics');
    expect([...root.querySelectorAll('.rows summary')].map((row) => row.textContent)).toEqual([
      'North Korean troops in Russiaforce · mentioned 6 times · 43 claims',
      'Kursk regionplace · mentioned 2 times · 28 claims',
      'Treaty on Comprehensive Strategic Partnershipagreement · mentioned once · 1 claim',
    ]);
  });

  test('whose topic opens to its claims', async () => {
    draw('en');
    expect(callbacks.loadClaims).not.toHaveBeenCalled();
    open('Kursk region');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(1));
    expect(callbacks.loadClaims.mock.calls).toEqual([['kursk']]);
    expect(root.textContent).toContain(
      '3 claims are hidden because you switched off their sources.',
    );
    [...root.querySelectorAll('button')]
      .find((button) => button.textContent === 'Show in the text')
      ?.click();
    expect(callbacks.onGoTo.mock.calls).toEqual([['kursk']]);
  });

  test('whose open topic follows the reader’s choices', async () => {
    draw('en');
    open('Kursk region');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(1));
    callbacks.loadClaims.mockResolvedValueOnce([]);
    draw('en');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(0));
    expect(callbacks.loadClaims).toHaveBeenCalledTimes(2);
  });

  test('on which nothing can be shown has no button for it', async () => {
    draw('en', { onGoTo: null });
    open('Kursk region');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(1));
    expect(root.textContent).not.toContain('Show in the text');
  });

  test('whose topics are hidden says so', () => {
    const list = sampleTopicList('en');
    const topics = list.topics.map((entry) => ({
      ...entry,
      hidden: 'sources' as const,
      claims: 0,
    }));
    draw('en', {
      page: { state: 'article', report: sampleReport('en'), list: { ...list, topics } },
    });
    expect(root.textContent).toContain('not marked, all its sources are switched off');
  });
});

describe('sources', () => {
  async function openSources(): Promise<void> {
    draw('en');
    open('Sources');
    await vi.waitFor(() => expect(root.querySelectorAll('.publisher')).toHaveLength(4));
  }

  test('are closed at first and open to the publishers with kind, languages and claims', async () => {
    draw('en');
    expect(root.querySelectorAll('.publisher')).toHaveLength(0);
    await openSources();
    expect([...root.querySelectorAll('.publisher summary')].map((row) => row.textContent)).toEqual([
      'Example Agencynews agency · English · 19 claims',
      'Beispielschaubroadcaster · German · 18 claims',
      'Example Government Press Servicestate media · party to the war · English · Korean · 17 claims · all parties to the war are switched off',
      'Beispielblattnewspaper · German · 16 claims',
    ]);
  });

  test('are switched off and on one by one', async () => {
    await openSources();
    const switches = [...root.querySelectorAll<HTMLInputElement>('.publisher [role="switch"]')];
    expect(switches.map((control) => control.checked)).toEqual([true, true, false, false]);
    expect(switches.map((control) => control.closest('label')?.textContent)).toContain(
      'Use Beispielschau',
    );
    switches[1]?.click();
    switches[3]?.click();
    expect(callbacks.onSwitchPublisher.mock.calls).toEqual([
      ['publisher-2', false],
      ['publisher-4', true],
    ]);
  });

  test('open to their pages', async () => {
    await openSources();
    open('Example Agency');
    await vi.waitFor(() => expect(root.querySelectorAll('.publisher a')).toHaveLength(1));
    const link = root.querySelector<HTMLAnchorElement>('.publisher a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.textContent).toBe('Page 1 about the subject (opens in a new tab)');
  });

  test('that hide claims are counted, and all can be used again', () => {
    draw('en');
    expect(root.querySelector('.hidden-count')?.textContent).toBe(
      '3 claims hidden Use all sources',
    );
    root.querySelector<HTMLElement>('.hidden-count button')?.click();
    expect(callbacks.onUseAllSources).toHaveBeenCalledOnce();
  });

  test('stay reachable when every topic is hidden', () => {
    const report = { ...sampleReport('en'), mentions: 0, topics: [] };
    const list = { ...sampleTopicList('en'), topics: [] };
    draw('en', { page: { state: 'article', report, list } });
    expect(root.textContent).toContain('3 claims hidden');
    expect(root.textContent).not.toContain('Nothing in this article is on record.');
  });
});

test('says which data it has, and that nothing leaves the browser', () => {
  draw('en');
  const said = root.querySelector('footer')?.textContent;
  expect(said).toContain('North Korea and Russia · version 1.0.0 · compiled Nov 1, 2026');
  expect(said).toContain('Statements from September 2021 to October 2026');
  expect(said).toContain('unmarked text was not checked');
  expect(said).toContain('Nothing you read leaves this browser.');
  draw('en', { packs: [] });
  expect(root.textContent).toContain('No claims are loaded, so nothing can be marked.');
});

describe('everyone can use it', () => {
  test.each([
    ['en', { 'prefers-color-scheme': 'light' }],
    ['de', { 'prefers-color-scheme': 'dark' }],
    ['en', { 'forced-colors': 'active' }],
  ] as const)('%s %o', async (language, preferences) => {
    await prefer(preferences);
    draw(language);
    expect(await faults(root)).toEqual([]);
    for (;;) {
      const closed = root.querySelectorAll<HTMLElement>('details:not([open]) > summary');
      if (closed.length === 0) break;
      for (const summary of closed) summary.click();
      await vi.waitFor(() =>
        expect(root.querySelector('details[open] > summary:only-child')).toBeNull(),
      );
    }
    expect(await faults(root)).toEqual([]);
  });

  test.each(['loading', 'unavailable', 'not-reached', 'off', 'no-article'] as const)(
    '%s',
    async (state) => {
      draw('en', { page: { state } });
      expect(await faults(root)).toEqual([]);
    },
  );

  test('is as dark as the reader’s system', async () => {
    draw('en');
    const paper = () => getComputedStyle(root.querySelector('.popup') ?? root).backgroundColor;
    await prefer({ 'prefers-color-scheme': 'light' });
    expect(paper()).toBe('rgb(255, 255, 255)');
    await prefer({ 'prefers-color-scheme': 'dark' });
    expect(paper()).toBe('rgb(33, 34, 38)');
  });

  test('does not scroll sideways', () => {
    draw('de', { site: { name: `${'a-very-long-name'.repeat(5)}.example.org`, on: true } });
    const popup = root.querySelector('.popup');
    expect(popup?.scrollWidth).toBeLessThanOrEqual(popup?.clientWidth ?? 0);
  });
});
