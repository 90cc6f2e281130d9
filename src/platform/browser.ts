// The only import of the polyfill (docs/adr/0002): its removal stays a one-line change.
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };

/** A lasting connection between two parts of the extension. */
export type Port = Runtime.Port;
