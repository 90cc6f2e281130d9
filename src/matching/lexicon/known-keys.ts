import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { remembered } from '../words/word-memo.ts';
import { nounKey, wordKey } from './inflection.ts';

type Key = (folded: string, data: LanguageData) => string;

/** `nounKey` of words of a text: the same ones come again, and a stem takes a microsecond. */
export const knownNounKey: Key = known(nounKey);
/** `wordKey` of words of a text. */
export const knownWordKey: Key = known(wordKey);

function known(key: Key): Key {
  const memos = new Map(LANGUAGE_DATA.map((data) => [data, remembered((word) => key(word, data))]));
  return (folded, data) => memos.get(data)?.(folded) ?? key(folded, data);
}
