import { describe, expect, test } from 'vitest';
import { ACTS } from '../../../src/claims/claim.ts';
import { type CitationWords, cite } from '../../../src/claims/views/citation.ts';
import { sampleClaim, sampleSource, sampleTopic, text } from '../../support/sample-claims.ts';

const words: CitationWords = {
  acts: Object.fromEntries(ACTS.map((act) => [act, act])) as CitationWords['acts'],
  date: (date) => date,
  partyToTheWar: 'party to the war',
  standing: ({ outlets, origins }) => `disputed · ${outlets} outlets, ${origins} origins`,
  takenFrom: (name) => `taken from ${name}`,
  copy: 'copy',
  packs: (...names) => `packs ${names.join(', ')}`,
};

const sources = [
  sampleSource(1, 'Example Agency'),
  sampleSource(2, 'Beispielschau', { derivedFrom: 'Example Agency', published: '2024-10' }),
  sampleSource(3, 'Copy Site', { title: null, published: null, quality: 'copy' }),
];
const claims = [
  sampleClaim('en', { sources }),
  sampleClaim('en', {
    claimant: {
      id: 'ministry',
      name: text('en', 'Example Ministry', ''),
      role: text('en', 'foreign ministry', ''),
      party: 'russia',
      topic: null,
    },
    via: text('en', 'quoted by an agency', ''),
    act: 'denied',
    sources: sources.slice(0, 1),
  }),
];
const topic = sampleTopic('en');

test('as text', () => {
  expect(cite({ topic, claims }, 'text', words)).toBe(`North Korean troops in Russia

Example Service (South Korean intelligence service), estimated, 2024-10-18: The Example Service said Pyongyang had decided to send 12,000 soldiers, special forces among them.
disputed · 5 outlets, 2 origins
– Example Agency: Page 1 about the subject, https://news.example.org/page-1, 2024-10-18
– Beispielschau: Page 2 about the subject, https://news.example.org/page-2, 2024-10, taken from Example Agency
– Copy Site, https://news.example.org/page-3, copy

Example Ministry (foreign ministry, party to the war), quoted by an agency, denied, 2024-10-18: The Example Service said Pyongyang had decided to send 12,000 soldiers, special forces among them.
disputed · 5 outlets, 2 origins
– Example Agency: Page 1 about the subject, https://news.example.org/page-1, 2024-10-18`);
});

test('as Markdown', () => {
  expect(
    cite({ topic, claims: claims.slice(0, 1) }, 'markdown', words),
  ).toBe(`**North Korean troops in Russia**

**Example Service** (South Korean intelligence service), estimated, 2024-10-18: The Example Service said Pyongyang had decided to send 12,000 soldiers, special forces among them.\\
disputed · 5 outlets, 2 origins

- [Example Agency: Page 1 about the subject](<https://news.example.org/page-1>), 2024-10-18
- [Beispielschau: Page 2 about the subject](<https://news.example.org/page-2>), 2024-10, taken from Example Agency
- [Copy Site](<https://news.example.org/page-3>), copy`);
});

test('a topic without claims is cited with what it rests on itself', () => {
  const cited = cite({ topic, claims: [] }, 'text', words);
  expect(cited).toContain(topic.summary.text);
  expect(cited).toContain('https://news.example.org/page-1');
});

test('where several packs speak of the topic, each claim names its own', () => {
  const packs = [text('en', 'Example pack', ''), text('en', 'Other *pack*', '')];
  const named = [{ ...sampleClaim('en', { sources }), packs }];
  expect(cite({ topic, claims: named }, 'text', words)).toContain(
    '\ndisputed · 5 outlets, 2 origins · packs Example pack, Other *pack*\n',
  );
  expect(cite({ topic, claims: named }, 'markdown', words)).toContain('Other \\*pack\\*');
});

describe('what a pack says is text', () => {
  const hostile = (url: string, title: string) =>
    cite(
      {
        topic: sampleTopic('en', { label: text('en', '# <b>*x*</b>', '') }),
        claims: [sampleClaim('en', { sources: [sampleSource(1, 'A', { url, title })] })],
      },
      'markdown',
      words,
    );

  test('it makes no emphasis, heading, tag or line of its own', () => {
    const cited = hostile('https://news.example.org/', 'A\n\n# B [c](https://evil.example)');
    expect(cited).toContain('**\\# \\<b\\>\\*x\\*\\</b\\>**');
    expect(cited).toContain('A \\# B \\[c\\](https://evil.example)](<https://news.example.org/>)');
  });

  test('what looks like a character reference stays as it is written', () => {
    expect(hostile('https://news.example.org/', 'R&amp;D')).toContain('[A: R\\&amp;D]');
  });

  test.each([
    ['https://news.example.org/a>b (c)', '(<https://news.example.org/a%3Eb%20(c)>)'],
    ['https://news.example.org/?q=a\\>b', '(<https://news.example.org/?q=a%5C%3Eb>)'],
  ])('the address %s cannot end its link', (url, link) =>
    expect(hostile(url, 'T')).toContain(link),
  );

  test('an address that is no web address is no link', () => {
    const cited = hostile('javascript:alert(1)', 'T');
    expect(cited).toContain('- A: T, javascript:alert(1)');
    expect(cited).not.toContain('](');
  });
});
