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

/** Our commands with their keys as the browser writes them, signs as signs; without keys where none are set. */
export async function listCommands(): Promise<
  readonly { readonly command: string; readonly keys: string }[]
> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ command: name, keys: withSigns(shortcut ?? '') }],
  );
}

/** Browsers write "Alt+Period" for what is printed on the key as ".". */
function withSigns(keys: string): string {
  return keys.replace(/Period$/, '.').replace(/Comma$/, ',');
}
