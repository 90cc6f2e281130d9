import type { SettingName } from '../../settings/settings.ts';
import type { SettingsMessages } from '../messages/options-messages.ts';
import { useMessages } from '../shared/interface.ts';
import type { ImportState, OptionsProps } from './options-props.ts';
import { settingText } from './setting-text.ts';

/** More names of unusable entries than this help nobody. */
const MOST_NAMES = 5;

interface ImportPreviewProps
  extends Pick<OptionsProps, 'settings' | 'overview' | 'onApply' | 'onCancel'> {
  readonly imported: Extract<ImportState, { readonly state: 'read' }>;
}

/** What a file would change, setting by setting, and the choice to let it. */
export function ImportPreview({
  imported,
  settings,
  overview,
  onApply,
  onCancel,
}: ImportPreviewProps) {
  const messages = useMessages();
  const { options: text, settings: words } = messages;
  const { values, changes, unusable, locked } = imported;
  const after = { ...settings.values, ...values };
  const labels: Readonly<Partial<Record<string, SettingsMessages['labels'][SettingName]>>> =
    words.labels;
  const names = unusable
    .slice(0, MOST_NAMES)
    .map((name) => (Object.hasOwn(labels, name) ? labels[name]?.[0] : null) ?? name.slice(0, 40));
  return (
    <div class="preview">
      {changes.length === 0 ? (
        <p>{text.nothingNew}</p>
      ) : (
        <table>
          <caption>{text.wouldChange(changes.length)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{text.before}</th>
              <th scope="col">{text.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((name) => (
              <tr key={name}>
                <th scope="row">{words.labels[name][0]}</th>
                <td>{settingText(messages, name, settings.values, overview)}</td>
                <td>{settingText(messages, name, after, overview)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unusable.length > 0 && <p class="wrong">{text.unusable(unusable.length, ...names)}</p>}
      {locked > 0 && <p>{text.lockedLeftOut(locked)}</p>}
      <p class="buttons">
        {changes.length > 0 && (
          <button type="button" class="main" onClick={onApply}>
            {text.apply}
          </button>
        )}
        <button type="button" class="main" onClick={onCancel}>
          {changes.length > 0 ? text.cancel : messages.hint.close}
        </button>
      </p>
    </div>
  );
}
