import { browser } from './browser.ts';
import { STYLE_ORIGIN } from './style-origin.ts';

/**
 * Runs files of the extension in the frames of a tab that can see into its top document, which are those
 * of the same origin, as the manifest does in the top document itself. A frame gets them once.
 */
export async function injectInFrames(
  tab: number,
  { scripts, styles }: { readonly scripts: readonly string[]; readonly styles: readonly string[] },
): Promise<void> {
  const asked = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: isNewFrame,
  });
  const frameIds = asked.flatMap(({ result, frameId }) => (result === true ? [frameId] : []));
  if (frameIds.length === 0) return;
  const target = { tabId: tab, frameIds };
  await browser.scripting.insertCSS({ target, files: [...styles], origin: STYLE_ORIGIN });
  await browser.scripting.executeScript({ target, files: [...scripts] });
}

/** Runs in each frame, so that it can use nothing from around it. */
function isNewFrame(): boolean {
  if (window === window.top) return false;
  try {
    if (window.top?.document === undefined) return false;
  } catch {
    return false;
  }
  const world = globalThis as { factHintsFrame?: boolean };
  const isNew = world.factHintsFrame !== true;
  world.factHintsFrame = true;
  return isNew;
}
