import type { Browser, Page } from 'puppeteer-core';
import { SETTINGS } from '../../src/settings/settings.ts';
import { toStored } from '../../src/settings/stored.ts';
import type { ExtensionDriver } from './reader-browser.ts';

/** What is used of WebDriver BiDi beside puppeteer, which wraps only a part of it. */
interface BidiConnection {
  readonly send: (method: string, parameters: unknown) => Promise<{ readonly result: unknown }>;
}

interface BidiValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: BidiValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface SerializedNode {
  readonly shadowRoot?: {
    readonly sharedId?: string;
    readonly value?: { readonly mode?: string };
  } | null;
  readonly children?: readonly { readonly value?: SerializedNode }[];
}

function closedRoot(node: SerializedNode | undefined): string | null {
  if (node === undefined) return null;
  const { sharedId, value } = node.shadowRoot ?? {};
  if (sharedId !== undefined && value?.mode === 'closed') return sharedId;
  for (const child of node.children ?? []) {
    const found = closedRoot(child.value);
    if (found !== null) return found;
  }
  return null;
}

/** Longer than a page of ours takes on a slow machine. */
const PATIENCE = 20_000;
/** After so many milliseconds a tab that the driver has not been told of is taken for lost. */
const UNHEARD_OF = 5_000;

/** Looks into the extension through WebDriver BiDi and the browser's own window. */
export function firefoxDriver(browser: Browser, id: string): ExtensionDriver {
  const connection = (browser as unknown as { readonly connection: BidiConnection }).connection;

  async function call(
    context: string,
    source: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<BidiValue> {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: source,
      target: { context },
      awaitPromise: true,
      ...more,
    });
    const answer = result as ScriptResult;
    if (answer.type !== 'success' || answer.result === undefined) {
      throw new Error(answer.exceptionDetails?.text ?? 'script failed');
    }
    return answer.result;
  }

  /** Runs a script in the browser's own window and returns the text it gives. */
  async function inWindow(source: string): Promise<string> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
    if (window === undefined) throw new Error('no browser window');
    return String((await call(window.context, source)).value);
  }

  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;

  /** A page of the extension is none that a test may navigate to: the browser's own window opens it. */
  async function openOwnPage(path: string): Promise<Page> {
    const address = await inWindow(`() => ${policy}.getURL(${JSON.stringify(path)})`);
    const before = new Set(await browser.pages());
    const addTab = () =>
      inWindow(
        `() => { gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)}); return ''; }`,
      );
    await addTab();
    const end = Date.now() + PATIENCE;
    const open = new Set<string>();
    let again = Date.now() + UNHEARD_OF;
    while (Date.now() < end) {
      // On a busy machine the driver is sometimes never told of a tab.
      if (open.size === 0 && Date.now() > again) {
        again = end;
        await addTab();
      }
      for (const opened of await browser.pages()) {
        if (before.has(opened)) continue;
        // One that is just being closed, or loaded, answers nothing.
        const at = await opened
          .evaluate(() => `${document.readyState} ${location.href}`)
          .catch((error: unknown) => String(error));
        if (at === `complete ${address}`) return opened;
        open.add(at);
      }
      await new Promise((pause) => setTimeout(pause, 50));
    }
    throw new Error(`${address} did not open; new were: ${[...open].join(', ') || 'none'}`);
  }

  return {
    // As a tab: Firefox lets no test look into the real one.
    openPopup: async (page) => {
      await page.bringToFront();
      return openOwnPage('/popup.html');
    },
    openOwnPage,
    store: async (name, value) => {
      const own = await openOwnPage('/popup.html');
      await own.evaluate(
        `browser.storage[${JSON.stringify(SETTINGS[name].area)}].set(${JSON.stringify({ [name]: toStored(value) })})`,
      );
      await own.close();
    },
    inHint: async <Result, Argument>(
      page: Page,
      run: (root: ShadowRoot, argument: Argument) => Result,
      argument?: Argument,
    ) => {
      const context = contextOf(page);
      const tree = await call(context, '() => document.documentElement', {
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 6 },
      });
      const sharedId = closedRoot(tree.value as SerializedNode | undefined);
      if (sharedId === null) return undefined;
      const answer = await call(
        context,
        `function () { return JSON.stringify((${run.toString()})(this, ${JSON.stringify(argument ?? null)}) ?? null); }`,
        { this: { sharedId } },
      );
      return JSON.parse(String(answer.value)) as Result;
    },
    panelIsOpen: async () =>
      (await inWindow(
        `() => String(SidebarController.isOpen && SidebarController.currentID.startsWith(${JSON.stringify(id.replace(/[@.]/g, '_'))}))`,
      )) === 'true',
    badge: async (page) => {
      await page.bringToFront();
      return inWindow(
        `() => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(id)});
          const action = ExtensionParent.apiManager.global.browserActionFor(extension).action;
          return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
        }`,
      );
    },
    command: async (page, name) => {
      await page.bringToFront();
      await inWindow(
        `() => { ${policy}.extension.shortcuts.onCommand(${JSON.stringify(name)}); return ''; }`,
      );
    },
    setEnabled: async (enabled) => {
      await inWindow(
        `async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
          await addon.${enabled ? 'enable' : 'disable'}();
          return '';
        }`,
      );
    },
    allowInPrivateWindows: async () => {
      await inWindow(`async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const more = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
        await ExtensionPermissions.add(${JSON.stringify(id)}, more, ${policy}.extension);
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
        return '';
      }`);
    },
    update: async (folder) => {
      await browser.installExtension(folder);
    },
    stopBackground: async () => {
      await inWindow(`async () => { await ${policy}.extension.terminateBackground(); return ''; }`);
    },
    backgroundRuns: async () =>
      (await inWindow(`() => String(${policy}.extension.backgroundState)`)) === 'running',
  };
}
