import { useReadingMessages } from '../shared/interface.ts';
import { type Matched, nameOf } from './matched.ts';

/** Why a text was marked, in words. */
export function WhyMarked({ matched }: { readonly matched: Matched }) {
  const { hint: text, words } = useReadingMessages();
  const { via, rule } = matched;
  return (
    <p>
      {text.whyMarked(matched.text, nameOf(matched), words.matchWays[via])}
      {rule !== undefined && ` ${text.whyRules[rule]}`}
    </p>
  );
}
