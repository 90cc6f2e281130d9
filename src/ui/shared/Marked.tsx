import type { Spans } from '../../claims/search/search-results.ts';

/** A text with the parts marked that matched a search. */
export function Marked({ text, spans }: { readonly text: string; readonly spans: Spans }) {
  const parts = spans.map(({ start, end }, i) => (
    <>
      {text.slice(spans[i - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
