import type { Mention } from '../../matching/mention.ts';
import { useReadingMessages } from '../shared/interface.ts';

/** How a mention was found: what stands on the page, and what it was recognised by. */
export interface Matched extends Pick<Mention, 'alias' | 'via' | 'rule'> {
  readonly text: string;
}

/** Why a text was marked, in words. */
export function WhyMarked({
  matched: { text: surface, alias, via, rule },
}: {
  readonly matched: Matched;
}) {
  const { hint: text, words } = useReadingMessages();
  return (
    <p>
      {/* An exact name differs by apostrophes, dashes or capitals at most. */}
      {text.whyMarked(surface, via === 'exact' ? surface : alias, words.matchWays[via])}
      {rule !== undefined && ` ${text.whyRules[rule]}`}
    </p>
  );
}
