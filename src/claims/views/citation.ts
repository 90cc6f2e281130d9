import type { Act } from '../claim.ts';
import type { PartialDate } from '../partial-date.ts';
import { isWebAddress } from '../web-address.ts';
import type { ClaimView, SourceView, TopicView } from './claim-view.ts';

export const CITATION_FORMS = ['text', 'markdown'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What a citation needs to say in the reader's language. */
export interface CitationWords {
  readonly acts: Readonly<Record<Act, string>>;
  readonly date: (date: PartialDate) => string;
  readonly partyToTheWar: string;
  /** How a claim stands, and how many outlets and origins carry it. */
  readonly standing: (claim: ClaimView) => string;
  readonly takenFrom: (name: string) => string;
  readonly copy: string;
  /** Names the packs that record a claim. */
  readonly packs: (...names: readonly string[]) => string;
}

/** What is cited: a topic and the claims shown on it; without claims, what the topic itself rests on. */
export interface Cited {
  readonly topic: TopicView;
  readonly claims: readonly ClaimView[];
}

/** Writes one part of a citation. `Text` is escaped where the form gives characters a meaning. */
interface Writer {
  readonly plain: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (name: string, url: string) => string;
  /** Lines that belong together: what was said, how it stands, its sources. */
  readonly entry: (lines: readonly string[], sources: readonly string[]) => string;
}

/**
 * Claims with everything a reader needs to pass them on: who said it, as what, when, how it stands,
 * and every source with publisher, title, date and address. Ends without a line break.
 */
export function cite({ topic, claims }: Cited, form: CitationForm, words: CitationWords): string {
  const writer = WRITERS[form];
  const entries =
    claims.length === 0
      ? [
          writer.entry(
            [writer.plain(topic.summary.text)],
            sourceLines(topic.sources, writer, words),
          ),
        ]
      : claims.map((claim) => citeClaim(claim, writer, words));
  return [writer.strong(topic.label.text), ...entries].join('\n\n');
}

function citeClaim(claim: ClaimView, writer: Writer, words: CitationWords): string {
  const { claimant, via, act, said, statement, sources, packs } = claim;
  const role = claimant.party === null ? '' : `, ${words.partyToTheWar}`;
  const head = [
    `${writer.strong(claimant.name.text)} (${writer.plain(`${claimant.role.text}${role}`)})`,
    ...(via === null ? [] : [writer.plain(via.text)]),
    writer.plain(words.acts[act]),
    writer.plain(words.date(said)),
  ].join(', ');
  const pack = packs.length === 0 ? '' : ` · ${words.packs(...packs.map(({ text }) => text))}`;
  return writer.entry(
    [`${head}: ${writer.plain(statement.text)}`, writer.plain(words.standing(claim) + pack)],
    sourceLines(sources, writer, words),
  );
}

function sourceLines(
  sources: readonly SourceView[],
  writer: Writer,
  words: CitationWords,
): readonly string[] {
  return sources.map(({ publisher, title, url, published, derivedFrom, quality }) => {
    const name = title === null ? publisher.name : `${publisher.name}: ${title}`;
    const details = [
      ...(published === null ? [] : [words.date(published)]),
      ...(derivedFrom === null ? [] : [words.takenFrom(derivedFrom)]),
      ...(quality === 'copy' ? [words.copy] : []),
    ];
    const rest = details.map((detail) => `, ${writer.plain(detail)}`).join('');
    return `${writer.link(name, url)}${rest}`;
  });
}

/** One line, whatever a pack's text holds. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every character that can mean something within a line of Markdown (CommonMark 0.31, with tables and tags). */
const escaped = (text: string) => oneLine(text).replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&');

/** An address that cannot end the angle brackets around it. */
const linkTarget = (url: string) => new URL(url).href.replace(/[<>\\]/g, encodeURIComponent);

const WRITERS: Readonly<Record<CitationForm, Writer>> = {
  text: {
    plain: oneLine,
    strong: oneLine,
    link: (name, url) => `${oneLine(name)}, ${oneLine(url)}`,
    entry: (lines, sources) => [...lines, ...sources.map((source) => `– ${source}`)].join('\n'),
  },
  markdown: {
    plain: escaped,
    strong: (text) => `**${escaped(text)}**`,
    link: (name, url) =>
      isWebAddress(url)
        ? `[${escaped(name)}](<${linkTarget(url)}>)`
        : `${escaped(name)}, ${escaped(url)}`,
    // Two spaces and a line break would be lost in many editors; a backslash is not.
    entry: (lines, sources) =>
      [lines.join('\\\n'), sources.map((source) => `- ${source}`).join('\n')].join('\n\n'),
  },
};
