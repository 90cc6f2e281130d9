import fc from 'fast-check';
import { buildHint } from '../../../src/claims/views/build-hint.ts';
import { isWebAddress } from '../../../src/claims/web-address.ts';
import { parseJson } from '../../../src/cli/parse-json.ts';
import { createDatabaseMatcher } from '../../../src/matching/database-matcher.ts';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { joinPacks } from '../../../src/packs/join.ts';
import { PACK_FILES, type PackFiles } from '../../../src/packs/pack.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';
import { fixtureFiles } from '../../support/pack-files.ts';
import { changed, damaged } from '../changes.ts';
import { type FuzzTarget, must } from '../target.ts';

const READER = { language: 'de', today: '2025-06-01', hidden: NOTHING_HIDDEN } as const;

/** What a check promises, and that a pack which passes can be used. */
function checkAndUse(files: PackFiles): void {
  const checked = checkPack(files);
  if (!checked.ok) {
    must(checked.problems.length > 0, 'refused without a reason');
    for (const { file, path, reason } of checked.problems) {
      must((PACK_FILES as readonly string[]).includes(file), `a problem of no file: ${file}`);
      must(typeof path === 'string' && reason.trim() !== '', 'a problem without path or reason');
      must(reason.length < 3_000, 'a reason that nobody reads');
    }
    return;
  }
  const { database } = joinPacks([checked.pack]);
  for (const { url } of database.sources.values()) must(isWebAddress(url), `a link to ${url}`);
  const matcher = createDatabaseMatcher(database);
  const labels = [...database.topics.values()].flatMap(({ label }) => Object.values(label));
  matcher.scan([{ id: 0, text: labels.join('. '), language: 'en' }], { language: 'en' });
  for (const topic of database.topics.keys()) {
    const sentence = { text: 'A.', language: 'en', topics: [topic], figure: null } as const;
    buildHint(database, { topic, sentence, published: '2024-11-01', reader: READER });
  }
}

export const PACKS: readonly FuzzTarget[] = [
  {
    name: 'pack',
    share: 10,
    property: () =>
      fc.property(changed(fixtureFiles('valid-harbour')), (files) => {
        must(!('polluted' in {}), 'a prototype was changed');
        checkAndUse((typeof files === 'object' && files !== null ? files : {}) as PackFiles);
      }),
  },
  {
    name: 'pack-garbage',
    share: 5,
    property: () => {
      const file = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.jsonValue({ maxDepth: 3 })));
      const files = fc.record(Object.fromEntries(PACK_FILES.map((name) => [name, file])));
      return fc.property(files, (garbage) => checkAndUse(garbage as PackFiles));
    },
  },
  {
    name: 'pack-json',
    share: 8,
    property: () => {
      const { 'claims.json': claims } = fixtureFiles('valid-harbour');
      return fc.property(fc.oneof(damaged(claims.slice(0, 1)), fc.json(), fc.string()), (text) => {
        const parsed = parseJson(text);
        if (parsed.ok) {
          must(
            JSON.stringify(parsed.value) === JSON.stringify(JSON.parse(text)),
            'read differently',
          );
          return;
        }
        must(parsed.errors.length > 0, 'refused without a reason');
        for (const { line, column, reason } of parsed.errors) {
          must(line >= 1 && column >= 1 && reason !== '', `line ${line}, column ${column}`);
        }
      });
    },
  },
];
