import type { JSX } from 'preact';
import { INTERFACE_LANGUAGES, LANGUAGES } from '../../claims/language.ts';
import type { SettingName, Settings } from '../../settings/settings.ts';
import { messagesFor } from '../messages/catalogue.ts';
import type { SettingsMessages } from '../messages/options-messages.ts';
import { useMessages } from '../shared/interface.ts';
import { Switch } from '../shared/Switch.tsx';
import { EntryList } from './EntryList.tsx';
import { HiddenGroups, HiddenNames, HiddenPacks, Suppressed } from './hidden-editors.tsx';
import { MarkSample } from './MarkSample.tsx';
import type { EditorProps } from './options-props.ts';
import { PatternEditor } from './PatternEditor.tsx';
import { RadioList } from './RadioList.tsx';
import { Slider } from './Slider.tsx';
import { TextSizeEditor } from './TextSizeEditor.tsx';

/** How each setting is changed; a setting without an editor does not compile. */
export const EDITORS: Readonly<Record<SettingName, (props: EditorProps) => JSX.Element>> = {
  where: (props) => <WordEditor {...props} name="where" />,
  onlySites: (props) => <SitesEditor {...props} name="onlySites" />,
  exceptSites: (props) => <SitesEditor {...props} name="exceptSites" />,
  sites: SiteChoices,
  density: (props) => (
    <>
      <WordEditor {...props} name="density" />
      <MarkSample {...props.settings.values} />
    </>
  ),
  markStyle: StyleEditor,
  readingLanguages: ReadingLanguages,
  interfaceLanguage: InterfaceLanguage,
  dwell: ({ settings, set, ...props }) => {
    const { settings: text } = useMessages();
    return (
      <Slider
        {...props}
        value={settings.values.dwell}
        least={50}
        most={2_000}
        step={50}
        format={text.milliseconds}
        onSet={(value) => set('dwell', () => value)}
      />
    );
  },
  modifierKey: (props) => <WordEditor {...props} name="modifierKey" />,
  textSize: TextSizeEditor,
  hiddenPacks: HiddenPacks,
  hiddenPublishers: (props) => <HiddenNames {...props} name="hiddenPublishers" />,
  hiddenGroups: HiddenGroups,
  hiddenTopics: (props) => <HiddenNames {...props} name="hiddenTopics" />,
  suppressed: Suppressed,
};

/** One of the words that the catalogue has for a setting. */
function WordEditor<Name extends 'where' | 'density' | 'modifierKey'>({
  name,
  settings,
  set,
  ...props
}: EditorProps & { readonly name: Name }) {
  const { settings: text } = useMessages();
  const words: SettingsMessages[Name] = text[name];
  return (
    <RadioList
      {...props}
      options={Object.entries<string>(words).map(([value, label]) => ({ value, label }))}
      value={settings.values[name]}
      onChoose={(value) => set(name, () => value as Settings[Name])}
    />
  );
}

function StyleEditor({ settings, set, ...props }: EditorProps) {
  const { settings: text, options } = useMessages();
  const [word] = options.sample.filter(({ topic }) => topic !== undefined);
  const names = Object.keys(text.markStyle) as Settings['markStyle'][];
  return (
    <RadioList
      {...props}
      options={names.map((value) => ({
        value,
        label: (
          <>
            {text.markStyle[value]}{' '}
            <span class="sample" aria-hidden="true">
              <span class={value}>{word?.text}</span>
            </span>
          </>
        ),
      }))}
      value={settings.values.markStyle}
      onChoose={(value) => set('markStyle', () => value)}
    />
  );
}

function SitesEditor({
  name,
  settings,
  set,
  ...props
}: EditorProps & { readonly name: 'onlySites' | 'exceptSites' }) {
  return (
    <PatternEditor
      {...props}
      patterns={settings.values[name]}
      onSet={(patterns) => set(name, () => patterns)}
    />
  );
}

function SiteChoices({ settings, set, disabled }: EditorProps) {
  const { options: text, popup } = useMessages();
  const { sites } = settings.values;
  return (
    <EntryList
      disabled={disabled}
      none={text.noSites}
      entries={Object.entries(sites).map(([site, choice]) => ({
        key: site,
        name: site,
        about: [popup.choices[choice]],
        action: text.forgetShort,
        actionInFull: text.forget(site),
        onAct: () =>
          set('sites', (now) =>
            Object.fromEntries(Object.entries(now).filter(([name]) => name !== site)),
          ),
      }))}
    />
  );
}

function ReadingLanguages({ settings, set, labelledBy, disabled }: EditorProps) {
  const { format } = useMessages();
  const { readingLanguages } = settings.values;
  return (
    <fieldset class="checks" aria-labelledby={labelledBy}>
      {LANGUAGES.map((language) => {
        const on = readingLanguages.includes(language);
        return (
          <Switch
            key={language}
            on={on}
            label={format.language(language)}
            labelled
            // Without any language nothing would ever be marked; to switch off is done elsewhere.
            disabled={disabled || (on && readingLanguages.length === 1)}
            onSwitch={(wanted) =>
              set('readingLanguages', (now) =>
                LANGUAGES.filter((each) => (each === language ? wanted : now.includes(each))),
              )
            }
          />
        );
      })}
    </fieldset>
  );
}

function InterfaceLanguage({ settings, set, browserLanguage, ...props }: EditorProps) {
  const { settings: text } = useMessages();
  return (
    <RadioList
      {...props}
      options={(['auto', ...INTERFACE_LANGUAGES] as const).map((value) => ({
        value,
        label:
          value === 'auto' ? (
            text.automaticLanguage(browserLanguage)
          ) : (
            // By its own name: whoever wants it may not read the one that is set.
            <span lang={value}>{messagesFor(value).format.language(value)}</span>
          ),
      }))}
      value={settings.values.interfaceLanguage}
      onChoose={(value) => set('interfaceLanguage', () => value)}
    />
  );
}
