import { readFile } from 'node:fs/promises';
import { UsageError } from './io.ts';

/**
 * The text of a pack's file, a byte order mark included. Rejects with a UsageError where it is no UTF-8, which
 * would come back with other letters, and with the system's error where it cannot be read.
 */
export async function readPackText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError('not text in UTF-8');
  }
}
