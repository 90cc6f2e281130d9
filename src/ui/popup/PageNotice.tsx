import type { PopupMessages } from '../messages/messages.ts';
import { useMessages } from '../shared/interface.ts';
import type { PopupPage } from './popup-props.ts';

type Notice = Exclude<PopupPage['state'], 'article'> | 'nothing-found';

interface PageNoticeProps {
  readonly state: Notice;
  /** Reads a page that waits for it. */
  readonly onRead?: () => void;
}

/** Says why there is nothing to show. */
export function PageNotice({ state, onRead }: PageNoticeProps) {
  const { popup } = useMessages();
  const [what, why] = noticeText(popup, state);
  return (
    <section class="notice">
      <div role="status">
        <p>{what}</p>
        {why !== null && <p class="aside">{why}</p>}
      </div>
      {state === 'waiting' && (
        <button type="button" class="main" onClick={onRead}>
          {popup.readNow}
        </button>
      )}
    </section>
  );
}

function noticeText(text: PopupMessages, state: Notice): readonly [string, string | null] {
  switch (state) {
    case 'loading':
      return [text.loading, null];
    case 'unavailable':
      return [text.cannotRun, text.cannotRunWhy];
    case 'not-reached':
      return [text.reload, text.reloadWhy];
    case 'off':
      return [text.siteOff, null];
    case 'waiting':
      return [text.waiting, text.waitingWhy];
    case 'no-article':
      return [text.noArticle, text.noArticleWhy];
    case 'nothing-found':
      return [text.nothingFound, text.nothingFoundWhy];
  }
}
