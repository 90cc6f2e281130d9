import { useEffect, useState } from 'preact/hooks';
import type { Hint, HintQuery } from '../../claims/hint.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { useMessages } from '../shared/interface.ts';
import { FigureComparison } from '../tooltip/FigureComparison.tsx';

/** A sentence of the page that states a figure, and what to ask for it. */
export interface FigureInView {
  readonly sentence: string;
  readonly query: Omit<HintQuery, 'reader'>;
}

export type LoadHint = (query: FigureInView['query']) => Promise<Hint | null>;

interface FiguresInViewProps {
  readonly figures: readonly FigureInView[];
  readonly loadHint: LoadHint;
  /** Another one means that data or choices have changed. */
  readonly basis: object;
}

/** As many as can be read beside the part of the page they stand in. */
const MOST = 3;

/** The figures that the reader has before them, each beside what is on record. */
export function FiguresInView({ figures, loadHint, basis }: FiguresInViewProps) {
  const { panel: text } = useMessages();
  const shown = figures.slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <section class="figures">
      <h2>{text.figures}</h2>
      <ul>
        {shown.map((figure) => (
          <li key={`${figure.query.topic} ${figure.sentence}`}>
            <blockquote lang={figure.query.sentence.language}>{figure.sentence}</blockquote>
            <OnRecord query={figure.query} loadHint={loadHint} basis={basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnRecord({
  query,
  loadHint,
  basis,
}: Pick<FiguresInViewProps, 'loadHint' | 'basis'> & Pick<FigureInView, 'query'>) {
  const { hint: text } = useMessages();
  const [answer, setAnswer] = useState<Hint | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    loadHint(query).then(
      (hint) => wanted && setAnswer(hint),
      () => wanted && setAnswer(null),
    );
    return () => {
      wanted = false;
    };
  }, [JSON.stringify(query), basis]);

  if (answer === undefined) return null;
  if (answer === null) return <p class="aside">{text.nothingToShow}</p>;
  const { comparison, fitting, topic } = answer;
  if (comparison !== null) return <FigureComparison comparison={comparison} topic={topic.id} />;
  const [first] = fitting;
  return first === undefined ? (
    <p class="aside">{text.nothingFits}</p>
  ) : (
    <ClaimItem claim={first} topic={topic.id} />
  );
}
