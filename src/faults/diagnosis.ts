import type { LoggedFault } from './fault-log.ts';

/** What a diagnosis is made of. Nothing in it tells what somebody reads. */
export interface DiagnosisContent {
  /** Version of the extension. */
  readonly version: string;
  /** Name and version of the browser, and the system it runs on. */
  readonly browser: string;
  readonly system: string;
  /** BCP 47 tags of the browser and of the interface. */
  readonly languages: { readonly browser: string; readonly interface: string };
  /** Whether it may run on all sites, and in private windows; null where the browser does not tell. */
  readonly allSites: boolean | null;
  readonly privateWindows: boolean | null;
  /** Settings that are other than on the first day. */
  readonly settings: readonly { readonly name: string; readonly value: unknown }[];
  /** Settings that could not be used, and those that are managed. */
  readonly unusable: readonly string[];
  readonly managed: readonly string[];
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly conflicts: number;
  readonly faults: readonly LoggedFault[];
}

/**
 * A text for whoever looks for the cause of a fault, the same in every language of the interface. Lists
 * that name sites are given by their length, and so is whatever is no plain value.
 */
export function toDiagnosis(content: DiagnosisContent): string {
  const list = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join(', '));
  return [
    `Fact Hints ${content.version}`,
    `browser: ${content.browser}`,
    `system: ${content.system}`,
    `languages: browser ${content.languages.browser}, interface ${content.languages.interface}`,
    `all sites: ${answer(content.allSites)}, private windows: ${answer(content.privateWindows)}`,
    `packs: ${list(content.packs.map(({ id, version }) => `${id} ${version}`))}` +
      (content.conflicts === 0
        ? ''
        : `, ${content.conflicts} ${content.conflicts === 1 ? 'conflict' : 'conflicts'}`),
    `settings: ${list(content.settings.map(({ name, value }) => `${name} = ${brief(value)}`))}`,
    ...(content.unusable.length === 0 ? [] : [`not usable: ${list(content.unusable)}`]),
    ...(content.managed.length === 0 ? [] : [`managed: ${list(content.managed)}`]),
    `errors since the browser was started: ${content.faults.length === 0 ? 'none' : ''}`.trimEnd(),
    ...content.faults.flatMap(({ part, where, kind, says, at, times, last }) => [
      `- ${last} UTC, ${times === 1 ? 'once' : `${times} times`}, ${part}, ${where}: ${kind}${says === null ? '' : `: ${says}`}`,
      ...at.map((place) => `    ${place}`),
    ]),
    '',
  ].join('\n');
}

function answer(known: boolean | null): string {
  return known === null ? 'unknown' : known ? 'yes' : 'no';
}

/** Words and numbers as they are; of anything longer only how long it is. */
function brief(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return /^[\w-]{1,20}$/.test(value) ? value : 'a text';
  const size = Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
  return `${size} ${size === 1 ? 'entry' : 'entries'}`;
}
