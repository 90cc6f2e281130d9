import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../../src/claims/language.ts';
import type { TopicList } from '../../../src/claims/views/topic-list.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import css from '../../../src/ui/popup/popup.css?inline';
import type { PopupPage, PopupProps } from '../../../src/ui/popup/popup-props.ts';
import { sampleClaim, text } from '../../support/sample-claims.ts';
import {
  SAMPLE_PACKS,
  sampleReport,
  sampleSearch,
  sampleTopicList,
} from '../../support/sample-page.ts';
import { faults, MANNERS, prefer } from './support/accessibility.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);

const callbacks = {
  loadClaims: vi.fn(async (_: string) => [sampleClaim('en')]),
  search: vi.fn(async (_: string) => sampleSearch('en')),
  onChooseSite: vi.fn((_: string) => {}),
  onRead: vi.fn(() => {}),
  onSwitchPublisher: vi.fn((_: string, _on: boolean) => {}),
  onSwitchGroup: vi.fn((_: string, _on: boolean) => {}),
  onSwitchTopic: vi.fn((_: string, _on: boolean) => {}),
  onUseAllSources: vi.fn(() => {}),
  onGoTo: vi.fn((_: string) => {}),
  onOpenOptions: vi.fn(() => {}),
  onOpenShortcuts: vi.fn(() => {}),
  onOpenPanel: null,
};

const SITE = { name: 'news.example.org', choice: 'on', locked: false } as const;
const DATA = { state: 'ready', packs: SAMPLE_PACKS, conflicts: 0 } as const;

beforeEach(async () => {
  await page.viewport(400, 900);
});

function article(language: Language): PopupPage {
  return {
    state: 'article',
    report: sampleReport(language),
    list: sampleTopicList(language),
  };
}

function draw(language: Language, overrides: Partial<PopupProps> = {}): void {
  render(
    <Popup
      messages={messagesFor(language)}
      site={SITE}
      page={article(language)}
      data={DATA}
      fault={null}
      {...callbacks}
      {...overrides}
    />,
    root,
  );
}

/** Opens a topic by the line below its name. */
function openTopic(name: string): void {
  const row = [...root.querySelectorAll('.topic')].find((each) =>
    each.textContent?.startsWith(name),
  );
  row?.querySelector('summary')?.click();
}

function open(text: string): void {
  const summary = [...root.querySelectorAll('summary')].find((candidate) =>
    candidate.textContent?.includes(text),
  );
  if (summary === undefined) throw new Error(`nothing to open: ${text}`);
  summary.click();
}

/** A radio button, switch or other control by the text of its label. */
function control(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const input = found?.querySelector('input');
  if (input == null) throw new Error(`no control: ${label}`);
  return input;
}

function button(text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === text);
  if (found === undefined) throw new Error(`no button: ${text}`);
  return found;
}

describe('the site', () => {
  test('has its switch before every other control', () => {
    draw('en');
    const first = root.querySelector('input, button, a, summary');
    expect(first).toBe(control('On'));
    expect(first).toHaveProperty('checked', true);
    expect(root.querySelector('legend')?.textContent).toBe('Hints on news.example.org');
  });

  test.each([
    ['On', 'on', 'off'],
    ['When I click', 'click', 'on'],
    ['Off', 'off', 'on'],
  ] as const)('is set to %s', (label, choice, before) => {
    draw('en', { site: { ...SITE, choice: before } });
    control(label).click();
    expect(callbacks.onChooseSite.mock.calls).toEqual([[choice]]);
  });

  test('cannot be set where it is managed', () => {
    draw('en', { site: { ...SITE, locked: true } });
    expect(control('Off').matches(':disabled')).toBe(true);
    expect(root.querySelector('.site')?.textContent).toContain('Managed by your organisation');
  });

  test('has none where there is no site', () => {
    draw('en', { site: null, page: { state: 'unavailable' } });
    expect(root.querySelector('fieldset')).toBeNull();
  });

  test('that waits for a click is read at the press of a button', () => {
    draw('en', { site: { ...SITE, choice: 'click' }, page: { state: 'waiting' } });
    button('Show hints on this page').click();
    expect(callbacks.onRead).toHaveBeenCalledOnce();
  });
});

test.each([
  ['full', 'storage for settings is full'],
  ['too-often', 'Too many changes'],
  ['locked', 'managed by your organisation'],
  ['refused', 'did not save'],
] as const)('a change that was not stored (%s) is said', (fault, said) => {
  draw('en', { fault });
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(said);
});

test.each([
  ['loading', 'Reading the page…', 'Die Seite wird gelesen …'],
  [
    'unavailable',
    'Hints cannot work on this page.',
    'Auf dieser Seite sind keine Hinweise möglich.',
  ],
  ['not-reached', 'Reload it to see hints.', 'Laden Sie sie neu, um Hinweise zu sehen.'],
  ['waiting', 'Hints wait for your click here.', 'Hinweise warten hier auf Ihren Klick.'],
  ['off', 'Hints are off here.', 'Hinweise sind hier ausgeschaltet.'],
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
  const list = { ...sampleTopicList('en'), topics: [], publishers: [], hiddenClaims: 0 };
  draw('en', { page: { state: 'article', report, list } });
  expect(root.textContent).toContain('Nothing is on record for this article.');
  expect(root.textContent).toContain('Only text in English and German is read.');
});

describe('an article', () => {
  test('as it was understood', () => {
    draw('en');
    expect(root.querySelector('.article')?.textContent).toBe(
      'Seoul says North Korea will send 12,000 soldiers to RussiaArticle in English\u00a0· published\u00a023\u00a0Oct\u00a02024\u00a0· changed\u00a024\u00a0Oct\u00a02024',
    );
    const report = { ...sampleReport('en'), language: null, published: null, modified: null };
    draw('en', { page: { state: 'article', report, list: null } });
    expect(root.querySelector('.article .aside')?.textContent).toBe('Article\u00a0· no date found');
  });

  test('with its topics in the order of their appearance, and how often', () => {
    draw('en');
    expect(root.querySelector('h2')?.textContent).toBe('9 mentions of 3 topics');
    expect([...root.querySelectorAll('.topic')].map((row) => row.textContent)).toEqual([
      'North Korean troops in Russiatroops\u00a0· mentioned\u00a06\u00a0times\u00a0· 43\u00a0claims',
      'Kursk regionplace\u00a0· mentioned\u00a0twice\u00a0· 28\u00a0claims',
      'Treaty on Comprehensive Strategic Partnershipagreement\u00a0· mentioned\u00a0once\u00a0· 1\u00a0claim',
    ]);
  });

  test('whose topic is heard with its name where it opens', async () => {
    draw('en');
    const [line] = [...root.querySelectorAll<HTMLElement>('.topic summary')].slice(1);
    if (line === undefined) throw new Error('no second topic');
    await expect.element(line).toHaveAccessibleName(/^Kursk region place\s· .*· 28\sclaims$/u);
  });

  test('whose topic opens to its claims', async () => {
    draw('en');
    expect(callbacks.loadClaims).not.toHaveBeenCalled();
    openTopic('Kursk region');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(1));
    expect(callbacks.loadClaims.mock.calls).toEqual([['kursk']]);
    expect(root.textContent).toContain(
      '3 claims are hidden because you switched off their sources.',
    );
  });

  test('whose topic keeps its name in sight when it opens to more than there is room for', async () => {
    await page.viewport(400, 300);
    draw('en');
    openTopic('Kursk region');
    await vi.waitFor(() => expect(root.querySelector('.topic .claim')).not.toBeNull());
    const below = root.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    await vi.waitFor(() => expect(document.documentElement.scrollTop).toBeGreaterThan(0));
    const name = root.querySelector('.topic:has([open]) > .name')?.getBoundingClientRect();
    expect(name?.top).toBeGreaterThanOrEqual(below);
  });

  test('whose topic’s name leads to its next mention', () => {
    draw('en');
    button('Kursk region').click();
    expect(callbacks.onGoTo.mock.calls).toEqual([['kursk']]);
  });

  test('that the page shows nowhere now say so, and lead nowhere', () => {
    const report = sampleReport('de');
    const topics = report.topics.map((each) => ({ ...each, mentions: 0 }));
    draw('de', {
      page: { state: 'article', report: { ...report, topics }, list: sampleTopicList('de') },
    });
    const rows = [...root.querySelectorAll('.topic')];
    expect(rows.map((row) => row.querySelector('.name')?.localName)).toEqual(
      rows.map(() => 'span'),
    );
    expect(rows[0]?.textContent).toContain('in Text, den die Seite gerade nicht zeigt');
  });

  test('whose topic is switched off and on', async () => {
    draw('en');
    openTopic('Kursk region');
    await vi.waitFor(() => expect(root.querySelector('.summary')).not.toBeNull());
    button('Do not mark this topic').click();
    expect(callbacks.onSwitchTopic.mock.calls).toEqual([['kursk', false]]);
    const list = sampleTopicList('en');
    const topics = list.topics.map((entry) => ({ ...entry, hidden: 'topic' as const }));
    draw('en', {
      page: { state: 'article', report: sampleReport('en'), list: { ...list, topics } },
    });
    expect(root.textContent).toContain('not marked, you switched it off');
    button('Mark this topic again').click();
    expect(callbacks.onSwitchTopic).toHaveBeenLastCalledWith('kursk', true);
  });

  test('whose open topic follows the reader’s choices', async () => {
    draw('en');
    openTopic('Kursk region');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(1));
    callbacks.loadClaims.mockResolvedValueOnce([]);
    draw('en');
    await vi.waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(0));
    expect(callbacks.loadClaims).toHaveBeenCalledTimes(2);
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
    await vi.waitFor(() => expect(root.querySelectorAll('.group')).toHaveLength(4));
    for (const summary of root.querySelectorAll<HTMLElement>('.group > details > summary')) {
      summary.click();
    }
    await vi.waitFor(() => expect(root.querySelectorAll('li.publisher')).toHaveLength(4));
  }

  test('are closed at first and open to the publishers with kind, languages and claims', async () => {
    draw('en');
    expect(root.querySelectorAll('.publisher')).toHaveLength(0);
    await openSources();
    expect([...root.querySelectorAll('.group')].map((row) => row.textContent)).toEqual([
      'Newspapers 1BeispielblattGerman\u00a0· 16\u00a0claimsUse BeispielblattUse all of these: Newspapers',
      'Broadcasters 1BeispielschauGerman\u00a0· 18\u00a0claimsUse BeispielschauUse all of these: Broadcasters',
      'News agencies 1Example AgencyEnglish\u00a0· 19\u00a0claimsUse Example AgencyUse all of these: News agencies',
      'Parties to the war 1Example Government Press Servicestate media\u00a0· English\u00a0· Korean\u00a0· 17\u00a0claims\u00a0· all parties to the war are switched offUse Example Government Press ServiceUse all of these: Parties to the war',
    ]);
  });

  test('are switched off and on group by group', async () => {
    await openSources();
    expect(control('Use all of these: Parties to the war').checked).toBe(false);
    expect(control('Use Example Government Press Service').disabled).toBe(true);
    control('Use all of these: Parties to the war').click();
    control('Use all of these: Newspapers').click();
    expect(callbacks.onSwitchGroup.mock.calls).toEqual([
      ['party', true],
      ['newspaper', false],
    ]);
  });

  test('are switched off and on one by one', async () => {
    await openSources();
    const switches = [...root.querySelectorAll<HTMLInputElement>('li.publisher [role="switch"]')];
    expect(switches.map((control) => control.checked)).toEqual([false, true, true, false]);
    expect(switches.map((control) => control.closest('label')?.textContent)).toContain(
      'Use Beispielschau',
    );
    switches[1]?.click();
    switches[0]?.click();
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
    expect(root.textContent).not.toContain('Nothing is on record for this article.');
  });
});

test('topics stand below the packs that hold them; of what several share the short names', () => {
  const pack = (id: string, name: string) => ({
    id,
    name: text('en', `The whole name of pack ${name}`, ''),
    shortName: text('en', name, ''),
  });
  const [one, other] = [pack('one', 'One'), pack('other', 'Other')];
  const list = sampleTopicList('en');
  const topics = list.topics.map((entry, index) => ({
    ...entry,
    packs: [[one], [one, other], [other]][index] ?? [one],
  }));
  draw('en', { page: { ...article('en'), list: { ...list, topics } } as PopupPage });
  expect([...root.querySelectorAll('h3.pack')].map((heading) => heading.textContent)).toEqual([
    'The whole name of pack One',
    'The whole name of pack Other',
    'One\u00a0· Other',
  ]);
});

test('says which data it has, and that nothing leaves the browser', () => {
  draw('en');
  const said = root.querySelector('footer')?.textContent;
  // No date breaks.
  const day = 'compiled 1\u00a0Nov\u00a02026';
  const span = 'Claims from September\u00a02021 to October\u00a02026';
  expect(said).toContain(`North Korea and Russia\u00a0· ${span}\u00a0· ${day}`);
  expect(said).toContain('unmarked text was not checked');
  expect(said).toContain('Nothing you read leaves this browser.');
  draw('en', { data: { ...DATA, packs: [] } });
  expect(root.textContent).toContain(
    'All data packs are switched off or missing, so nothing can be marked.',
  );
  draw('en', { data: { ...DATA, conflicts: 2 } });
  expect(root.textContent).toContain('2 entries left out: two packs disagree');
  const page = { state: 'article', report: sampleReport('en'), list: null } as const;
  draw('en', { page, data: { state: 'loading' } });
  expect(root.textContent).toContain('Loading…');
  draw('en', { page, data: { state: 'failed' } });
  expect(root.textContent).not.toContain('Loading…');
  expect(root.querySelector('h2 + p')?.textContent).toBe('The claims could not be loaded.');
  expect(root.querySelector('footer')?.textContent).toContain('Restarting the browser may help.');
});

test('leads to where a pack wants mistakes reported, if that is an address of the web', () => {
  const reports = () => [...root.querySelectorAll<HTMLAnchorElement>('footer .packs a')];
  const withAddress = (corrections: string | null) =>
    draw('de', {
      data: { ...DATA, packs: SAMPLE_PACKS.map((pack) => ({ ...pack, corrections })) },
    });
  withAddress(null);
  expect(reports()).toEqual([]);
  withAddress('javascript:alert(1)');
  expect(reports()).toEqual([]);
  withAddress('https://example.org/mistakes');
  expect(reports().map(({ href, rel, textContent }) => [href, rel, textContent])).toEqual([
    [
      'https://example.org/mistakes',
      'noopener noreferrer',
      'Fehler melden (öffnet einen neuen Tab)',
    ],
  ]);
});

describe('the search', () => {
  const field = () => root.querySelector<HTMLInputElement>('input[type="search"]');

  function type(text: string): void {
    const input = field();
    if (input === null) throw new Error('no search');
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  async function found(): Promise<void> {
    draw('en');
    type('kursk');
    await vi.waitFor(() => expect(root.querySelectorAll('.found')).toHaveLength(3));
  }

  test('shows topics, claims and sources with what matched marked', async () => {
    await found();
    expect(callbacks.search.mock.calls).toEqual([['kursk']]);
    expect(root.querySelector('.search [role="status"]')?.textContent).toBe(
      '1 topic, 12 claims, 1 source',
    );
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Kursk',
      'Pyongyang',
      'subject',
    ]);
    expect(root.textContent).toContain('and 11 more; another word narrows them down');
    expect(root.querySelector<HTMLAnchorElement>('.found > ul > li > a')?.rel).toBe(
      'noopener noreferrer',
    );
  });

  test('brings what is found into sight, and keeps the field there', async () => {
    await page.viewport(400, 420);
    draw('en');
    field()?.scrollIntoView({ block: 'end' });
    type('kursk');
    await vi.waitFor(() => {
      const first = root.querySelector('.found .name')?.getBoundingClientRect();
      expect(first?.bottom).toBeLessThan(window.innerHeight);
    });
    const top = root.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    expect(field()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(top);
    // The rest is for what was found.
    expect(field()?.getBoundingClientRect().top).toBeLessThan(top + 64);
    expect(document.activeElement).toBe(field());
  });

  test('is walked with the arrow keys and back to the field', async () => {
    await found();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Kursk');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.localName).toMatch(/^(a|button)$/);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });

  test('opens a topic to its claims', async () => {
    await found();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(callbacks.loadClaims).toHaveBeenCalledOnce());
  });

  test('says when nothing was found, and when it failed', async () => {
    const none = { first: [], all: 0 };
    callbacks.search.mockResolvedValueOnce({ topics: none, claims: none, sources: none });
    draw('en');
    type('xyzzy');
    await vi.waitFor(() =>
      expect(root.textContent).toContain('Nothing on record has all of these words.'),
    );
    callbacks.search.mockRejectedValueOnce(new Error('gone'));
    type('kursk');
    await vi.waitFor(() => expect(root.textContent).toContain('The search did not work.'));
  });

  test('says that it is looking where the answer takes its time', async () => {
    let answer = (_: ReturnType<typeof sampleSearch>): void => {};
    callbacks.search.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    draw('en');
    type('kursk');
    const status = () => root.querySelector('.search [role="status"]')?.textContent;
    await vi.waitFor(() => expect(status()).toBe('Loading…'));
    answer(sampleSearch('en'));
    await vi.waitFor(() => expect(status()).toBe('1 topic, 12 claims, 1 source'));
  });

  test('asks once for a word typed quickly, and not for nothing', async () => {
    draw('en');
    for (const text of ['k', 'ku', 'kur']) type(text);
    await vi.waitFor(() => expect(callbacks.search.mock.calls).toEqual([['kur']]));
    type('  ');
    await new Promise((rest) => setTimeout(rest, 200));
    expect(callbacks.search).toHaveBeenCalledOnce();
    expect(root.querySelector('.found')).toBeNull();
  });
});

test('leads to everything that does not fit', () => {
  draw('en');
  button('Settings').click();
  button('Keyboard shortcuts').click();
  expect(callbacks.onOpenOptions).toHaveBeenCalledOnce();
  expect(callbacks.onOpenShortcuts).toHaveBeenCalledOnce();
  draw('en', { onOpenShortcuts: null });
  expect(root.textContent).not.toContain('Keyboard shortcuts');
});

describe('everyone can use it', () => {
  test.each(MANNERS)('%s %o', async (language, preferences) => {
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

  test.each(['loading', 'unavailable', 'not-reached', 'off', 'waiting', 'no-article'] as const)(
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

  test('an example in an empty field is not taken for what was typed, in forced colours', async () => {
    await prefer({ 'forced-colors': 'active' });
    draw('en');
    const field = root.querySelector('input[type="search"]') ?? root;
    expect(getComputedStyle(field, '::placeholder').color).not.toBe(getComputedStyle(field).color);
  });

  test('what gets the focus is not under what stays at the top', async () => {
    await page.viewport(400, 420);
    draw('de');
    const names = [...root.querySelectorAll<HTMLElement>('button.name')];
    const last = names.at(-1);
    const top = root.querySelector('header')?.getBoundingClientRect().height ?? 0;
    for (const under of [10, top / 2, top - 5]) {
      names[0]?.focus();
      window.scrollTo(0, (last?.offsetTop ?? 0) - under);
      expect(last?.getBoundingClientRect().top).toBeLessThan(top);
      last?.focus();
      expect(last?.getBoundingClientRect().top).toBeGreaterThanOrEqual(top);
    }
  });

  test('fits a narrow window, and asks for its own width where it may choose', async () => {
    await page.viewport(320, 700);
    draw('de');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    // A desktop's browser makes the popup as wide as this.
    root.style.width = 'min-content';
    expect(root.getBoundingClientRect().width).toBeGreaterThan(370);
    root.style.width = '';
  });

  test('does not scroll sideways', () => {
    draw('de', { site: { ...SITE, name: `${'a-very-long-name'.repeat(5)}.example.org` } });
    const popup = root.querySelector('.popup');
    expect(popup?.scrollWidth).toBeLessThanOrEqual(popup?.clientWidth ?? 0);
  });
});

describe('the focus stays where the reader is', () => {
  const focused = () => document.activeElement;

  function listed(changes: Partial<TopicList>): PopupPage {
    const list = { ...sampleTopicList('en'), ...changes };
    return { state: 'article', report: sampleReport('en'), list };
  }

  test('on what was focused while more of the page is told', () => {
    draw('en');
    const fold = [...root.querySelectorAll('.topic')]
      .find(({ textContent }) => textContent?.startsWith('Kursk'))
      ?.querySelector('summary');
    fold?.focus();
    const topics = sampleTopicList('en').topics.map((entry) => ({ ...entry, claims: 99 }));
    draw('en', { page: listed({ topics }) });
    expect(fold?.textContent).toContain('99\u00a0claims');
    expect(focused()).toBe(fold);
  });

  test('on the sources, where the way to use them all was pressed and is gone', async () => {
    draw('en');
    const all = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Use all sources',
    );
    all?.focus();
    expect(focused()).toBe(all);
    draw('en', { page: listed({ hiddenClaims: 0 }) });
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Sources 4 publishers'));
    expect(focused()?.localName).toBe('summary');
  });

  test('on the heading, where all of the page has gone', async () => {
    draw('en');
    root.querySelector<HTMLElement>('.topic summary')?.focus();
    draw('en', { page: { state: 'loading' } });
    await vi.waitFor(() => expect(focused()?.localName).toBe('h1'));
  });
});
