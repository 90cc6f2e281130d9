import { describe, expect, test } from 'vitest';
import { spellingDistance } from '../../../../src/matching/spelling/spelling.ts';
import { transliterationKey } from '../../../../src/matching/spelling/transliterate.ts';
import { scannerOf } from '../scan-text.ts';
import { topic } from '../topics.ts';

/** One spelling of each name; everything else has to be found from it. */
const scan = scannerOf([
  topic('north-korea', 'place', { de: ['Nordkorea'], en: ['North Korea'] }),
  topic('war', 'event', { de: ['Ukraine-Krieg'], en: ['war in Ukraine'] }),
  topic('zelenskyy', 'person', { de: ['Wolodymyr Selenskyj', 'Selenskyj'] }),
  topic('pyongyang', 'place', { de: ['Pjöngjang'] }),
  topic('kharkiv', 'place', { de: ['Charkiw'] }),
  topic('budanov', 'person', { de: ['Kyrylo Budanow', 'Budanow'] }),
  topic('umerov', 'person', { de: ['Rustem Umjerow', 'Umjerow'] }),
  topic('lavrov', 'person', { de: ['Sergej Lawrow', 'Lawrow'] }),
  topic('choe', 'person', { de: ['Choe Son-hui'] }),
  topic('kim', 'person', {
    de: ['Kim Jong-un', { text: 'Kim', when: [{ rule: 'long-form' }], spelling: false }],
  }),
  topic('kim-yong-hyun', 'person', { de: ['Kim Yong-hyun'] }),
  topic('putin', 'person', { de: ['Wladimir Putin', 'Putin'] }),
  topic('austin', 'person', {
    de: ['Lloyd Austin', { text: 'Austin', when: [{ rule: 'long-form' }] }],
  }),
  topic('blinken', 'person', {
    de: ['Antony Blinken', { text: 'Blinken', when: [{ rule: 'long-form' }] }],
  }),
  topic('trump', 'person', {
    de: ['Donald Trump', { text: 'Trump', when: [{ rule: 'long-form' }] }],
  }),
  topic('kursk', 'place', { de: ['Kursk'] }),
  topic('seoul', 'place', { de: ['Seoul'] }),
  topic('kyiv', 'place', { de: ['Kiew'] }),
  topic('shoigu', 'person', { de: ['Sergej Schoigu', 'Schoigu'] }),
  topic('gerasimov', 'person', { de: ['Waleri Gerassimow', 'Gerassimow'] }),
  topic('belousov', 'person', { de: ['Andrej Beloussow', 'Beloussow'] }),
  topic('lukashenko', 'person', { de: ['Alexander Lukaschenko', 'Lukaschenko'] }),
  topic('syrskyi', 'person', { de: ['Olexandr Syrskyj', 'Syrskyj'] }),
  topic('skibitskyi', 'person', { de: ['Wadym Skibizkyj', 'Skibizkyj'] }),
  topic('nebenzya', 'person', { de: ['Wassili Nebensja', 'Nebensja'] }),
  topic('vladivostok', 'place', { de: ['Wladiwostok'] }),
  topic('donetsk', 'place', { de: ['Donezk'] }),
  topic('sudzha', 'place', { de: ['Sudscha'] }),
  topic('vostochny', 'place', { de: ['Wostotschny'] }),
  topic('yoon', 'person', { de: ['Yoon Suk-yeol'] }),
  topic('matsegora', 'person', { de: ['Mazegora'] }),
  topic('peskov', 'person', { de: ['Dmitri Peskow', 'Peskow'] }),
]);

/** An article on the subject around a sentence. */
const onSubject = (text: string): string => `Nordkorea und der Ukraine-Krieg\n\n${text}`;

function found(text: string): readonly string[] {
  return scan(onSubject(text))
    .slice(2)
    .map((mention) => `${mention.text} → ${mention.topic}`);
}

describe('spellings of a name', () => {
  test.each([
    ['zelenskyy', 'Selenski Selenskij Selensky Zelensky Zelenskyy Zelenskiy Zelenskyj Selenskyjs'],
    ['pyongyang', 'Pyongyang Pjongjang Pjoengjang Pyöngyang'],
    ['kharkiv', 'Kharkiv Charkow Charkiv Kharkow'],
    ['budanov', 'Budanov Budanoff Budanows'],
    ['umerov', 'Umierov Umerov Umerow Umjerov'],
    ['lavrov', 'Lavrov Lavrow Lawrov Lawrows'],
    ['putin', 'Poutin'],
    ['shoigu', 'Shoigu Schojgu'],
    ['gerasimov', 'Gerasimov Gerassimov Gerasimow Gerrasimow'],
    ['belousov', 'Belousov Belousow'],
    ['lukashenko', 'Lukashenko Lukaschenkos Lukasheko'],
    ['syrskyi', 'Syrskyi Syrsky Syrskij'],
    ['skibitskyi', 'Skibitskyi Skibizki'],
    ['nebenzya', 'Nebenzya Nebenzia Nebensia'],
    ['vladivostok', 'Vladivostok Wladiwostock Vladiwostok Wladiwostk'],
    ['donetsk', 'Donetsk'],
    ['sudzha', 'Sudzha Sudja'],
    ['vostochny', 'Vostochny Vostochnyj'],
    ['matsegora', 'Matsegora'],
    ['peskov', 'Peskov'],
  ])('%s: %s', (id, spellings) => {
    for (const spelling of spellings.split(' ')) {
      expect(found(`Und ${spelling} blieb stumm.`)).toEqual([`${spelling} → ${id}`]);
    }
  });

  test.each([
    ['choe', 'Choi Son-hui', 'Choi Son Hui', 'Choe Son Hui'],
    ['kim', 'Kim Dschong-un', 'Kim Dschong Un', 'Kim Dschong-uns'],
    ['zelenskyy', 'Volodymyr Zelensky', 'Wolodimir Selenskij'],
    ['lavrov', 'Sergei Lavrov', 'Sergey Lavrow'],
    ['yoon', 'Yun Suk-yeol', 'Yoon Suk Yol'],
    ['peskov', 'Dmitry Peskov', 'Dmitrij Peskow'],
  ])('%s: %s', (id, ...spellings) => {
    for (const spelling of spellings) {
      // A full name needs no context.
      expect(scan(`Auch ${spelling} schwieg.`).map(({ text, topic: t }) => [text, t])).toEqual([
        [spelling, id],
      ]);
    }
  });

  test('the way of matching and its score say how sure it is', () => {
    const [alike, typo] = [found, found].map((_, index) =>
      scan(onSubject(index === 0 ? 'Zelensky schwieg.' : 'Lukasheko schwieg.')).at(-1),
    );
    expect(alike?.via).toBe('spelling');
    expect(typo?.via).toBe('spelling');
    expect(alike?.score).toBeGreaterThan(typo?.score ?? 1);
  });
});

describe('what is no spelling of it', () => {
  test.each([
    'Kurs Kurse Kursen Kurt Kunst Kürze',
    'Pute Puten Putten Putter',
    'Austen Auster Austern Ausstin',
    'Trumpf Trumm Trampe',
    'Blinker Blinkern Blinke',
    'Soul Seele Saul',
    'Kiez Kies Kiel Kieler',
    'Lauro Lawine Laura',
    'Budapest Budgets',
    'Donner Donau',
    'Pest Peking Pesto',
    'Yong Jang',
    'Sudan Suden',
  ])('%s', (words) => {
    for (const word of words.split(' ')) expect(found(`Und ${word} blieb stumm.`)).toEqual([]);
  });

  test('another person with a similar name', () => {
    expect(found('Kim Yong-un kam.')).toEqual([]);
    expect(found('Kim Jong-il kam.')).toEqual([]);
    expect(found('Kim Jong-hyun kam.')).toEqual([]);
    expect(found('Kim Yong Hyun kam.')).toEqual(['Kim Yong Hyun → kim-yong-hyun']);
  });

  test('a surname in another spelling away from the subject', () => {
    expect(scan('Der Schachspieler Peskov gewann gegen Nebenzia.')).toEqual([]);
  });

  test('a word in small letters', () => {
    expect(found('die lavrov und die kharkiv')).toEqual([]);
  });
});

describe('transliteration key', () => {
  test.each([
    ['selenskyj', 'zelenskiy'],
    ['schoigu', 'shoigu'],
    ['wostotschny', 'vostochny'],
    ['dschong', 'jong'],
    ['umjerow', 'umierov'],
    ['choe', 'choi'],
  ])('%s and %s', (one, other) => {
    expect(transliterationKey(one)).toBe(transliterationKey(other));
  });
});

describe('distance', () => {
  test.each([
    ['selensky', 'zelenskyy', 0],
    ['kurs', 'kursk', null],
    ['kursb', 'kursk', null],
    ['charkow', 'kharkiv', 1],
    ['lukasheko', 'lukaschenko', 1],
    ['gerasimow', 'gerasimow', 0],
    ['jong', 'yong', null],
    ['juri', 'yuri', 0],
  ])('%s from %s: %s', (word, name, distance) => {
    expect(spellingDistance(word, name)).toBe(distance);
  });
});
