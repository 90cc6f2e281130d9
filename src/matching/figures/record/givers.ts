import type { Language } from '../../../claims/language.ts';
import type { Topic, TopicId } from '../../../claims/topic.ts';
import { LANGUAGE_DATA } from '../../languages/all.ts';
import { NAMINGS } from '../../languages/namings.ts';
import { wordKey } from '../../lexicon/inflection.ts';
import { foldWord } from '../../words/fold.ts';

/** By language: keys of the words that name a giver ("us", "europäisch", "Europe"), with the topic of its aid. */
export type Givers = ReadonlyMap<Language, ReadonlyMap<string, TopicId>>;

/** The givers in the names of topics of aid. */
export function giversOf(aid: readonly Topic[]): Givers {
  return new Map(
    LANGUAGE_DATA.map((data) => {
      const naming = NAMINGS[data.language];
      const names = aid.flatMap((topic) =>
        namesOfAid(topic, data.language).map((text) => ({ id: topic.id, text: foldName(text) })),
      );
      const receivers = new Set(names.flatMap(({ text }) => naming.receiver.exec(text)?.[1] ?? []));
      const givers = new Map<string, TopicId>();
      for (const { id, text } of names) {
        const giver = naming.giver.exec(text)?.[1];
        if (giver === undefined || receivers.has(giver)) continue;
        givers.set(wordKey(giver, data), id);
        // "Europas Hilfe"
        const genitive = data.nameEndings.find((end) => giver.endsWith(end) && giver.length > 4);
        if (genitive !== undefined) givers.set(wordKey(giver.slice(0, -genitive.length), data), id);
      }
      return [data.language, givers];
    }),
  );
}

/** The names of a topic of aid; of each family of names one for every giver and receiver: "US Hilfe", "Hilfe für Kiew". */
function namesOfAid({ aliases, phrases }: Topic, language: Language): readonly string[] {
  return [
    ...(aliases[language] ?? []).map(({ text }) => text),
    ...(phrases?.[language] ?? []).flatMap(({ heads: [head], modifiers, of, by }) =>
      by === undefined
        ? [...modifiers, ...of].map((giver) => `${giver} ${head}`)
        : of.map((receiver) => `${head} ${by[0]} ${receiver}`),
    ),
  ];
}

/** By topic: the aid that it gives, where it bears the name of a giver ("US" is a name of the United States). */
export function givingOf(
  topics: readonly Topic[],
  givers: Givers,
): ReadonlyMap<TopicId, readonly TopicId[]> {
  return new Map(
    topics.map(({ id, aliases }) => {
      const aid = LANGUAGE_DATA.flatMap((data) =>
        (aliases[data.language] ?? []).flatMap(({ text }) =>
          /\s/.test(text)
            ? []
            : (givers.get(data.language)?.get(wordKey(foldWord(text), data)) ?? []),
        ),
      );
      return [id, [...new Set(aid)]];
    }),
  );
}

function foldName(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.split('-').map(foldWord).join('-'))
    .join(' ');
}
