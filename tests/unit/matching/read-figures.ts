import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Language } from '../../../src/claims/language.ts';
import { createDatabaseMatcher } from '../../../src/matching/database-matcher.ts';
import type { BlockFindings } from '../../../src/matching/mention.ts';
import { shippedTopics } from '../../support/shipped-packs.ts';

const pack = join(import.meta.dirname, '..', '..', '..', 'assets', 'packs', 'nk-russia');

/** The rows of a file of the first pack, by id. */
export function rowsOf<Row extends { readonly id: string }>(
  file: string,
): ReadonlyMap<string, Row> {
  const rows = JSON.parse(readFileSync(join(pack, file), 'utf8')) as readonly Row[];
  return new Map(rows.map((row) => [row.id, row]));
}

const matcher = createDatabaseMatcher({
  subjects: [],
  topics: new Map((await shippedTopics('nk-russia')).map((topic) => [topic.id, topic])),
  claims: rowsOf<Claim>('claims.json'),
});

/** An article on the subject, in which names that depend on it count. */
export const TEASERS: Readonly<Record<Language, string>> = {
  de: 'Nordkoreanische Soldaten kämpfen in der Region Kursk für Russland gegen die Ukraine. Kim Jong-un und Wladimir Putin schweigen zu Russlands Krieg.',
  en: "North Korean soldiers are fighting for Russia against Ukraine in the Kursk region. Kim Jong Un and Vladimir Putin say nothing on Russia's war in Ukraine.",
};

/** What is found in a text behind a teaser on the subject. */
export function read(text: string, language: Language): BlockFindings {
  const blocks = [TEASERS[language], text].map((each, id) => ({ id, text: each, language }));
  return matcher.scan(blocks, { language }).findings[1] as BlockFindings;
}
