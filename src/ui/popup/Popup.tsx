import { InterfaceContext } from '../shared/interface.ts';
import { Switch } from '../shared/Switch.tsx';
import { ArticleView } from './ArticleView.tsx';
import { DataState } from './DataState.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { PopupProps } from './popup-props.ts';

/** The toolbar popup: the site's switch first, then what is on this page, then what it rests on. */
export function Popup(props: PopupProps) {
  const { messages, site, page, packs, onSwitchSite } = props;
  const { popup: text, hint } = messages;
  return (
    <InterfaceContext.Provider value={{ messages, tabStops: true }}>
      <main class="popup theme" lang={messages.language}>
        <header>
          <h1>{text.title}</h1>
          {site !== null && (
            <Switch on={site.on} label={text.onSite(site.name)} labelled onSwitch={onSwitchSite} />
          )}
        </header>
        {page.state === 'article' ? (
          <ArticleView {...props} report={page.report} list={page.list} />
        ) : (
          <PageNotice state={page.state} />
        )}
        <footer>
          <p>{hint.coverage}</p>
          <DataState packs={packs} />
          <p>{text.nothingLeaves}</p>
        </footer>
      </main>
    </InterfaceContext.Provider>
  );
}
