import { holds } from './composed-tree.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { hasRunningText } from './prose.ts';

/** Elements and roles around an article that are never part of it, unless they hold its text. */
const CHROME_NAMES: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'dialog', 'menu']);
const CHROME_ROLES: ReadonlySet<string> = new Set([
  'alert',
  'alertdialog',
  'banner',
  'button',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'status',
  'tablist',
  'toolbar',
  'tooltip',
]);
/** Roles whose content is typed, drawn or code. */
const NO_TEXT_ROLES: ReadonlySet<string> = new Set([
  'code',
  'combobox',
  'img',
  'listbox',
  'math',
  'searchbox',
  'spinbutton',
  'textbox',
]);

/**
 * Parts of class names and ids by which German and English sites call what surrounds an article. The last ones, in
 * brackets, are those of tools beside a text. Sites name after them what holds the text too, as the grid with the
 * sidebar or the first page of several: they tell nothing of an element that has running text of its own.
 */
const CHROME_WORDS = new RegExp(
  `(?:^|[-_])(?:${[
    'comment(?:s|ing)?|kommentar(?:e|bereich)?|discussion|diskussion|disqus|replies',
    'related(?:articles)?|recommend(?:ed|ations?)?|empfehlung(?:en)?',
    'most-?(?:read|popular|viewed)|meist-?gelesen(?:e)?|trending|popular|read-?next|more-?stories',
    '(?:mehr-?)?zum-?thema|see-?also',
    'newsletter|subscribe|abo(?:box)?|signup|cookie(?:s|banner|notice)?|consent|cmp|gdpr|dsgvo',
    'ads?|adv(?:ert(?:isement|orial)?)?|adslot|anzeigen?|werbung|sponsor(?:ed)?|promo',
    'outbrain|taboola|plista|video-?playlist',
    '(share(?:bar)?|sharing|teilen|social(?:bar)?|follow|breadcrumbs?|sidebar|skip-?links?',
    'pag(?:ination|er|ing)|toolbar|topics|tag(?:s|list)?',
    'aut(?:h?or|oren)-?(?:box|bio|info)|about-?author)',
  ].join('|')})(?:$|[-_])`,
  'i',
);
/**
 * `has-sidebar`, `category-social`, `js-dynamic-advertorial`: states, subjects and scripts of an article,
 * not names of its parts.
 */
const STATE =
  /^(?:has|with|without|no|is|not|hide|show|category|tag|type|format|status|theme|(?:js-)?dynamic)[-_]/i;
/** Text for screen readers only: nobody points at it. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr[-_]only|(?:u-)?visually-?hidden|screen-?reader-?text|a11y-?hidden|offscreen|aural)(?:\s|$)/i;

/** Share of links and buttons from which on an aside is a list of other articles or of tools. */
const LINK_SHARE = 0.5;

/** `name`: the element's, where it is known already. Asking an element for it is not free. */
export type BoilerplateTest = (element: Element, name?: string) => boolean;

/**
 * Tells which elements hold no text of the article: hidden and editable ones, and what stands around
 * an article on a news site. `core` is the element that holds most of the article's text and is never
 * passed over, nor what it stands in; null for none. By attributes only, without layout.
 */
export function createBoilerplateTest(core: Element | null): BoilerplateTest {
  const knownNames = new Map<string, boolean | 'tool'>();

  const isChromeName = (name: string): boolean | 'tool' => {
    let is = knownNames.get(name);
    if (is !== undefined) return is;
    is = false;
    for (const part of name.split(/\s+/)) {
      if (is === true || part.length >= 80 || STATE.test(part)) continue;
      const words = part.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
      const found = CHROME_WORDS.exec(words);
      if (found !== null) is = found[1] === undefined || 'tool';
    }
    knownNames.set(name, is);
    return is;
  };

  const isChrome = (element: Element, name: string, hasAttributes: boolean): boolean => {
    if (CHROME_NAMES.has(name)) return element.parentElement?.localName !== 'blockquote';
    if (name === 'aside') return isMostlyLinks(element);
    if (name === 'article') return isTeaser(element);
    if (name === 'a') return isCard(element);
    if (name === 'header') return element.querySelector('h1, h2, h3, p') === null;
    if (!hasAttributes) return false;
    const role = element.getAttribute('role');
    if (role !== null && CHROME_ROLES.has(role)) return true;
    if (role === 'complementary' && isMostlyLinks(element)) return true;
    if (/^h[1-6]$|^p$|^span$|^li$|^em$|^b$/.test(name)) return false;
    const isNamed = isNamedAsChrome(element, 'class') || isNamedAsChrome(element, 'id');
    return isNamed && element.querySelector('h1') === null;
  };

  const isNamedAsChrome = (element: Element, attribute: 'class' | 'id'): boolean => {
    const name = element.getAttribute(attribute);
    const is = name !== null && isChromeName(name);
    return is === 'tool' ? !hasRunningText(element) : is;
  };

  return (element, name = element.localName) => {
    const hasAttributes = element.hasAttributes();
    if (hasAttributes && isHiddenOrEditable(element)) return true;
    return isChrome(element, name, hasAttributes) && !(core !== null && holds(element, core));
  };
}

/** Asks once which attributes there are: to ask for each that matters costs the browser seven answers. */
function isHiddenOrEditable(element: Element): boolean {
  for (const name of element.getAttributeNames()) {
    const test = HIDDEN_OR_EDITABLE.get(name);
    if (test?.(element.getAttribute(name) ?? '') === true) return true;
  }
  return false;
}

const HIDDEN_OR_EDITABLE: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['hidden', () => true],
  ['inert', () => true],
  ['aria-hidden', (value: string) => value === 'true'],
  ['contenteditable', (value: string) => value.toLowerCase() !== 'false'],
  ['role', (value: string) => NO_TEXT_ROLES.has(value)],
  ['style', hidesByStyle],
  ['class', (value: string) => FOR_SCREEN_READERS.test(value)],
]);

/** Whether an element's own style (the attribute) hides it; what style sheets do is not known here. */
export function hidesByStyle(style: string): boolean {
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isMostlyLinks(element: Element): boolean {
  const all = element.textContent?.trim().length ?? 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a, button')) {
    linked += link.textContent?.trim().length ?? 0;
  }
  return linked > all * LINK_SHARE;
}

/** An article inside the article whose headline leads elsewhere; entries of a live blog do not. */
function isTeaser(element: Element): boolean {
  const headline = element.querySelector('h1, h2, h3, h4, h5, h6');
  if (headline?.localName === 'h1') return false;
  const link = headline?.querySelector('a[href]') ?? (headline ?? element).closest('a[href]');
  return link !== null && leadsElsewhere(link);
}

/** A link around a headline and more: a teaser. In a paragraph it is what a site's script shows beside the link. */
function isCard(link: Element): boolean {
  if (link.firstElementChild === null || link.querySelector('h1') !== null) return false;
  if (link.parentElement?.localName === 'p') return false;
  return link.querySelector('h2, h3, h4, h5, h6, p, div, article, section') !== null;
}
