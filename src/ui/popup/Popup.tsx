import { InterfaceContext } from '../shared/interface.ts';
import { keepFocus } from '../shared/keep-focus.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import { ArticleView } from './ArticleView.tsx';
import { DataState } from './DataState.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { PopupProps } from './popup-props.ts';
import { SiteControl } from './SiteControl.tsx';

/** The toolbar popup: the site's switch first, then what is on this page, then what it rests on. */
export function Popup(props: PopupProps) {
  const { messages, site, page, data, fault, search } = props;
  const { popup: text, hint, settings } = messages;
  return (
    <InterfaceContext.Provider value={{ messages, tabStops: true }}>
      <main class="popup surface theme" lang={messages.language} ref={keepFocus}>
        <header>
          <h1>{text.title}</h1>
          {site !== null && <SiteControl site={site} onChooseSite={props.onChooseSite} />}
          <p class="fault" role="alert">
            {fault !== null && settings.faults[fault]}
          </p>
        </header>
        {page.state === 'article' ? (
          <ArticleView {...props} report={page.report} list={page.list} />
        ) : (
          <PageNotice state={page.state} onRead={props.onRead} />
        )}
        <section>
          <SearchBox search={search} loadClaims={props.loadClaims} basis={data} />
        </section>
        <footer>
          <p>{hint.coverage}</p>
          <DataState data={data} />
          <p>{text.nothingLeaves}</p>
          <PopupLinks {...props} />
        </footer>
      </main>
    </InterfaceContext.Provider>
  );
}

/** Ways to everything that does not fit here. */
function PopupLinks({
  messages,
  onOpenOptions,
  onOpenShortcuts,
  onOpenPanel,
}: Pick<PopupProps, 'messages' | 'onOpenOptions' | 'onOpenShortcuts' | 'onOpenPanel'>) {
  const { popup: text } = messages;
  const links = [
    [text.options, onOpenOptions],
    [text.shortcuts, onOpenShortcuts],
    [text.panel, onOpenPanel],
  ] as const;
  return (
    <p class="links">
      {links.map(
        ([label, open]) =>
          open !== null && (
            <button key={label} type="button" class="plain" onClick={open}>
              {label}
            </button>
          ),
      )}
    </p>
  );
}
