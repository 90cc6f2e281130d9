import { TOLD_BY_TOPIC } from '../../claims/measure.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { FigureView } from '../../claims/views/claim-view.ts';
import { rateText } from '../messages/figure-text.ts';
import { Dotted } from './Dotted.tsx';
import { useReadingMessages } from './interface.ts';
import { LocalizedText } from './LocalizedText.tsx';

interface FigureLineProps {
  readonly view: FigureView;
  /** The topic all of this is about; what is counted is named only where it is something else. */
  readonly topic: TopicId;
}

/** A figure as given, what it counts, where, and as of when. */
export function FigureLine({ view, topic }: FigureLineProps) {
  const messages = useReadingMessages();
  const { words, figure: text, format } = messages;
  const { figure, of, place } = view;
  const period = figure.period === null ? null : format.period(figure.period);
  const counted = TOLD_BY_TOPIC.has(figure.measure) ? [] : [words.measures[figure.measure]];
  return (
    <p class="figure">
      <Dotted>
        <span>
          <strong class="whole">{rateText(messages, figure)}</strong>
          {counted.map((measure) => ` ${measure}`)}
        </span>
        {(figure.of !== topic || counted.length === 0) && <LocalizedText text={of} />}
        {place !== null && figure.place !== figure.of && <LocalizedText text={place} />}
        {period !== null && <span class="whole">{text.period(period)}</span>}
        <span class="whole">{text.asOf(format.date(figure.asOf))}</span>
      </Dotted>
    </p>
  );
}
