import type { PartialDate } from '../../claims/partial-date.ts';
import type { ClaimantRecord, ComparisonView } from '../../claims/views/comparison-view.ts';
import { rangeText, rateText } from '../messages/figure-text.ts';
import { Dot, Dotted } from '../shared/Dotted.tsx';
import { useReadingMessages } from '../shared/interface.ts';
import { LocalizedText } from '../shared/LocalizedText.tsx';
import { Said } from '../shared/Said.tsx';
import { SourceLink } from '../shared/SourceLink.tsx';
import { unbroken } from '../shared/unbroken.ts';

/** From so many figures of one claimant on their range is worth a word. */
const SERIES = 3;

/**
 * The article's figure beside those on record by its day, each with who gave it and when, and where it
 * lies among them. It says within, below or above, never right or wrong.
 */
export function NumberLine({ comparison }: { readonly comparison: ComparisonView }) {
  const messages = useReadingMessages();
  const { record: text, format } = messages;
  const { stated, published, known, since, position } = comparison;
  const basis = known ?? since;
  if (basis === null) return null;
  const range = (span: typeof basis) => unbrokenRange(rangeText(messages, span.range, stated.unit));
  // Within a text, where no element holds a date together.
  const day = (date: PartialDate) => unbroken(format.date(date));
  const words = known === null ? text.since : text.known;
  const more = basis.otherClaimants === 0 ? null : text.otherClaimants(basis.otherClaimants);
  return (
    <>
      <p class="number-line">
        <strong>{text.stated(rateText(messages, stated))}</strong>
        <Dot />
        {published === null
          ? text.onRecord
          : known === null
            ? text.noneBy(day(published))
            : text.onRecordBy(day(published))}{' '}
        {basis.claimants.map((claimant, i) => (
          <span key={claimant.newest.claim}>
            <Named claimant={claimant} comparison={comparison} />
            {(i < basis.claimants.length - 1 || more !== null) && ', '}
          </span>
        ))}
        {more}
      </p>
      <p class="aside">
        <Dotted>
          {words[position](basis.count)}
          {basis.count > 1 && text.span(basis.count, range(basis))}
          {known !== null && since !== null && text.sinceThen(since.count, range(since))}
        </Dotted>
      </p>
    </>
  );
}

/** A range that no line ends within: a word joiner on both sides of its dash. */
function unbrokenRange(range: string): string {
  return range.replace('–', '\u2060–\u2060');
}

interface NamedProps {
  readonly claimant: ClaimantRecord;
  readonly comparison: ComparisonView;
}

/** "12,000 (NIS, 18 Oct)", which leads to its source; of a series the newest, and the range it is from. */
function Named({ claimant: { newest, count, range }, comparison }: NamedProps) {
  const messages = useReadingMessages();
  const { record: text } = messages;
  const { stated, published } = comparison;
  const said = {
    date: newest.said,
    ...(published !== null && { within: published.slice(0, 4) }),
  };
  const { source } = newest;
  const isElsewhere = stated.place !== null && newest.figure.place !== stated.place;
  const by = (
    <>
      <LocalizedText text={newest.claimant.name} />
      {isElsewhere && newest.place !== null && (
        <>
          {', '}
          <LocalizedText text={newest.place} />
        </>
      )}
      {', '}
      <Said {...said} class="whole" />
    </>
  );
  return (
    <>
      <span class="whole">{rateText(messages, newest.figure)}</span>{' '}
      <span class="by" title={newest.claimant.role.text}>
        (
        {source === null ? (
          by
        ) : (
          <SourceLink source={source} text="publisher">
            {by}
          </SourceLink>
        )}
        {count >= SERIES &&
          `; ${text.series(count, unbrokenRange(rangeText(messages, range, stated.unit)))}`}
        )
      </span>
    </>
  );
}
