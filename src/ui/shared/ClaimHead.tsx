import type { ClaimLine, LocalText } from '../../claims/views/claim-view.ts';
import { Dotted } from './Dotted.tsx';
import { useReadingMessages } from './interface.ts';
import { LocalizedText } from './LocalizedText.tsx';
import { Said } from './Said.tsx';

interface ClaimHeadProps {
  readonly claim: ClaimLine;
  readonly via?: LocalText | null;
  /** Said after the article was published. */
  readonly later?: boolean;
}

/** Who said it: claimant, role, act and date, the same for every claimant; and which pack says so, where several speak. */
export function ClaimHead({ claim, via = null, later = false }: ClaimHeadProps) {
  const { words, claim: text } = useReadingMessages();
  const { claimant, act, said, packs } = claim;
  return (
    <p class="head">
      <Dotted>
        <strong>
          <LocalizedText text={claimant.name} />
        </strong>
        <span>
          <LocalizedText text={claimant.role} />
          {claimant.party !== null && ` (${words.partyToTheWar})`}
        </span>
        {via !== null && <LocalizedText text={via} />}
        {words.acts[act]}
        <span class="whole">
          <Said date={said} />
          {later && ` (${text.later})`}
        </span>
        {packs.length > 0 && (
          <span class="whole">{text.packs(...packs.map((pack) => pack.text))}</span>
        )}
      </Dotted>
    </p>
  );
}
