import { onTestFinished } from 'vitest';

export interface OpenPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/** Opens a page from its source in a frame of 900 by 600 pixels, as a browser would load it, without scripts' help. */
export async function openPage(html: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 600px; border: 0; position: fixed; left: 0; top: 0';
  frame.srcdoc = html;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  onTestFinished(() => frame.remove());
  const { contentWindow, contentDocument } = frame;
  if (contentWindow === null || contentDocument === null) throw new Error('the frame has no page');
  return { window: contentWindow as Window & typeof globalThis, document: contentDocument };
}

/** Aborts when the test is over. */
export function testSignal(): AbortSignal {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller.signal;
}
