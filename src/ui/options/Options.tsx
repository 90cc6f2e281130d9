import type { ComponentChildren } from 'preact';
import type { OptionsMessages } from '../messages/options-messages.ts';
import { DataState } from '../popup/DataState.tsx';
import { Fold } from '../shared/Fold.tsx';
import { InterfaceContext, useMessages } from '../shared/interface.ts';
import { keepFocus } from '../shared/keep-focus.ts';
import { AddressTest } from './AddressTest.tsx';
import { DiagnosisSection } from './DiagnosisSection.tsx';
import type { OptionsProps } from './options-props.ts';
import { Problems } from './Problems.tsx';
import { SettingField } from './SettingField.tsx';
import { SettingsFileSection } from './SettingsFileSection.tsx';
import { Shortcuts } from './Shortcuts.tsx';

type SectionId = keyof OptionsMessages['sections'];

/** The options page: everything a reader can set, each with its effect beside it. */
export function Options(props: OptionsProps) {
  const { messages, sections, fault } = props;
  const { options: text, settings } = messages;
  // Phones have none.
  const hasKeys = props.shortcuts.length > 0;
  const ids: readonly SectionId[] = [
    ...sections.map(({ section }) => section),
    ...(hasKeys ? (['shortcuts'] as const) : []),
    'data',
    'file',
    'private',
    'trouble',
  ];
  return (
    <InterfaceContext.Provider value={{ messages, tabStops: true }}>
      <div class="options theme" lang={messages.language} ref={keepFocus}>
        <header>
          <p class="of">{messages.popup.title}</p>
          <h1>{messages.popup.options}</h1>
          <p class="aside">{text.atOnce}</p>
          <nav aria-label={text.contents}>
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{text.sections[id]}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <p class="fault" role="alert">
            {fault !== null && settings.faults[fault]}
          </p>
          <Problems {...props} />
          {sections.map(({ section, names }) => (
            <Section key={section} id={section}>
              {names
                .filter((name) => isOfUse(name, props))
                .map((name) => (
                  <SettingField key={name} {...props} name={name} />
                ))}
              {section === 'where' && <AddressTest {...props} />}
            </Section>
          ))}
          {hasKeys && (
            <Section id="shortcuts">
              <Shortcuts {...props} />
            </Section>
          )}
          <Section id="data">
            <Data {...props} />
          </Section>
          <Section id="file">
            <SettingsFileSection {...props} />
          </Section>
          <Section id="private">
            <PrivateWindows {...props} />
          </Section>
          <Section id="trouble">
            <DiagnosisSection {...props} />
          </Section>
        </main>
      </div>
    </InterfaceContext.Provider>
  );
}

/** A list of sites belongs to one of the rules only. */
function isOfUse(name: string, { settings }: OptionsProps): boolean {
  const { where } = settings.values;
  return (
    (name !== 'onlySites' || where === 'only') && (name !== 'exceptSites' || where === 'except')
  );
}

function Section({
  id,
  children,
}: {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}) {
  const { options: text } = useMessages();
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{text.sections[id]}</h2>
      {children}
    </section>
  );
}

function Data({ overview, overviewFailed }: OptionsProps) {
  const { options: text, hint, popup } = useMessages();
  if (overview === null) {
    return <DataState data={{ state: overviewFailed ? 'failed' : 'loading' }} />;
  }
  const { counts } = overview;
  return (
    <>
      <DataState data={{ state: 'ready', ...overview }} />
      <p>{text.counted(counts.topics, counts.claims, counts.sources, counts.publishers)}</p>
      <p class="aside">{hint.coverage}</p>
      <p class="aside">{popup.nothingLeaves}</p>
      <Fold label={text.rules.title}>
        {() => (
          <ul class="rules">
            {text.rules.list.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        )}
      </Fold>
    </>
  );
}

function PrivateWindows({ inPrivateWindows }: OptionsProps) {
  const { options: text } = useMessages();
  if (inPrivateWindows === null) return null;
  return (
    <>
      <p>{inPrivateWindows ? text.privateOn : text.privateOff}</p>
      <p class="aside">{text.privateHow}</p>
    </>
  );
}
