import { schemeBehind } from '../../page/marks/scheme.ts';
import { boxesOf } from '../../page/pointer/hit-test.ts';
import { createHintHost } from '../../ui/tooltip/mount.ts';
import { createStage } from '../../ui/tooltip/stage.ts';
import css from '../../ui/tooltip/tooltip.css?inline';
import type { HintStage, OpenHint } from '../base/hint-show.ts';
import type { PageBase } from '../base/page-base.ts';
import { hintActions } from './hint-actions.ts';

/** Sets the stage of a page; nothing stands on it yet. */
export function setStage(
  window: Window & typeof globalThis,
  base: PageBase,
  signal: AbortSignal,
): HintStage {
  const { document } = window;
  const stage = createStage(document, css, signal);
  return {
    begin: (messages, publishedOf, on, until) => {
      const host = createHintHost(document, stage, on, until);
      // While the answer is on its way: the page's process has written no number yet.
      messages.format.warm();
      const propsOf = ({ answer, byKeyboard, pinned }: OpenHint) => ({
        messages,
        hint: answer.hint,
        ...hintActions(answer, messages, stage.announce, base, window),
        scheme: schemeBehind(answer.mark.block.element, window),
        pinned,
        tabStops: pinned || byKeyboard,
        loadClaims: (part: 'all' | 'known' | 'since') =>
          base.ask('claims', {
            topic: answer.hint.topic.id,
            part,
            published: publishedOf(answer.mark.block.id),
          }),
        onPin: on.onPin,
        onClose: on.onClose,
      });
      let isRehearsed = false;
      return {
        rehearse: (answer) => {
          if (!isRehearsed) host.rehearse(propsOf({ answer, byKeyboard: false, pinned: false }));
          isRehearsed = true;
        },
        show: (open, at) => {
          isRehearsed = true;
          const { mark } = open.answer;
          const lines = () => boxesOf(mark);
          host.show(propsOf(open), { lines, at, element: mark.block.element });
        },
        update: (open) => host.update(propsOf(open)),
        hide: host.hide,
        focus: host.focus,
        restoreFocus: host.restoreFocus,
        announce: (answer) =>
          stage.announce(
            answer === null
              ? messages.hint.nothingToShow
              : messages.hint.announced(answer.hint.topic.label.text, answer.hint.counts.all),
          ),
      };
    },
    say: stage.announce,
    setTextSize: stage.setTextSize,
    owns: stage.owns,
  };
}
