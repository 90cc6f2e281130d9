import { browser } from './browser.ts';

/** Firefox on phones has no keys, and no such interface. */
const commandsOf = ({ commands }: { readonly commands?: typeof browser.commands }) => commands;

/**
 * Calls back with every command whose keys the reader presses and the tab in front. Must be called
 * synchronously at start: a sleeping background is woken for its listeners.
 */
export function onCommand(run: (command: string, tab: number) => void): void {
  commandsOf(browser)?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, tab.id);
  });
}

/** Our commands with their keys as the browser writes them, signs as signs; without keys where none are set. None where the browser has none. */
export async function listCommands(): Promise<
  readonly { readonly command: string; readonly keys: string }[]
> {
  const commands = (await commandsOf(browser)?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ command: name, keys: withSigns(shortcut ?? '') }],
  );
}

/** Browsers write "Alt+Period" for what is printed on the key as ".". */
function withSigns(keys: string): string {
  return keys.replace(/Period$/, '.').replace(/Comma$/, ',');
}
