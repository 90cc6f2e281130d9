/** The commands in the manifest, under these names. */
export const COMMANDS = ['next-hint', 'previous-hint', 'open-hint', 'toggle-site'] as const;
export type Command = (typeof COMMANDS)[number];

/** What the background asks of the page in a tab. */
export interface PageProtocol {
  /** The reader has pressed the keys of a command. */
  command: { request: Command; response: null };
  /** The reader has taken the site back. */
  leave: { request: null; response: null };
}

/** A command by its name; throws a TypeError where there is none. */
export function checkCommand(request: unknown): Command {
  const command = COMMANDS.find((name) => name === request);
  if (command === undefined) throw new TypeError('no such command');
  return command;
}
