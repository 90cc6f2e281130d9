/** Whether a link leads to another page than the one it stands on; an entry of a live blog has its own place on it. */
export function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href');
  if (href === null || href.startsWith('#')) return false;
  // A place is told by a fragment. Only where there is one need the address be read, which costs.
  return !href.includes('#') || !isSamePage(href, link.ownerDocument);
}

/**
 * By the path alone: live blogs page by the query, and link to their other hosts. Nothing is said by the path of
 * a front page.
 */
function isSamePage(href: string, { URL: here }: Document): boolean {
  if (!URL.canParse(here) || !URL.canParse(href, here)) return false;
  const { pathname } = new URL(href, here);
  return pathname.length > 1 && pathname === new URL(here).pathname;
}
