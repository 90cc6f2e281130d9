import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../shared/interface.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { OptionsProps } from './options-props.ts';

/** Saving, loading and forgetting everything at once. Nothing is changed before it was shown. */
export function SettingsFileSection(props: OptionsProps) {
  const { imported, onSave, onLoad } = props;
  const { options: text } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{text.fileIntro}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={onSave}>
          {text.save}
        </button>
        <button type="button" class="main" onClick={() => input.current?.click()}>
          {text.load}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.load}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onLoad(file);
          // The same file can be chosen again after it was changed.
          event.currentTarget.value = '';
        }}
      />
      <div role="status">
        {imported.state === 'refused' && <p class="wrong">{text.fileFaults[imported.fault]}</p>}
        {imported.state === 'applied' && <p>{text.applied}</p>}
        {imported.state === 'reset' && <p>{text.resetDone}</p>}
        {imported.state === 'read' && <ImportPreview {...props} imported={imported} />}
      </div>
      <Reset {...props} />
    </>
  );
}

/** Forgets everything, after a second press. */
function Reset({ settings, defaults, onReset }: OptionsProps) {
  const { options: text } = useMessages();
  const [asking, setAsking] = useState(false);
  const isDefault = JSON.stringify(settings.values) === JSON.stringify(defaults);
  return (
    <>
      {isDefault && <p class="aside">{text.nothingSet}</p>}
      {!isDefault && !asking && (
        <p>
          <button type="button" class="plain" onClick={() => setAsking(true)}>
            {text.reset}
          </button>
        </p>
      )}
      <div role="status">
        {!isDefault && asking && (
          <div class="preview" tabIndex={-1} ref={takeFocus}>
            <p>{text.resetAsk}</p>
            <p class="buttons">
              <button
                type="button"
                class="main"
                onClick={() => {
                  setAsking(false);
                  onReset(null);
                }}
              >
                {text.reset}
              </button>
              <button type="button" class="main" onClick={() => setAsking(false)}>
                {text.cancel}
              </button>
            </p>
          </div>
        )}
      </div>
    </>
  );
}

/** The question takes the place of what was pressed. */
function takeFocus(question: HTMLElement | null): void {
  question?.focus({ preventScroll: true });
}
