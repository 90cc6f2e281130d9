import { inLanguage } from '../../claims/language.ts';
import type { Overview } from '../../claims/overview.ts';
import type { SettingName, Settings } from '../../settings/settings.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * What a setting is set to, in a few words: "Every mention", "300 ms", "3 entries". What is not in the overview,
 * which is null while it is on its way, is told by its id.
 */
export function settingText<Name extends SettingName>(
  messages: Messages,
  name: Name,
  settings: Settings,
  overview: Overview | null,
): string {
  return TEXTS[name](messages, settings, overview);
}

type ToText = (messages: Messages, settings: Settings, overview: Overview | null) => string;

const TEXTS: Readonly<Record<SettingName, ToText>> = {
  where: ({ settings: text }, { where }) => text.where[where],
  onlySites: (messages, { onlySites }) => listText(messages, onlySites),
  exceptSites: (messages, { exceptSites }) => listText(messages, exceptSites),
  sites: (messages, { sites }) =>
    listText(
      messages,
      Object.entries(sites).map(([site, choice]) => `${site} (${messages.popup.choices[choice]})`),
    ),
  density: ({ settings: text }, { density }) => text.density[density],
  markStyle: ({ settings: text }, { markStyle }) => text.markStyle[markStyle],
  readingLanguages: ({ format }, { readingLanguages }) =>
    readingLanguages.map(format.language).join(', '),
  interfaceLanguage: ({ format, options }, { interfaceLanguage }) =>
    interfaceLanguage === 'auto' ? options.automatic : format.language(interfaceLanguage),
  dwell: ({ settings: text }, { dwell }) => text.milliseconds(dwell),
  modifierKey: ({ settings: text }, { modifierKey }) => text.modifierKey[modifierKey],
  textSize: ({ settings: text }, { textSize }) => text.percent(textSize),
  hiddenPacks: (messages, { hiddenPacks }, overview) => {
    const names = new Map(overview?.packs.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => inLanguage(names.get(id) ?? {}, messages.language)?.text ?? id;
    return listText(messages, hiddenPacks.map(nameOf));
  },
  hiddenPublishers: (messages, { hiddenPublishers }, overview) =>
    listText(
      messages,
      hiddenPublishers.map((id) => overview?.publishers[id] ?? id),
    ),
  hiddenGroups: (messages, { hiddenGroups }) =>
    listText(
      messages,
      hiddenGroups.map((group) => messages.popup.groups[group]),
    ),
  hiddenTopics: (messages, { hiddenTopics }, overview) =>
    listText(
      messages,
      hiddenTopics.map((id) => overview?.topics[id] ?? id),
    ),
  suppressed: (messages, { suppressed }) =>
    listText(
      messages,
      suppressed.map(({ alias }) => alias),
    ),
};

/** As many entries as can be taken in at a glance. */
const FEW = 3;

function listText({ options: text }: Messages, entries: readonly string[]): string {
  if (entries.length === 0) return text.none;
  if (entries.length <= FEW) return entries.join(', ');
  return text.entries(entries.length);
}
