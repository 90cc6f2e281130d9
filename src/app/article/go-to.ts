import type { TopicId } from '../../claims/topic.ts';
import type { Mark } from '../../page/marks/mark.ts';
import { inPageOrder } from '../../page/marks/mark-order.ts';
import { revealMark } from '../../page/pointer/reveal.ts';
import type { ArticleSession } from './article-session.ts';

/** Milliseconds; long enough to be found by a reader whose eyes have to follow the page's jump. */
const FLASH = 1_600;

/**
 * Goes to a topic's next mention, painted or not, with every call; after the last one to the first, and
 * paints it as the current one for a moment. Inside a link, where a tap follows the link, it shows the
 * mention's hint, as far as `showHint` can.
 */
export function createGoTo(
  window: Window & typeof globalThis,
  { marks }: ArticleSession,
  showHint: (mark: number) => boolean,
  signal: AbortSignal,
): (topic: TopicId) => void {
  const last = new Map<TopicId, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (topic) => {
    const all = [...marks.all()].filter(({ mention }) => mention.topic === topic).sort(inPageOrder);
    const before = all.findIndex(({ id }) => id === last.get(topic));
    for (const mark of [...all.slice(before + 1), ...all.slice(0, before + 1)]) {
      if (!revealMark(window, mark)) continue;
      last.set(topic, mark.id);
      clearTimeout(timer);
      if (isInLink(mark) && showHint(mark.id)) return;
      marks.setCurrent(mark);
      timer = setTimeout(() => marks.setCurrent(null), FLASH);
      return;
    }
  };
}

function isInLink({ spans }: Mark): boolean {
  return spans.some(({ node }) => node.parentElement?.closest('a[href]') != null);
}
