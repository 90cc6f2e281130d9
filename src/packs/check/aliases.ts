import { LANGUAGES, type Language } from '../../claims/language.ts';
import type { Alias, ContextRule, Topic } from '../../claims/topic.ts';
import { MAX_PATTERN_WORDS } from '../../matching/lexicon/pattern-indexer.ts';
import { foldAlias } from '../fold-alias.ts';
import { placeOf } from '../shared-words.ts';
import type { Draft } from './draft.ts';
import type { Entry, Report } from './report.ts';

/** Tells common words from names; built from dictionaries, which are not part of the extension. */
export type IsCommonWord = (word: string, language: Language) => boolean;

/** Aliases must not mark what they do not mean: ambiguous, too short, common words, bare numbers. */
export function checkAliases(draft: Draft, report: Report, isCommonWord: IsCommonWord): void {
  for (const entry of draft.topics.entries) {
    for (const language of LANGUAGES) {
      checkTopic(entry, language, report, isCommonWord);
      checkRules(entry, language, draft, report);
    }
    if (countNames(entry.value) === 0 && draft.manifest?.value.namesFrom === undefined) {
      report.warning(entry, 'aliases', 'no alias in any language');
    }
  }
  checkOwners(draft, report);
}

/** How many names a topic has, in all languages. */
export function countNames({ aliases, phrases }: Topic): number {
  return LANGUAGES.reduce(
    (sum, language) => sum + (aliases[language]?.length ?? 0) + (phrases?.[language]?.length ?? 0),
    0,
  );
}

function checkTopic(
  entry: Entry<Topic>,
  language: Language,
  report: Report,
  isCommonWord: IsCommonWord,
): void {
  const seen = new Map<string, { readonly entry: string; readonly text: string }>();
  entry.value.aliases[language]?.forEach((alias, index) => {
    const place = placeOf(alias, index);
    const path = `aliases.${language}${place.entry}`;
    const name = `aliases.${language}${place.text}`;
    const reason = shapeProblem(alias, language, isCommonWord);
    if (reason !== null) report.problem(entry, name, reason);
    // What is exact has its own capitals: "Cherson" and, in a headline, "CHERSON".
    const key =
      alias.form === 'exact' ? `exact ${alias.text}` : `inflected ${foldAlias(alias.text)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { entry: place.entry, text: alias.text });
    else {
      const same = `the same name as aliases.${language}${first.entry}`;
      report.problem(entry, name, `${same}${hintOfCapitals(alias.text, first.text)}`);
    }
    if (alias.means !== undefined && !isBound(alias)) {
      report.warning(entry, `${path}.means`, 'means something else too, yet has no rule');
    }
    if (alias.office && entry.value.kind !== 'person') {
      report.problem(entry, `${path}.office`, 'only a person holds an office');
    }
    if (alias.means === undefined && alias.when !== undefined && !alias.office) {
      report.warning(entry, path, '"when" without "means": say what else it can be');
    }
  });
}

/** A name finds its words in capitals too, but a capital only capitals: of two such names the small one is kept. */
function hintOfCapitals(text: string, other: string): string {
  if (text === other || text.toLowerCase() !== other.toLowerCase()) return '';
  return '; keep the one in small letters, which finds both';
}

function shapeProblem(
  { text, form, office, means, when, unless }: Alias,
  language: Language,
  isCommonWord: IsCommonWord,
): string | null {
  if (/^[\p{N}\p{P}\p{Z}\p{S}]*$/u.test(text)) {
    return /\p{N}/u.test(text) ? 'a bare number' : 'has no letter';
  }
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words > MAX_PATTERN_WORDS)
    return `more than ${MAX_PATTERN_WORDS} words (${words}): never found`;
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const enough = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? 2 : 3;
  if (signs < enough && form !== 'exact')
    return `shorter than ${enough} letters: needs form "exact"`;
  if (when !== undefined) return null;
  // Capitals inside a word tell an abbreviation from the word, if case counts: "IT", not "it".
  if (form === 'exact' && /^\p{Lu}+$/u.test(text.replace(/[\s.&-]/gu, ''))) return null;
  // The author knows the word and says when it is meant: Japan, but no japan lacquer.
  if (means !== undefined && unless !== undefined) return null;
  // An office is a word, and says by itself when it is none: "Kremlchef".
  if (office) return null;
  const word = withoutArticle(text, language);
  return isCommonWord(word, language) ? `"${word}" is a common word: needs a "when"` : null;
}

function isBound({ when, unless }: Alias): boolean {
  return when !== undefined || unless !== undefined;
}

const ARTICLES: Readonly<Record<Language, RegExp>> = {
  de: /^(?:der|die|das|den|dem|des|ein|eine) /i,
  en: /^(?:the|a|an) /i,
};

function withoutArticle(text: string, language: Language): string {
  return text.replace(ARTICLES[language], '');
}

/** Two topics may share a name only when both say in which context it is theirs. */
function checkOwners({ topics }: Draft, report: Report): void {
  for (const language of LANGUAGES) {
    const owners = new Map<string, { readonly topic: string; readonly firm: boolean }>();
    for (const entry of topics.entries) {
      entry.value.aliases[language]?.forEach((alias, index) => {
        const key = foldAlias(alias.text);
        const firm = alias.when === undefined;
        const owner = owners.get(key);
        if (owner === undefined || owner.topic === entry.value.id) {
          owners.set(key, { topic: entry.value.id, firm: firm || (owner?.firm ?? false) });
        } else if (firm || owner.firm) {
          const reason = `also a name of "${owner.topic}": both need a "when"`;
          report.problem(entry, `aliases.${language}${placeOf(alias, index).text}`, reason);
        }
      });
    }
  }
}

function checkRules(entry: Entry<Topic>, language: Language, draft: Draft, report: Report): void {
  const { aliases, phrases } = entry.value;
  const hasFirm =
    LANGUAGES.some((each) => aliases[each]?.some(({ when }) => when === undefined)) ||
    LANGUAGES.some((each) => phrases?.[each]?.some(({ when }) => when === undefined));
  const check = (rules: readonly ContextRule[] | undefined, path: string) => {
    rules?.forEach((rule, index) => {
      if (rule.rule === 'long-form' && !hasFirm) {
        report.problem(entry, `${path}[${index}]`, 'no firm alias that could stand earlier');
      }
      if ((rule.rule === 'without' || rule.rule === 'away') && path.endsWith('when')) {
        report.problem(
          entry,
          `${path}[${index}]`,
          'says when a name does not count: only in "unless"',
        );
      }
      if (rule.rule === 'topic' || rule.rule === 'without') {
        rule.anyOf.forEach((id, position) => {
          const place = `${path}[${index}].anyOf[${position}]`;
          if (!draft.topics.ids.has(id)) report.problem(entry, place, `no topic "${id}"`);
          else if (id === entry.value.id && !hasFirm) {
            report.problem(entry, place, 'the topic itself, which has no firm alias');
          }
        });
      }
    });
  };
  const seen = new Set<string>();
  aliases[language]?.forEach((alias, index) => {
    const { entry: place } = placeOf(alias, index);
    // Names that share their conditions have them once.
    if (seen.has(place)) return;
    seen.add(place);
    check(alias.when, `aliases.${language}${place}.when`);
    check(alias.unless, `aliases.${language}${place}.unless`);
  });
  phrases?.[language]?.forEach(({ when, unless }, index) => {
    check(when, `phrases.${language}[${index}].when`);
    check(unless, `phrases.${language}[${index}].unless`);
  });
}
