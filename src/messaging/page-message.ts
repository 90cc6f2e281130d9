import * as v from 'valibot';
import { LANGUAGES } from '../claims/language.ts';
import type { PageMessage } from './reports.ts';
import { hintSchema } from './requests.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const report = v.strictObject({
  state: v.picklist(['article', 'no-article', 'off', 'waiting']),
  site: v.nullable(text),
  choice: v.picklist(['on', 'off', 'click']),
  title: v.nullable(text),
  language: v.nullable(v.picklist(LANGUAGES)),
  published: day,
  modified: day,
  mentions: count,
  topics: v.array(v.strictObject({ topic: text, mentions: count })),
});

const view = v.strictObject({
  topics: v.array(text),
  figures: v.array(v.strictObject({ sentence: text, query: hintSchema })),
});

const pageMessage = v.variant('type', [
  v.strictObject({ type: v.literal('report'), report }),
  v.strictObject({ type: v.literal('view'), view }),
]);

/** What a page's script says of its page; null for what is none of it. It runs in the page's process. */
export function toPageMessage(message: unknown): PageMessage | null {
  const result = v.safeParse(pageMessage, message, { abortEarly: true });
  return result.success ? (result.output as PageMessage) : null;
}
