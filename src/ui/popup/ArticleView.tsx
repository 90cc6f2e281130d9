import type { ComponentChildren } from 'preact';
import type { ArticleReport } from '../../claims/article-report.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { TopicList } from '../../claims/views/topic-list.ts';
import type { Messages } from '../messages/messages.ts';
import { Dotted } from '../shared/Dotted.tsx';
import { useMessages } from '../shared/interface.ts';
import { unbroken } from '../shared/unbroken.ts';
import { PageNotice } from './PageNotice.tsx';
import { PublisherRows } from './PublisherRows.tsx';
import type { PopupProps } from './popup-props.ts';
import { TopicRows } from './TopicRows.tsx';

const NONE: ReadonlySet<TopicId> = new Set();

interface ArticleViewProps
  extends Pick<
    PopupProps,
    | 'data'
    | 'loadClaims'
    | 'onSwitchPublisher'
    | 'onSwitchGroup'
    | 'onSwitchTopic'
    | 'onUseAllSources'
    | 'onGoTo'
  > {
  readonly report: ArticleReport;
  readonly list: TopicList | null;
  /** Topics that the reader has before them on the page. */
  readonly inView?: ReadonlySet<TopicId>;
  /** Shown before the topics. */
  readonly before?: ComponentChildren;
}

/** An article as it was understood, its topics, and the sources behind them. */
export function ArticleView({
  report,
  list,
  data,
  inView = NONE,
  before = null,
  ...callbacks
}: ArticleViewProps) {
  const messages = useMessages();
  const { popup: text, hint } = messages;
  const hiddenClaims = list?.hiddenClaims ?? 0;
  return (
    <>
      <section class="article">
        {report.title !== null && (
          <p class="article-title" lang={report.language ?? undefined}>
            {report.title}
          </p>
        )}
        <p class="aside">
          <Dotted>{understood(messages, report)}</Dotted>
        </p>
      </section>
      {before}
      {report.topics.length === 0 && hiddenClaims === 0 ? (
        <PageNotice state="nothing-found" />
      ) : (
        <section>
          <h2>{text.found(report.mentions, report.topics.length)}</h2>
          {list === null ? (
            <p class="aside">{data.state === 'failed' ? hint.failed : hint.loading}</p>
          ) : (
            <TopicRows
              report={report}
              inView={inView}
              entries={list.topics}
              loadClaims={callbacks.loadClaims}
              onGoTo={callbacks.onGoTo}
              onSwitchTopic={callbacks.onSwitchTopic}
            />
          )}
        </section>
      )}
      {list !== null && list.publishers.length > 0 && (
        <section>
          <PublisherRows
            publishers={list.publishers}
            onSwitchPublisher={callbacks.onSwitchPublisher}
            onSwitchGroup={callbacks.onSwitchGroup}
          />
          <p class="hidden-count" role="status">
            {hiddenClaims > 0 && (
              <>
                {text.hidden(hiddenClaims)}{' '}
                <button type="button" class="plain" onClick={callbacks.onUseAllSources}>
                  {text.showAll}
                </button>
              </>
            )}
          </p>
        </section>
      )}
    </>
  );
}

/** "Article in German · published 23 Oct 2024", as far as the page tells. */
function understood({ popup: text, claim, format }: Messages, report: ArticleReport) {
  const { language, published, modified } = report;
  const kind =
    language === null
      ? text.article
      : `${text.article} ${claim.inLanguage(format.language(language))}`;
  const changed = modified !== null && modified !== published ? modified : null;
  return [
    kind,
    published === null ? text.noDate : unbroken(text.publishedOn(format.date(published))),
    changed === null ? null : unbroken(text.modifiedOn(format.date(changed))),
  ];
}
