// Run by cold.ts in a process of its own: what the first scan costs when nothing is warm.
import { createFigureReader } from '../../src/matching/figures/reader.ts';
import { buildFigureRecord } from '../../src/matching/figures/record/record.ts';
import { recordFromJson, recordToJson } from '../../src/matching/figures/record/record-json.ts';
import { buildLexicon } from '../../src/matching/lexicon/lexicon.ts';
import { lexiconFromBytes, lexiconToBytes } from '../../src/matching/lexicon/lexicon-bytes.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { readAliases } from './aliases.ts';
import { once } from './rounds.ts';
import { ARTICLE, createTexts } from './texts.ts';

const { topics, claims } = (await readAliases()).take(2_000);
const blocks = (await createTexts(ARTICLE))(10_000);
const build = once(() => buildLexicon(topics));
const bytes = new Uint8Array(lexiconToBytes(build.result));
const json = recordToJson(buildFigureRecord(topics, claims));
const start = performance.now();
const reader = createFigureReader(recordFromJson(JSON.parse(json)));
const matcher = createMatcher(lexiconFromBytes(bytes) ?? build.result, reader);
const attach = performance.now() - start;
const scan = once(() => matcher.scan(blocks, { language: 'de' }));
console.log(JSON.stringify({ build: build.time, attach, scan: scan.time }));
