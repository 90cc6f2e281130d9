import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Language } from '../../src/claims/language.ts';
import type { Command } from '../../src/messaging/commands.ts';
import type { SettingName, Settings } from '../../src/settings/settings.ts';
import { CHROMIUM_ARGS, findChromium, findFirefox } from './browsers.ts';
import { chromiumDriver } from './chromium-driver.ts';
import { firefoxDriver } from './firefox-driver.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Folder of the built extension. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(import.meta.dirname, '..', '..', '.output', folder);
}

/** What differs between the browsers when a test looks into the extension. */
export interface ExtensionDriver {
  /** Opens the toolbar popup for the given page. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Opens one of the extension's own pages in a new tab in front, such as `/options.html`. */
  readonly openOwnPage: (path: string) => Promise<Page>;
  /**
   * Runs a function with the closed shadow root of the hint as its first argument; undefined when no
   * hint is open. Only its source travels: it may use nothing from around it but the argument.
   */
  readonly inHint: <Result, Argument = null>(
    page: Page,
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ) => Promise<Result | undefined>;
  /** Whether the side panel is open beside the page in front. */
  readonly panelIsOpen: () => Promise<boolean>;
  /** Text on the toolbar button for the page in front. */
  readonly badge: (page: Page) => Promise<string>;
  /** Does what the keys of a command do while this page is in front. */
  readonly command: (page: Page, name: Command) => Promise<void>;
  /** Changes a setting as the options page would. */
  readonly store: <Name extends SettingName>(name: Name, value: Settings[Name]) => Promise<void>;
  /** Puts the background to sleep, as the browser does after a while. */
  readonly stopBackground: () => Promise<void>;
  /** Switches the extension off or on, where the browser manages its extensions. */
  readonly setEnabled: (enabled: boolean) => Promise<void>;
  /** Lets the extension into private windows, as the reader can; the browser begins it anew for that. */
  readonly allowInPrivateWindows: () => Promise<void>;
  /** Has the browser take over what now lies in the extension's folder. */
  readonly update: (folder: string) => Promise<void>;
  /** True while the background is running. */
  readonly backgroundRuns: () => Promise<boolean>;
}

export interface ReaderBrowser extends ExtensionDriver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens an address in a new tab in front and waits until it has loaded. */
  readonly open: (address: string) => Promise<Page>;
  /** Takes the extension out of the browser. */
  readonly remove: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a browser is started. */
export interface ReaderOptions {
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A finger instead of a mouse; Chromium only. */
  readonly touch?: boolean;
  /** More flags for the browser; Chromium only. */
  readonly args?: readonly string[];
  /** Home folder of whoever runs the browser; Firefox only. */
  readonly home?: string;
  /** What is set in `about:config`; Firefox only. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** Language of the extension's interface; the browser's own where none is given. */
  readonly language?: Language;
  /** Folder of the extension; the built one where none is given. */
  readonly folder?: string;
  /** A proxy through which everything goes, even what is on this machine: `127.0.0.1:8080`. */
  readonly proxy?: string;
  /** What the reader did before the extension came. */
  readonly before?: (browser: Browser) => Promise<void>;
}

/** Starts a browser with the built extension in a fresh profile. */
export async function startReaderBrowser(
  name: BrowserName,
  options: ReaderOptions = {},
): Promise<ReaderBrowser> {
  const {
    headless = true,
    width = 1_280,
    height = 900,
    touch = false,
    language,
    home,
    preferences,
    args = [],
  } = options;
  const defaultViewport = headless ? { width, height, hasTouch: touch, isMobile: touch } : null;
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? {
          browser: 'firefox',
          executablePath: findFirefox(),
          headless,
          defaultViewport,
          ...(home !== undefined && { env: { ...process.env, HOME: home } }),
          // Lets the tests open the popup, which is no page that a test may navigate to.
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            ...preferences,
            ...(options.proxy !== undefined && proxyPreferences(options.proxy)),
          },
        }
      : {
          executablePath: findChromium(),
          headless,
          defaultViewport,
          pipe: true,
          enableExtensions: true,
          args: [
            ...CHROMIUM_ARGS.filter((arg) => !arg.startsWith('--headless')),
            ...args,
            ...(options.proxy === undefined
              ? []
              : [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
          ],
        },
  );
  const { folder = builtExtension(name), before } = options;
  await before?.(browser);
  const id = await browser.installExtension(folder);
  const driver = name === 'firefox' ? firefoxDriver(browser, id) : chromiumDriver(browser, id);
  if (language !== undefined) await driver.store('interfaceLanguage', language);
  return {
    ...driver,
    name,
    browser,
    open: async (address) => {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    remove: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

function proxyPreferences(proxy: string): Record<string, unknown> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}
