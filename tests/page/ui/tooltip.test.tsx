import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { ClaimListPart } from '../../../src/claims/hint.ts';
import type { Language } from '../../../src/claims/language.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { Tooltip, type TooltipProps } from '../../../src/ui/tooltip/Tooltip.tsx';
import css from '../../../src/ui/tooltip/tooltip.css?inline';
import { figureOf } from '../../support/database.ts';
import {
  sampleClaim,
  sampleHint,
  sampleSource,
  sampleTopic,
  text,
} from '../../support/sample-claims.ts';
import { sampleComparison } from '../../support/sample-comparison.ts';
import { faults, prefer } from './support/accessibility.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);

function draw(language: Language, overrides: Partial<TooltipProps> = {}): HTMLElement {
  render(
    <Tooltip
      messages={messagesFor(language)}
      hint={sampleHint(language)}
      matched={{ text: 'North Korean troops', alias: 'North Korean soldiers', via: 'phrase' }}
      site="example.org"
      scheme="light"
      pinned={false}
      tabStops={false}
      loadClaims={async () => [sampleClaim(language, { id: 'listed' })]}
      onPin={() => {}}
      onClose={() => {}}
      onSuppress={async () => true}
      onCopy={async () => true}
      {...overrides}
    />,
    root,
  );
  const box = root.firstElementChild;
  if (!(box instanceof HTMLElement)) throw new Error('nothing was drawn');
  return box;
}

/** Opens whatever can stay open beside the rest, until nothing is left. */
async function openAll(box: HTMLElement): Promise<void> {
  for (;;) {
    const closed = box.querySelectorAll<HTMLElement>(
      'details:not([open]) > summary, .sources [aria-expanded="false"]',
    );
    if (closed.length === 0) return;
    for (const opener of closed) opener.click();
    await vi.waitFor(() =>
      expect(box.querySelector('details[open] > summary:only-child')).toBeNull(),
    );
  }
}

function button(box: HTMLElement, name: string): HTMLButtonElement {
  const found = [...box.querySelectorAll('button')].find(
    (candidate) => (candidate.ariaLabel ?? candidate.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

test.each(['en', 'de'] as const)(
  'a dot stands between two parts of a line, not at its end or beginning (%s)',
  async (language) => {
    const claim = {
      ...sampleClaim(language),
      fits: true,
      reasons: [],
      packs: [text(language, 'North Korea', 'Nordkorea')],
    };
    const comparison = sampleComparison(language, [['Example Service', '2024-10-18', 11_000]]);
    const box = draw(language, { hint: sampleHint(language, { claims: [claim], comparison }) });
    await openAll(box);
    const dots = dotsIn(box);
    expect(dots.length).toBeGreaterThan(10);
    let ended = 0;
    for (let width = 240; width <= 480; width += 3) {
      box.style.width = `${width}px`;
      for (const dot of dots) {
        const [before, after] = besides(dot);
        const isWithin = after.top < before.bottom;
        const about = `${width}: ${dot.startContainer.parentElement?.parentElement?.textContent}`;
        if (!isWithin) ended += 1;
        expect(inkOf(dot) > 0, about).toBe(isWithin);
      }
    }
    expect(ended).toBeGreaterThan(100);
  },
);

/** The boxes of the letters before and after a dot, in the same text. */
function besides(dot: Range): readonly [DOMRect, DOMRect] {
  const block = dot.startContainer.parentElement?.closest('p, li, h3, th, td, cite');
  if (block == null) throw new Error('a dot outside of any text');
  const letters = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before: DOMRect | null = null;
  while (letters.nextNode() !== null) {
    const node = letters.currentNode as Text;
    for (const { index } of node.data.matchAll(/[^\s·]/g)) {
      const letter = document.createRange();
      letter.setStart(node, index);
      letter.setEnd(node, index + 1);
      const box = letter.getBoundingClientRect();
      if (letter.compareBoundaryPoints(Range.START_TO_START, dot) < 0) before = box;
      else if (before !== null) return [before, box];
    }
  }
  throw new Error('a dot that stands between nothing');
}

/** How wide is what is painted of a dot: the character, or the space that has it as its background. */
function inkOf(dot: Range): number {
  const painted = dot.startContainer.parentElement?.closest('.dot');
  const boxes = painted?.getClientRects() ?? [];
  return dot.getBoundingClientRect().width + [...boxes].reduce((sum, { width }) => sum + width, 0);
}

/** Every dot that a reader sees. */
function dotsIn(box: HTMLElement): readonly Range[] {
  const dots: Range[] = [];
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    for (const { index } of (texts.currentNode.nodeValue ?? '').matchAll(/·/g)) {
      const dot = document.createRange();
      dot.setStart(texts.currentNode, index);
      dot.setEnd(texts.currentNode, index + 1);
      dots.push(dot);
    }
  }
  return dots;
}

describe('what it says, in this order', () => {
  test('English', () => {
    expect(lines(draw('en'))).toEqual([
      'North Korean troops in Russia',
      'troops',
      'Units of the Korean People’s Army sent to Russia from October 2024 and used mainly in the Kursk region.',
      'More, with 1 source',
      'Closest to this sentence\u00a0· known when published',
      'Example Service\u00a0· South Korean intelligence service\u00a0· estimated\u00a0· 18 Oct 2024',
      'The Example Service said Pyongyang had decided to send 12,000 soldiers, special forces among them.',
      '12,000 to be sent\u00a0· Russia\u00a0· as of 18 Oct 2024',
      'with an independent source\u00a0· disputed\u00a0· 5 outlets, 2 origins',
      'Example Agency (opens in a new tab) 18 Oct 2024',
      'Beispielschau (opens in a new tab) 19 Oct 2024',
      'Example Institute (opens in a new tab) October 2024',
      '2 more',
      'Contradicted by 1 claim',
      'Closest to this sentence\u00a0· said since then',
      'Example Department\u00a0· US Department of Defense\u00a0· confirmed\u00a0· 28 Oct 2024',
      'The Example Department said about 10,000 soldiers were in eastern Russia for training.',
      'about 10,000 in training\u00a0· as of October 2024',
      'stated by one body only\u00a0· superseded by a later claim\u00a0· 1 outlet, 1 origin',
      'Example Times (opens in a new tab) 28 Oct 2024',
      'details',
      'Known when published: 6',
      'Since then: 37',
      'All 43 claims',
      'Article dated 23 Oct 2024',
      'A mark does not mean the text is wrong; unmarked text was not checked.',
      'Why marked?',
      'Not meant here',
      'Copy',
    ]);
  });

  test('what only is on the topic has headings of its own', () => {
    const all = sampleHint('en').claims.map((claim) => ({ ...claim, fits: false }));
    const headings = (published: string | null) =>
      [
        ...draw('en', { hint: sampleHint('en', { claims: all, published }) }).querySelectorAll(
          '.shown h3',
        ),
      ].map(({ textContent }) => textContent);
    expect(headings('2024-10-23')).toEqual([
      'On the topic\u00a0· known when published',
      'On the topic\u00a0· said since then',
    ]);
  });

  test('a claim whose date is too rough to tell stands under no word on when it was said', () => {
    const claims = sampleHint('en').claims.map((claim) =>
      claim.knownWhenPublished === true ? { ...claim, knownWhenPublished: null } : claim,
    );
    const headings = draw('en', { hint: sampleHint('en', { claims }) }).querySelectorAll('h3');
    expect([...headings].map(({ textContent }) => textContent)).toEqual([
      'Closest to this sentence',
      'Closest to this sentence\u00a0· said since then',
    ]);
  });

  test('German', () => {
    const said = lines(draw('de'));
    expect(said).toContain(
      'Beispieldienst\u00a0· südkoreanischer Geheimdienst\u00a0· Schätzung\u00a0· 18. Okt. 2024',
    );
    expect(said).toContain(
      '12.000 sollen geschickt werden\u00a0· Russland\u00a0· Stand: 18. Okt. 2024',
    );
    expect(said).toContain('Bei Erscheinen bekannt: 6');
  });

  /** The texts of the parts that hold text of their own. */
  function lines(box: HTMLElement): string[] {
    const parts = box.querySelectorAll(
      'h2, h3, .title > .aside, p, summary, .actions li, .sources li',
    );
    return [...parts].map((part) => (part.textContent ?? '').trim());
  }
});

test('is a named dialog that is not modal', () => {
  const dialog = draw('en').querySelector('[role="dialog"]');
  expect(dialog?.ariaModal).toBeNull();
  const name = dialog?.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
  expect(name?.textContent).toBe('North Korean troops in Russia');
});

test('sources open in a new tab that learns nothing of this page', () => {
  for (const link of draw('en').querySelectorAll('a')) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.protocol).toBe('https:');
  }
});

test('an address that is no web address does not become a link', () => {
  const sources = ['javascript:alert(1)', 'data:text/html,x', 'not an address'].map((url, i) =>
    sampleSource(i, `Publisher ${i}`, { url }),
  );
  const claims = [{ ...sampleClaim('en', { sources }), reasons: [], fits: true }];
  const box = draw('en', {
    hint: sampleHint('en', { claims, topic: sampleTopic('en', { sources }) }),
  });
  expect(box.querySelectorAll('a')).toHaveLength(0);
  expect(box.textContent).toContain('Publisher 1');
});

test('a long text about the topic is cut until it is opened', async () => {
  const summary = { text: 'A long text about the topic. '.repeat(20), language: 'en' } as const;
  const box = draw('en', { hint: sampleHint('en', { topic: sampleTopic('en', { summary }) }) });
  const height = () => box.querySelector('.summary')?.getBoundingClientRect().height ?? 0;
  const cut = height();
  expect(cut).toBeLessThan(80);
  expect(box.querySelector<HTMLElement>('.summary')?.innerText).toMatch(/topic\.$/);
  box.querySelector('summary')?.click();
  await vi.waitFor(() => expect(height()).toBeGreaterThan(cut * 2));
});

test('what is opened at the lower edge comes into sight', async () => {
  const box = draw('en');
  box.style.maxHeight = '260px';
  const inner = box.querySelector('.hint');
  const opener = [...box.querySelectorAll('summary')].find(
    ({ textContent }) => textContent === 'Contradicted by 1 claim',
  );
  if (inner === null || opener === undefined) throw new Error('nothing to open');
  opener.scrollIntoView({ block: 'end' });
  const edge = () => inner.getBoundingClientRect().bottom;
  expect(opener.getBoundingClientRect().bottom).toBeGreaterThan(edge() - 40);
  opener.click();
  await vi.waitFor(() => expect(opener.nextElementSibling).not.toBeNull());
  expect(opener.nextElementSibling?.getBoundingClientRect().bottom).toBeLessThanOrEqual(edge());
});

test('a sum of money is told by its topic, not called a sum of money', () => {
  const { figure: view } = sampleClaim('en');
  if (view === null) throw new Error('the sample has a figure');
  const figure = { ...view.figure, measure: 'money', unit: 'EUR', low: 5e9, high: 5e9 } as const;
  const claim = sampleClaim('en', { figure: { ...view, figure } });
  const box = draw('en', {
    hint: sampleHint('en', { claims: [{ ...claim, reasons: [], fits: true }] }),
  });
  expect(box.querySelector('.figure')?.textContent).toMatch(
    /^5 billion euros\u00a0· North Korean troops\u00a0·/,
  );
});

test('what a pack says is text, never markup', () => {
  const statement = { text: '<img src=x onerror=alert(1)>', language: 'en' } as const;
  const claims = [{ ...sampleClaim('en', { statement }), reasons: [], fits: true }];
  const box = draw('en', { hint: sampleHint('en', { claims }) });
  expect(box.querySelector('img')).toBeNull();
  expect(box.textContent).toContain(statement.text);
});

test('a text in the other language says so and is marked for reading aloud', () => {
  const statement = { text: 'Nur auf Deutsch.', language: 'de' } as const;
  const claims = [{ ...sampleClaim('en', { statement }), reasons: [], fits: true }];
  const box = draw('en', { hint: sampleHint('en', { claims }) });
  expect(box.querySelector('.statement')?.textContent).toBe('Nur auf Deutsch. (in German)');
  expect(box.querySelector('.statement [lang="de"]')?.textContent).toBe('Nur auf Deutsch.');
});

test.each([
  ['en', '5 outlets, 2 origins', 'An origin is a report of its own: '],
  ['de', '5 Medien, 2 Ursprünge', 'Ein Ursprung ist ein eigener Bericht: '],
] as const)(
  'what an origin is stands below all sources, not in short (%s)',
  (language, counted, meaning) => {
    const claim = draw(language).querySelector<HTMLElement>('.claim');
    expect(claim?.textContent).toContain(counted);
    expect(claim?.textContent).not.toContain(meaning);
    claim?.querySelector<HTMLElement>('.sources [aria-expanded="false"]')?.click();
    return vi.waitFor(() => expect(claim?.textContent).toContain(meaning));
  },
);

test.each([
  ['en', 'pack “One”', 'packs “One” and “Other”'],
  ['de', 'Paket „Eins“', 'Pakete „Eins“ und „Anderes“'],
] as const)(
  'a claim names its packs where several speak of the topic (%s)',
  (language, ...said) => {
    const one = text(language, 'One', 'Eins');
    const other = text(language, 'Other', 'Anderes');
    const claims = [[one], [one, other]].map((packs, index) => ({
      ...sampleClaim(language, { id: `claim-${index}`, packs }),
      reasons: [],
      fits: true,
    }));
    const heads = draw(language, { hint: sampleHint(language, { claims }) }).querySelectorAll(
      '.head',
    );
    expect([...heads].map((head) => head.textContent?.split('\u00a0· ').at(-1))).toEqual(said);
  },
);

test('what stands against a claim is one step away', async () => {
  const box = draw('en');
  expect(box.textContent).not.toContain('called the reports false');
  await openAll(box);
  expect(box.textContent).toContain(
    'Example Ministry\u00a0· foreign ministry (party to the war)\u00a0· denied\u00a0· 21 Oct 2024',
  );
  expect(box.textContent).toContain('called the reports false');
  expect(box.querySelector('.lines .sources a')?.textContent).toMatch(/^Example Post/);
});

test('each figure of a series has its page, which says where it is a copy', async () => {
  const figure = figureOf(12_000);
  const source = sampleSource(8, 'Copy Site', { quality: 'copy' });
  const lines = [
    { id: 'newer', said: '2024-10-23', figure, source },
    { id: 'older', said: '2024-10-18', figure: figureOf(10_000), source: null },
  ];
  const series = { count: 2, range: { low: 10_000, high: 12_000 }, unit: 'people', lines } as const;
  const claims = [{ ...sampleClaim('en', { series }), reasons: [], fits: true }];
  const box = draw('en', { hint: sampleHint('en', { claims }) });
  await openAll(box);
  expect([...box.querySelectorAll('.series li')].map((line) => line.textContent)).toEqual([
    '23 Oct 2024: 12,000\u00a0· Copy Site (opens in a new tab) (copy)',
    '18 Oct 2024: 10,000',
  ]);
});

test('all sources in full are one step away', () => {
  const box = draw('en');
  button(box, '2 more').click();
  return vi.waitFor(() => {
    expect(box.textContent).toContain('Copy Site (opens in a new tab) newspaper\u00a0· copy');
    expect(box.textContent).toContain(
      'Beispielschau (opens in a new tab) newspaper\u00a0· published 19 Oct 2024\u00a0· in German\u00a0· taken from Example Agency',
    );
    expect(box.querySelector('cite[lang="de"]')?.textContent).toBe(
      'Bericht über die Entsendung von Soldaten',
    );
  });
});

describe('lists of the other claims', () => {
  test.each([
    ['Known when published: 6', 'known'],
    ['Since then: 37', 'since'],
    ['All 43 claims', 'all'],
  ] as const)('%s is asked for when it is opened', async (label, part) => {
    const loadClaims = vi.fn(async (_: ClaimListPart) => [sampleClaim('en', { id: 'listed' })]);
    const box = draw('en', { loadClaims });
    expect(loadClaims).not.toHaveBeenCalled();
    [...box.querySelectorAll('summary')].find((summary) => summary.textContent === label)?.click();
    await vi.waitFor(() => expect(box.querySelectorAll('.lists .claim')).toHaveLength(1));
    expect(loadClaims.mock.calls).toEqual([[part]]);
  });

  test.each([
    ['what stands above already', { all: 2, known: 1, since: 1, hidden: 0 }, []],
    ['the same twice', { all: 9, known: 9, since: 0, hidden: 0 }, ['Known when published: 9']],
    ['the same twice, of later', { all: 9, known: 0, since: 9, hidden: 0 }, ['Since then: 9']],
  ])('do not offer %s', (_, counts, labels) => {
    const box = draw('en', { hint: sampleHint('en', { counts }) });
    const offered = [...box.querySelectorAll('.lists summary')].map((each) => each.textContent);
    expect(offered).toEqual(labels);
    expect(box.querySelector('.lists')?.textContent).toContain('Article dated');
  });

  test('are not asked for again when the hint is pinned', async () => {
    const loadClaims = vi.fn(async () => [sampleClaim('en', { id: 'listed' })]);
    const hint = sampleHint('en');
    const box = draw('en', { loadClaims, hint });
    box.querySelector<HTMLElement>('.lists summary')?.click();
    await vi.waitFor(() => expect(box.querySelectorAll('.lists .claim')).toHaveLength(1));
    draw('en', { loadClaims, hint, pinned: true });
    // Longer than Preact waits before it runs effects.
    await new Promise((done) => setTimeout(done, 100));
    expect(loadClaims).toHaveBeenCalledOnce();
  });

  test('long ones come in portions, each of which has the focus at its first claim', async () => {
    const loadClaims = async () =>
      Array.from({ length: 45 }, (_, i) => sampleClaim('en', { id: `claim-${i}` }));
    const box = draw('en', { loadClaims });
    box.querySelector<HTMLElement>('.lists summary')?.click();
    await vi.waitFor(() => expect(box.querySelectorAll('.lists .claim')).toHaveLength(20));
    expect(document.activeElement).toBe(document.body);
    const claims = () => box.querySelectorAll('.lists .claims > li');
    button(box, '25 more').click();
    await vi.waitFor(() => expect(claims()).toHaveLength(40));
    expect(document.activeElement).toBe(claims()[20]);
    button(box, '5 more').click();
    await vi.waitFor(() => expect(claims()).toHaveLength(45));
    expect(document.activeElement).toBe(claims()[40]);
  });

  test('say it when they cannot be had', async () => {
    const box = draw('en', { loadClaims: () => Promise.reject(new Error('gone')) });
    box.querySelector<HTMLElement>('.lists summary')?.click();
    await vi.waitFor(() => expect(box.textContent).toContain('The claims could not be loaded.'));
  });
});

test('without a date nothing is split, and the hint says why', () => {
  const hint = sampleHint('en', {
    published: null,
    counts: { all: 3, known: null, since: null, hidden: 2 },
    claims: [],
  });
  const said = draw('en', { hint }).textContent;
  expect(said).toContain('The article shows no date');
  expect(said).toContain('No claim on record comes close to this sentence.');
  expect(said).toContain('2 claims are hidden because you switched off their sources.');
  expect(said).not.toContain('Known when published');
});

describe('a topic without a claim to show', () => {
  const drawn = (hidden: number) => {
    const counts = { all: 0, known: 0, since: 0, hidden };
    return draw('en', { hint: sampleHint('en', { comparison: null, counts, claims: [] }) });
  };

  test('says that there is none, and of no date by which claims would be split', () => {
    const box = drawn(0);
    expect(box.querySelector('.shown')?.textContent).toBe('No claims on this are on record.');
    expect(box.querySelector('.lists')).toBeNull();
  });

  test('says only that they are hidden where the reader switched off their sources', () => {
    const box = drawn(2);
    expect(box.querySelector('.shown')).toBeNull();
    expect(box.querySelector('.lists')?.textContent).toBe(
      '2 claims are hidden because you switched off their sources.',
    );
  });
});

describe('what can be done about a mark', () => {
  const panel = (box: HTMLElement) => box.querySelector('#panel');
  const open = async (box: HTMLElement, name: string) => {
    button(box, name).click();
    await vi.waitFor(() => expect(button(box, name).ariaExpanded).toBe('true'));
    expect(button(box, name).getAttribute('aria-controls')).toBe('panel');
    return panel(box)?.textContent ?? '';
  };

  test('why it is there, in words', async () => {
    expect(await open(draw('en'), 'Why marked?')).toBe(
      '“North Korean troops” is a recorded name in other words or order: “North Korean soldiers”.',
    );
    const exact = { text: 'South Korea’s', alias: "South Korea's", via: 'exact' } as const;
    draw('en', {
      matched: exact,
      hint: sampleHint('en', { topic: sampleTopic('en', { id: 'nis' }) }),
    });
    expect(await open(draw('en', { matched: exact }), 'Why marked?')).toBe(
      '“South Korea’s” is the name as it is recorded.',
    );
    const matched = { text: 'Kursk', alias: 'Kursk', via: 'short-form', rule: 'subject' } as const;
    draw('de', { matched, hint: sampleHint('de', { topic: sampleTopic('de', { id: 'kursk' }) }) });
    expect(await open(draw('de', { matched }), 'Warum markiert?')).toBe(
      '„Kursk“ ist eine Kurzform, die zu diesem Artikel passt. Ein solcher Name zählt nur, wo der Artikel den Gegenstand berührt; das tut er hier.',
    );
  });

  test('one thing is open at a time', async () => {
    const box = draw('en');
    await open(box, 'Why marked?');
    await open(box, 'Copy');
    expect(button(box, 'Why marked?').ariaExpanded).toBe('false');
    expect(box.querySelectorAll('.panel')).toHaveLength(1);
    button(box, 'Copy').click();
    await vi.waitFor(() => expect(panel(box)).toBeNull());
  });

  test('not to mark the name any more, on this site or everywhere, and to take it back', async () => {
    const onSuppress = vi.fn(async () => true);
    const box = draw('en', { onSuppress });
    expect(await open(box, 'Not meant here')).toContain('“North Korean soldiers”');
    button(box, 'on example.org').click();
    await vi.waitFor(() => expect(panel(box)?.textContent).toMatch(/no longer .* on example\.org/));
    button(box, 'Undo').click();
    await vi.waitFor(() => button(box, 'everywhere').click());
    await vi.waitFor(() => button(box, 'Undo').click());
    expect(onSuppress.mock.calls).toEqual([
      ['site', true],
      ['site', false],
      ['everywhere', true],
      ['everywhere', false],
    ]);
  });

  test('by the name as it stands there, where it is recorded as another spelling of it', async () => {
    const matched = { text: 'KIEW', alias: 'Kyjiw', via: 'exact' } as const;
    const box = draw('de', { matched });
    expect(await open(box, 'Hier nicht gemeint')).toContain('„KIEW“ nicht mehr als');
    button(box, 'überall').click();
    await vi.waitFor(() => expect(panel(box)?.textContent).toContain('„KIEW“ wird nicht mehr'));
  });

  test.each([
    ['en', 'Stop marking “Kursk”: '],
    ['de', '„Kursk“ nicht mehr markieren: '],
  ] as const)('without saying twice what its topic is called too (%s)', async (language, said) => {
    const topic = sampleTopic(language, { label: { text: 'Kursk', language } });
    const matched = { text: 'Kursk', alias: 'Kursk', via: 'exact' } as const;
    const box = draw(language, { matched, hint: sampleHint(language, { topic }) });
    const asked = await open(box, language === 'en' ? 'Not meant here' : 'Hier nicht gemeint');
    expect(asked.startsWith(said)).toBe(true);
  });

  test('what is pressed keeps the focus, and becomes the way back', async () => {
    const box = draw('en');
    await open(box, 'Not meant here');
    for (const [name, after] of [
      ['everywhere', 'Undo'],
      ['Undo', 'everywhere'],
      ['on example.org', 'Undo'],
      ['Undo', 'on example.org'],
    ] as const) {
      button(box, name).focus();
      button(box, name).click();
      await vi.waitFor(() => button(box, after));
      expect(document.activeElement).toBe(button(box, after));
    }
  });

  test('what was not saved is not told as done', async () => {
    const box = draw('en', { onSuppress: async () => false });
    await open(box, 'Not meant here');
    button(box, 'everywhere').click();
    await vi.waitFor(() => expect(panel(box)?.textContent).toContain('did not save'));
    expect(panel(box)?.textContent).not.toContain('no longer marked');
    expect(button(box, 'everywhere')).toBeDefined();
  });

  test('a page of no site can only be told for everywhere', async () => {
    const box = draw('en', { site: null });
    await open(box, 'Not meant here');
    expect([...(panel(box)?.querySelectorAll('button') ?? [])]).toHaveLength(1);
  });

  test.each([
    [true, 'Copied, with sources.'],
    [false, 'The browser did not let the text be copied.'],
  ])('to copy it: done %s', async (done, said) => {
    const onCopy = vi.fn(async () => done);
    const box = draw('en', { onCopy });
    await open(box, 'Copy');
    button(box, 'as Markdown').click();
    await vi.waitFor(() => expect(panel(box)?.textContent).toContain(said));
    expect(onCopy.mock.calls).toEqual([['markdown']]);
  });
});

test('its buttons pin and close', () => {
  const onPin = vi.fn();
  const onClose = vi.fn();
  const box = draw('en', { onPin, onClose });
  expect(button(box, 'Keep open').ariaPressed).toBe('false');
  button(box, 'Keep open').click();
  button(box, 'Close').click();
  expect(onPin.mock.calls).toEqual([[true]]);
  expect(onClose).toHaveBeenCalledOnce();
  button(draw('en', { onPin, pinned: true }), 'Keep open').click();
  expect(onPin).toHaveBeenLastCalledWith(false);
});

test('is out of the way of the Tab key until it is pinned or called by keyboard', async () => {
  const box = draw('en');
  await openAll(box);
  const stops = () => [...box.querySelectorAll<HTMLElement>('a, button, summary')];
  expect(stops().length).toBeGreaterThan(10);
  expect(stops().filter((stop) => stop.tabIndex !== -1)).toEqual([]);
  draw('en', { tabStops: true });
  expect(stops().filter((stop) => stop.tabIndex !== 0)).toEqual([]);
});

test('another topic begins with everything folded', async () => {
  const box = draw('en');
  await openAll(box);
  draw('en', { hint: sampleHint('en', { topic: sampleTopic('en', { id: 'other' }) }) });
  expect(box.querySelectorAll('details[open]')).toHaveLength(0);
  expect(root.firstElementChild).toBe(box);
});

describe('everyone can read it', () => {
  test('its lines are as dark as its small type for whoever asks for more contrast', async () => {
    const line = () => getComputedStyle(draw('en').querySelector('footer') ?? root);
    expect(line().borderTopColor).not.toBe(line().color);
    await prefer({ 'prefers-contrast': 'more' });
    expect(line().borderTopColor).toBe(line().color);
  });

  test.each([
    ['en', 'light', {}],
    ['en', 'dark', {}],
    ['de', 'light', {}],
    ['de', 'dark', {}],
    ['en', 'light', { 'forced-colors': 'active' }],
    ['de', 'dark', { 'forced-colors': 'active' }],
  ] as const)('%s %s %o', async (language, scheme, preferences) => {
    await prefer(preferences);
    const box = draw(language, { scheme, pinned: true, tabStops: true });
    expect(await faults(box)).toEqual([]);
    await openAll(box);
    expect(await faults(box)).toEqual([]);
    for (const action of box.querySelectorAll<HTMLElement>('.actions button')) {
      action.click();
      await vi.waitFor(() => expect(action.ariaExpanded).toBe('true'));
      expect(await faults(box)).toEqual([]);
    }
  });

  test('long words do not widen it', () => {
    const label = {
      text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3),
      language: 'de',
    } as const;
    const box = draw('de', { hint: sampleHint('de', { topic: sampleTopic('de', { label }) }) });
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  });

  test('grows with the reader’s font size', () => {
    const before = draw('en').getBoundingClientRect().width;
    root.style.fontSize = '200%';
    const box = draw('en');
    expect(getComputedStyle(box).fontSize).toBe('28px');
    expect(box.getBoundingClientRect().width).toBeGreaterThanOrEqual(
      Math.min(before * 2, window.innerWidth - 16) - 1,
    );
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    root.style.fontSize = '';
  });
});
