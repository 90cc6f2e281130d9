import type { Alias, ContextRule, Phrase, Topic, TopicKind } from '../../../src/claims/topic.ts';

const SUBJECT: readonly ContextRule[] = [{ rule: 'subject' }];
const LONG: readonly ContextRule[] = [{ rule: 'long-form' }];

/** A topic for tests; a plain string is an alias without conditions. */
export function topic(
  id: string,
  kind: TopicKind,
  aliases: {
    readonly de?: readonly (string | Alias)[];
    readonly en?: readonly (string | Alias)[];
  },
  phrases?: { readonly de?: readonly Phrase[]; readonly en?: readonly Phrase[] },
): Topic {
  const full = (list: readonly (string | Alias)[] = []): readonly Alias[] =>
    list.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return {
    id,
    kind,
    label: { de: id, en: id },
    summary: { de: id, en: id },
    aliases: { de: full(aliases.de), en: full(aliases.en) },
    ...(phrases === undefined ? {} : { phrases }),
    sources: [],
  };
}

/** A small pack with every kind of alias. */
export const TOPICS: readonly Topic[] = [
  topic(
    'troops',
    'force',
    {
      de: [{ text: 'Nordkoreaner', when: SUBJECT }],
      en: [{ text: 'North Koreans', when: SUBJECT }],
    },
    {
      de: [
        {
          heads: ['Truppen', 'Soldaten', 'Einheiten', 'Streitkräfte', 'Kämpfer'],
          modifiers: ['nordkoreanische'],
          of: ['Nordkorea', 'Pjöngjang', 'Kim', 'DVRK'],
          gap: 6,
        },
      ],
      en: [
        {
          heads: ['troops', 'soldiers', 'forces', 'units', 'fighters'],
          modifiers: ['North Korean', 'DPRK'],
          of: ['North Korea', 'Pyongyang', 'Kim', 'the DPRK', 'DPRK'],
          gap: 4,
        },
      ],
    },
  ),
  topic('south-korean-forces', 'force', {
    de: ['südkoreanische Armee'],
    en: ['South Korean army'],
  }),
  topic('storm-corps', 'force', {
    de: ['11. Korps', 'XI. Korps'],
    en: ['11th Corps', 'Storm Corps'],
  }),
  topic('kim-jong-un', 'person', {
    de: ['Kim Jong-un', { text: 'Kim', when: [...LONG] }, 'nordkoreanischer Machthaber', '김정은'],
    en: ['Kim Jong Un', { text: 'Kim', when: [...LONG] }],
  }),
  topic('kim-yong-hyun', 'person', { de: ['Kim Yong-hyun'], en: ['Kim Yong-hyun'] }),
  topic('putin', 'person', {
    de: ['Wladimir Putin', 'Putin', 'Путин'],
    en: ['Vladimir Putin', 'Putin'],
  }),
  topic('zelenskyy', 'person', {
    de: ['Wolodymyr Selenskyj', 'Selenskyj'],
    en: ['Volodymyr Zelenskyy', 'Zelenskyy'],
  }),
  topic('austin', 'person', {
    de: [
      'Lloyd Austin',
      { text: 'Austin', when: LONG, unless: [{ rule: 'after', words: ['Texas'] }] },
      { text: 'US-Verteidigungsminister', office: true, when: SUBJECT },
    ],
    en: [
      'Lloyd Austin',
      { text: 'Austin', when: LONG, unless: [{ rule: 'after', words: ['Texas'] }] },
      { text: 'US defense secretary', office: true, when: SUBJECT },
    ],
  }),
  topic('blinken', 'person', {
    de: ['Antony Blinken', { text: 'Blinken', when: LONG }],
    en: ['Antony Blinken', { text: 'Blinken', when: LONG }],
  }),
  topic('trump', 'person', {
    de: ['Donald Trump', { text: 'Trump', when: LONG }],
    en: ['Donald Trump', { text: 'Trump', when: LONG }],
  }),
  topic('rosemary-dicarlo', 'person', { en: ['Rosemary DiCarlo', 'DiCarlo'] }),
  topic('ruediger-frank', 'person', { de: ['Rüdiger Frank', { text: 'Frank', when: LONG }] }),
  topic('kursk', 'place', {
    de: [
      {
        text: 'Kursk',
        unless: [{ rule: 'sentence', words: ['U-Boot', '1943'] }],
      },
      'Region Kursk',
    ],
    en: [
      { text: 'Kursk', unless: [{ rule: 'sentence', words: ['submarine', '1943'] }] },
      'Kursk region',
    ],
  }),
  topic('pyongyang', 'place', { de: ['Pjöngjang'], en: ['Pyongyang'] }),
  topic('north-korea', 'place', { de: ['Nordkorea', 'DVRK'], en: ['North Korea', 'DPRK'] }),
  topic('moscow', 'place', {
    de: ['Moskau'],
    en: [{ text: 'Moscow', unless: [{ rule: 'after', words: ['Idaho'] }] }],
  }),
  topic('usa', 'place', { de: ['USA', 'Vereinigte Staaten'], en: ['United States', 'US'] }),
  topic('ukraine', 'place', { de: ['Ukraine'], en: ['Ukraine'] }),
  topic('war', 'event', { de: ['Ukraine-Krieg'], en: ['war in Ukraine'] }),
  topic('white-house', 'organisation', { de: ['Weißes Haus'], en: ['White House'] }),
  topic('foreign-office', 'organisation', {
    de: ['Auswärtiges Amt'],
    en: ['Federal Foreign Office'],
  }),
  topic('pentagon', 'organisation', { de: ['Pentagon'], en: ['Pentagon'] }),
  topic('kremlin', 'organisation', {
    de: [{ text: 'Kreml', compound: 'closed' }],
    en: ['Kremlin'],
  }),
  topic('security-council', 'organisation', {
    de: ['UN-Sicherheitsrat'],
    en: ['UN Security Council'],
  }),
  topic('defence-ministry', 'organisation', {
    de: ['russisches Verteidigungsministerium'],
    en: ['Russian Ministry of Defence'],
  }),
  topic('nis', 'organisation', { de: ['NIS'], en: ['NIS'] }),
  topic('cnn', 'organisation', { de: ['CNN'], en: ['CNN'] }),
  topic('faz', 'organisation', { de: ['F.A.Z.', 'FAZ'] }),
  topic('die-zeit', 'organisation', {
    de: [{ text: 'Die Zeit', form: 'exact', when: [{ rule: 'before', words: ['Zeitung'] }] }],
    en: ['Die Zeit'],
  }),
  topic('kn-23', 'weapon', { de: ['KN-23'], en: ['KN-23'] }),
  topic('shells', 'weapon', {
    de: ['Artilleriegeschosse', { text: 'Munition', when: SUBJECT }],
    en: ['artillery shells'],
  }),
  topic('fallen', 'concept', { de: ['Gefallene'], en: ['casualties'] }),
  topic('pay', 'concept', {
    de: [{ text: 'Sold', when: SUBJECT }],
    en: [{ text: 'pay', when: SUBJECT }],
  }),
  topic('workers', 'concept', { de: ['Arbeiter'], en: ['labourers'] }),
  topic('barrages', 'event', { de: ['Drohnen- und Raketenangriff'], en: [] }),
  topic(
    'geneva-talks',
    'event',
    {},
    {
      de: [
        {
          heads: ['Gespräche', 'Verhandlungen'],
          modifiers: ['Genfer'],
          of: ['Genf', 'neutraler Staat'],
          by: ['in'],
          gap: 1,
        },
      ],
      en: [
        {
          heads: ['talks', 'negotiations'],
          modifiers: ['Geneva'],
          of: ['Geneva'],
          by: ['in'],
          gap: 1,
        },
      ],
    },
  ),
];
