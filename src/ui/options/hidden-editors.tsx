import { inLanguage } from '../../claims/language.ts';
import { useMessages } from '../shared/interface.ts';
import { Switch } from '../shared/Switch.tsx';
import { EntryList } from './EntryList.tsx';
import type { EditorProps } from './options-props.ts';

/** The packs, each with its switch. */
export function HiddenPacks({ settings, set, overview, labelledBy, disabled }: EditorProps) {
  const { language } = useMessages();
  return (
    <Switches
      entries={(overview?.packs ?? []).map(({ id, name }) => ({
        id,
        label: inLanguage(name, language)?.text ?? id,
      }))}
      labelledBy={labelledBy}
      hidden={settings.values.hiddenPacks}
      disabled={disabled}
      onChange={(change) => set('hiddenPacks', change)}
    />
  );
}

/** The kinds of publishers, each with its switch. */
export function HiddenGroups({ settings, set, groups, labelledBy, disabled }: EditorProps) {
  const { popup: text } = useMessages();
  return (
    <Switches
      entries={groups.map((group) => ({ id: group, label: text.groups[group] }))}
      labelledBy={labelledBy}
      hidden={settings.values.hiddenGroups}
      disabled={disabled}
      onChange={(change) => set('hiddenGroups', change)}
    />
  );
}

interface SwitchesProps<Id extends string> {
  readonly labelledBy: string;
  readonly entries: readonly { readonly id: Id; readonly label: string }[];
  readonly hidden: readonly Id[];
  readonly disabled: boolean;
  readonly onChange: (change: (now: readonly Id[]) => readonly Id[]) => void;
}

/** Switches that are on unless their entry is hidden. */
function Switches<Id extends string>({
  labelledBy,
  entries,
  hidden,
  disabled,
  onChange,
}: SwitchesProps<Id>) {
  return (
    <fieldset class="checks" aria-labelledby={labelledBy}>
      {entries.map(({ id, label }) => (
        <Switch
          key={id}
          on={!hidden.includes(id)}
          label={label}
          labelled
          disabled={disabled}
          onSwitch={(on) =>
            onChange((now) => {
              const others = now.filter((each) => each !== id);
              return on ? others : [...others, id];
            })
          }
        />
      ))}
    </fieldset>
  );
}

/** Publishers or topics that are switched off, each with the way back. */
export function HiddenNames({
  name,
  settings,
  set,
  overview,
  disabled,
}: EditorProps & { readonly name: 'hiddenPublishers' | 'hiddenTopics' }) {
  const { options: text } = useMessages();
  const names = name === 'hiddenPublishers' ? overview?.publishers : overview?.topics;
  const hidden = settings.values[name];
  return (
    <EntryList
      disabled={disabled}
      none={text.nothingOff}
      entries={hidden.map((id) => ({
        key: id,
        name: names?.[id] ?? id,
        action: text.useAgainShort,
        actionInFull: text.useAgain(names?.[id] ?? id),
        onAct: () => set(name, (now) => now.filter((each) => each !== id)),
      }))}
    />
  );
}

/** What the reader has called not meant, each with the way back. */
export function Suppressed({ settings, set, overview, disabled }: EditorProps) {
  const { options: text } = useMessages();
  const { suppressed } = settings.values;
  return (
    <EntryList
      disabled={disabled}
      none={text.nothingOff}
      entries={suppressed.map((entry) => ({
        key: JSON.stringify(entry),
        name: entry.alias,
        about: [overview?.topics[entry.topic] ?? entry.topic, entry.site ?? text.everywhere].filter(
          (part) => part !== entry.alias,
        ),
        action: text.useAgainShort,
        actionInFull: text.useAgain(entry.alias),
        onAct: () =>
          set('suppressed', (now) =>
            now.filter((each) => JSON.stringify(each) !== JSON.stringify(entry)),
          ),
      }))}
    />
  );
}
