/** Characters of running text that belong together where nothing else says that they are an article's. */
export const UNDECLARED_PROSE = 700;

const ELEMENT = 1;
const TEXT = 3;

/** A paragraph that is not longer may be white space of the source in part. */
const SHORT = 100;

/** Letters of a paragraph outside of links, without a text put together of all that stands in it. */
export function proseLength(paragraph: Element): number {
  let length = 0;
  for (let child = paragraph.firstChild; child !== null; child = child.nextSibling) {
    const { nodeType } = child;
    if (nodeType === TEXT) length += (child as Text).length;
    else if (nodeType === ELEMENT) length += outsideLinks(child as Element);
  }
  if (length > SHORT) return length;
  return Math.min(length, paragraph.textContent?.trim().length ?? 0);
}

/** Links; and scripts, as advertisements bring them into paragraphs of their own. */
const NO_PROSE = ['a', 'script', 'style', 'noscript'];

function outsideLinks(element: Element): number {
  if (NO_PROSE.includes(element.localName)) return 0;
  const { firstChild } = element;
  if (firstChild === null) return 0;
  // Nearly always: a word or two.
  if (firstChild.nodeType === TEXT && firstChild.nextSibling === null) {
    return (firstChild as Text).length;
  }
  let length = element.textContent?.length ?? 0;
  for (const other of element.querySelectorAll(NO_PROSE.join())) {
    length -= other.textContent?.length ?? 0;
  }
  return length;
}

/** Whether paragraphs that follow one another in an element are as much as an article; in teasers they hardly do. */
export function hasRunningText(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p + p')) length += proseLength(paragraph);
  return length >= UNDECLARED_PROSE;
}
