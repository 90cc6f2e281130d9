import type { Hint, HintClaim } from '../../claims/hint.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { useReadingMessages } from '../shared/interface.ts';

/**
 * The claims of a hint: what fits the sentence apart from what is only on its topic, and what was known when the
 * article was published apart from what came later.
 */
export function HintClaims({ hint }: { readonly hint: Hint }) {
  const { hint: text } = useReadingMessages();
  const { claims, topic, counts, published } = hint;
  if (claims.length === 0) {
    // Where all are hidden, the lists below say so.
    if (counts.all === 0 && counts.hidden > 0) return null;
    return (
      <section class="shown">
        <p class="aside">{counts.all === 0 ? text.noClaims : text.nothingFits}</p>
      </section>
    );
  }
  const isDated = published !== null;
  const groups = [
    [isDated ? text.fittingKnown : text.fitting, true, true],
    [text.fittingSince, true, false],
    [isDated ? text.onTopicKnown : text.onTopic, false, true],
    [text.onTopicSince, false, false],
  ] as const;
  return (
    <section class="shown">
      {groups.map(([label, fits, known]) => (
        <Group
          key={label}
          label={label}
          claims={claims.filter(
            (claim) => claim.fits === fits && (claim.knownWhenPublished !== false) === known,
          )}
          topic={topic.id}
        />
      ))}
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
      <h3>{label}</h3>
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
