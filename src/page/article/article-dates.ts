import { type DataNode, textOf } from './structured-data.ts';

export type DateEvidence = 'json-ld' | 'meta' | 'microdata' | 'time';

/** A day (`YYYY-MM-DD`) as the publisher prints it, and what it was read from. */
export interface ArticleDate {
  readonly date: string;
  readonly from: DateEvidence;
}

/** Names of meta tags by their letters alone, since sites part the words in every way; the firmer ones come first. */
const PUBLISHED_META = [
  /articlepublished/,
  /^(?!.*(?:first|last|re|un)pub).*(?:pub|issued)/,
  /created$|^(?:dc|dcterms|sailthru|)date$/,
];
const MODIFIED_META = [/modified|updated/];

/** No news site is older than the web; what claims to be is a default value of a CMS. */
const EARLIEST = '1990-01-01';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Where a date is looked for: the page, or one article of several on it. */
type Place = Document | Element;

/**
 * When the article was first published; the first plausible date counts, in the order: JSON-LD, meta
 * tags, microdata, a `<time>` of the article that stands outside its paragraphs.
 * `today` is a day (`YYYY-MM-DD`); later dates are faults. Null when the page names no date.
 */
export function publishedDate(
  place: Place,
  article: DataNode | null,
  today: string,
): ArticleDate | null {
  const declared = article && textOf(article, 'datePublished', 'coverageStartTime', 'dateCreated');
  return (
    firstDate([declared], 'json-ld', today) ??
    firstDate(metaContents(place, PUBLISHED_META), 'meta', today) ??
    firstDate(itemValues(place, 'datePublished'), 'microdata', today) ??
    firstDate(timesBesideText(place), 'time', today)
  );
}

/** When it was last changed, never earlier than `published`; null when the page does not say. */
export function modifiedDate(
  place: Place,
  article: DataNode | null,
  published: string | null,
  today: string,
): ArticleDate | null {
  const declared = article && textOf(article, 'dateModified');
  const from = published ?? EARLIEST;
  return (
    firstDate([declared], 'json-ld', today, from) ??
    firstDate(metaContents(place, MODIFIED_META), 'meta', today, from) ??
    firstDate(itemValues(place, 'dateModified'), 'microdata', today, from)
  );
}

/**
 * The day that the text is of: that of its publication. Where the page prints the day of the last change and not that
 * one, as over an explainer that is kept up for years, that of the change. Null without a day of publication.
 */
export function dayOfText(
  place: Place,
  published: ArticleDate | null,
  modified: ArticleDate | null,
): string | null {
  if (published === null || modified === null) return published?.date ?? null;
  const printed = [...timesBesideText(place)].map((text) => toDay(text ?? ''));
  const isKeptUp = printed.includes(modified.date) && !printed.includes(published.date);
  return (isKeptUp ? modified : published).date;
}

/**
 * The calendar day of a date as web pages write it: the day that is printed, in the publisher's own
 * time zone, is kept (`2024-10-18T00:30+02:00` is the 18th). Null for what is no full date, and for
 * `10/11/2024`, of which nobody knows which number is the month.
 */
export function toDay(text: string): string | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const german = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (german) return realDay(german[3], german[2], german[1]);
  const dayFirst = /^\s*(?:\p{L}+,?\s+)?(\d{1,2})\.?\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})/u.exec(text);
  if (dayFirst) return realDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const named = /^\s*(?:\p{L}+,?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(?:[\d:]+ \S+ )?(\d{4})/u;
  const monthFirst = named.exec(text);
  if (monthFirst) return realDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

function monthOf(name = ''): string {
  const german = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' } as Record<string, string>;
  const short = name.toLowerCase();
  return String(MONTHS.indexOf(german[short] ?? short) + 1);
}

function realDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function firstDate(
  texts: Iterable<string | null>,
  from: DateEvidence,
  today: string,
  earliest: string = EARLIEST,
): ArticleDate | null {
  for (const text of texts) {
    const date = text === null ? null : toDay(text);
    if (date !== null && date >= earliest && date <= today) return { date, from };
  }
  return null;
}

function* metaContents(place: Place, names: readonly RegExp[]): Iterable<string | null> {
  const metas = [...place.querySelectorAll('meta[content]')];
  for (const pattern of names) {
    for (const meta of metas) {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      const letters = name.toLowerCase().replace(/[^a-z]/g, '');
      if (pattern.test(letters)) yield meta.getAttribute('content');
    }
  }
}

function* itemValues(place: Place, property: string): Iterable<string | null> {
  for (const item of place.querySelectorAll(`[itemprop~="${property}"]`)) {
    yield item.getAttribute('datetime') ?? item.getAttribute('content');
  }
}

/** A `<time>` within a paragraph is a day that the text speaks of, within a list or aside a teaser's. */
function* timesBesideText(place: Place): Iterable<string | null> {
  const article =
    place.nodeType === 1
      ? place
      : (place.querySelector('article, [role="article"], main, [role="main"]') ?? place);
  const outside = 'p, li, figure, blockquote, aside, nav, footer, table';
  for (const time of article.querySelectorAll('time')) {
    const around = time.closest(outside);
    const isBeside = around === null || (around !== article && around.contains(article));
    if (isBeside) yield time.getAttribute('datetime') ?? time.textContent;
  }
}
