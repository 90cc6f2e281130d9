import { claimFirst, falsePer10000Words } from './gates.ts';
import { isRightFirst } from './judge-claims.ts';
import { closestOf, isShownFirst } from './judge-hints.ts';
import { isExact } from './judge-mentions.ts';
import type { TextResult } from './run.ts';
import { f1, precision, recall, type Tally } from './score.ts';
import type { ClosestTally, Totals } from './totals.ts';

/** The sums of some texts as lines for a terminal. */
export function reportTotals(title: string, totals: Totals): string {
  const { claims, hints, closest, unrelated } = totals;
  const lines = [
    `${title}: ${totals.texts} texts, ${totals.words} words`,
    row('mentions', totals.mentions),
    ...[...totals.byLanguage].map(([language, tally]) => row(`  ${language}`, tally)),
    ...[...totals.byWay].map(([way, tally]) => wayRow(`  ${way}`, tally)),
    `  exact spans ${totals.exactSpans} of ${totals.mentions.right}`,
    `  unrelated text: ${unrelated.falseMentions} false in ${unrelated.words} words, ` +
      `${falsePer10000Words(totals).toFixed(2)} per 10,000`,
    row('figures', totals.figures),
    `  wrong comparisons ${totals.wrongComparisons}`,
    `claims: ${claims.sentences} sentences, right first ${claims.first} ` +
      `(${claimFirst(totals).toFixed(4)}), among three ${claims.amongThree}, wrong ${claims.wrong}`,
    `  offered unasked: ${claims.unrelated} in unrelated texts, ${claims.unasked} in the others`,
    `hints: ${hints.opened} opened, right claim first ${hints.first}, shown ${hints.shown}`,
    ...[...closest].map(closestRow),
  ];
  if (totals.wrongLanguage > 0) lines.push(`language not recognised: ${totals.wrongLanguage}`);
  return lines.join('\n');
}

function row(name: string, tally: Tally): string {
  const shares = [precision(tally), recall(tally), f1(tally)].map((share) => share.toFixed(4));
  return (
    `${name.padEnd(16)} precision ${shares[0]}  recall ${shares[1]}  F1 ${shares[2]}` +
    `  (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`
  );
}

function wayRow(name: string, tally: Tally): string {
  return (
    `${name.padEnd(16)} precision ${precision(tally).toFixed(4)}` +
    `  (${tally.right} right, ${tally.wrong} wrong)`
  );
}

function closestRow([language, { stated, ofNone, offered }]: readonly [string, ClosestTally]) {
  return (
    `  closest ${language}: right ${stated.right}, wrong ${stated.wrong}, none ${stated.missed}; ` +
    `closest offered where the sentence states no claim on record: ${offered} of ${ofNone}`
  );
}

/** Every miss and false hit of a text with what stands around it; empty where there is none. */
export function reportFaults({
  text,
  language,
  mentions,
  figures,
  claims,
  hints,
}: TextResult): string {
  const place = (span: { readonly start: number; readonly end: number }) => around(text.text, span);
  const lines: string[] = [];
  if (language !== text.language) lines.push(`  language read as ${language}`);
  for (const label of mentions.missed) lines.push(`  missed  ${label.topic}: ${place(label)}`);
  for (const mention of mentions.wrong) {
    const { topic, via, alias } = mention;
    lines.push(`  false   ${topic} (${via}, "${alias}"): ${place(mention)}`);
  }
  for (const couple of mentions.right) {
    const [label, mention] = couple;
    if (isExact(couple)) continue;
    lines.push(`  span    ${label.topic}: "${label.text}" labelled, found ${place(mention)}`);
  }
  for (const label of figures.missed) {
    lines.push(`  missed figure  ${describe(label)}: ${place(label)}`);
  }
  for (const figure of figures.wrong) {
    const mark = figures.compared.includes(figure) ? ' COMPARED' : '';
    lines.push(`  false figure${mark}  ${describe(figure)}: ${place(figure)}`);
  }
  for (const sentence of claims.sentences) {
    if (isRightFirst(sentence)) continue;
    const { label, offered } = sentence;
    const given = offered.slice(0, 3).map(({ claim, score }) => `${claim} ${score.toFixed(2)}`);
    lines.push(
      `  claim   wanted ${label.right.join(' or ')}, offered ${given.join(', ') || 'none'}: ` +
        `"${label.sentence}"`,
    );
  }
  for (const hint of hints) {
    for (const label of hint.labels.filter((each) => !isShownFirst(hint, each))) {
      const shown = hint.claims.map(({ id }) => id).join(', ') || 'none';
      lines.push(
        `  hint    ${hint.topic}: wanted ${label.right.join(' or ')}, shows ${shown}: "${label.sentence}"`,
      );
    }
    const closest = closestOf(hint);
    if (hint.isOfNone && closest)
      lines.push(`  closest ${hint.topic}: ${closest.id}: ${place(hint)}`);
  }
  for (const claim of claims.unasked) {
    lines.push(`  unasked ${claim.claim} ${claim.score.toFixed(2)}: ${place(claim)}`);
  }
  return lines.length === 0 ? '' : [`${text.part}/${text.name}`, ...lines].join('\n');
}

interface FigureParts {
  readonly measure: string;
  readonly of: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly exclusive: boolean;
}

function describe({ measure, of, low, high, approximate, exclusive }: FigureParts): string {
  const signs = `${approximate ? ' about' : ''}${exclusive ? ' exclusive' : ''}`;
  return `${measure} of ${of} ${low ?? ''}..${high ?? ''}${signs}`;
}

const CONTEXT = 40;
const LONG = 120;

function around(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const span = end - start > LONG ? `${text.slice(start, start + LONG)}…` : text.slice(start, end);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}[${span}]${after}`.replaceAll(/\s+/gu, ' ');
}
