// The only import of the polyfill (docs/adr/0002): its removal stays a one-line change.
import browser from 'webextension-polyfill';

export { browser };
