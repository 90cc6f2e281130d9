/** A node of a page's JSON-LD, as parsed; nothing about its fields is certain. */
export type DataNode = Readonly<Record<string, unknown>>;

/** How the types end that are articles, `NewsArticle` and `LiveBlogPosting` among them. */
const ARTICLE_ENDINGS = ['Article', 'BlogPosting', 'Report'];

/** Larger scripts are catalogues or data of an app, and parsing them is felt. */
const MAX_SCRIPT_LENGTH = 300_000;
/** Pages carry at most a few dozen nodes; the rest is a list. */
const MAX_NODES = 500;

/**
 * The nodes that a page's JSON-LD says about itself: top-level nodes, members of `@graph` and of
 * arrays, and the main entity of a page node. Items of a list (teasers) are left out.
 * Broken scripts are mended where it is plain how, else read field by field; never throws.
 */
export function structuredData(document: Document): readonly DataNode[] {
  const nodes: DataNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_SCRIPT_LENGTH) collect(parse(source), nodes);
  }
  return nodes;
}

/** Whether a node is of a type that ends like this, as all do with the vocabulary's address or without. */
export function isOfType(node: DataNode, endings: readonly string[]): boolean {
  const types = [node['@type']].flat();
  return types.some(
    (type) => typeof type === 'string' && endings.some((ending) => type.endsWith(ending)),
  );
}

/** The first string behind one of the fields; arrays and language-tagged values are looked into. */
export function textOf(node: DataNode, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value = firstOf(node[field]);
    const text = isNode(value) ? (value['@value'] ?? value['alternateName']) : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return null;
}

/**
 * The node that describes the document's own article. Null when there is none, and when there are
 * several of which none is known to be this page's, as on a front page.
 */
export function articleNode(nodes: readonly DataNode[], document: Document): DataNode | null {
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_ENDINGS));
  const [first] = articles;
  // Most pages are none: what they call themselves need not be looked up.
  if (first === undefined) return null;
  const addresses = ownAddresses(document);
  const own = articles.find((node) => addressesOf(node).some((url) => addresses.has(plain(url))));
  if (own !== undefined) return own;
  const title = textOf(first, 'headline', 'name');
  const sameThing = articles.every((node) => textOf(node, 'headline', 'name') === title);
  return sameThing ? first : null;
}

/** The addresses a page gives itself, without query and fragment; empty for a page without any. */
function ownAddresses(document: Document): ReadonlySet<string> {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const addresses = [document.URL, canonical, shared].filter((url) => url);
  return new Set(addresses.map((url) => plain(url ?? '')));
}

function addressesOf(node: DataNode): readonly string[] {
  const main = firstOf(node['mainEntityOfPage']);
  const values = [node['url'], node['@id'], isNode(main) ? main['@id'] : main];
  return values.filter((value): value is string => typeof value === 'string');
}

function plain(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/g, '');
}

function isNode(value: unknown): value is DataNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function collect(value: unknown, into: DataNode[]): void {
  const open: unknown[] = [value];
  while (open.length > 0 && into.length < MAX_NODES) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next.slice(0, MAX_NODES).reverse());
    if (!isNode(next)) continue;
    if ('@type' in next) into.push(next);
    if ('@graph' in next) open.push(next['@graph']);
    if (isNode(next['mainEntity'])) open.push(next['mainEntity']);
  }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return mend(source);
  }
}

function mend(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '');
  // Raw line breaks inside strings and commas before a closing bracket are the usual faults.
  const mended = bare
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is mended
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '')
    .replace(/,\s*([}\]])/g, '$1');
  try {
    return JSON.parse(mended);
  } catch {
    return salvage(mended);
  }
}

/** What can be told from a script that is no JSON, such as one with bare quotation marks in a title. */
function salvage(source: string): DataNode {
  const fields: Record<string, string[]> = {};
  const told = /"(@type|datePublished|dateModified|inLanguage)"\s*:\s*"([^"]{1,100})"/g;
  for (const [, name = '', value = ''] of source.matchAll(told)) {
    fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}
