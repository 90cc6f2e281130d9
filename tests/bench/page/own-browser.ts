import type { ReaderBrowser } from '../../support/reader-browser.ts';
import { startReaderBrowser } from '../../support/reader-browser.ts';
import type { Result } from '../results.ts';

/** So often a part is begun; a browser that is lost this often is not lost by chance. */
const TRIES = 3;

/**
 * Measures a part of the benchmark in a browser of its own. Where the browser or a page of it is lost on
 * the way, as when the machine ends a process, all of the part is measured again in a new one, so that no
 * line is missing and none mixes two browsers; `note` hears what was lost. Throws after the third time.
 */
export async function inOwnBrowser(
  measure: (reader: ReaderBrowser) => AsyncIterable<Result>,
  note: (line: string) => void,
): Promise<readonly Result[]> {
  for (let tries = 1; ; tries += 1) {
    const reader = await startReaderBrowser('chromium');
    const results: Result[] = [];
    try {
      for await (const result of measure(reader)) results.push(result);
      return results;
    } catch (error) {
      if (tries === TRIES) throw error;
      note(`  begun anew, ${whatWasLost(reader)}: ${error}`);
    } finally {
      await reader.close().catch(() => undefined);
    }
  }
}

function whatWasLost({ browser }: ReaderBrowser): string {
  if (browser.connected) return 'the browser is there, a page of it is not or does not answer';
  const ended = browser.process();
  return `the browser has gone (${ended?.signalCode ?? ended?.exitCode ?? 'still ending'})`;
}
