import type { BlockText } from './block-text.ts';

export const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Share of linked text from which on a line leads to another article. */
const LINK_SHARE = 0.8;
/** Characters. What is longer is a chapter of its own, wherever its heading leads. */
const MAX_TEASER = 400;

/**
 * "Read also: …" and lists of other articles, with or without a topic before each link; a headline and a table's
 * cell may be links.
 */
export function isLinkList({ text, linked }: BlockText, element: Element): boolean {
  const topic = text.indexOf(': ') + 1;
  if (linked < (text.length - topic) * LINK_SHARE || linked < text.length / 2) return false;
  return !/^(?:h1|td|th|figcaption|caption)$/.test(element.localName);
}

/**
 * The teaser that a heading begins, as far as it is set apart from the article; null for none. What holds a greater
 * headline too is the article's own head, and the heading its topic.
 */
export function teaserBelow(heading: Element, core: Element | null): Element | null {
  let teaser: Element | null = null;
  for (let part = heading.parentElement; part !== null; part = part.parentElement) {
    if (part.querySelector(`${HEADING}, p`) !== heading || part.contains(core)) break;
    if ((part.textContent?.replace(/\s+/g, ' ').length ?? 0) > MAX_TEASER) break;
    if ([...part.querySelectorAll('h1, h2')].some((other) => other !== heading)) break;
    teaser = part;
  }
  return teaser;
}
