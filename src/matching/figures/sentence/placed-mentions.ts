import type { Mention } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Word } from '../../numbers/words.ts';
import type { PlacedMention } from './sentence.ts';

/** The words that mentions cover; of "North Korea's 10,000 soldiers" those behind the number, which say what it counts. */
export function placeMentions(
  words: readonly Word[],
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
): readonly PlacedMention[] {
  const placed: PlacedMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < words.length && (words[at] as Word).end <= mention.start) at++;
    let to = at;
    while (to < words.length && (words[to] as Word).start < mention.end) to++;
    if (to === at) continue;
    const first = at;
    const inside =
      mention.via === 'phrase'
        ? quantities.find(({ from, next }) => from > first && next < to)
        : undefined;
    placed.push({ mention, topic: mention.topic, from: inside?.next ?? at, to });
  }
  return placed;
}
