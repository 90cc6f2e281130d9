import { LANGUAGES, type Language } from '../claims/language.ts';
import type { Alias, Phrase, Topic } from '../claims/topic.ts';
import { foldAlias } from './fold-alias.ts';
import { isSame } from './same.ts';

/**
 * One topic out of two packs' definitions of it. Kind, label and summary are those of the first; `note` gets a
 * reason for each thing in which they disagree.
 */
export function joinTopics(first: Topic, second: Topic, note: (reason: string) => void): Topic {
  if (first.kind !== second.kind) note(`of kind ${first.kind} and of kind ${second.kind}`);
  if (!isSame(first.label, second.label)) note('labelled differently');
  const aliases: Partial<Record<Language, readonly Alias[]>> = {};
  const phrases: Partial<Record<Language, readonly Phrase[]>> = {};
  for (const language of LANGUAGES) {
    const names = joinAliases(first.aliases[language] ?? [], second.aliases[language] ?? [], note);
    if (names.length > 0) aliases[language] = names;
    const families = joinPhrases(first.phrases?.[language] ?? [], second.phrases?.[language] ?? []);
    if (families.length > 0) phrases[language] = families;
  }
  const voiceOf = first.voiceOf ?? second.voiceOf;
  return {
    ...first,
    aliases,
    ...(Object.keys(phrases).length > 0 && { phrases }),
    sources: [...new Set([...first.sources, ...second.sources])],
    ...(voiceOf !== undefined && { voiceOf }),
  };
}

function joinAliases(
  first: readonly Alias[],
  second: readonly Alias[],
  note: (reason: string) => void,
): readonly Alias[] {
  const byKey = new Map(first.map((alias) => [toKey(alias), alias]));
  const also: Alias[] = [];
  for (const alias of second) {
    const known = byKey.get(toKey(alias));
    if (known === undefined) byKey.set(toKey(alias), alias);
    else if (isSame(known, alias)) continue;
    // Each pack says when the name is meant: it is, when one of them says so.
    else if (known.when !== undefined && alias.when !== undefined) also.push(alias);
    else {
      note(`alias "${alias.text}" has different rules`);
      // A wrong mark costs more trust than a missed one: the conditional definition wins.
      if (known.when === undefined && alias.when !== undefined) byKey.set(toKey(alias), alias);
    }
  }
  return [...byKey.values(), ...also];
}

/** By case too where the case is the name: "MoD" and "MOD" are two. */
function toKey({ text, form = 'inflected' }: Alias): string {
  return `${form} ${form === 'exact' ? text : foldAlias(text)}`;
}

function joinPhrases(first: readonly Phrase[], second: readonly Phrase[]): readonly Phrase[] {
  return [...first, ...second.filter((phrase) => !first.some((known) => isSame(known, phrase)))];
}
