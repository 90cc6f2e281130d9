import type { LocalText, TopicView } from '../../claims/views/claim-view.ts';
import { openingsOf } from '../../claims/views/opening.ts';
import { Fold } from '../shared/Fold.tsx';
import { useReadingMessages, useTabIndex } from '../shared/interface.ts';
import { LocalizedText } from '../shared/LocalizedText.tsx';
import { SourceDetails } from '../shared/SourceDetails.tsx';
import { Icon } from './Icon.tsx';

interface HintHeaderProps {
  readonly topic: TopicView;
  /** Id of the heading that names the hint. */
  readonly headingId: string;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** What the mention refers to, in one line, and the hint's own two buttons. */
export function HintHeader({ topic, headingId, pinned, onPin, onClose }: HintHeaderProps) {
  const { hint: text, words } = useReadingMessages();
  const tabIndex = useTabIndex();
  return (
    <>
      <header class="title">
        <h2 id={headingId}>
          <LocalizedText text={topic.label} />
        </h2>
        <span class="aside">{words.topicKinds[topic.kind]}</span>
        <button
          type="button"
          class="tool"
          title={text.pin}
          aria-label={text.pin}
          aria-pressed={pinned}
          tabIndex={tabIndex}
          onClick={() => onPin(!pinned)}
        >
          <Icon name="pin" />
        </button>
        <button
          type="button"
          class="tool"
          title={text.close}
          aria-label={text.close}
          tabIndex={tabIndex}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="about">
        <Summary summary={topic.summary} />
        {topic.sources.length > 0 && (
          <Fold label={text.moreWithSources(topic.sources.length)}>
            {() => (
              <ul class="lines">
                {topic.sources.map((source) => (
                  <li key={source.id}>
                    <SourceDetails source={source} text="publisher" />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        )}
      </div>
    </>
  );
}

/** What the topic is, in short; the fold below opens the rest. */
function Summary({ summary: { text, language } }: { readonly summary: LocalText }) {
  return openingsOf(text).map(({ opening, rest }) => (
    <p key={opening} class="summary">
      <LocalizedText text={{ text: opening, language }} />
      {rest !== '' && (
        <span class="rest" lang={language}>
          {rest}
        </span>
      )}
    </p>
  ));
}
