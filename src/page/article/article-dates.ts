import { headlineOf } from './article-content.ts';
import { type DataNode, textOf } from './structured-data.ts';

/** Names of meta tags by their letters alone, since sites part the words in every way; the firmer ones come first. */
const PUBLISHED_META = [
  /articlepublished/,
  /^(?!.*(?:first|last|re|un)pub).*(?:pub|issued)/,
  /created$|^(?:dc|dcterms|sailthru|)date$/,
];
const MODIFIED_META = [/modified|updated/];

/** No news site is older than the web; what claims to be is a default value of a CMS. */
const EARLIEST = '1990-01-01';

/** Twice twelve: a month's place tells its number in both languages. */
const NAMES =
  'jan feb mar apr may jun jul aug sep oct nov dec jan feb mär apr mai jun jul aug sep okt nov dez';
const MONTHS = NAMES.split(' ');

/** Where a date is looked for: the page, or one article of several on it. */
type Place = Document | Element;

/**
 * The day (`YYYY-MM-DD`, as the publisher prints it) on which the article was first published; the first plausible one
 * counts, in the order: JSON-LD, meta tags, microdata, a `<time>` of the article that stands outside its paragraphs,
 * the line below its headline. Days after `today` are faults. Null when the page names no date.
 */
export function publishedDate(
  place: Place,
  article: DataNode | null,
  today: string,
): string | null {
  return firstDate(publishedIn(place, article), today, EARLIEST);
}

function* publishedIn(place: Place, article: DataNode | null): Iterable<string | null> {
  yield article && textOf(article, 'datePublished', 'coverageStartTime', 'dateCreated');
  yield* metaContents(place, PUBLISHED_META);
  yield* itemValues(place, 'datePublished');
  yield* timesBesideText(place);
  yield* printedBelow(place);
}

/** When it was last changed, never earlier than `published`; null when the page does not say. */
export function modifiedDate(
  place: Place,
  article: DataNode | null,
  published: string | null,
  today: string,
): string | null {
  return firstDate(modifiedIn(place, article), today, published ?? EARLIEST);
}

function* modifiedIn(place: Place, article: DataNode | null): Iterable<string | null> {
  yield article && textOf(article, 'dateModified');
  yield* metaContents(place, MODIFIED_META);
  yield* itemValues(place, 'dateModified');
}

/**
 * The day that the text is of: that of its publication. Where the page prints the day of the last change and not that
 * one, as over an explainer that is kept up for years, that of the change. Null without a day of publication.
 */
export function dayOfText(
  place: Place,
  published: string | null,
  modified: string | null,
): string | null {
  if (published === null || modified === null) return published;
  const printed = [...timesBesideText(place)].map((text) => toDay(text ?? ''));
  return printed.includes(modified) && !printed.includes(published) ? modified : published;
}

/**
 * The calendar day of a date as web pages write it: the day that is printed, in the publisher's own
 * time zone, is kept (`2024-10-18T00:30+02:00` is the 18th). Null for what is no full date, and for
 * `10/11/2024`, of which nobody knows which number is the month.
 */
export function toDay(text: string): string | null {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const dayFirst =
    /^\s*(?:\p{L}+[.,]*\s+)?(\d{1,2})[.\s]\s*(\d+\.|\p{L}{3,}[.,]*)\s*(\d{4})(?!\d)/u.exec(text);
  if (dayFirst) return realDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst =
    /^\s*(?:\p{L}+[.,]*\s+)?(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(?:[\d:]+ \S+ )?(\d{4})(?!\d)/u.exec(
      text,
    );
  return monthFirst && realDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): string {
  const place = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return `${place < 0 ? Number.parseInt(name, 10) : (place % 12) + 1}`;
}

function realDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Of no date there is none, of the 31st of February another one.
  return new Date(text).toJSON()?.startsWith(text) ? text : null;
}

function firstDate(texts: Iterable<string | null>, today: string, earliest: string): string | null {
  for (const text of texts) {
    const date = text === null ? null : toDay(text);
    if (date !== null && date >= earliest && date <= today) return date;
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

/** Where other days stand than that of the article. */
const OTHER = 'figure, blockquote, aside, nav, footer, table, script, style';

/** A `<time>` within a paragraph is a day that the text speaks of, within a list or aside a teaser's. */
function* timesBesideText(place: Place): Iterable<string | null> {
  const article =
    place.nodeType === 1
      ? place
      : (place.querySelector('article, [role="article"], main, [role="main"]') ?? place);
  for (const time of article.querySelectorAll('time')) {
    const around = time.closest(`p, li, ${OTHER}`);
    if (!article.contains(around)) yield time.getAttribute('datetime') ?? time.textContent;
  }
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
/** Pieces of text between a headline and its byline: teaser, names, what is beside a picture. */
const NEAR = 25;
/** A longer piece that begins with a date is a sentence, and so is one that ends like this ("p.m." does not). */
const LINE = 60;
const STOP = /[^m]\.$/;
/** What stands before the date in a byline; anything else, as "Deadline:", dates something else. */
const LABEL =
  /^(?:(?:\P{N}*\P{L})?(?:publi|post|(?:up)?dat|veröff|stand|aktual)\p{L}*)?\W*(?:on|am|vom)?\W*/iu;

/** The short pieces of text that follow the headline, each from where a date can begin. */
function* printedBelow(place: Place): Iterable<string> {
  const document = place.ownerDocument ?? place;
  const headline = headlineOf(place, document.title);
  const texts = document.createTreeWalker(place, TEXT);
  let pieces = 0;
  while (pieces <= NEAR && texts.nextNode() !== null) {
    const { nodeValue, parentElement } = texts.currentNode;
    const text = nodeValue?.trim() ?? '';
    if (headline?.contains(parentElement)) pieces = 1;
    else if (pieces > 0 && text !== '' && parentElement?.closest(OTHER) === null) {
      pieces += 1;
      if (text.length < LINE && !STOP.test(text)) yield text.replace(LABEL, '');
    }
  }
}
