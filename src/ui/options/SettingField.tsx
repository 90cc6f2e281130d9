import { useId, useState } from 'preact/hooks';
import type { SettingName, Settings } from '../../settings/settings.ts';
import { useMessages } from '../shared/interface.ts';
import { EDITORS } from './editors.tsx';
import type { OptionsProps } from './options-props.ts';

/** A setting with its name, what it does, its editor and, where it was changed, the way back; then the way back from that. */
export function SettingField(props: OptionsProps & { readonly name: SettingName }) {
  const { name, settings, defaults, set, onReset } = props;
  const { settings: text, options, hint } = useMessages();
  // A list of sites took longer than the press that empties it.
  const [before, setBefore] = useState<Settings[SettingName] | null>(null);
  const id = useId();
  const Editor = EDITORS[name];
  const [label, about] = text.labels[name];
  const locked = settings.locked.includes(name);
  const isDefault = JSON.stringify(settings.values[name]) === JSON.stringify(defaults[name]);
  return (
    <div class="field" data-setting={name}>
      <div class="field-head">
        <h3 id={id}>{label}</h3>
        {locked && <span class="aside">{text.managed}</span>}
        {!locked && (!isDefault || before !== null) && (
          <button
            type="button"
            class="plain aside"
            aria-describedby={id}
            onClick={() => {
              setBefore(isDefault ? null : settings.values[name]);
              if (isDefault && before !== null) set(name, () => before);
              else onReset([name]);
            }}
          >
            {isDefault ? hint.undo : options.toDefault}
          </button>
        )}
      </div>
      {about !== null && <p class="aside">{about}</p>}
      <Editor {...props} labelledBy={id} disabled={locked} />
    </div>
  );
}
