import german from 'dictionary-de';
import english from 'dictionary-en';
import { readArticleFile } from '../../src/cli/article-file.ts';
import type { TextBlock } from '../../src/matching/mention.ts';
import { PARTS, readCorpus } from '../eval/corpus.ts';
import { ARTICLES } from '../support/article-fixtures.ts';
import { createRandom } from './random.ts';

interface Paragraph {
  readonly text: string;
  readonly language: 'de' | 'en';
  readonly onSubject: boolean;
}

/** Share of paragraphs on the subject of the packs in the mixed text that the goals for matching were set on. */
export const MIXED = 1 / 3;
/** The same in an article that a reader opens for the subject. */
export const ARTICLE = 2 / 3;

/** Every so many words a word of five or more letters is replaced when a paragraph comes again. */
const REPLACED = 9;
const LONGEST = 2_000;

/**
 * German and English in turns, as blocks of one article: the paragraphs of the labelled corpus and of
 * the fixture pages, `share` of them on the subject of the packs. So that a long text does not merely repeat a
 * short one, words of a repeated paragraph are replaced by others of the language's dictionary: the
 * number of different words keeps growing as it does in real text.
 */
export async function createTexts(share: number): Promise<(units: number) => readonly TextBlock[]> {
  const paragraphs = await readParagraphs();
  const about = paragraphs.filter(({ onSubject }) => onSubject);
  const others = paragraphs.filter(({ onSubject }) => !onSubject);
  const words = { de: dictionaryWords(german.dic), en: dictionaryWords(english.dic) };
  return (units) => {
    const random = createRandom(units);
    const blocks: TextBlock[] = [];
    for (let size = 0, id = 0; size < units; id++) {
      const from = random() < share ? about : others;
      const { text, language } = from[Math.floor(random() * from.length)] as Paragraph;
      const varied = id < others.length ? text : vary(text, words[language], random);
      const cut = varied.slice(0, units - size);
      blocks.push({ id, text: cut, language: null });
      size += cut.length;
    }
    return blocks;
  };
}

async function readParagraphs(): Promise<Paragraph[]> {
  const found: Paragraph[] = [];
  for (const part of PARTS) {
    for (const { text, language, subject } of readCorpus(part)) {
      for (const line of text.split(/\n+/))
        found.push({ text: line.trim(), language, onSubject: subject !== 'other' });
    }
  }
  for (const { file, expected } of ARTICLES) {
    const { blocks } = await readArticleFile(file);
    for (const { text } of blocks)
      found.push({ text, language: expected.language ?? 'en', onSubject: true });
  }
  return found.filter(({ text }) => text.length > 40 && text.length < LONGEST);
}

interface Words {
  readonly upper: readonly string[];
  readonly lower: readonly string[];
}

function dictionaryWords(dictionary: Uint8Array): Words {
  const upper: string[] = [];
  const lower: string[] = [];
  for (const line of new TextDecoder().decode(dictionary).split('\n').slice(1)) {
    const word = line.split('/')[0] ?? '';
    if (!/^\p{L}{4,}$/u.test(word)) continue;
    if (/^\p{Lu}\p{Ll}+$/u.test(word)) upper.push(word);
    else if (/^\p{Ll}+$/u.test(word)) lower.push(word);
  }
  return { upper, lower };
}

function vary(text: string, { upper, lower }: Words, random: () => number): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    if (random() * REPLACED >= 1) return word;
    const words = /^\p{Lu}/u.test(word) ? upper : lower;
    return words[Math.floor(random() * words.length)] ?? word;
  });
}
