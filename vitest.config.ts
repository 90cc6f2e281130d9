import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { figureRecordModule } from './src/cli/figure-record-module.ts';
import { lexiconModule } from './src/cli/lexicon-module.ts';
import { CHROMIUM_ARGS, findChromium } from './tests/support/browsers.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), lexiconModule('assets/packs'), figureRecordModule('assets/packs')],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Each file has browsers of its own, which mostly wait: two at a time take half as long.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
