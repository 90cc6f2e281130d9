/** Where browsers let no extension work, though the address is one of the web: their stores and accounts. */
const CLOSED: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.opera\.com\//,
  // Firefox's `extensions.webextensions.restrictedDomains`.
  /^https:\/\/(?:accounts-static\.cdn|accounts|addons\.cdn|addons|api\.accounts|content\.cdn|discovery\.addons|oauth\.accounts|profile\.accounts|support|sync\.services)\.(?:mozilla\.(?:net|org)|firefox\.com)\//,
];

/**
 * Whether the page at an address is closed to extensions, so that loading it again would not help: a
 * page of the browser, a store, a document that the browser shows in a viewer of its own.
 */
export function isClosedPage(address: string): boolean {
  if (!/^https?:/.test(address)) return true;
  if (CLOSED.some((pattern) => pattern.test(address))) return true;
  return URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}
