// Run by cold.ts in a process of its own: what the first scan costs when nothing is warm.
import { buildLexicon } from '../../src/matching/lexicon.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { readAliases } from './aliases.ts';
import { once } from './rounds.ts';
import { createTexts } from './texts.ts';

const { topics } = (await readAliases()).take(2_000);
const blocks = (await createTexts())(10_000);
const build = once(() => buildLexicon(topics));
const attach = once(() => createMatcher(build.result));
const scan = once(() => attach.result.scan(blocks, { language: 'de' }));
console.log(JSON.stringify({ build: build.time, attach: attach.time, scan: scan.time }));
