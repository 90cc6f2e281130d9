import { Fragment } from 'preact';
import type { Hint, HintClaim } from '../../claims/hint.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { Dotted } from '../shared/Dotted.tsx';
import { useReadingMessages } from '../shared/interface.ts';

/**
 * The claims of a hint: what fits the sentence apart from what is only on its topic, and what was known when the
 * article was published apart from what came later.
 */
export function HintClaims({ hint }: { readonly hint: Hint }) {
  const { hint: text } = useReadingMessages();
  const { claims, topic, counts } = hint;
  if (claims.length === 0) {
    // Where all are hidden, the lists below say so.
    if (counts.all === 0 && counts.hidden > 0) return null;
    return (
      <section class="shown">
        <p class="aside">{counts.all === 0 ? text.noClaims : text.nothingFits}</p>
      </section>
    );
  }
  const groups = [
    [true, [text.fitting, text.fittingKnown, text.fittingSince]],
    [false, [text.onTopic, text.onTopicKnown, text.onTopicSince]],
  ] as const;
  return (
    <section class="shown">
      {groups.map(([fits, [all, known, since]]) => {
        const own = claims.filter((claim) => claim.fits === fits);
        const before = own.filter(({ knownWhenPublished }) => knownWhenPublished !== false);
        // One whose date is too rough to tell takes the word from the heading.
        const isKnown = before.every(({ knownWhenPublished }) => knownWhenPublished);
        return (
          <Fragment key={all}>
            <Group label={isKnown ? known : all} claims={before} topic={topic.id} />
            <Group
              label={since}
              claims={own.filter((claim) => !before.includes(claim))}
              topic={topic.id}
            />
          </Fragment>
        );
      })}
    </section>
  );
}

interface GroupProps {
  readonly label: string;
  readonly claims: readonly HintClaim[];
  readonly topic: string;
}

function Group({ label, claims, topic }: GroupProps) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3>
        <Dotted>{label}</Dotted>
      </h3>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} topic={topic} dated />
          </li>
        ))}
      </ul>
    </>
  );
}
