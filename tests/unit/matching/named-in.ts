import type { Language } from '../../../src/claims/language.ts';
import { loadShipped } from '../../support/shipped-packs.ts';

const { matcher } = await loadShipped();

/** What the shipped packs name in a report whose blocks are separated by empty lines, as `text → topic`. */
export function namedIn(report: string, language: Language): readonly string[] {
  return namedByBlock(report.split('\n\n'), language).flat();
}

/** What they name in the second block of a report, as `text → topic`. */
export function namedBehind(lead: string, text: string, language: Language): readonly string[] {
  return namedByBlock([lead, text], language)[1] ?? [];
}

function namedByBlock(
  texts: readonly string[],
  language: Language,
): readonly (readonly string[])[] {
  const blocks = texts.map((text, id) => ({ id, text, language: null }));
  return matcher
    .scan(blocks, { language })
    .findings.map(({ block, mentions }) =>
      mentions.map(({ start, end, topic }) => `${texts[block]?.slice(start, end)} → ${topic}`),
    );
}

/** The topic of a name told so. */
export function topicOf(named: string): string {
  return named.slice(named.lastIndexOf(' → ') + 3);
}
