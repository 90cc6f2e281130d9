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

/** The figures that the reader has before them, each beside what is on record; equal ones together. */
export function FiguresInView({ figures, loadHint, basis }: FiguresInViewProps) {
  const { panel: text } = useMessages();
  const groups = [...Map.groupBy(figures, keyOf)].slice(0, MOST);
  if (groups.length === 0) return null;
  return (
    <section class="figures">
      <h2>{text.figures}</h2>
      <ul>
        {groups.map(([key, group]) => (
          <EqualFigures key={key} figures={group} loadHint={loadHint} basis={basis} />
        ))}
      </ul>
    </section>
  );
}

/** The same for sentences with the same figure, whomever they name for it; else of the sentence alone. */
function keyOf({ sentence, query }: FigureInView): string {
  const { figure } = query.sentence;
  if (figure === null) return `${query.topic} ${sentence}`;
  return JSON.stringify([query.published, { ...figure, attributedTo: null }]);
}

/** Sentences with the same figure before one picture; without a picture each with its own claim. */
function EqualFigures({ figures, loadHint, basis }: FiguresInViewProps) {
  const [first, ...others] = figures;
  const answer = useHint(first?.query ?? null, loadHint, basis);
  if (first === undefined) return null;
  const isCompared = answer === undefined || (answer !== null && answer.comparison !== null);
  return (
    <>
      <li>
        {(isCompared ? figures : [first]).map(({ sentence, query }) => (
          <blockquote key={sentence} lang={query.sentence.language}>
            {sentence}
          </blockquote>
        ))}
        <OnRecord answer={answer} />
      </li>
      {!isCompared &&
        others.map((figure) => (
          <EqualFigures
            key={figure.sentence}
            figures={[figure]}
            loadHint={loadHint}
            basis={basis}
          />
        ))}
    </>
  );
}

/** The hint of a query: undefined until it is answered, null where there is none. */
function useHint(
  query: FigureInView['query'] | null,
  loadHint: LoadHint,
  basis: object,
): Hint | null | undefined {
  const [answer, setAnswer] = useState<Hint | null | undefined>(undefined);
  useEffect(() => {
    if (query === null) return;
    let wanted = true;
    loadHint(query).then(
      (hint) => wanted && setAnswer(hint),
      () => wanted && setAnswer(null),
    );
    return () => {
      wanted = false;
    };
  }, [JSON.stringify(query), basis]);
  return answer;
}

function OnRecord({ answer }: { readonly answer: Hint | null | undefined }) {
  const { hint: text } = useMessages();
  if (answer === undefined) return null;
  if (answer === null) return <p class="aside">{text.nothingToShow}</p>;
  const { comparison, claims, topic } = answer;
  if (comparison !== null) return <FigureComparison comparison={comparison} topic={topic.id} />;
  const first = claims.find(({ fits }) => fits);
  return first === undefined ? (
    <p class="aside">{text.nothingFits}</p>
  ) : (
    <ClaimItem claim={first} topic={topic.id} />
  );
}
