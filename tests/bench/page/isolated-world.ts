import type { Page } from 'puppeteer-core';

/**
 * Sends messages to the background from the world of the content script on a page, as our script does,
 * and tells how many milliseconds the answer took; throws where the background has refused it. The debugger looks at the page alone, so that the
 * background may be stopped meanwhile.
 */
export async function createIsolated(page: Page): Promise<(message: unknown) => Promise<number>> {
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (message) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: `async (message) => {
        const start = performance.now();
        const reply = await chrome.runtime.sendMessage(message).catch(() => null);
        const time = performance.now() - start;
        if (reply?.ok === false) throw new Error(reply.reason);
        return time;
      }`,
      arguments: [{ value: message }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as number;
  };
}
