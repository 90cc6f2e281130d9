import type { PublisherEntry } from '../../claims/views/topic-list.ts';
import type { PublisherGroup } from '../../claims/visibility.ts';
import type { Messages } from '../messages/messages.ts';
import { Dotted } from '../shared/Dotted.tsx';
import { Fold } from '../shared/Fold.tsx';
import { useMessages } from '../shared/interface.ts';
import { SourceDetails } from '../shared/SourceDetails.tsx';
import { Switch } from '../shared/Switch.tsx';
import { unbroken } from '../shared/unbroken.ts';
import type { PopupProps } from './popup-props.ts';

interface PublisherRowsProps extends Pick<PopupProps, 'onSwitchPublisher' | 'onSwitchGroup'> {
  readonly publishers: readonly PublisherEntry[];
}

/** Who publishes the sources behind the page's topics, group by group, each with its switch and its pages. */
export function PublisherRows({ publishers, ...switches }: PublisherRowsProps) {
  const { popup: text } = useMessages();
  // In the order in which the settings have them, whatever the page.
  const order = Object.keys(text.groups);
  const groups = [...Map.groupBy(publishers, ({ group }) => group)].toSorted(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  return (
    <Fold
      label={
        <h2>
          {text.sources} <span class="aside">{text.publishers(publishers.length)}</span>
        </h2>
      }
    >
      {() => (
        <>
          <p class="aside">{text.sourcesIntro}</p>
          {groups.map(([group, own]) => (
            <GroupRows key={group} group={group} publishers={own} {...switches} />
          ))}
        </>
      )}
    </Fold>
  );
}

function GroupRows({
  group,
  publishers,
  onSwitchGroup,
  onSwitchPublisher,
}: PublisherRowsProps & { readonly group: PublisherGroup }) {
  const messages = useMessages();
  const { popup: text } = messages;
  const isOff = publishers.some(({ hidden }) => hidden === 'group');
  return (
    <div class="group publisher">
      <Fold
        label={
          <h3>
            {text.groups[group]}{' '}
            <span class="aside">{messages.format.number(publishers.length)}</span>
          </h3>
        }
      >
        {() => (
          <ul class="rows">
            {publishers.map((publisher) => (
              <li key={publisher.id} class="publisher">
                <Fold
                  label={
                    <span class="label">
                      <span class="name">{publisher.name}</span>
                      <span class="aside">
                        <Dotted>{aboutPublisher(messages, publisher)}</Dotted>
                      </span>
                    </span>
                  }
                >
                  {() => <Pages publisher={publisher} />}
                </Fold>
                <Switch
                  on={publisher.hidden === null}
                  label={text.showPublisher(publisher.name)}
                  labelled={false}
                  disabled={isOff}
                  onSwitch={(on) => onSwitchPublisher(publisher.id, on)}
                />
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <Switch
        on={!isOff}
        label={text.showGroup(text.groups[group])}
        labelled={false}
        onSwitch={(on) => onSwitchGroup(group, on)}
      />
    </div>
  );
}

function Pages({ publisher }: { readonly publisher: PublisherEntry }) {
  return (
    <ul class="lines">
      {publisher.sources.map((source) => (
        <li key={source.id}>
          <SourceDetails source={source} text="title" />
        </li>
      ))}
    </ul>
  );
}

/** "newspaper · German · 3 claims"; the kind is named where the group does not say it. */
function aboutPublisher({ words, format, popup: text }: Messages, entry: PublisherEntry) {
  return [
    entry.group === entry.kind ? null : words.publisherKinds[entry.kind],
    ...entry.languages.map(format.language),
    unbroken(text.claims(entry.claims)),
    entry.hidden === 'group' ? text.hiddenByGroup(words.publisherGroups[entry.group]) : null,
  ];
}
