import type { ComparisonView } from '../../claims/views/comparison-view.ts';
import { rateText } from '../messages/figure-text.ts';
import { Dotted } from '../shared/Dotted.tsx';
import { useReadingMessages } from '../shared/interface.ts';
import { LocalizedText } from '../shared/LocalizedText.tsx';
import { Said } from '../shared/Said.tsx';
import { SourceLink } from '../shared/SourceLink.tsx';
import { CopyMark } from '../shared/Sources.tsx';

/** The figures on record as text, oldest first: what the picture shows, for everyone who wants to read it. */
export function FigureTable({ comparison }: { readonly comparison: ComparisonView }) {
  const messages = useReadingMessages();
  const { record: text, claim } = messages;
  const { records, leftOut } = comparison;
  // Where all stand for the same place, the heading has it already.
  const places = new Set(records.map(({ figure }) => figure.place));
  return (
    <>
      <table class="figures" aria-label={text.title}>
        <thead>
          <tr>
            <th scope="col">{text.columns.date}</th>
            <th scope="col">{text.columns.claimant}</th>
            <th scope="col" class="amount">
              {text.columns.figure}
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ claim: id, claimant, figure, place, said, later, source }) => (
            <tr key={id}>
              <td>
                <Said date={said} />
                {later && <span class="unseen"> ({claim.later})</span>}
              </td>
              <th scope="row" class="name" title={claimant.role.text}>
                <Dotted>
                  <LocalizedText text={claimant.name} />
                  {places.size > 1 && place !== null && (
                    <span class="aside">
                      <LocalizedText text={place} />
                    </span>
                  )}
                </Dotted>
                {source !== null && (
                  <span class="from">
                    <SourceLink source={source} text="publisher" />
                    <CopyMark source={source} />
                  </span>
                )}
              </th>
              <td class="amount">{rateText(messages, figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p class="aside">{text.leftOut(leftOut)}</p>}
    </>
  );
}
