import { ClaimItem } from '../shared/ClaimItem.tsx';
import { useMessages } from '../shared/interface.ts';
import { FigureComparison } from '../tooltip/FigureComparison.tsx';
import {
  type EqualFigures,
  type FigureInView,
  type FigureItem,
  type LoadHint,
  toEqualFigures,
  toFigureItems,
} from './figures-in-view.ts';
import { useHints } from './use-hints.ts';

interface FiguresInViewProps {
  readonly figures: readonly FigureInView[];
  readonly loadHint: LoadHint;
  /** Another one means that data or choices have changed. */
  readonly basis: object;
}

/** As many as can be read beside the part of the page they stand in. */
const MOST = 3;

/** The figures that the reader has before them, each beside what is on record; one picture for a record. */
export function FiguresInView({ figures, loadHint, basis }: FiguresInViewProps) {
  const { panel: text } = useMessages();
  const groups = toEqualFigures(figures).slice(0, MOST);
  // Equal figures have the same comparison; where there is none each has a claim of its own.
  const answerOf = useHints(
    (known) =>
      groups.flatMap((group) => {
        const answer = known(group[0]);
        return answer === undefined || answer?.comparison != null ? [group[0]] : group;
      }),
    loadHint,
    basis,
  );
  if (groups.length === 0) return null;
  return (
    <section class="figures">
      <h2>{text.figures}</h2>
      <ul>
        {toFigureItems(groups, answerOf).map((item) => (
          <li key={item.figures[0].sentence}>
            <Sentences figures={item.figures} />
            <OnRecord {...item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentences({ figures }: { readonly figures: EqualFigures }) {
  return figures.map(({ sentence, query }) => (
    <blockquote key={sentence} lang={query.sentence.language}>
      {sentence}
    </blockquote>
  ));
}

function OnRecord({ answer, further }: FigureItem) {
  const { hint: text } = useMessages();
  if (answer === undefined) return null;
  if (answer === null) return <p class="aside">{text.nothingToShow}</p>;
  const { comparison, claims, topic } = answer;
  if (comparison !== null) {
    return (
      <FigureComparison
        comparison={comparison}
        topic={topic.id}
        further={further.map((each) => ({
          comparison: each.comparison,
          sentences: <Sentences figures={each.figures} />,
        }))}
      />
    );
  }
  const first = claims.find(({ fits }) => fits);
  return first === undefined ? (
    <p class="aside">{text.nothingFits}</p>
  ) : (
    <ClaimItem claim={first} topic={topic.id} />
  );
}
