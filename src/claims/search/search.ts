import type { Claim } from '../claim.ts';
import type { Database } from '../database.ts';
import { LANGUAGES, type Localized } from '../language.ts';
import { comparePartialDates } from '../partial-date.ts';
import type { Source } from '../source.ts';
import type { Topic } from '../topic.ts';
import { createViewer, splitClaims, type Viewer } from '../viewer.ts';
import { toClaimView, toSourceView, toTopicView } from '../views/to-view.ts';
import { isClaimHidden } from '../visibility.ts';
import { createSearchIndex, createSpeller, type IndexHit, spansOf } from './search-index.ts';
import type { Found, FoundTopic, SearchQuery, SearchResults } from './search-results.ts';

/** As many of each kind as a reader looks at before typing another word. */
const FIRST = 8;
/** What is typed by hand stays far below. */
const LONGEST = 200;

/**
 * Finds topics, claims and sources that have all words of a query, in any order and language. The last
 * letters of a word may be missing, and typing errors are forgiven. What the reader has hidden is not found.
 */
export function createSearch(database: Database): (query: SearchQuery) => SearchResults {
  const claimsOn = (topic: Topic) => database.claimsByTopic.get(topic.id)?.length ?? 0;
  const topics = createSearchIndex(
    [...database.topics.values()].sort((a, b) => claimsOn(b) - claimsOn(a)),
    textsOfTopic,
  );
  const claims = createSearchIndex(
    [...database.claims.values()].sort((a, b) => comparePartialDates(b.said, a.said)),
    (claim) => [
      ...textsOf(claim.statement, 2),
      ...textsOf(database.claimants.get(claim.claimant)?.name ?? {}, 1),
    ],
  );
  const sources = createSearchIndex(
    [...database.sources.values()].sort((a, b) =>
      comparePartialDates(b.published ?? '', a.published ?? ''),
    ),
    (source) => [
      { text: source.title ?? '', weight: 2 },
      { text: publisherOf(database, source), weight: 1 },
    ],
  );
  const spell = createSpeller([...topics.words, ...claims.words, ...sources.words]);

  return ({ text, reader }) => {
    const words = spell(text.slice(0, LONGEST));
    const viewer = createViewer(database, reader);
    const isShown = ({ entry }: IndexHit<Claim>) =>
      !isClaimHidden(database, entry, viewer.isVisible);
    return {
      topics: found(topics.find(words), (topic) => toFoundTopic(viewer, topic, words)),
      claims: found(claims.find(words).filter(isShown), (entry) => {
        const claim = toClaimView(viewer, entry, null);
        return { claim, spans: spansOf(claim.statement.text, words) };
      }),
      sources: found(
        sources.find(words).filter(({ entry }) => viewer.isVisible(entry)),
        (source) => ({
          source: toSourceView(database, source),
          titleSpans: spansOf(source.title ?? '', words),
          publisherSpans: spansOf(publisherOf(database, source), words),
        }),
      ),
    };
  };
}

function found<Entry, View>(
  hits: readonly IndexHit<Entry>[],
  toView: (entry: Entry) => View,
): Found<View> {
  return { first: hits.slice(0, FIRST).map(({ entry }) => toView(entry)), all: hits.length };
}

function toFoundTopic(
  viewer: Viewer,
  topic: Topic,
  words: readonly ReadonlySet<string>[],
): FoundTopic {
  const view = toTopicView(viewer, topic);
  const spans = spansOf(view.label.text, words);
  const name = spans.length > 0 ? null : closestName(topic, words);
  return {
    topic: view,
    spans,
    name: name === null ? null : { text: name, spans: spansOf(name, words) },
    claims: splitClaims(viewer, topic.id).visible.length,
  };
}

/** The recorded name with most of the words; null where none has any. */
function closestName(topic: Topic, words: readonly ReadonlySet<string>[]): string | null {
  let closest: string | null = null;
  let most = 0;
  for (const name of namesOf(topic)) {
    const count = spansOf(name, words).length;
    if (count <= most) continue;
    closest = name;
    most = count;
  }
  return closest;
}

function textsOfTopic(topic: Topic) {
  return [...textsOf(topic.label, 3), ...namesOf(topic).map((text) => ({ text, weight: 2 }))];
}

function textsOf(text: Localized, weight: number) {
  return Object.values(text).map((each) => ({ text: each, weight }));
}

function namesOf(topic: Topic): string[] {
  return LANGUAGES.flatMap((language) => (topic.aliases[language] ?? []).map(({ text }) => text));
}

function publisherOf({ publishers }: Database, source: Source): string {
  return publishers.get(source.publisher)?.name ?? '';
}
