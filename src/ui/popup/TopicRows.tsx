import type { TopicEntry } from '../../claims/topic-list.ts';
import { ClaimListing } from '../shared/ClaimListing.tsx';
import { Fold } from '../shared/Fold.tsx';
import { useMessages } from '../shared/interface.ts';
import { LocalizedText } from '../shared/LocalizedText.tsx';
import type { ArticleReport, PopupProps } from './popup-props.ts';

interface TopicRowsProps extends Pick<PopupProps, 'loadClaims' | 'onGoTo'> {
  readonly report: ArticleReport;
  readonly entries: readonly TopicEntry[];
}

/** The topics of the page in the order of their appearance, each opening to its claims. */
export function TopicRows({ report, entries, loadClaims, onGoTo }: TopicRowsProps) {
  const mentions = new Map(report.topics.map((topic) => [topic.topic, topic.mentions]));
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <li key={entry.topic.id}>
          <Fold label={<TopicLabel entry={entry} mentions={mentions.get(entry.topic.id) ?? 0} />}>
            {() => <OpenTopic entry={entry} loadClaims={loadClaims} onGoTo={onGoTo} />}
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function TopicLabel({
  entry,
  mentions,
}: {
  readonly entry: TopicEntry;
  readonly mentions: number;
}) {
  const { words, popup: text } = useMessages();
  const { topic, claims, hidden } = entry;
  return (
    <span class="label">
      <span class="name">
        <LocalizedText text={topic.label} />
      </span>
      <span class="aside">
        {hidden
          ? text.hiddenTopic
          : [words.topicKinds[topic.kind], text.mentions(mentions), text.claims(claims)].join(
              ' · ',
            )}
      </span>
    </span>
  );
}

function OpenTopic({
  entry,
  loadClaims,
  onGoTo,
}: Pick<PopupProps, 'loadClaims' | 'onGoTo'> & { readonly entry: TopicEntry }) {
  const { hint, popup: text } = useMessages();
  const { topic, claims, hiddenClaims } = entry;
  return (
    <>
      <p class="summary">
        <LocalizedText text={topic.summary} />
      </p>
      {onGoTo !== null && (
        <p>
          <button type="button" class="plain" onClick={() => onGoTo(topic.id)}>
            {text.goTo}
          </button>
        </p>
      )}
      {hiddenClaims > 0 && <p class="aside">{hint.hiddenClaims(hiddenClaims)}</p>}
      {claims > 0 && (
        <ClaimListing topic={topic.id} load={() => loadClaims(topic.id)} basis={entry} />
      )}
    </>
  );
}
