import { readFile } from 'node:fs/promises';
import type { Topic } from '../../src/claims/topic.ts';
import type { PackManifest } from '../../src/packs/pack.ts';
import { type AuthoredTopic, spreadTopics } from '../../src/packs/shared-words.ts';

/** The topics of a shipped pack in full. */
export async function shippedTopics(pack: string): Promise<readonly Topic[]> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(
      await readFile(new URL(`../../assets/packs/${pack}/${file}`, import.meta.url), 'utf8'),
    );
  const { words = {} } = (await read('pack.json')) as PackManifest;
  return spreadTopics((await read('topics.json')) as readonly AuthoredTopic[], words);
}
