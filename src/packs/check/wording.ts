import type { Claim } from '../../claims/claim.ts';
import type { Language, Localized } from '../../claims/language.ts';
import type { Topic } from '../../claims/topic.ts';
import type { Draft } from './draft.ts';
import type { Entry, Report } from './report.ts';
import { statedDay } from './stated-day.ts';
import { WORDING } from './wording-rules.ts';

/** Every text is there in the declared languages and in no other; statements keep to the editorial rules. */
export function checkWording(draft: Draft, report: Report): void {
  const { manifest, topics, claims, claimants, languages } = draft;
  // Without a manifest nothing says which languages to expect.
  if (manifest === null) return;
  const expect = (entry: Entry<unknown>, path: string, text: Localized | null) => {
    if (text !== null) checkLanguages(entry, path, text, languages, report);
  };
  expect(manifest, 'name', manifest.value.name);
  expect(manifest, 'shortName', manifest.value.shortName);
  expect(manifest, 'description', manifest.value.description);
  for (const entry of topics.entries) {
    expect(entry, 'label', entry.value.label);
    expect(entry, 'summary', entry.value.summary);
    for (const language of languages) checkSummary(entry, language, report);
    checkLanguageKeys(entry, 'aliases', entry.value.aliases, languages, report);
    checkLanguageKeys(entry, 'phrases', entry.value.phrases ?? {}, languages, report);
  }
  for (const entry of claimants.entries) {
    expect(entry, 'name', entry.value.name);
    expect(entry, 'role', entry.value.role);
  }
  for (const entry of claims.entries) {
    expect(entry, 'statement', entry.value.statement);
    expect(entry, 'via', entry.value.via);
    entry.value.corrections?.forEach(({ reason }, index) => {
      expect(entry, `corrections[${index}].reason`, reason);
    });
    for (const language of languages) checkStatement(entry, language, report);
  }
}

function checkSummary(entry: Entry<Topic>, language: Language, report: Report): void {
  const pronoun = pronounAtStart(entry.value.summary[language] ?? '', language);
  if (pronoun === undefined) return;
  report.problem(entry, `summary.${language}`, `begins with "${pronoun}": must stand alone`);
}

function checkLanguages(
  entry: Entry<unknown>,
  path: string,
  text: Localized,
  languages: readonly Language[],
  report: Report,
): void {
  for (const language of languages) {
    const written = text[language];
    if (written === undefined) report.problem(entry, `${path}.${language}`, 'missing');
    else if (/['"]/.test(written)) {
      report.warning(entry, `${path}.${language}`, 'has a typewriter apostrophe or quotation mark');
    }
  }
  checkLanguageKeys(entry, path, text, languages, report);
}

function checkLanguageKeys(
  entry: Entry<unknown>,
  path: string,
  byLanguage: object,
  languages: readonly Language[],
  report: Report,
): void {
  for (const language of Object.keys(byLanguage)) {
    if (!languages.some((declared) => declared === language)) {
      report.problem(entry, `${path}.${language}`, 'a language that pack.json does not declare');
    }
  }
}

function checkStatement(entry: Entry<Claim>, language: Language, report: Report): void {
  const statement = entry.value.statement[language];
  if (statement === undefined) return;
  const path = `statement.${language}`;
  const words = ` ${toWords(statement)} `;
  const { weasels, loaded } = WORDING[language];
  const pronoun = pronounAtStart(statement, language);
  if (pronoun !== undefined) {
    report.problem(entry, path, `begins with "${pronoun}": must stand alone and name its claimant`);
  }
  for (const weasel of weasels) {
    if (words.includes(` ${weasel} `)) report.problem(entry, path, `"${weasel}" names nobody`);
  }
  for (const word of loaded) {
    if (words.includes(` ${word} `)) report.warning(entry, path, `"${word}" judges the speaker`);
  }
  if (!/[.!?][“”"»«')]*$/u.test(statement)) {
    report.warning(entry, path, 'does not end like a sentence');
  }
  const day = statedDay(statement, language, entry.value.said);
  if (day !== null) report.warning(entry, path, `says "${day}", which its line shows`);
}

function pronounAtStart(text: string, language: Language): string | undefined {
  const words = `${toWords(text)} `;
  return WORDING[language].pronouns.find((word) => words.startsWith(`${word} `));
}

/** Lower-case words with single spaces between them; hyphens stay inside words. */
function toWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).join(' ');
}
