import { useMessages } from '../shared/interface.ts';
import type { OptionsProps } from './options-props.ts';

/** The keys of every command, and the way to where they are changed. */
export function Shortcuts({
  shortcuts,
  onOpenShortcuts,
}: Pick<OptionsProps, 'shortcuts' | 'onOpenShortcuts'>) {
  const { options: text } = useMessages();
  const order = Object.keys(text.commands);
  const sorted = [...shortcuts].sort((a, b) => order.indexOf(a.command) - order.indexOf(b.command));
  return (
    <>
      <dl class="shortcuts">
        {sorted.map(({ command, keys }) => (
          <div key={command}>
            <dt>{text.commands[command]}</dt>
            <dd>{keys === '' ? <span class="aside">{text.noKeys}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onOpenShortcuts === null ? (
        <p class="aside">{text.shortcutsElsewhere}</p>
      ) : (
        <button type="button" class="main" onClick={onOpenShortcuts}>
          {text.changeShortcuts}
        </button>
      )}
    </>
  );
}
