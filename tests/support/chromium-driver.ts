import type { Browser, Page, Target } from 'puppeteer-core';
import { SETTINGS } from '../../src/settings/settings.ts';
import { toStored } from '../../src/settings/stored.ts';
import type { ExtensionDriver } from './reader-browser.ts';

/** A node as the protocol describes it, as far as it is needed here. */
interface ProtocolNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

declare const chrome: {
  readonly management: { readonly setEnabled: (id: string, to: boolean) => Promise<void> };
  readonly developerPrivate: {
    readonly updateProfileConfiguration: (to: object) => Promise<unknown>;
    readonly updateExtensionConfiguration: (to: object) => Promise<unknown>;
  };
};

function closedRoot(node: ProtocolNode): ProtocolNode | null {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found !== null) return found;
  }
  return null;
}

/** Looks into the extension through the DevTools protocol, which sees closed shadow roots. */
export function chromiumDriver(browser: Browser, id: string): ExtensionDriver {
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().includes(id);

  /** The background's target as the browser knows it; a list kept here may still hold one that has gone. */
  async function running(): Promise<string | null> {
    const session = await browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    const info = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
    return info?.targetId ?? null;
  }

  /**
   * Evaluates an expression in the background and lets go of it again: a worker that is stopped while a
   * debugger holds it would not run when the browser starts it anew.
   */
  async function inBackground(expression: string): Promise<unknown> {
    const target = await browser.waitForTarget(isBackground, { timeout: 10_000 });
    const session = await target.createCDPSession();
    const evaluate = async (source: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: source,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    };
    try {
      // A worker that is only just starting has not been given the extension's interfaces yet.
      while ((await evaluate("typeof globalThis.chrome?.action === 'object'")) !== true) {
        await new Promise((pause) => setTimeout(pause, 20));
      }
      return await evaluate(expression);
    } finally {
      await session.detach();
    }
  }

  /** The browser's own page of extensions can do what its reader can. */
  async function onExtensionsPage(run: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await run(page);
    await page.close();
  }

  return {
    openPopup: async (page) => {
      await page.bringToFront();
      await inBackground('chrome.action.openPopup()');
      const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'), {
        timeout: 10_000,
      });
      return target.asPage();
    },
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}${path}`, { waitUntil: 'load' });
      return page;
    },
    inHint: async <Result, Argument>(
      page: Page,
      run: (root: ShadowRoot, argument: Argument) => Result,
      argument?: Argument,
    ) => {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const shadow = closedRoot(root as ProtocolNode);
        if (shadow === null) return undefined;
        const { object } = await session.send('DOM.resolveNode', {
          backendNodeId: shadow.backendNodeId,
        });
        const answer = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId as string,
          functionDeclaration: `function () { return (${run.toString()})(this, ${JSON.stringify(argument ?? null)}); }`,
          returnByValue: true,
        });
        if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
        return answer.result.value as Result;
      } finally {
        await session.detach();
      }
    },
    panelIsOpen: async () =>
      browser.targets().some((target) => target.url().endsWith('/sidepanel.html')),
    badge: async (page) => {
      await page.bringToFront();
      return (await inBackground(
        '(async () => { const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });' +
          ' return chrome.action.getBadgeText({ tabId: tab.id }); })()',
      )) as string;
    },
    command: async (page, name) => {
      await page.bringToFront();
      // Keys that a test presses do not reach the browser's own shortcuts.
      await inBackground(
        '(async () => { const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });' +
          ` chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab); })()`,
      );
    },
    store: async (name, value) => {
      const entry = JSON.stringify({ [name]: toStored(value) });
      await inBackground(`chrome.storage[${JSON.stringify(SETTINGS[name].area)}].set(${entry})`);
    },
    setEnabled: (enabled) =>
      onExtensionsPage((page) =>
        page.evaluate((of, to) => chrome.management.setEnabled(of, to), id, enabled),
      ),
    allowInPrivateWindows: () =>
      onExtensionsPage((page) =>
        // What is loaded from a folder survives being begun anew only in developer mode.
        page.evaluate(async (extensionId) => {
          const { developerPrivate } = chrome;
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.updateExtensionConfiguration({
            extensionId,
            incognitoAccess: true,
          });
        }, id),
      ),
    update: async (folder) => {
      await browser.installExtension(folder);
    },
    stopBackground: async () => {
      for (let target = await running(); target !== null; target = await running()) {
        const session = await browser.target().createCDPSession();
        // It may have gone by itself meanwhile.
        await session.send('Target.closeTarget', { targetId: target }).catch(() => null);
        await session.detach();
        // A worker that is closed in the middle of its start neither runs nor begins for 15 s and more.
        await new Promise((stopped) => setTimeout(stopped, 400));
      }
    },
    backgroundRuns: async () => (await running()) !== null,
  };
}
