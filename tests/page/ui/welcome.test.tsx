import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../../src/claims/language.ts';
import type { SampleText } from '../../../src/claims/views/build-sample.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { SampleArticle } from '../../../src/ui/welcome/SampleArticle.tsx';
import { Welcome } from '../../../src/ui/welcome/Welcome.tsx';
import css from '../../../src/ui/welcome/welcome.css?inline';
import { text } from '../../support/sample-claims.ts';
import { SAMPLE_PACKS } from '../../support/sample-page.ts';
import { faults, MANNERS, prefer } from './support/accessibility.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);
const onOpenOptions = vi.fn();

beforeEach(async () => {
  await page.viewport(900, 800);
});

function sampleText(language: Language): SampleText {
  return {
    topic: text(language, 'Harbour workers', 'Hafenarbeiter'),
    day: '2024-10-18',
    statements: [
      text(language, 'The office counted 12,000 workers.', 'Das Amt zählte 12.000 Arbeiter.'),
      text(language, 'The office expected more.', 'Das Amt erwartete mehr.'),
    ],
  };
}

function draw(
  language: Language,
  sample: SampleText | 'loading' | null = sampleText(language),
  keys = '',
): void {
  render(
    <Welcome
      messages={messagesFor(language)}
      sample={sample}
      fault={null}
      nextKeys={keys}
      sampleAddress="/welcome.html?sample"
      loadData={async () => ({ state: 'ready', packs: SAMPLE_PACKS, conflicts: 0 })}
      onOpenOptions={onOpenOptions}
    />,
    root,
  );
}

test('shows what it does on a sample, what it never does and how to turn it off', () => {
  draw('en', undefined, 'Alt+Period');
  expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
    'Try it here',
    'What is on record',
    'What it never does',
    'How to turn it off',
  ]);
  expect([...root.querySelectorAll('article p')].map((each) => each.textContent)).toEqual([
    'The office counted 12,000 workers.',
    'The office expected more.',
  ]);
  expect(root.textContent).toContain('Press Alt+Period to go from one to the next.');
  expect(root.textContent).toContain('Nothing you read leaves this browser.');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/welcome.html?sample');
  root.querySelector('button')?.click();
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test.each([
  ['en', 'North Korea and Russia', 'There are hints on nothing else'],
  ['de', 'Nordkorea und Russland', 'Hinweise gibt es nur dazu'],
] as const)('says what there are hints on (%s)', async (language, pack, nothingElse) => {
  draw(language);
  await vi.waitFor(() => expect(root.querySelector('.packs strong')?.textContent).toBe(pack));
  expect(root.textContent).toContain(nothingElse);
  expect(root.textContent).not.toMatch(/version/i);
});

test('says what it is before the sample is there', () => {
  draw('en', 'loading');
  expect(root.querySelector('article')?.ariaBusy).toBe('true');
  expect(root.textContent).toContain('What it never does');
  draw('en');
  expect(root.querySelector('article')?.ariaBusy).toBe('false');
});

test('does without a sample where nothing is on record', () => {
  draw('en', null);
  expect(root.querySelector('article')).toBeNull();
  expect(root.textContent).toContain('What it never does');
});

test('says why there is nothing to try where the settings could not be read', async () => {
  const view = { messages: messagesFor('de'), sample: null, fault: 'unread' } as const;
  const loadData = async () => ({ state: 'failed' }) as const;
  const rest = { nextKeys: '', sampleAddress: '/welcome.html?sample', loadData, onOpenOptions };
  for (const page of [
    <Welcome key="first" {...view} {...rest} />,
    <SampleArticle key="sample" {...view} />,
  ]) {
    render(page, root);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('konnte die Einstellungen');
    expect(await faults(root)).toEqual([]);
  }
});

test('the sample article says whose words it is made of', () => {
  render(
    <SampleArticle messages={messagesFor('de')} sample={sampleText('de')} fault={null} />,
    root,
  );
  expect(root.querySelector('h1')?.textContent).toBe('Hafenarbeiter: wer was gesagt hat');
  expect(root.querySelector('time')?.dateTime).toBe('2024-10-18');
  expect(root.textContent).toContain('Beispiel aus verzeichneten Aussagen');
  render(<SampleArticle messages={messagesFor('de')} sample={null} fault={null} />, root);
  expect(root.textContent).toContain('konnten nicht geladen werden');
});

describe('everyone can use it', () => {
  test.each(MANNERS)('%s %o', async (language, preferences) => {
    await prefer(preferences);
    draw(language);
    expect(await faults(root)).toEqual([]);
    render(
      <SampleArticle messages={messagesFor(language)} sample={sampleText(language)} fault={null} />,
      root,
    );
    expect(await faults(root)).toEqual([]);
  });

  test('does not scroll sideways on a phone', async () => {
    await page.viewport(320, 700);
    draw('de');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
