import type { ArticleReport } from '../../src/claims/article-report.ts';
import type { PackInfo } from '../../src/claims/database.ts';
import type { Language } from '../../src/claims/language.ts';
import type { SearchResults } from '../../src/claims/search/search-results.ts';
import type { PublisherEntry, TopicEntry, TopicList } from '../../src/claims/views/topic-list.ts';
import { sampleClaim, sampleSource, sampleTopic, text } from './sample-claims.ts';

/** An article with three topics. */
export function sampleReport(language: Language): ArticleReport {
  return {
    title: text(
      language,
      'Seoul says North Korea will send 12,000 soldiers to Russia',
      'Seoul: Nordkorea will 12.000 Soldaten nach Russland schicken',
    ).text,
    language,
    published: '2024-10-23',
    modified: '2024-10-24',
    mentions: 9,
    topics: [
      { topic: 'troops', mentions: 6 },
      { topic: 'kursk', mentions: 2 },
      { topic: 'treaty', mentions: 1 },
    ],
  };
}

function entry(overrides: Partial<TopicEntry>, language: Language): TopicEntry {
  return {
    topic: sampleTopic(language),
    claims: 43,
    packs: [],
    hiddenClaims: 0,
    hidden: null,
    ...overrides,
  };
}

/** What is on record about the topics of `sampleReport`. */
export function sampleTopicList(language: Language): TopicList {
  const publisher = (number: number, overrides: Partial<PublisherEntry>): PublisherEntry => ({
    id: `publisher-${number}`,
    name: `Publisher ${number}`,
    kind: 'newspaper',
    group: 'newspaper',
    party: null,
    languages: ['de'],
    sources: [sampleSource(number, `Publisher ${number}`)],
    claims: 20 - number,
    hidden: null,
    ...overrides,
  });
  return {
    topics: [
      entry({}, language),
      entry(
        {
          topic: sampleTopic(language, {
            id: 'kursk',
            kind: 'place',
            label: text(language, 'Kursk region', 'Region Kursk'),
          }),
          claims: 28,
          hiddenClaims: 3,
        },
        language,
      ),
      entry(
        {
          topic: sampleTopic(language, {
            id: 'treaty',
            kind: 'agreement',
            label: text(
              language,
              'Treaty on Comprehensive Strategic Partnership',
              'Vertrag über umfassende strategische Partnerschaft',
            ),
          }),
          claims: 1,
        },
        language,
      ),
    ],
    publishers: [
      publisher(1, { name: 'Example Agency', kind: 'agency', group: 'agency', languages: ['en'] }),
      publisher(2, { name: 'Beispielschau', kind: 'broadcaster', group: 'broadcaster' }),
      publisher(3, {
        name: 'Example Government Press Service',
        kind: 'state-media',
        group: 'party',
        party: 'north-korea',
        languages: ['en', 'ko'],
        hidden: 'group',
      }),
      publisher(4, { name: 'Beispielblatt', hidden: 'publisher' }),
    ],
    hiddenClaims: 3,
  };
}

/** One pack, as it stands in the popup's footer. */
export const SAMPLE_PACKS: readonly PackInfo[] = [
  {
    id: 'sample',
    name: { en: 'North Korea and Russia', de: 'Nordkorea und Russland' },
    shortName: { en: 'North Korea', de: 'Nordkorea' },
    version: '1.0.0',
    compiled: '2026-11-01',
    coverage: { from: '2021-09', to: '2026-10' },
    corrections: null,
  },
];

/** What a search might find. */
export function sampleSearch(language: Language): SearchResults {
  const claim = sampleClaim(language);
  const source = sampleSource(1, 'Example Agency');
  const spanOf = (whole: string, part: string) => {
    const start = whole.indexOf(part);
    return start === -1 ? [] : [{ start, end: start + part.length }];
  };
  const topic = sampleTopic(language, {
    id: 'kursk',
    kind: 'place',
    label: text(language, 'Kursk region', 'Region Kursk'),
  });
  return {
    topics: {
      first: [{ topic, spans: spanOf(topic.label.text, 'Kursk'), name: null, claims: 28 }],
      all: 1,
    },
    claims: {
      first: [{ claim, spans: spanOf(claim.statement.text, 'Pyongyang') }],
      all: 12,
    },
    sources: {
      first: [{ source, titleSpans: spanOf(source.title ?? '', 'subject'), publisherSpans: [] }],
      all: 1,
    },
  };
}
