import { browser } from './browser.ts';

/**
 * Calls back with every command whose keys the reader presses and the tab in front. Must be called
 * synchronously at start: a sleeping background is woken for its listeners.
 */
export function onCommand(run: (command: string, tab: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, tab.id);
  });
}

/** Our commands with their keys as the browser writes them; without keys where none are set. */
export async function listCommands(): Promise<
  readonly { readonly command: string; readonly keys: string }[]
> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ command: name, keys: shortcut ?? '' }],
  );
}
