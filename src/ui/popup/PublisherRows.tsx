import type { PublisherEntry } from '../../claims/topic-list.ts';
import type { Messages } from '../messages/messages.ts';
import { Fold } from '../shared/Fold.tsx';
import { useMessages } from '../shared/interface.ts';
import { SourceDetails } from '../shared/SourceDetails.tsx';
import { Switch } from '../shared/Switch.tsx';
import type { PopupProps } from './popup-props.ts';

interface PublisherRowsProps extends Pick<PopupProps, 'onSwitchPublisher'> {
  readonly publishers: readonly PublisherEntry[];
}

/** Who publishes the sources behind the page's topics, each with its switch and its pages. */
export function PublisherRows({ publishers, onSwitchPublisher }: PublisherRowsProps) {
  const messages = useMessages();
  const { popup: text } = messages;
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
          <ul class="rows">
            {publishers.map((publisher) => (
              <li key={publisher.id} class="publisher">
                <Fold
                  label={
                    <span class="label">
                      <span class="name">{publisher.name}</span>
                      <span class="aside">{publisherText(messages, publisher)}</span>
                    </span>
                  }
                >
                  {() => (
                    <ul class="lines">
                      {publisher.sources.map((source) => (
                        <li key={source.id}>
                          <SourceDetails source={source} text="title" />
                        </li>
                      ))}
                    </ul>
                  )}
                </Fold>
                <Switch
                  on={publisher.hidden === null}
                  label={text.showPublisher(publisher.name)}
                  labelled={false}
                  onSwitch={(on) => onSwitchPublisher(publisher.id, on)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

/** "newspaper · party to the war · German · 3 claims" */
function publisherText({ words, format, popup: text }: Messages, entry: PublisherEntry): string {
  return [
    words.publisherKinds[entry.kind],
    entry.party === null ? null : words.partyToTheWar,
    ...entry.languages.map(format.language),
    text.claims(entry.claims),
    entry.hidden === 'group' ? text.hiddenByGroup(words.publisherGroups[entry.group]) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
