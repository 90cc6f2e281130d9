import type { TopicId } from '../../claims/topic.ts';
import { type Lexicon, topicId } from './lexicon.ts';

/** Decodes the ids of topics when they are first asked for, and gives the very same string again. */
export function createTopicIds(lexicon: Lexicon): (topic: number) => TopicId {
  const known = new Map<number, TopicId>();
  return (topic) => {
    let id = known.get(topic);
    if (id === undefined) {
      id = topicId(lexicon, topic);
      known.set(topic, id);
    }
    return id;
  };
}
