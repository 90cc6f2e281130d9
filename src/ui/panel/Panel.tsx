import { useEffect, useRef } from 'preact/hooks';
import type { TopicId } from '../../claims/topic.ts';
import { ArticleView } from '../popup/ArticleView.tsx';
import { DataState } from '../popup/DataState.tsx';
import { PageNotice } from '../popup/PageNotice.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { SiteControl } from '../popup/SiteControl.tsx';
import { InterfaceContext } from '../shared/interface.ts';
import { keepFocus } from '../shared/keep-focus.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { FiguresInView } from './FiguresInView.tsx';
import type { FigureInView, LoadHint } from './figures-in-view.ts';

export interface PanelProps extends Omit<PopupProps, 'onOpenPanel'> {
  /** What the reader has before them on the page; null where that is not known. */
  readonly inView: {
    readonly topics: readonly TopicId[];
    readonly figures: readonly FigureInView[];
  } | null;
  readonly loadHint: LoadHint;
}

/** The page's topics, claims and figures beside it, following what the reader has in view. */
export function Panel(props: PanelProps) {
  const { messages, site, page, data, fault, inView, loadHint } = props;
  const { popup: text, hint, settings } = messages;
  const whole = useRef<HTMLElement>(null);
  const topics = inView?.topics ?? [];

  useEffect(() => keepFocus(whole.current), []);

  // The list follows the page, but not under the reader's own hand. What was pressed in the panel before the
  // reader went back to the page still has its focus.
  useEffect(() => {
    const panel = whole.current;
    if (panel === null || panel.matches(':hover')) return;
    if (document.hasFocus() && panel.matches(':focus-within')) return;
    panel.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [topics.join(' ')]);

  return (
    <InterfaceContext.Provider value={{ messages, tabStops: true }}>
      <main class="panel surface theme" lang={messages.language} ref={whole}>
        <header>
          <h1 class="unseen">{text.title}</h1>
          {site !== null && <SiteControl site={site} onChooseSite={props.onChooseSite} />}
          <p class="fault" role="alert">
            {fault !== null && settings.faults[fault]}
          </p>
        </header>
        {page.state === 'article' ? (
          <ArticleView
            {...props}
            report={page.report}
            list={page.list}
            inView={new Set(topics)}
            before={
              <FiguresInView figures={inView?.figures ?? []} loadHint={loadHint} basis={page} />
            }
          />
        ) : (
          <PageNotice state={page.state} onRead={props.onRead} />
        )}
        <section>
          <SearchBox search={props.search} loadClaims={props.loadClaims} basis={data} />
        </section>
        <footer>
          <p>{hint.coverage}</p>
          <DataState data={data} />
          <p class="links">
            <button type="button" class="plain" onClick={props.onOpenOptions}>
              {text.options}
            </button>
          </p>
        </footer>
      </main>
    </InterfaceContext.Provider>
  );
}
