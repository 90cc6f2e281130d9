import { type ComponentChildren, Fragment } from 'preact';
import { TOLD_BY_TOPIC } from '../../claims/measure.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { ComparisonView } from '../../claims/views/comparison-view.ts';
import { FigurePlot } from '../plot/FigurePlot.tsx';
import { Dot, Dotted } from '../shared/Dotted.tsx';
import { Fold } from '../shared/Fold.tsx';
import { useReadingMessages } from '../shared/interface.ts';
import { LocalizedText } from '../shared/LocalizedText.tsx';
import { FigureTable } from './FigureTable.tsx';
import { NumberLine } from './NumberLine.tsx';

interface FigureComparisonProps {
  readonly comparison: ComparisonView;
  /** The hint's topic: what is counted is named only where it is something else. */
  readonly topic: TopicId;
  /** Other figures of the article beside the same record, each after its sentences. */
  readonly further?: readonly {
    readonly comparison: ComparisonView;
    readonly sentences: ComponentChildren;
  }[];
}

/** The article's figure beside those on record: in words, as a picture, and as a table one step away. */
export function FigureComparison({ comparison, topic, further = [] }: FigureComparisonProps) {
  const { record: text } = useReadingMessages();
  const { known, since } = comparison;
  return (
    <section class="comparison">
      <h3>
        {text.title}
        <Counted comparison={comparison} topic={topic} />
      </h3>
      <NumberLine comparison={comparison} />
      {further.map((each) => (
        <Fragment key={JSON.stringify(each.comparison.stated)}>
          {each.sentences}
          <NumberLine comparison={each.comparison} />
        </Fragment>
      ))}
      <FigurePlot comparison={comparison} further={further.map((each) => each.comparison.stated)} />
      <Fold label={text.table((known?.count ?? 0) + (since?.count ?? 0))}>
        {() => <FigureTable comparison={comparison} />}
      </Fold>
    </section>
  );
}

/** What is counted, where, and over which time. */
function Counted({ comparison, topic }: Omit<FigureComparisonProps, 'further'>) {
  const { words, figure: text, format } = useReadingMessages();
  const { stated, of, place } = comparison;
  const period = stated.period === null ? null : format.period(stated.period);
  const isTold = TOLD_BY_TOPIC.has(stated.measure);
  return (
    <span class="counted">
      <Dot />
      <Dotted>
        {(stated.of !== topic || isTold) && <LocalizedText text={of} />}
        {!isTold && words.measures[stated.measure]}
        {place !== null && <LocalizedText text={place} />}
        {period !== null && text.period(period)}
      </Dotted>
    </span>
  );
}
