import type { TopicId } from '../../claims/topic.ts';
import { type Hidden, hidesSources, whyTopicHidden } from '../../claims/visibility.ts';
import type { BlockFindings, Mention } from '../../matching/mention.ts';
import type { BackgroundProtocol } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/serve.ts';
import { siteOf } from '../../settings/site-choice.ts';
import { suppressionOn } from '../../settings/suppression.ts';
import { createArticleReader } from './article-reader.ts';
import type { LoadedPacks, PackLoader } from './loaded-packs.ts';
import { readReader } from './reader.ts';

/** Answers what a page asks of its text: what was found, without what this reader has switched off. */
export function createScanAnswers(
  loader: PackLoader,
): Handlers<BackgroundProtocol>['scan']['answer'] {
  const readArticle = createArticleReader(loader);
  return async (request, { address }) => {
    // Side by side: the browser reads the settings in another process meanwhile.
    const [scanned, { context, settings }] = await Promise.all([
      readArticle(request),
      readReader(),
    ]);
    const site = address === null ? null : siteOf(address);
    const isSuppressed = suppressionOn(settings.suppressed, site);
    const elsewhere = await loader.topicsOf(settings.hiddenPacks);
    const isWanted = (mention: Mention) => !isSuppressed(mention) && !elsewhere.has(mention.topic);
    const findings = scanned.findings.map((found) =>
      settings.readingLanguages.includes(found.language)
        ? { ...found, mentions: found.mentions.filter(isWanted) }
        : { ...found, mentions: [], figures: [] },
    );
    const off = await hiddenTopics(
      findings,
      () => loader.packs(settings.hiddenPacks),
      context.hidden,
    );
    return { findings, context: scanned.context, hidden: [...off] };
  };
}

/** The topics found of which nothing is left to show; records are read only where sources are off. */
async function hiddenTopics(
  findings: readonly BlockFindings[],
  packs: () => Promise<LoadedPacks>,
  hidden: Hidden,
): Promise<ReadonlySet<TopicId>> {
  const found = new Set(findings.flatMap(({ mentions }) => mentions.map(({ topic }) => topic)));
  if (!hidesSources(hidden)) return new Set(hidden.topics.filter((topic) => found.has(topic)));
  const { database } = await packs();
  return new Set([...found].filter((topic) => whyTopicHidden(database, topic, hidden) !== null));
}
