import type { Hint } from '../../claims/hint.ts';
import { type CitationForm, cite } from '../../claims/views/citation.ts';
import { copyText } from '../../page/copy-text.ts';
import type { Mark } from '../../page/marks/mark.ts';
import { withoutSuppression, withSuppression } from '../../settings/suppression.ts';
import { citationWords } from '../../ui/messages/citation-words.ts';
import type { ReadingMessages } from '../../ui/messages/messages.ts';
import { nameOf } from '../../ui/tooltip/matched.ts';
import type { TooltipProps } from '../../ui/tooltip/Tooltip.tsx';
import type { PageBase } from '../base/page-base.ts';

type Actions = Pick<TooltipProps, 'matched' | 'site' | 'onSuppress' | 'onCopy'>;

/** What a reader can do about a hint. `announce` tells a screen reader what was done. */
export function hintActions(
  { hint, mark }: { readonly hint: Hint; readonly mark: Mark },
  messages: ReadingMessages,
  announce: (text: string) => void,
  base: PageBase,
  window: Window,
): Actions {
  const { hint: text } = messages;
  const { block, mention } = mark;
  const { topic, alias, via, rule, start, end } = mention;
  const site = base.siteOf(window.location.href);
  const matched = {
    text: block.text.slice(start, end),
    alias,
    via,
    ...(rule !== undefined && { rule }),
  };
  const name = nameOf(matched);
  return {
    matched,
    site,
    onSuppress: async (reach, suppressed) => {
      const entry = { topic, alias, site: reach === 'site' ? site : null };
      const change = suppressed ? withSuppression : withoutSuppression;
      try {
        await base.updateSetting('suppressed', (list) => change(list, entry));
      } catch (error) {
        base.failed('remembering a name', error);
        announce(text.notSaved);
        return false;
      }
      const unmarked = () =>
        entry.site === null ? text.nowUnmarkedAnywhere(name) : text.nowUnmarkedOn(name, entry.site);
      announce(suppressed ? unmarked() : text.markedAgain(name));
      return true;
    },
    onCopy: async (form: CitationForm) => {
      const cited = { topic: hint.topic, claims: hint.claims };
      const done = await copyText(window, cite(cited, form, citationWords(messages)));
      announce(done ? text.copied : text.copyFailed);
      return done;
    },
  };
}
