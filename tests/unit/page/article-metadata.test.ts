import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/page/article/article-dates.ts';
import { readMetadata } from '../../../src/page/article/article-metadata.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

function metadata(head: string, body = '', lang = '') {
  const { document } = parseHTML(
    `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`,
  );
  return readMetadata(document as unknown as Document, NOW);
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const published = (head: string, body = '') => metadata(head, body).published;

describe('publication date', () => {
  const meta = '<meta property="article:published_time" content="2024-11-02T08:00:00Z">';
  const time = '<article><h1>x</h1><time datetime="2024-11-04">4. November</time></article>';

  test('JSON-LD before meta before microdata before time', () => {
    const data = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-11-01T23:30:00-05:00' });
    const item = '<span itemprop="datePublished" content="2024-11-03"></span>';
    expect(published(data + meta, item + time)).toBe('2024-11-01');
    expect(published(meta, item + time)).toBe('2024-11-02');
    expect(published('', item + time)).toBe('2024-11-03');
    expect(published('', time)).toBe('2024-11-04');
    expect(published('')).toBeNull();
  });

  test('the day is the one the publisher prints, in its own time zone', () => {
    const data = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-10-18T00:30:00+02:00' });
    expect(published(data)).toBe('2024-10-18');
  });

  test.each([
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['Article', 'NewsArticle'], datePublished: '2024-10-18' },
        ],
      },
    ],
    [
      'in an array',
      [
        { '@type': 'Organization' },
        { '@type': 'ReportageNewsArticle', datePublished: '2024-10-18' },
      ],
    ],
    [
      'as main entity',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2024-10-18' } },
    ],
    [
      'with a typed value',
      { '@type': 'https://schema.org/BlogPosting', datePublished: { '@value': '2024-10-18' } },
    ],
    ['of a live blog', { '@type': 'LiveBlogPosting', coverageStartTime: '2024-10-18T06:00' }],
  ])('JSON-LD %s', (_, data) => {
    expect(published(jsonLd(data))).toBe('2024-10-18');
  });

  test.each([
    [
      'line breaks in strings',
      '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-10-18"}',
    ],
    ['a comma too many', '{"@type":"NewsArticle","datePublished":"2024-10-18",}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2024-10-18"} -->'],
    [
      'bare quotation marks',
      '{"@type":"NewsArticle","headline":"Das "Nein"","datePublished":"2024-10-18"}',
    ],
    ['a cut-off end', '{"@type":"NewsArticle","datePublished":"2024-10-18","author":{"na'],
  ])('broken JSON-LD: %s', (_, source) => {
    const head = `<script type="application/ld+json">${source}</script>`;
    expect(published(head)).toBe('2024-10-18');
  });

  test('an implausible date falls back to the next evidence', () => {
    for (const date of ['1970-01-01', '2026-03-01', '0000-00-00', '2024-02-31', 'gestern']) {
      const data = jsonLd({ '@type': 'NewsArticle', datePublished: date });
      expect(published(data + meta), date).toBe('2024-11-02');
      expect(published(data), date).toBeNull();
    }
  });

  test('teasers of other articles give no date', () => {
    const two = ['2024-01-01', '2024-01-02'].map((datePublished, index) => ({
      '@type': 'NewsArticle',
      headline: `Teaser ${index}`,
      datePublished,
    }));
    expect(published(jsonLd(two))).toBeNull();
    expect(published(jsonLd({ '@type': 'ItemList', itemListElement: two }))).toBeNull();
    const aside =
      '<article><p>Am <time datetime="2022-02-24">24. Februar</time> …</p><ul><li><time datetime="2023-01-01"></time></li></ul></article>';
    expect(published('', aside)).toBeNull();
  });

  test('of several articles the one of this address counts', () => {
    const head = '<link rel="canonical" href="https://news.example.org/b?x=1">';
    const data = jsonLd([
      {
        '@type': 'NewsArticle',
        headline: 'A',
        url: 'https://news.example.org/a',
        datePublished: '2024-01-01',
      },
      {
        '@type': 'NewsArticle',
        headline: 'B',
        mainEntityOfPage: { '@id': 'https://news.example.org/b' },
        datePublished: '2024-01-02',
      },
    ]);
    expect(published(head + data)).toBe('2024-01-02');
  });

  test.each([
    'date',
    'DC.date.issued',
    'dcterms.created',
    'parsely-pub-date',
    'pubdate',
    'news:article:published_time',
    'prism.publicationDate',
  ])('meta %s', (name) => {
    const changes = ['article:republished', 'dateLastPubbed', 'date_modified', 'expires'];
    const tags = [...changes, name].map((each, day) => {
      return `<meta name="${each}" content="2024-10-${14 + day}">`;
    });
    expect(published(tags.join(''))).toBe('2024-10-18');
  });

  test('a meta tag that names the publication counts before one that may mean another day', () => {
    const head =
      '<meta name="date" content="2024-10-18"><meta name="created" content="2024-10-17">';
    expect(published(`${head}<meta name="publish_date" content="2024-10-19">`)).toBe('2024-10-19');
  });
});

describe('a date that stands only in the line below the headline', () => {
  const page = (below: string, above = '') =>
    published(
      '<title>Ships leave the harbour | Example News</title>',
      `<header>${above}<nav><a>Home</a></nav></header><main><h1>Ships leave the harbour</h1>${below}
      <p>The office counted 12,000 workers on 3 May 2019, and expected more of them in the year after.</p></main>`,
    );

  test.each([
    '<div>12.11.2024, 14:05 Uhr</div>',
    '<div>Stand: 12.11.2024, 14:05 Uhr</div>',
    '<p>Veröffentlicht am 12. November 2024 um 14.05 Uhr</p>',
    '<ul><li>Von <b>Example Desk</b></li><li>Dienstag, 12. November 2024</li></ul>',
    '<p>Das Amt erwartet noch mehr Arbeiter, wie es am Abend hieß.</p><span>Di., 12.11.2024</span>',
    '<div><span>Von Example Desk</span> <span>| 12. Nov. 2024</span></div>',
    '<p><time>Aktualisiert am 12.11.2024</time></p>',
    '<div>Published 12 November 2024</div>',
    '<div>Published: Tuesday, November 12, 2024 9:02 AM</div>',
    '<p class="by">By <a>Example Desk</a> <span>· Nov 12, 2024</span></p>',
    '<div>Last updated on Nov. 12, 2024</div>',
    '<div><b>Posted on</b> <i>12 Nov 2024 by Example Desk</i></div>',
    '<div>Veröffentlicht: 12.11.2024</div>',
    '<div>November 12, 2024, at 11:29 a.m.</div>',
  ])('%s', (below) => {
    expect(page(below)).toBe('2024-11-12');
  });

  test.each([
    ['in a sentence', '<p>Am 12. November 2024 liefen alle Schiffe des Hafens gemeinsam aus</p>'],
    ['in a short one', '<p>On 12 November 2024 they left.</p>'],
    ['in a chapter', '<h2>Waffenstillstand vom 12. November 2024</h2>'],
    ['in the text of a sentence', '<p>The ships of 12 November 2024 came back.</p>'],
    ['of something else', '<div>Deadline: 12 November 2024</div><div>Termin: 12.11.2024</div>'],
    ['of a picture', '<figure><figcaption>12 November 2024</figcaption></figure>'],
    ['of another article', '<aside>12 November 2024: ships return</aside>'],
    ['in a table', '<table><tr><td>12.11.2024</td></tr></table>'],
    ['whose month nobody knows', '<div>Published 11/12/2024</div>'],
    ['that has not come', '<div>Published 12 November 2027</div>'],
    ['far away', `${'<div>Example Desk</div>'.repeat(30)}<div>12 November 2024</div>`],
  ])('none %s', (_, below) => {
    expect(page(below)).toBeNull();
  });

  test('nor one above the headline, as the day on which it is read', () => {
    expect(page('', '<p>Thursday, 15 January 2026</p>')).toBeNull();
  });

  test('what the page says of itself counts before it', () => {
    const meta = '<meta property="article:published_time" content="2024-11-02T08:00:00Z">';
    expect(published(meta, '<h1>x</h1><p>Published 12 November 2024</p>')).toBe('2024-11-02');
  });
});

test.each([
  ['2024-10-18T22:10:00.000Z', '2024-10-18'],
  ['2024-10-18 09:00', '2024-10-18'],
  ['20241018', '2024-10-18'],
  ['18.10.2024, 09:00 Uhr', '2024-10-18'],
  ['8. 1. 2024', '2024-01-08'],
  ['Fr., 18.10.2024, 09:00 Uhr', '2024-10-18'],
  ['31.12.2024', '2024-12-31'],
  ['31.2.2024', null],
  ['18.13.2024', null],
  ['18 Foo 2024', null],
  ['Dez. 18, 2024', '2024-12-18'],
  ['Fri, 18 Oct 2024 09:00:00 GMT', '2024-10-18'],
  ['Fri Oct 18 2024 09:00:00 GMT+0200', '2024-10-18'],
  ['October 18, 2024', '2024-10-18'],
  ['18. Oktober 2024', '2024-10-18'],
  ['1. März 2024', '2024-03-01'],
  ['10/11/2024', null],
  ['2024', null],
  ['2024-10', null],
  ['1729240000', null],
  ['', null],
])('the day of %j is %s', (text, day) => {
  expect(toDay(text)).toBe(day);
});

test('a change before the publication is none', () => {
  const data = (dateModified: string) =>
    metadata(jsonLd({ '@type': 'NewsArticle', datePublished: '2024-10-18', dateModified }))
      .modified;
  expect(data('2024-10-19')).toBe('2024-10-19');
  expect(data('2024-10-17')).toBeNull();
});

describe('the day of the text', () => {
  const data = (dateModified?: string) =>
    jsonLd({ '@type': 'NewsArticle', datePublished: '2019-03-05', dateModified });
  const printed = (...days: string[]) =>
    `<article><h1>x</h1>${days.map((day) => `<time datetime="${day}"></time>`).join('')}</article>`;
  const day = (head: string, body = '') => metadata(head, body).day;

  test('is the one on which it was published', () => {
    expect(day(data())).toBe('2019-03-05');
    expect(day(data('2025-11-20'))).toBe('2019-03-05');
    expect(day('', printed('2025-11-20'))).toBe('2025-11-20');
    expect(day('')).toBeNull();
  });

  test('is that of the last change where the page prints that one alone', () => {
    expect(day(data('2025-11-20'), printed('2025-11-20T11:16:53Z'))).toBe('2025-11-20');
    expect(day(data('2025-11-20'), printed('2019-03-05', '2025-11-20'))).toBe('2019-03-05');
    expect(day(data('2025-11-20'), printed('2025-11-21'))).toBe('2019-03-05');
    const inText = '<article><p>Am <time datetime="2025-11-20">Donnerstag</time></p></article>';
    expect(day(data('2025-11-20'), inText)).toBe('2019-03-05');
  });
});

test('language comes from the page, then from its data', () => {
  expect(metadata('', '', ' lang="de-AT"').language).toBe('de');
  expect(metadata(jsonLd({ '@type': 'NewsArticle', inLanguage: 'en-GB' })).language).toBe('en');
  expect(metadata('<meta property="og:locale" content="de_DE">').language).toBe('de');
  expect(metadata('', '', ' lang="fr"').language).toBeNull();
});

test('the title is the one that is shared, then the headline, not the window title', () => {
  const head = '<title>Headline | Site</title>';
  const shared = '<meta property="og:title" content="Shared">';
  const body = '<article><h1>The\n  headline</h1></article>';
  expect(metadata(head + shared, body).title).toBe('Shared');
  expect(metadata(head, body).title).toBe('The headline');
  expect(metadata(head).title).toBe('Headline | Site');
  expect(metadata('').title).toBeNull();
});

test('a title that was escaped once too often gives way to one that was not', () => {
  const escaped = (headline: string) => jsonLd({ '@type': 'NewsArticle', headline });
  const shared = '<meta property="og:title" content="The &quot;other&quot; side">';
  for (const headline of ['The &quot;other&quot; side', 'The &#034;other&#034; side']) {
    expect(metadata(escaped(headline) + shared).title).toBe('The "other" side');
    expect(metadata(escaped(headline)).title).toBe(headline);
  }
  expect(metadata(escaped('Talks & more; a day later') + shared).title).toContain('Talks');
});
