import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages, ReadingMessages } from '../messages/messages.ts';

/** What every component needs to know and no one wants to hand down. */
export interface Interface {
  readonly messages: ReadingMessages;
  /**
   * Whether links and buttons are stops of the Tab key. A hint that merely follows the pointer
   * must not get in the way of somebody who tabs through the page.
   */
  readonly tabStops: boolean;
}

export const InterfaceContext = createContext<Interface | null>(null);

/** The interface's language and manner; a component outside of it is a bug. */
function useInterface(): Interface {
  const value = useContext(InterfaceContext);
  if (value === null) throw new Error('InterfaceContext has no provider');
  return value;
}

/** What hints say; there wherever there is an interface. */
export function useReadingMessages(): ReadingMessages {
  return useInterface().messages;
}

/** All texts; only our own pages have them. */
export function useMessages(): Messages {
  const { messages } = useInterface();
  if (!isWhole(messages)) throw new Error('a hint has only the texts of hints');
  return messages;
}

function isWhole(messages: ReadingMessages): messages is Messages {
  return 'popup' in messages;
}

/** The `tabIndex` of a link or button: undefined leaves it a stop of the Tab key. */
export function useTabIndex(): -1 | undefined {
  return useInterface().tabStops ? undefined : -1;
}
