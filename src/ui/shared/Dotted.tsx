import { type ComponentChildren, Fragment, toChildArray } from 'preact';
import { DOT } from '../messages/dot.ts';

/** The parts of a line with a dot between them; a text that has dots already is taken apart at them. */
export function Dotted({ children }: { readonly children: ComponentChildren }) {
  const parts = toChildArray(children).flatMap<ComponentChildren>((part) =>
    typeof part === 'string' ? part.split(DOT) : part,
  );
  return parts.map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <Dot />}
      {part}
    </Fragment>
  ));
}

/**
 * A dot between two parts of a line, and nothing where the line ends between them: it is painted on a space, of which
 * nothing is left at the end of a line. Heard and copied is the character, which has no width.
 */
export function Dot() {
  return (
    <span class="dot">
      <span>{DOT.trimEnd()}</span>{' '}
    </span>
  );
}
