import type { SampleText } from '../../claims/views/build-sample.ts';
import type { SettingsFault } from '../../settings/settings-error.ts';
import type { Messages } from '../messages/messages.ts';
import { Dotted } from '../shared/Dotted.tsx';

/** What a page with a text to try hints on is drawn from. */
export interface SampleView {
  readonly messages: Messages;
  /** Null where nothing is on record, or there can be no hints. */
  readonly sample: SampleText | 'loading' | null;
  /** Why there are no hints; null where there are. */
  readonly fault: SettingsFault | null;
}

/** A whole article to try hints on. */
export function SampleArticle({ messages, sample, fault }: SampleView) {
  const { welcome: text, format, popup, hint, settings } = messages;
  const why = fault === null ? popup.dataFailed : settings.faults[fault];
  return (
    <main class="welcome theme" lang={messages.language}>
      {sample === null && <p role="alert">{why}</p>}
      {sample === 'loading' && <p>{hint.loading}</p>}
      {sample !== null && sample !== 'loading' && (
        <article class="paper">
          <h1 lang={sample.topic.language}>{text.sampleTitle(sample.topic.text)}</h1>
          <p class="aside">
            <Dotted>
              <time dateTime={sample.day}>{format.date(sample.day)}</time>
              {text.sampleFrom}
            </Dotted>
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
