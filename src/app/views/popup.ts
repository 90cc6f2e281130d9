import { h, render } from 'preact';
import { keepFault } from '../../platform/fault-store.ts';
import { readerTab } from '../../platform/reader-tab.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { panelOpener } from '../../platform/side-panel.ts';
import { Popup } from '../../ui/popup/Popup.tsx';
import { startSurface } from './surface.ts';

/** Shows the toolbar popup in `root` and keeps it true while page and settings change. */
export async function startPopup(root: HTMLElement): Promise<void> {
  reportFaults((fault) => keepFault('popup', fault));
  reportUncaught();
  let onOpenPanel: (() => void) | null = null;
  // All at the same time, and something is drawn before the last of it is known: a reader waits.
  const tab = readerTab();
  const opener = panelOpener((error) => reportError('opening the side panel', error));
  const surface = startSurface({
    follow: false,
    // What is in view is the side panel's business.
    draw: ({ inView: _, ...view }, actions, messages) =>
      render(h(Popup, { ...view, ...actions, messages, onOpenPanel }), root),
  });
  onOpenPanel = await opener;
  surface.attach(await tab);
}
