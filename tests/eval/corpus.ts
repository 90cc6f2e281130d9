import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES } from '../../src/claims/language.ts';
import { MEASURES } from '../../src/claims/measure.ts';
import { parseJson } from '../../src/cli/parse-json.ts';

const root = join(import.meta.dirname, '..', 'corpus');

/** `tuning` may be looked at while the matcher is worked on; `measured` is only ever measured. */
export const PARTS = ['tuning', 'measured'] as const;
export type Part = (typeof PARTS)[number];

const place = { text: v.pipe(v.string(), v.minLength(1)), nth: v.pipe(v.number(), v.minValue(1)) };
const bound = v.nullable(v.number());

const mention = v.strictObject({ ...place, topic: v.string() });
const figure = v.strictObject({
  ...place,
  measure: v.picklist(MEASURES),
  of: v.string(),
  low: bound,
  high: bound,
  approximate: v.boolean(),
  exclusive: v.boolean(),
});

const labels = v.strictObject({
  language: v.picklist(LANGUAGES),
  published: v.pipe(v.string(), v.isoDate()),
  subject: v.string(),
  what: v.optional(v.string()),
  mentions: v.array(mention),
  optional: v.optional(v.array(mention), []),
  figures: v.array(figure),
  optionalFigures: v.optional(v.array(figure), []),
  claims: v.array(
    v.strictObject({
      sentence: v.pipe(v.string(), v.minLength(1)),
      nth: v.pipe(v.number(), v.minValue(1)),
      right: v.pipe(v.array(v.string()), v.minLength(1)),
    }),
  ),
});

interface Span {
  readonly start: number;
  readonly end: number;
}

type Labels = v.InferOutput<typeof labels>;

/** A labelled text; the labels carry their UTF-16 offsets into it. */
export interface LabelledText {
  readonly name: string;
  readonly part: Part;
  readonly text: string;
  readonly language: Labels['language'];
  readonly published: string;
  /** Id of the pack it is about, or `other`. */
  readonly subject: string;
  readonly mentions: readonly (Labels['mentions'][number] & Span)[];
  /** May be marked or not: the rules of the labels allow both. */
  readonly optional: readonly (Labels['mentions'][number] & Span)[];
  readonly figures: readonly (Labels['figures'][number] & Span)[];
  /** May be read or not, but only so. */
  readonly optionalFigures: readonly (Labels['figures'][number] & Span)[];
  readonly claims: readonly (Labels['claims'][number] & Span)[];
}

function spanOf(text: string, wanted: string, nth: number, name: string): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    start = text.indexOf(wanted, start + 1);
    if (start === -1) throw new Error(`${name}: no occurrence ${nth} of "${wanted}"`);
  }
  return { start, end: start + wanted.length };
}

function readLabels(json: string, file: string): Labels {
  const parsed = parseJson(json);
  if (!parsed.ok) {
    const [fault] = parsed.errors;
    throw new Error(`${file} line ${fault?.line}, column ${fault?.column}: ${fault?.reason}`);
  }
  const checked = v.safeParse(labels, parsed.value);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new Error(`${file} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

function readText(part: Part, name: string): LabelledText {
  const base = join(root, part, name);
  const where = `${part}/${name}`;
  const text = readFileSync(`${base}.txt`, 'utf8');
  const parsed = readLabels(readFileSync(`${base}.json`, 'utf8'), `${where}.json`);
  const { language, published, subject } = parsed;
  const located = <Label extends { text: string; nth: number }>(list: readonly Label[]) =>
    list.map((label) => ({ ...label, ...spanOf(text, label.text, label.nth, where) }));
  return {
    name,
    part,
    text,
    language,
    published,
    subject,
    mentions: located(parsed.mentions),
    optional: located(parsed.optional),
    figures: located(parsed.figures),
    optionalFigures: located(parsed.optionalFigures),
    claims: parsed.claims.map((label) => ({
      ...label,
      ...spanOf(text, label.sentence, label.nth, where),
    })),
  };
}

/** The file that holds a labelled text. */
export function pathOf({ part, name }: LabelledText): string {
  return join(root, part, `${name}.txt`);
}

/** All labelled texts of a part, by name. Throws with file and reason where a label is broken. */
export function readCorpus(part: Part): readonly LabelledText[] {
  const folder = join(root, part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readText(part, file.slice(0, -'.txt'.length)));
}
