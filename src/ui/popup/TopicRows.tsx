import { Fragment } from 'preact';
import type { ArticleReport } from '../../claims/article-report.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { TopicEntry } from '../../claims/views/topic-list.ts';
import type { PopupMessages } from '../messages/messages.ts';
import { ClaimListing } from '../shared/ClaimListing.tsx';
import { Dotted } from '../shared/Dotted.tsx';
import { Fold } from '../shared/Fold.tsx';
import { useMessages } from '../shared/interface.ts';
import { LocalizedText } from '../shared/LocalizedText.tsx';
import { unbroken } from '../shared/unbroken.ts';
import type { PopupProps } from './popup-props.ts';

type TopicActions = Pick<PopupProps, 'loadClaims' | 'onGoTo' | 'onSwitchTopic'>;

interface TopicRowsProps extends TopicActions {
  readonly report: Pick<ArticleReport, 'topics'>;
  readonly entries: readonly TopicEntry[];
  /** Topics that the reader has before them on the page. */
  readonly inView: ReadonlySet<TopicId>;
}

/**
 * The topics of the page in the order of their appearance. A topic's name leads to its next mention in
 * the text, the line below opens to its claims.
 */
export function TopicRows({ report, entries, inView, ...actions }: TopicRowsProps) {
  const mentions = new Map(report.topics.map((topic) => [topic.topic, topic.mentions]));
  const row = (entry: TopicEntry) => {
    const { id } = entry.topic;
    const known = { entry, mentions: mentions.get(id) ?? 0 };
    return (
      <li key={id} class="topic" aria-current={inView.has(id) ? 'location' : undefined}>
        <TopicName {...known} onGoTo={actions.onGoTo} />
        <Fold label={<TopicLine {...known} />} labelledBy={`${nameId(id)} ${lineId(id)}`}>
          {() => <OpenTopic entry={entry} {...actions} />}
        </Fold>
      </li>
    );
  };
  const rows = (list: readonly TopicEntry[]) => <ul class="rows">{list.map(row)}</ul>;
  const groups = byPacks(entries);
  if (groups.length === 1) return rows(entries);
  return groups.map((group) => (
    <Fragment key={keyOf(group)}>
      <PackHeading packs={group[0]?.packs ?? []} />
      {rows(group)}
    </Fragment>
  ));
}

/** The name of the pack; of several, which have stood above with their whole names, the short ones. */
function PackHeading({ packs }: Pick<TopicEntry, 'packs'>) {
  return (
    <h3 class="pack">
      <Dotted>
        {packs.map(({ id, name, shortName }) => (
          <LocalizedText key={id} text={packs.length > 1 ? shortName : name} />
        ))}
      </Dotted>
    </h3>
  );
}

/**
 * The topics as one group, or, on a page with topics of several packs that no other pack holds, by the
 * packs that hold them: what packs share stands apart, at the end.
 */
function byPacks(entries: readonly TopicEntry[]): readonly (readonly TopicEntry[])[] {
  const groups = [...Map.groupBy(entries, (entry) => keyOf([entry])).values()];
  const own = groups.filter(([first]) => first?.packs.length === 1);
  return own.length > 1 ? groups.toSorted((a, b) => packsOf(a) - packsOf(b)) : [entries];
}

function packsOf([entry]: readonly TopicEntry[]): number {
  return entry?.packs.length ?? 0;
}

function keyOf([entry]: readonly TopicEntry[]): string {
  return (entry?.packs ?? []).map(({ id }) => id).join(' ');
}

/** The line that opens is heard with the name above it: many a line says the same. */
const nameId = (topic: TopicId): string => `name-${topic}`;
const lineId = (topic: TopicId): string => `line-${topic}`;

interface TopicInText {
  readonly entry: TopicEntry;
  /** Those that a reader can see. */
  readonly mentions: number;
}

function TopicName({ entry, mentions, onGoTo }: Pick<TopicActions, 'onGoTo'> & TopicInText) {
  const { popup: text } = useMessages();
  const { topic, hidden } = entry;
  const name = <LocalizedText text={topic.label} />;
  const id = nameId(topic.id);
  if (hidden !== null || mentions === 0) {
    return (
      <span class="name" id={id}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="name"
      id={id}
      title={text.goTo(topic.label.text)}
      onClick={() => onGoTo(topic.id)}
    >
      {name}
    </button>
  );
}

function TopicLine({ entry, mentions }: TopicInText) {
  const { words, popup: text } = useMessages();
  const { topic, claims, hidden } = entry;
  const where = mentions === 0 ? text.notInSight : unbroken(text.mentions(mentions));
  const known = [words.topicKinds[topic.kind], where, unbroken(text.claims(claims))];
  return (
    <span class="aside" id={lineId(topic.id)}>
      <Dotted>{hidden === null ? known : whyHidden(text, hidden)}</Dotted>
    </span>
  );
}

function whyHidden(text: PopupMessages, hidden: NonNullable<TopicEntry['hidden']>): string {
  return hidden === 'topic' ? text.topicOff : text.hiddenTopic;
}

function OpenTopic({
  entry,
  loadClaims,
  onSwitchTopic,
}: Omit<TopicActions, 'onGoTo'> & { readonly entry: TopicEntry }) {
  const { hint, popup: text } = useMessages();
  const { topic, claims, hiddenClaims, hidden } = entry;
  const isOff = hidden === 'topic';
  return (
    <>
      <p class="summary">
        <LocalizedText text={topic.summary} />
      </p>
      <p>
        <button type="button" class="plain" onClick={() => onSwitchTopic(topic.id, isOff)}>
          {isOff ? text.showTopic : text.hideTopic}
        </button>
      </p>
      {hiddenClaims > 0 && <p class="aside">{hint.hiddenClaims(hiddenClaims)}</p>}
      {claims > 0 && (
        <ClaimListing topic={topic.id} load={() => loadClaims(topic.id)} basis={entry} />
      )}
    </>
  );
}
