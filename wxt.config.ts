import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { refuseBrokenPacks } from './src/cli/pack-check.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  hooks: {
    'build:before': () => refuseBrokenPacks(join(import.meta.dirname, 'assets', 'packs')),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab`: the address of the page on which the reader opens the popup, to name its site.
    permissions: ['storage', 'activeTab'],
    action: { default_title: 'Fact Hints' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'fact-hints@fact-hints.org',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
