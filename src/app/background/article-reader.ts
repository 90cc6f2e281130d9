import type { FigureReader } from '../../matching/figures/reader.ts';
import type { BegunScan, Matcher, ScanResult } from '../../matching/matcher.ts';
import type { ScanRequest } from '../../messaging/protocol.ts';

/** What the background needs to read articles, loaded when it is first asked for. */
interface Reading {
  readonly matcher: () => Promise<Matcher>;
  readonly figureReader: () => Promise<FigureReader>;
}

export interface ArticleReader {
  readonly read: (request: ScanRequest) => Promise<ScanResult>;
  /** Reads the figures of what was read last without them, before its page asks; call when that is answered. */
  readonly readAhead: () => Promise<void>;
}

/** What was read without figures, for a page that will ask for them. */
interface Kept {
  readonly request: ScanRequest;
  readonly begun: BegunScan;
  /** Null until they are read. */
  withFigures: ScanResult['findings'] | null;
}

/**
 * Reads what pages send. What was read without figures is kept until its page asks for the same with them
 * (docs/adr/0015); a background that was stopped meanwhile, or has read another page, reads it again.
 */
export function createArticleReader({ matcher, figureReader }: Reading): ArticleReader {
  let kept: Kept | null = null;

  const read = async (request: ScanRequest): Promise<ScanResult> => {
    const { begin } = await matcher();
    const known = kept !== null && isSameText(kept.request, request) ? kept : null;
    const begun = known?.begun ?? begin(request.blocks, request);
    const { context } = begun;
    if (!request.figures) {
      kept = { request, begun, withFigures: known?.withFigures ?? null };
      return { findings: begun.found.map((found) => ({ ...found, figures: [] })), context };
    }
    if (known !== null) kept = null;
    const findings = known?.withFigures ?? begun.withFigures(await figureReader());
    return { findings, context };
  };

  const readAhead = async (): Promise<void> => {
    const last = kept;
    if (last === null) return;
    const reader = await figureReader();
    // Unless they were asked for meanwhile, or another page was read.
    if (last === kept) last.withFigures ??= last.begun.withFigures(reader);
  };

  return { read, readAhead };
}

/** Whether both send the same text, of which nothing was read before. */
function isSameText(one: ScanRequest, other: ScanRequest): boolean {
  return (
    one.context === null &&
    other.context === null &&
    one.language === other.language &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ id, text, language }, index) => {
      const block = other.blocks[index];
      return id === block?.id && text === block.text && language === block.language;
    })
  );
}
