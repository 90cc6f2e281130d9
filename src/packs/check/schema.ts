import * as v from 'valibot';
import { ACTS, type Claim, type Claimant, EVIDENCE } from '../../claims/claim.ts';
import { type Figure, UNITS } from '../../claims/figure.ts';
import { LANGUAGES } from '../../claims/language.ts';
import { MEASURES } from '../../claims/measure.ts';
import { PARTIES, PUBLISHER_KINDS, type Publisher, type Source } from '../../claims/source.ts';
import type { SubjectSigns } from '../../claims/subject.ts';
import {
  type Alias,
  type ContextRule,
  type Phrase,
  TOPIC_KINDS,
  type Topic,
} from '../../claims/topic.ts';
import { FORMAT, LICENSE, type PackManifest } from '../pack.ts';
import { type AuthoredAlias, spreadAliases } from '../shared-words.ts';
import { LIMITS } from './limits.ts';
import {
  bound,
  day,
  id,
  inKebabCase,
  languageTag,
  list,
  localized,
  partialDate,
  type Schema,
  text,
  uniqueList,
  webAddress,
} from './schema-values.ts';

const word = v.pipe(
  text(LIMITS.alias),
  v.check(
    (value) => !value.startsWith('@'),
    ({ input }) => `no list of words ${JSON.stringify(input)} in pack.json`,
  ),
);
const words = v.pipe(list(word), v.minLength(1, 'no words'));
const contextRule: Schema<ContextRule> = v.variant('rule', [
  v.strictObject({ rule: v.literal('long-form') }),
  v.strictObject({ rule: v.literal('subject') }),
  v.strictObject({
    rule: v.literal('topic'),
    anyOf: v.pipe(uniqueList(id), v.minLength(1, 'no topics')),
  }),
  v.strictObject({
    rule: v.picklist(['before', 'after', 'sentence', 'side', 'near', 'away', 'article']),
    words,
  }),
  v.strictObject({
    rule: v.literal('without'),
    anyOf: v.pipe(uniqueList(id), v.minLength(1, 'no topics')),
    words: list(word),
  }),
]);
const rules = v.pipe(list(contextRule), v.minLength(1, 'no rule: leave the key out'));

const aliasKeys = v.strictObject({
  text: v.exactOptional(text(LIMITS.alias)),
  texts: v.exactOptional(v.pipe(list(text(LIMITS.alias)), v.minLength(2, 'fewer than two names'))),
  form: v.exactOptional(v.picklist(['inflected', 'exact'])),
  office: v.exactOptional(v.literal(true)),
  means: v.exactOptional(text(LIMITS.note)),
  when: v.exactOptional(rules),
  unless: v.exactOptional(rules),
  compound: v.exactOptional(v.picklist(['hyphen', 'closed', 'none'])),
  spelling: v.exactOptional(v.boolean()),
});
const alias: Schema<AuthoredAlias> = v.pipe(
  aliasKeys,
  v.check(({ text: one, texts }) => (one === undefined) !== (texts === undefined), 'text or texts'),
);

const phrase: Schema<Phrase> = v.strictObject({
  heads: v.pipe(uniqueList(text(LIMITS.alias)), v.minLength(1, 'no heads')),
  modifiers: uniqueList(text(LIMITS.alias)),
  of: uniqueList(text(LIMITS.alias)),
  by: v.exactOptional(v.pipe(uniqueList(word), v.minLength(1, 'no prepositions'))),
  gap: v.pipe(
    v.number(),
    v.integer('not a whole number'),
    v.minValue(0, 'below zero'),
    v.maxValue(10, 'above ten words'),
  ),
  except: v.exactOptional(uniqueList(text(LIMITS.alias))),
  when: v.exactOptional(rules),
  unless: v.exactOptional(rules),
});

const aliases: Schema<readonly Alias[]> = v.pipe(
  list(alias, LIMITS.aliasesPerTopic),
  v.transform((entries: AuthoredAlias[]): Alias[] => spreadAliases(entries)),
  v.maxLength(LIMITS.aliasesPerTopic, `more than ${LIMITS.aliasesPerTopic} entries`),
);
const phrases = list(phrase);

export const topicSchema: Schema<Topic> = v.strictObject({
  id,
  kind: v.picklist(TOPIC_KINDS),
  label: localized(LIMITS.label),
  summary: localized(LIMITS.summary),
  aliases: v.strictObject({ de: v.exactOptional(aliases), en: v.exactOptional(aliases) }),
  phrases: v.exactOptional(
    v.strictObject({ de: v.exactOptional(phrases), en: v.exactOptional(phrases) }),
  ),
  sources: uniqueList(id),
  voiceOf: v.exactOptional(v.picklist(PARTIES)),
});

const figure: Schema<Figure> = v.strictObject({
  measure: v.picklist(MEASURES),
  of: id,
  low: bound,
  high: bound,
  approximate: v.boolean(),
  exclusive: v.boolean(),
  unit: v.picklist(UNITS),
  per: v.nullable(v.picklist(['day', 'week', 'month', 'year'])),
  period: v.nullable(
    v.pipe(v.string(), v.regex(/^P[1-9]\d{0,3}[DWMY]$/, 'not a duration such as "P7D" or "P1M"')),
  ),
  place: v.nullable(id),
  asOf: partialDate,
});

export const claimSchema: Schema<Claim> = v.strictObject({
  id,
  topics: v.pipe(uniqueList(id), v.minLength(1, 'no topic')),
  statement: localized(LIMITS.statement),
  claimant: id,
  via: v.nullable(localized(LIMITS.role)),
  act: v.picklist(ACTS),
  said: partialDate,
  reviewBy: partialDate,
  figure: v.nullable(figure),
  evidence: v.picklist(EVIDENCE),
  contradicts: uniqueList(id),
  supersededBy: v.nullable(id),
  derivedFrom: v.nullable(id),
  sources: v.pipe(uniqueList(id), v.minLength(1, 'no source')),
  corrections: v.exactOptional(
    list(v.strictObject({ date: partialDate, reason: localized(LIMITS.note) })),
  ),
});

export const claimantSchema: Schema<Claimant> = v.strictObject({
  id,
  name: localized(LIMITS.label),
  role: localized(LIMITS.role),
  party: v.nullable(v.picklist(PARTIES)),
  topic: v.nullable(id),
});

export const sourceSchema: Schema<Source> = v.strictObject({
  id,
  url: webAddress,
  publisher: id,
  title: v.nullable(text(LIMITS.title)),
  language: languageTag,
  published: v.nullable(partialDate),
  retrieved: v.nullable(partialDate),
  derivedFrom: v.nullable(text(LIMITS.label)),
  quality: v.picklist(['original', 'copy']),
  note: v.nullable(text(LIMITS.note)),
});

export const publisherSchema: Schema<Publisher> = v.strictObject({
  id,
  name: text(LIMITS.label),
  kind: v.picklist(PUBLISHER_KINDS),
  party: v.nullable(v.picklist(PARTIES)),
});

const wordsByLanguage = v.strictObject({ de: v.exactOptional(words), en: v.exactOptional(words) });

const subject: Schema<SubjectSigns> = v.strictObject({
  sides: v.record(id, v.pipe(uniqueList(id), v.minLength(1, 'no topics'))),
  peoples: v.exactOptional(v.record(id, wordsByLanguage)),
  heart: v.exactOptional(uniqueList(id)),
  hub: v.exactOptional(id),
  general: uniqueList(id),
  words: wordsByLanguage,
  faint: v.exactOptional(wordsByLanguage),
  aside: v.exactOptional(wordsByLanguage),
});

export const manifestSchema: Schema<PackManifest> = v.strictObject({
  format: v.literal(FORMAT, ({ received }) => `format ${received}; this version reads ${FORMAT}`),
  id,
  name: localized(LIMITS.label),
  shortName: localized(LIMITS.shortName),
  description: localized(LIMITS.summary),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'not a version such as "1.0.0"')),
  compiled: day,
  coverage: v.strictObject({ from: partialDate, to: partialDate }),
  languages: v.pipe(
    list(v.picklist(LANGUAGES)),
    v.minLength(1, 'no language'),
    v.check((values) => new Set(values).size === values.length, 'the same language twice'),
  ),
  license: v.literal(LICENSE, `only ${LICENSE}`),
  subject: v.exactOptional(subject),
  words: v.exactOptional(v.record(inKebabCase('a name'), words)),
  attribution: text(LIMITS.label),
  namesFrom: v.exactOptional(v.pipe(uniqueList(id), v.minLength(1, 'no packs'))),
  corrections: v.nullable(webAddress),
});
