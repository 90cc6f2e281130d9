import type { FigureReader } from '../../matching/figures/reader.ts';
import type { BegunScan, Matcher, ScanResult } from '../../matching/matcher.ts';
import type { ScanRequest } from '../../messaging/protocol.ts';

/** What the background needs to read articles, loaded when it is first asked for. */
interface Reading {
  readonly matcher: () => Promise<Matcher>;
  readonly figureReader: () => Promise<FigureReader>;
}

/**
 * Reads what pages send. What was read without figures is kept until its page asks for the same with them
 * (docs/adr/0015); a background that was stopped meanwhile, or has read another page, reads it again.
 */
export function createArticleReader({
  matcher,
  figureReader,
}: Reading): (request: ScanRequest) => Promise<ScanResult> {
  let kept: { readonly request: ScanRequest; readonly begun: BegunScan } | null = null;

  return async (request) => {
    const { begin } = await matcher();
    const known = kept !== null && isSameText(kept.request, request) ? kept.begun : null;
    const begun = known ?? begin(request.blocks, request);
    const { context } = begun;
    if (!request.figures) {
      kept = { request, begun };
      return { findings: begun.found.map((found) => ({ ...found, figures: [] })), context };
    }
    if (known !== null) kept = null;
    return { findings: begun.withFigures(await figureReader()), context };
  };
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
