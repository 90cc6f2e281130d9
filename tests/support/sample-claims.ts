import type { Hint } from '../../src/claims/hint.ts';
import type { Language } from '../../src/claims/language.ts';
import type {
  ClaimView,
  LocalText,
  SourceView,
  TopicView,
} from '../../src/claims/views/claim-view.ts';

/** A text in the wanted language. */
export function text(language: Language, en: string, de: string): LocalText {
  return { text: language === 'de' ? de : en, language };
}

/** A source that a test can recognise by its number. */
export function sampleSource(
  number: number,
  name: string,
  overrides: Partial<SourceView> = {},
): SourceView {
  return {
    id: `source-${number}`,
    url: `https://news.example.org/page-${number}`,
    title: `Page ${number} about the subject`,
    publisher: { id: `publisher-${number}`, name, kind: 'newspaper', party: null },
    language: 'en',
    published: '2024-10-18',
    retrieved: null,
    derivedFrom: null,
    quality: 'original',
    ...overrides,
  };
}

/** A claim with everything a claim can have but trouble. */
export function sampleClaim(language: Language, overrides: Partial<ClaimView> = {}): ClaimView {
  return {
    id: 'example-service-12000',
    claimant: {
      id: 'example-service',
      name: text(language, 'Example Service', 'Beispieldienst'),
      role: text(language, 'South Korean intelligence service', 'südkoreanischer Geheimdienst'),
      party: null,
      topic: null,
    },
    act: 'estimated',
    said: '2024-10-18',
    statement: text(
      language,
      'The Example Service said Pyongyang had decided to send 12,000 soldiers, special forces among them.',
      'Pjöngjang habe beschlossen, 12.000 Soldaten zu entsenden, darunter Spezialkräfte, teilte der Beispieldienst mit.',
    ),
    figure: {
      figure: {
        measure: 'planned',
        of: 'troops',
        low: 12_000,
        high: 12_000,
        approximate: false,
        exclusive: false,
        unit: 'people',
        per: null,
        period: null,
        place: 'russia',
        asOf: '2024-10-18',
      },
      of: text(language, 'North Korean troops', 'Nordkoreanische Truppen'),
      place: text(language, 'Russia', 'Russland'),
    },
    via: null,
    knownWhenPublished: true,
    standing: {
      support: 'corroborated',
      opposition: 'disputed',
      supersededBy: null,
      outdated: false,
    },
    reviewBy: '2027-01-01',
    sources: [
      sampleSource(1, 'Example Agency', {
        publisher: { id: 'agency', name: 'Example Agency', kind: 'agency', party: null },
      }),
      sampleSource(2, 'Beispielschau', {
        language: 'de',
        title: 'Bericht über die Entsendung von Soldaten',
        derivedFrom: 'Example Agency',
        published: '2024-10-19',
      }),
      sampleSource(3, 'Example Institute', {
        publisher: {
          id: 'institute',
          name: 'Example Institute',
          kind: 'think-tank',
          party: null,
        },
        published: '2024-10',
      }),
      sampleSource(4, 'Copy Site', { quality: 'copy', title: null, published: null }),
      sampleSource(5, 'Beispielblatt', { language: 'de', published: '2024-10-20' }),
    ],
    outlets: 5,
    origins: 2,
    hiddenSources: 0,
    contradictedBy: [
      {
        id: 'example-embassy-denial',
        claimant: {
          id: 'example-embassy',
          name: text(language, 'Example Ministry', 'Beispielministerium'),
          role: text(language, 'foreign ministry', 'Außenministerium'),
          party: 'russia',
          topic: null,
        },
        act: 'denied',
        said: '2024-10-21',
        statement: text(
          language,
          'The Example Ministry called the reports false.',
          'Das Beispielministerium nannte die Berichte falsch.',
        ),
        figure: null,
        sources: [sampleSource(7, 'Example Post', { published: '2024-10-21' })],
        packs: [],
      },
    ],
    packs: [],
    supersededBy: null,
    derivedFrom: null,
    corrections: [],
    ...overrides,
  };
}

/** A topic with a summary of usual length. */
export function sampleTopic(language: Language, overrides: Partial<TopicView> = {}): TopicView {
  return {
    id: 'troops',
    kind: 'force',
    label: text(language, 'North Korean troops in Russia', 'Nordkoreanische Truppen in Russland'),
    summary: text(
      language,
      'Units of the Korean People’s Army sent to Russia from October 2024 and used mainly in the Kursk region.',
      'Einheiten der Koreanischen Volksarmee, die ab Oktober 2024 nach Russland verlegt und vor allem in der Region Kursk eingesetzt wurden.',
    ),
    sources: [sampleSource(1, 'Example Agency')],
    ...overrides,
  };
}

/** A hint as it is answered for a sentence with a figure. */
export function sampleHint(language: Language, overrides: Partial<Hint> = {}): Hint {
  return {
    topic: sampleTopic(language),
    comparison: null,
    claims: [
      { ...sampleClaim(language), reasons: ['figure', 'topics'], fits: true },
      {
        ...sampleClaim(language, {
          id: 'example-department-10000',
          claimant: {
            id: 'example-department',
            name: text(language, 'Example Department', 'Beispielbehörde'),
            role: text(language, 'US Department of Defense', 'US-Verteidigungsministerium'),
            party: null,
            topic: null,
          },
          act: 'confirmed',
          said: '2024-10-28',
          statement: text(
            language,
            'The Example Department said about 10,000 soldiers were in eastern Russia for training.',
            'Rund 10.000 Soldaten befänden sich zur Ausbildung in Ostrussland, so die Beispielbehörde.',
          ),
          figure: {
            figure: {
              measure: 'in-training',
              of: 'troops',
              low: 10_000,
              high: 10_000,
              approximate: true,
              exclusive: false,
              unit: 'people',
              per: null,
              period: null,
              place: null,
              asOf: '2024-10',
            },
            of: text(language, 'North Korean troops', 'Nordkoreanische Truppen'),
            place: null,
          },
          knownWhenPublished: false,
          standing: {
            support: 'claimed',
            opposition: 'none',
            supersededBy: 'later',
            outdated: false,
          },
          sources: [sampleSource(6, 'Example Times', { published: '2024-10-28' })],
          outlets: 1,
          origins: 1,
          contradictedBy: [],
        }),
        reasons: ['topics'],
        fits: true,
      },
    ],
    published: '2024-10-23',
    counts: { all: 43, known: 6, since: 37, hidden: 0 },
    ...overrides,
  };
}
