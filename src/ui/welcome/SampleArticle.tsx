import type { SampleText } from '../../claims/views/build-sample.ts';
import type { Messages } from '../messages/messages.ts';

interface SampleArticleProps {
  readonly messages: Messages;
  readonly sample: SampleText | 'loading' | null;
}

/** A whole article to try hints on. */
export function SampleArticle({ messages, sample }: SampleArticleProps) {
  const { welcome: text, format, popup, hint } = messages;
  return (
    <main class="welcome theme" lang={messages.language}>
      {sample === null || sample === 'loading' ? (
        <p>{sample === null ? popup.dataFailed : hint.loading}</p>
      ) : (
        <article class="paper">
          <h1 lang={sample.topic.language}>{text.sampleTitle(sample.topic.text)}</h1>
          <p class="aside">
            <time dateTime={sample.day}>{format.date(sample.day)}</time> · {text.sampleFrom}
          </p>
          <SampleBody sample={sample} />
        </article>
      )}
    </main>
  );
}

/** The statements, one paragraph each. */
export function SampleBody({ sample }: { readonly sample: SampleText }) {
  return (
    <div itemprop="articleBody">
      {sample.statements.map(({ text, language }) => (
        <p key={text} lang={language}>
          {text}
        </p>
      ))}
    </div>
  );
}
