import type { FittingClaim, Hint } from '../../claims/hint.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { useReadingMessages } from '../shared/interface.ts';

/** The claims that fit the sentence; what was known when the article was published apart from what came later. */
export function FittingClaims({ hint }: { readonly hint: Hint }) {
  const { hint: text } = useReadingMessages();
  const { fitting, topic, counts } = hint;
  const later = fitting.filter((claim) => claim.knownWhenPublished === false);
  const known = fitting.filter((claim) => claim.knownWhenPublished !== false);
  const isDated = hint.published !== null;
  if (fitting.length === 0) {
    // Where all are hidden, the lists below say so.
    if (counts.all === 0 && counts.hidden > 0) return null;
    return (
      <section class="fitting">
        <p class="aside">{counts.all === 0 ? text.noClaims : text.nothingFits}</p>
      </section>
    );
  }
  return (
    <section class="fitting">
      <Group label={isDated ? text.fittingKnown : text.fitting} claims={known} topic={topic.id} />
      <Group label={text.fittingSince} claims={later} topic={topic.id} />
    </section>
  );
}

interface GroupProps {
  readonly label: string;
  readonly claims: readonly FittingClaim[];
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
