import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName, builtExtension } from '../support/reader-browser.ts';

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly content_scripts: readonly unknown[];
}

function manifestOf(name: BrowserName): Manifest {
  return JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8')) as Manifest;
}

function filesOf(name: BrowserName, ending: string) {
  const folder = builtExtension(name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** A file of the project. */
const read = (file: string) => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');

/** Everything by which an extension gets power; whoever changes it explains it in README and PRIVACY. */
const POWERS = {
  manifest_version: 3,
  host_permissions: ['http://*/*', 'https://*/*'],
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*'],
      run_at: 'document_idle',
      css: ['content-scripts/page.css'],
      js: ['content-scripts/page.js'],
    },
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  },
};
const PERMISSIONS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};
const KEYS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['minimum_chrome_version', 'side_panel', 'storage'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};
/** Keys that give no power. */
const SHOWN = [
  'action',
  'background',
  'commands',
  'default_locale',
  'description',
  'icons',
  'name',
  'options_ui',
  'permissions',
  'version',
];

describe.each(BROWSERS)('the extension built for %s', (name) => {
  const manifest = manifestOf(name);

  test('asks for this and nothing else', () => {
    expect(Object.keys(manifest).sort()).toEqual(
      [...SHOWN, ...Object.keys(POWERS), ...KEYS[name]].sort(),
    );
    expect(manifest).toMatchObject(POWERS);
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(PERMISSIONS[name]);
  });

  test('says in README and PRIVACY what each permission is for', () => {
    for (const permission of PERMISSIONS[name]) {
      expect(read('README.md'), permission).toMatch(new RegExp(`^\\| \`${permission}\``, 'm'));
      expect(read('PRIVACY.md'), permission).toContain(`\`${permission}\``);
    }
  });

  test('passes on the licences of code, packs and all that is bundled', () => {
    const wxt = read('assets/public/licenses/wxt.txt');
    const own = filesOf(name, '.txt').filter(({ file }) => file.startsWith('licenses'));
    expect(own.map(({ text }) => text).sort()).toEqual(
      [read('LICENSE'), read('assets/packs/LICENSE'), wxt].sort(),
    );
    const bundled = filesOf(name, '.md')
      .filter(({ file }) => file.startsWith('licenses'))
      .flatMap(({ text }) => text.split(/^## (\S+) - (\S+) \(\S+\)$/m).slice(1));
    const packages = bundled.flatMap((part, at) =>
      at % 3 === 0 ? [{ of: part, version: bundled[at + 1], text: bundled[at + 2]?.trim() }] : [],
    );
    // For packages that bring no text of their licence.
    const named = wxt.split('\n')[0]?.split(/[ ,]+/) ?? [];
    for (const { of, text } of packages) if (text === '') expect(named).toContain(of);
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const versions = Object.fromEntries(packages.map(({ of, version }) => [of, version]));
    expect(versions).toMatchObject(dependencies);
  });

  test('gives pages no file and takes no message of theirs', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('has no way to reach the network, and no code from strings', () => {
    const ways =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b|\bfetch\s*\(\s*[`'"]?https?:|\bnew Function\b|\beval\s*\(/g;
    const found = filesOf(name, '.js').flatMap(({ file, text }) =>
      [...text.matchAll(ways)].map(([way]) => `${file}: ${way}`),
    );
    expect(found).toEqual([]);
    // The one that reads the extension's own records: a reviewer of a store has one place to look at.
    const fetching = filesOf(name, '.js').flatMap(({ file, text }) =>
      [...text.matchAll(/\bfetch\b/g)].map(() => file),
    );
    expect(fetching).toEqual(['background.js']);
    const remote = [...filesOf(name, '.html'), ...filesOf(name, '.css')].flatMap(({ file, text }) =>
      [...text.matchAll(/(?:src|href|url\(|@import)\s*[=("']*\s*(?:https?:)?\/\/[^\s"')]+/g)].map(
        ([way]) => `${file}: ${way}`,
      ),
    );
    expect(remote).toEqual([]);
  });

  test('makes no markup from text', () => {
    const ways =
      /\b(?:inner|outer)HTML\s*=[^=]|\b(?:insertAdjacentHTML|setHTMLUnsafe|DOMParser)\b|\bdocument\.write/;
    const found = filesOf(name, '.js').filter(({ text }) => ways.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  // One character beyond Latin-1 makes the browser keep and read two bytes for each in the whole script.
  test('has scripts of one byte a character', () => {
    const wide = filesOf(name, '.js').filter(({ text }) => /[^\0-\x7f]/.test(text));
    expect(wide.map(({ file }) => file)).toEqual([]);
  });
});
