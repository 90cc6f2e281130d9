import type { PublisherId } from '../claims/source.ts';
import { defineSetting, toStrings } from './setting.ts';

/** Publishers the reader switched off; follows the reader to other devices. */
export const hiddenPublishers = defineSetting<readonly PublisherId[]>({
  key: 'sync:hiddenPublishers',
  fallback: [],
  check: toStrings,
});

/** Shows or hides a publisher and keeps all others as they are. */
export async function switchPublisher(publisher: PublisherId, shown: boolean): Promise<void> {
  const others = (await hiddenPublishers.read()).filter((entry) => entry !== publisher);
  await hiddenPublishers.write(shown ? others : [...others, publisher]);
}
