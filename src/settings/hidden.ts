import type { PublisherId } from '../claims/source.ts';
import type { TopicId } from '../claims/topic.ts';
import type { PublisherGroup } from '../claims/visibility.ts';
import { setSettings, updateSetting } from './store.ts';

/** Shows or hides a publisher and keeps all others as they are. */
export function switchPublisher(publisher: PublisherId, shown: boolean): Promise<void> {
  return updateSetting('hiddenPublishers', (hidden) => switched(hidden, publisher, shown));
}

/** The same for a whole group of publishers. */
export function switchGroup(group: PublisherGroup, shown: boolean): Promise<void> {
  return updateSetting('hiddenGroups', (hidden) => switched(hidden, group, shown));
}

/** The same for a topic. */
export function switchTopic(topic: TopicId, shown: boolean): Promise<void> {
  return updateSetting('hiddenTopics', (hidden) => switched(hidden, topic, shown));
}

/** Shows all publishers again. */
export function showAllPublishers(): Promise<void> {
  return setSettings({ hiddenPublishers: [], hiddenGroups: [] });
}

function switched<Id>(hidden: readonly Id[], id: Id, shown: boolean): readonly Id[] {
  const others = hidden.filter((entry) => entry !== id);
  return shown ? others : [...others, id];
}
