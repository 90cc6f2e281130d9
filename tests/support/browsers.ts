import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags for a quiet, offline Chromium on machines without a display or a user namespace. */
export const CHROMIUM_ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findOnPath(names: readonly string[]): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder: look in the next one.
      }
    }
  }
  return '';
}

/** Path of an installed Chromium, or an empty string. Branded Chrome ignores --load-extension, so it does not count. */
export function findChromium(): string {
  return process.env['CHROMIUM_PATH'] ?? findOnPath(['chromium', 'chromium-browser']);
}

/** Path of an installed Firefox, or an empty string. */
export function findFirefox(): string {
  return process.env['FIREFOX_PATH'] ?? findOnPath(['firefox-esr', 'firefox']);
}
