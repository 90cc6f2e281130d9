import type { PopupData } from '../popup/popup-props.ts';
import { InterfaceContext } from '../shared/interface.ts';
import { Covered } from './Covered.tsx';
import { SampleBody, type SampleView } from './SampleArticle.tsx';

interface WelcomeProps extends SampleView {
  /** Keys that go to the next mention; empty where none are set. */
  readonly nextKeys: string;
  readonly sampleAddress: string;
  /** Which packs there are. */
  readonly loadData: () => Promise<PopupData>;
  readonly onOpenOptions: () => void;
}

/** The first page a reader sees: what it does, tried out; what it never does; how to turn it off. */
export function Welcome(props: WelcomeProps) {
  const { messages, sample, fault, nextKeys, sampleAddress, loadData, onOpenOptions } = props;
  const { welcome: text, hint, popup, settings } = messages;
  return (
    <InterfaceContext.Provider value={{ messages, tabStops: true }}>
      <main class="welcome theme" lang={messages.language}>
        <h1>{text.heading}</h1>
        <p class="lead">{text.lead}</p>
        {fault !== null && (
          <p class="fault" role="alert">
            {settings.faults[fault]}
          </p>
        )}
        {sample !== null && (
          <section>
            <h2>{text.tryIt}</h2>
            <p>
              {text.tryHow}
              {nextKeys !== '' && (
                <>
                  {' '}
                  {text.tryKeys[0]}
                  <kbd>{nextKeys}</kbd>
                  {text.tryKeys[1]}
                </>
              )}
            </p>
            <article class="paper" aria-busy={sample === 'loading'}>
              {sample === 'loading' ? <p>{hint.loading}</p> : <SampleBody sample={sample} />}
            </article>
            <p>
              <a href={sampleAddress}>{text.openSample}</a>
            </p>
          </section>
        )}
        <Covered load={loadData} />
        <section>
          <h2>{text.never}</h2>
          <ul class="points">
            {text.nevers.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p class="aside">{hint.coverage}</p>
        </section>
        <section>
          <h2>{text.off}</h2>
          <ul class="points">
            {text.offs.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p>
            <button type="button" class="main" onClick={onOpenOptions}>
              {popup.options}
            </button>
          </p>
        </section>
        <p class="aside">{text.onceOnly}</p>
      </main>
    </InterfaceContext.Provider>
  );
}
