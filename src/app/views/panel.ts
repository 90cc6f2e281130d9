import { h, render } from 'preact';
import { watchActiveTab } from '../../platform/active-tab.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { Panel } from '../../ui/panel/Panel.tsx';
import { askHint, startSurface } from './surface.ts';

/** Shows the side panel in `root`: the page in front in its window, wherever the reader goes. */
export async function startPanel(root: HTMLElement): Promise<void> {
  reportFaults((fault) => keepFault('side panel', fault));
  reportUncaught();
  const { signal } = new AbortController();
  const surface = startSurface({
    follow: true,
    draw: (view, actions, messages) =>
      render(h(Panel, { ...view, ...actions, messages, loadHint: askHint }), root),
  });
  await watchActiveTab(
    surface.attach,
    (error) => reportError('following the tab in front', error),
    signal,
  );
}
