import * as v from 'valibot';
import { PERIODS, UNITS } from '../claims/figure.ts';
import { LANGUAGES } from '../claims/language.ts';
import { MEASURES } from '../claims/measure.ts';
import { MOST_OF_A_FAULT, type RawFault } from '../faults/raw-fault.ts';
import type { ArticleContext } from '../matching/context/article-context.ts';
import type {
  ClaimsRequest,
  HintRequest,
  MarkedRequest,
  OverviewRequest,
  PartsRequest,
  SampleRequest,
  ScanRequest,
  SearchRequest,
  TopicsRequest,
} from './protocol.ts';
import { PART_NAMES } from './protocol.ts';

// Far above any real article; what is larger does not come from our page script.
const MAX_BLOCKS = 250_000;
const MAX_BLOCK_LENGTH = 20_000_000;
const MAX_SENTENCE_LENGTH = 10_000;
const MAX_QUERY_LENGTH = 1_000;
const MAX_CONTEXT_WORD = 10_000;

const language = v.picklist(LANGUAGES);
const id = v.pipe(v.string(), v.maxLength(200));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const bound = v.nullable(v.pipe(v.number(), v.finite()));

const counted = v.object({
  low: bound,
  high: bound,
  approximate: v.boolean(),
  exclusive: v.boolean(),
  measure: v.picklist(MEASURES),
  of: id,
  unit: v.picklist(UNITS),
  per: v.nullable(v.picklist(PERIODS)),
  period: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  place: v.nullable(id),
  attributedTo: v.nullable(id),
  negated: v.boolean(),
});
const figure = v.pipe(
  counted,
  v.check(({ low, high }) => low !== null || high !== null, 'a figure without a number'),
);

const contextWords = v.array(v.pipe(v.string(), v.maxLength(MAX_CONTEXT_WORD)));
/** It has been with the page since the background gave it away. */
const context: v.GenericSchema<unknown, ArticleContext> = v.strictObject({
  firm: contextWords,
  words: contextWords,
  elsewhere: contextWords,
  shared: contextWords,
  opening: contextWords,
  matter: contextWords,
  faint: contextWords,
  about: contextWords,
});

const parts = v.strictObject({
  parts: v.pipe(v.array(v.picklist(PART_NAMES)), v.minLength(1), v.maxLength(PART_NAMES.length)),
});

const scan = v.strictObject({
  language: v.nullable(language),
  blocks: v.pipe(
    v.array(
      v.strictObject({
        id: count,
        text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)),
        language: v.nullable(language),
      }),
    ),
    v.maxLength(MAX_BLOCKS),
  ),
  context: v.nullable(context),
  figures: v.boolean(),
});

const marked = v.strictObject({ count });

/** Also part of what a page tells the side panel. */
export const hintSchema = v.strictObject({
  topic: id,
  sentence: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(MAX_SENTENCE_LENGTH)),
    language,
    topics: v.array(id),
    figure: v.nullable(figure),
  }),
  published: day,
});

const claims = v.strictObject({
  topic: id,
  part: v.picklist(['all', 'known', 'since']),
  published: day,
});

const faultText = v.pipe(v.string(), v.maxLength(MOST_OF_A_FAULT));
const fault = v.strictObject({
  where: faultText,
  name: faultText,
  message: faultText,
  stack: faultText,
});

const topics = v.strictObject({ topics: v.array(id) });

const overview = v.strictObject({ publishers: v.array(id), topics: v.array(id) });

const sample = v.strictObject({ length: v.picklist(['short', 'long']) });

const search = v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH)) });

/** Checks a request by its schema; the error names the place and the reason. */
function checked<Request>(call: string, schema: v.GenericSchema, request: unknown): Request {
  const result = v.safeParse(schema, request, { abortEarly: true });
  if (result.success) return result.output as Request;
  const [issue] = result.issues;
  throw new TypeError(`${call} request, ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
}

// What each call may ask for; all throw a TypeError with place and reason otherwise.
export const checkParts = (request: unknown): PartsRequest => checked('parts', parts, request);
export const checkMarked = (request: unknown): MarkedRequest => checked('marked', marked, request);
export const checkScan = (request: unknown): ScanRequest => checked('scan', scan, request);
export const checkHint = (request: unknown): HintRequest => checked('hint', hintSchema, request);
export const checkClaims = (request: unknown): ClaimsRequest => checked('claims', claims, request);
export const checkTopics = (request: unknown): TopicsRequest => checked('topics', topics, request);
export const checkSearch = (request: unknown): SearchRequest => checked('search', search, request);
export const checkOverview = (request: unknown): OverviewRequest =>
  checked('overview', overview, request);
export const checkSample = (request: unknown): SampleRequest => checked('sample', sample, request);
export const checkFault = (request: unknown): RawFault => checked('fault', fault, request);
