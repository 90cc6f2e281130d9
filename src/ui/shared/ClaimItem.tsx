import type { TopicId } from '../../claims/topic.ts';
import type { ClaimLine, ClaimView, SeriesView } from '../../claims/views/claim-view.ts';
import { rangeText, rateText } from '../messages/figure-text.ts';
import { standingParts } from '../messages/standing-parts.ts';
import { ClaimHead } from './ClaimHead.tsx';
import { Dotted } from './Dotted.tsx';
import { FigureLine } from './FigureLine.tsx';
import { Fold } from './Fold.tsx';
import { useReadingMessages } from './interface.ts';
import { LocalizedText } from './LocalizedText.tsx';
import { Said } from './Said.tsx';
import { SourceLink } from './SourceLink.tsx';
import { CopyMark, Sources } from './Sources.tsx';

interface ClaimItemProps {
  readonly claim: ClaimView;
  /** The topic under which it is shown. */
  readonly topic: TopicId;
  /** Stands under a heading that says whether it was said after the article. */
  readonly dated?: boolean;
}

/** A claim with all of its provenance; what stands against it and behind it is one step away. */
export function ClaimItem({ claim, topic, dated = false }: ClaimItemProps) {
  const messages = useReadingMessages();
  const { claim: text, format } = messages;
  return (
    <article class="claim">
      <ClaimHead
        claim={claim}
        via={claim.via}
        later={!dated && claim.knownWhenPublished === false}
      />
      <p class="statement">
        <LocalizedText text={claim.statement} />
      </p>
      {claim.figure !== null && <FigureLine view={claim.figure} topic={topic} />}
      <p class="standing">
        <Dotted>
          {standingParts(messages, claim)}
          <span class="aside whole">{text.outlets(claim.outlets, claim.origins)}</span>
        </Dotted>
      </p>
      <Sources sources={claim.sources}>
        <p class="aside">{text.origin}</p>
      </Sources>
      {claim.series !== undefined && <Series series={claim.series} />}
      {claim.hiddenSources > 0 && <p class="aside">{text.hiddenSources(claim.hiddenSources)}</p>}
      {claim.contradictedBy.length > 0 && (
        <Lines
          label={text.contradictedBy(claim.contradictedBy.length)}
          lines={claim.contradictedBy}
          topic={topic}
        />
      )}
      {claim.supersededBy !== null && (
        <Lines label={text.supersededBy} lines={[claim.supersededBy]} topic={topic} />
      )}
      {claim.derivedFrom !== null && (
        <Lines label={text.derivedFrom} lines={[claim.derivedFrom]} topic={topic} />
      )}
      {claim.corrections.length > 0 && (
        <Fold label={text.corrections(claim.corrections.length)}>
          {() => (
            <ul class="lines">
              {claim.corrections.map(({ date, reason }) => (
                <li key={`${date} ${reason.text}`}>
                  {format.date(date)}: <LocalizedText text={reason} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </article>
  );
}

/** The other counts of the same claimant, a line each, one step away. */
function Series({ series }: { readonly series: SeriesView }) {
  const messages = useReadingMessages();
  const { claim: text } = messages;
  const { count, range, unit, lines } = series;
  return (
    <Fold label={text.series(count, rangeText(messages, range, unit))}>
      {() => (
        <ul class="series">
          {lines.map(({ id, said, figure, source }) => (
            <li key={id}>
              <Dotted>
                <span>
                  <Said date={said} />
                  {': '}
                  <span class="whole">{rateText(messages, figure)}</span>
                </span>
                {source !== null && (
                  <span>
                    <SourceLink source={source} text="publisher" />
                    <CopyMark source={source} />
                  </span>
                )}
              </Dotted>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly ClaimLine[];
  readonly topic: TopicId;
}

/** Claims one step away, short. */
function Lines({ label, lines, topic }: LinesProps) {
  return (
    <Fold label={label}>
      {() => (
        <ul class="lines">
          {lines.map((line) => (
            <li key={line.id}>
              <ClaimHead claim={line} />
              <p class="statement">
                <LocalizedText text={line.statement} />
              </p>
              {line.figure !== null && <FigureLine view={line.figure} topic={topic} />}
              <Sources sources={line.sources} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
