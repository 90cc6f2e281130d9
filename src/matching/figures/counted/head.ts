import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { joinsNations, joinsNouns } from '../sentence/attributes.ts';
import { mentionFrom, type ReadSentence } from '../sentence/sentence.ts';
import type { Counted } from './counted.ts';
import { lossList } from './loss-list.ts';
import { topicOf } from './noun-topic.ts';

/** A head at word `at`: what it counts, or `counted: null` where it is one that nothing is known of. */
export function headAt(
  sentence: ReadSentence,
  from: number,
  at: number,
): { readonly counted: Counted | null } | null {
  const { words, record, data } = sentence;
  const mention = mentionFrom(sentence, at);
  const end = mention?.to ?? at + 1;
  const head = end - 1;
  const loss = data.turns
    .losses(words, at, Math.min(words.length, at + 5))
    .find(
      (turn) =>
        turn.from === at ||
        (mention !== null && turn.from < end) ||
        (turn.from === end && isCompound(sentence, end)),
    );
  if (loss !== undefined && isLossNoun(sentence, loss.from)) {
    const topic = topicOf(sentence, from, Math.max(loss.to, end), loss.to - 1, isPeopleTopic);
    const list = lossList(sentence, loss);
    // "15,000 civilian casualties": nobody's soldiers.
    const civil = words.slice(from, loss.from).some(({ folded }) => data.figures.civil.has(folded));
    if (topic === undefined || list.measure === null || civil) return { counted: null };
    const to = Math.max(list.to, end);
    return { counted: { kind: 'loss', measure: list.measure, topic, from, to } };
  }
  // "nordkoreanische und russische Soldaten": the number is of both.
  for (let k = at + 1; k < head; k++) {
    const soldiers = isSoldier(sentence, k - 1) && isSoldier(sentence, k + 1);
    if (joinsNations(sentence, k) || (joinsNouns(sentence, k) && !soldiers)) {
      return { counted: null };
    }
  }
  // "10,000 Storm Corps soldiers"
  const isAttribute =
    mention !== null && words[end]?.isPeople === true && isPlainGap(words[end].gap);
  if ((words[head] as Word).isFormation) return isAttribute ? null : { counted: null };
  const thing = data.turns
    .things(words, at, Math.min(words.length, Math.max(end, at + 3)))
    .find((turn) => turn.from === at || (mention !== null && turn.from < end));
  const counted = mention === null ? undefined : record.topics.get(mention.topic);
  const soldiers =
    data.language.conjunctions.has(words[end]?.folded ?? '') && words[end + 1]?.isPeople;
  // "3,000 civilians and soldiers"
  if (thing?.kind === 'civilians-killed' && soldiers === true) return { counted: null };
  if (joinsOthers(sentence, head, end, counted)) return { counted: null };
  if (counted?.people === true && thing?.kind !== 'civilians-killed') {
    return { counted: { kind: 'people', measure: null, topic: counted.topic, from, to: end } };
  }
  if (thing?.kind === 'workers') {
    const topic = topicOf(sentence, from, end, head, ({ measures }) => measures.has('workers'));
    return {
      counted:
        topic === undefined ? null : { kind: 'people', measure: 'workers', topic, from, to: end },
    };
  }
  if (counted?.units.has('pieces') === true || thing !== undefined) {
    const to = Math.max(end, thing?.to ?? end);
    const fits = (one: CountedTopic) => thing === undefined || one.measures.has(thing.kind);
    const topic = counted?.topic ?? topicOf(sentence, from, to, head, fits);
    if (topic === undefined) return { counted: null };
    return { counted: { kind: 'thing', measure: thing?.kind ?? null, topic, from, to } };
  }
  if ((words[head] as Word).isPeople) {
    const topic = topicOf(sentence, from, end, head, isPeopleTopic);
    return {
      counted: topic === undefined ? null : { kind: 'people', measure: null, topic, from, to: end },
    };
  }
  return null;
}

/** "20,000 soldiers and workers", "6,000 sappers and builders": a number of both; sappers are soldiers. */
function joinsOthers(
  sentence: ReadSentence,
  head: number,
  end: number,
  counted: CountedTopic | undefined,
): boolean {
  const { words, data, record } = sentence;
  // "6.000 Kräfte der Pionier- und Bautruppen"
  if (data.figures.ofMembers.has(words[end]?.folded ?? '') && words[end + 2]?.gap === '- ')
    return true;
  if (!data.language.conjunctions.has(words[end]?.folded ?? '')) return false;
  const soldiers = (words[head] as Word).isPeople;
  if (counted?.people !== true && !soldiers) return false;
  for (let at = end + 1; at <= end + 2; at++) {
    const word = words[at];
    if (word === undefined || word.digits || !isPlainGap(word.gap)) return false;
    const others = mentionFrom(sentence, at);
    const topic = others === null ? undefined : record.topics.get(others.topic);
    if (topic?.people === true && topic !== counted) {
      return !soldiers || topic.measures.has('workers');
    }
    if (data.turns.things(words, at, at + 1)[0]?.kind === 'workers') return true;
  }
  return false;
}

/** "325,000 troop deaths", "soldier casualties": the noun for a loss behind that for those whom it befell. */
function isCompound({ words, data }: ReadSentence, at: number): boolean {
  const loss = words[at];
  if (data.language.capitalNouns || loss === undefined || !isPlainGap(loss.gap)) return false;
  // "300 soldiers killed" says what befell them.
  return words[at - 1]?.isPeople === true && !PARTICIPLE.test(loss.folded);
}

const PARTICIPLE = /ed$|^dead$/;

/** "500 verwundete Soldaten" is no noun for a loss, "500 Verwundete" is one. */
function isLossNoun(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  if (!data.language.capitalNouns) {
    const word = words[at]?.folded ?? '';
    const next = words[at + 1];
    if (!PARTICIPLE.test(word)) return true;
    // "300 killed", but not "300 killed soldiers".
    return next === undefined || !isPlainGap(next.gap) || !isNounLike(sentence, next, at + 1);
  }
  return words[at]?.capital === true;
}

function isNounLike(sentence: ReadSentence, word: Word, at: number): boolean {
  const mention = mentionFrom(sentence, at);
  if (mention !== null) return sentence.record.topics.get(mention.topic)?.people === true;
  return word.isPeople;
}

/** "officers and soldiers" of one nation are counted together. */
function isSoldier(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  const { officers } = sentence.data.figures;
  return word.isPeople || officers.some((each) => word.folded.startsWith(each));
}

function isPeopleTopic({ people }: CountedTopic): boolean {
  return people;
}
