import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hint } from '../../claims/hint.ts';
import type { FigureInView, LoadHint } from './figures-in-view.ts';

/** The hint for a figure: undefined until it is answered, null where there is none. */
export type AnswerOf = (figure: FigureInView) => Hint | null | undefined;

/**
 * Asks for the hints of these figures, each once for a basis; what was answered for an earlier basis
 * stays until the new answer is there. `choose` tells from the answers so far which figures to ask for.
 */
export function useHints(
  choose: (answerOf: AnswerOf) => readonly FigureInView[],
  loadHint: LoadHint,
  basis: object,
): AnswerOf {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Hint | null>>(new Map());
  const asked = useRef<{ basis: object | null; ids: Set<string> }>({ basis: null, ids: new Set() });
  const answerOf: AnswerOf = (figure) => answers.get(idOf(figure));
  const wanted = choose(answerOf);
  const ids = wanted.map(idOf);

  useEffect(() => {
    if (asked.current.basis !== basis) {
      asked.current = { basis, ids: new Set() };
      setAnswers((all) => new Map([...all].filter(([id]) => ids.includes(id))));
    }
    const now = asked.current;
    for (const figure of wanted) {
      const id = idOf(figure);
      if (now.ids.has(id)) continue;
      now.ids.add(id);
      const take = (hint: Hint | null): void => {
        if (asked.current === now) setAnswers((all) => new Map(all).set(id, hint));
      };
      loadHint(figure.query).then(take, () => take(null));
    }
  }, [ids.join('\n'), basis]);

  return answerOf;
}

function idOf({ query }: FigureInView): string {
  return JSON.stringify(query);
}
