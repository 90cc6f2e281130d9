/**
 * What an element means for the text around it, told by its name: `block` begins and ends a block,
 * `line` too, and is told by its style where there is one; `inline` runs on, `break` ends the line,
 * `apart` runs on but is set off by a space, `silent` holds no text to read and leaves no gap,
 * `object` holds no text to read and stands in the line like a word.
 */
export type ElementKind = 'block' | 'line' | 'inline' | 'break' | 'apart' | 'silent' | 'object';

/** Without names that stand in an object only, which is passed over with all that is in it. */
const NAMES: Readonly<Record<Exclude<ElementKind, 'line'>, string>> = {
  block:
    'address article aside blockquote body caption center dd details dialog dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
    'main menu nav ol p search section summary table tbody td tfoot th thead tr ul',
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s ' +
    'slot small span strike strong time u wbr',
  break: 'br',
  apart: 'sub sup',
  silent: 'head link meta noscript script style template rp rt',
  object:
    'audio button canvas code datalist embed frame iframe img input kbd map math meter ' +
    'noframes object output picture pre progress samp select ' +
    'svg textarea tt var video xmp',
};

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as ElementKind] as const),
  ),
);

/** Kind by name; `div` and names that HTML does not know are `line`. */
export function kindOf(element: Element): ElementKind {
  return kindOfName(element.localName);
}

/** The same for an element's name. */
export function kindOfName(name: string): ElementKind {
  return KINDS.get(name) ?? 'line';
}

/** Whether the element holds a block of its own, by its name alone. */
export function isBlockLevel(element: Element): boolean {
  const kind = kindOf(element);
  return kind === 'block' || kind === 'line';
}

/** How an element stands among the text around it; `boxed`: in the line like a word, with a box of its own. */
export type Layout = 'block' | 'inline' | 'boxed';

/** Asks the style how an element is laid out, once for all elements that look alike. */
export function createLayoutReader(document: Document): (element: Element) => Layout {
  const view = document.defaultView;
  if (typeof view?.getComputedStyle !== 'function') return guess;
  /** By class; by name of the element and of its parent. */
  const known = new Map<string, Map<string, Map<string | null, Layout>>>();
  const alike = (element: Element) => {
    const parent = entry(known, element.parentElement?.localName ?? '');
    return entry(parent, element.localName);
  };
  return (element) => {
    const looks = alike(element);
    const look = element.getAttribute('class');
    const before = looks.get(look);
    if (before !== undefined) return before;
    if (!element.isConnected) return guess(element);
    const layout = layoutBy(view.getComputedStyle(element).display);
    looks.set(look, layout);
    return layout;
  };
}

function layoutBy(display: string): Layout {
  // `contents` has no box of its own: its content runs on in the parent's line.
  if (/^(?:inline$|contents|ruby)/.test(display)) return 'inline';
  return display.startsWith('inline-') ? 'boxed' : 'block';
}

/** The map under a key, made where there is none yet. */
function entry<Key, Value>(maps: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  let found = maps.get(key);
  if (found === undefined) {
    found = new Map();
    maps.set(key, found);
  }
  return found;
}

/** Without a layout: names tell, and spans side by side in a headline are its topic and its text. */
function guess(element: Element): Layout {
  if (kindOf(element) !== 'inline') return 'block';
  const { previousElementSibling: before, parentElement: parent } = element;
  const isPart = before?.localName === 'span' && /^h[1-6]$/.test(parent?.localName ?? '');
  return isPart ? 'block' : 'inline';
}
