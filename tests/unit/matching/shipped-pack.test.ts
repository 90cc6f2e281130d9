import { describe, expect, test } from 'vitest';
import { shippedTopics } from '../../support/shipped-packs.ts';
import { scannerOf } from './scan-text.ts';

const TOPICS = await shippedTopics('nk-russia');

const scan = scannerOf(TOPICS);

/** On the subject, so that whatever depends on context may fire. */
const ABOUT =
  'Nordkoreanische Soldaten kämpfen in der Region Kursk. Kim Jong-un und Wladimir Putin schweigen.';
const ABOUT_EN =
  'North Korean soldiers are fighting in the Kursk region. Kim Jong Un and Vladimir Putin are silent.';

/** What a sentence after such a beginning names. */
function named(sentence: string, language: 'de' | 'en'): readonly string[] {
  const about = language === 'de' ? ABOUT : ABOUT_EN;
  const before = scan(about, language).length;
  return scan(`${about}\n\n${sentence}`, language)
    .slice(before)
    .map(({ text, topic }) => `${text} → ${topic}`);
}

describe('spellings of the names in the news', () => {
  test.each([
    ['volodymyr-zelenskyy', 'Selenskyj, Selenski, Selenskij, Zelensky, Zelenskyy, Zelenskiy'],
    ['pyongyang', 'Pjöngjang, Pyongyang, Pjongjang, Pjoengjang'],
    ['kharkiv', 'Charkiw, Kharkiv, Charkow, Kharkov'],
    ['kyrylo-budanov', 'Budanow, Budanov'],
    ['rustem-umerov', 'Umjerow, Umierov, Umerov, Umerow'],
    ['sergey-lavrov', 'Lawrow, Lavrov'],
    ['choe-son-hui', 'Choe Son-hui, Choi Son-hui, Choe Son Hui, Choi Son Hui'],
    ['kim-jong-un', 'Kim Jong-un, Kim Jong Un, Kim Dschong-un'],
  ])('%s: %s', (id, spellings) => {
    for (const spelling of spellings.split(', ')) {
      for (const language of ['de', 'en'] as const) {
        expect(named(`(${spelling})`, language)).toEqual([`${spelling} → ${id}`]);
      }
    }
  });
});

describe('traps stay dark even in an article on the subject', () => {
  test.each([
    'Der Kurs der Aktie fiel, andere Kurse stiegen; eine Kurs\u00adkorrektur blieb aus.',
    'Kurt mag Kunst.',
    'Das Konzert in Austin in Texas war gut.',
    'Jane Austen mochte keine Auster.',
    'Auch Kim Kardashian postete ein Bild.',
    'Der Blinker ging nicht, die Lichter blinken.',
    'Die Zeit vergeht, das Bild bleibt, die Welt dreht sich.',
    'Es gab Pute, die Putten lächelten.',
    'Das war ein Trumpf.',
    'Georgien ist ein Land am Kaukasus.',
    'Das U-Boot Kursk sank mit 118 Mann in der Barentssee.',
    'In der Geometrie ist ein Pentagon ein Fünfeck.',
    'Es waren 12.000, später 10.000 und 1943 nur 23.',
    'Der Gefallen, den sie ihm tat, war groß.',
  ])('%s', (sentence) => {
    expect(named(sentence, 'de')).toEqual([]);
  });

  test.each([
    'The course of the stock fell, as courses do.',
    'The festival in Austin, Texas, was sold out.',
    'Jane Austen ate an oyster.',
    'Kim Kardashian posted a picture.',
    'The blinkered driver saw a light blinking.',
    'He played his trump card and trumped them all.',
    'Atlanta lies in Georgia.',
    'The town of Moscow, Idaho, has a university.',
    'The submarine Kursk sank in the Barents Sea.',
    'A pentagon has five sides.',
    'They let us have 12,000 of the 10,000.',
  ])('%s', (sentence) => {
    expect(named(sentence, 'en')).toEqual([]);
  });
});

describe('names that only a title, a compound or the sentence before makes clear', () => {
  test.each([
    ['Machthaber Kim schwieg.', ['Kim → kim-jong-un']],
    ['KIM JONG-UN sprach.', ['KIM JONG-UN → kim-jong-un']],
    ['Kim Jong-uns Soldaten ruhen.', ['Kim Jong-uns Soldaten → north-korean-troops']],
    ['Mit nordkoreanischen Koksan-Geschützen.', ['Koksan-Geschützen → koksan']],
    [
      'Es kamen nordkoreanische Elitetruppen.',
      ['nordkoreanische Elitetruppen → north-korean-troops'],
    ],
    ['Eine nordkoreanische Kunsttruppe und zwei nordkoreanische Tanztruppen sangen.', []],
    ['Laut Kremlangaben fiel niemand.', ['Kremlangaben → kremlin']],
    [
      'Sie trugen gefälschte russische Ausweise.',
      ['gefälschte russische Ausweise → false-identities'],
    ],
  ])('%s', (sentence, found) => {
    expect(named(sentence, 'de')).toEqual(found);
  });

  test.each([
    ['North Korean units suffered. The casualty rate was high.', ['casualty rate → casualties']],
    ['US TREASURY HITS BANKS', ['US TREASURY → us-treasury']],
    [
      'The North wants reconnaissance satellites.',
      ['reconnaissance satellites → technology-transfer'],
    ],
  ])('%s', (sentence, found) => {
    expect(named(sentence, 'en')).toEqual(expect.arrayContaining(found));
  });
});

describe('articles on other subjects', () => {
  test.each([
    'Der Trainer lobte die Mannschaft. Kurs halten, hieß es, die Zeit sei reif. Kim, die Torhüterin, hielt alles, und Frank traf kurz vor Schluss.',
    'Zutaten: 500 g Reis, etwas Öl, Salz. Die Pute 40 Minuten garen. Den Sold der Köchin zahlt der Orden.',
    'Die Kurse an der Börse gaben nach. Hohe Verluste verbuchte ein Hersteller von Containern, auch Drohnen waren gefragt.',
  ])('%s', (text) => {
    expect(scan(text, 'de')).toEqual([]);
  });

  test.each([
    'The coach praised his forces on the wing. Austin scored twice, Kim saved a penalty and Ryder was sent off.',
    'Heat the oil, add the rice and let it rest. Pay attention to the salt.',
    'Losses mounted on the market. Containers piled up in the port while drone makers gained.',
  ])('%s', (text) => {
    expect(scan(text, 'en')).toEqual([]);
  });
});
