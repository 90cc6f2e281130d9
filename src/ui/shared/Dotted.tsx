import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/**
 * The parts of a line with a dot between them, which ends a line rather than beginning one. No character
 * keeps a dot beside a box such as a part that is held together (`whole`): there it is put into the box.
 */
export function Dotted({ children }: { readonly children: ComponentChildren }) {
  const parts = toChildArray(children);
  const last = parts.length - 1;
  return parts.map((part, i) => (
    <Fragment key={i}>
      <span class={isWhole(part) ? 'whole' : undefined}>
        {part}
        {i < last && '\u00a0·'}
      </span>
      {i < last && ' '}
    </Fragment>
  ));
}

function isWhole(part: ReturnType<typeof toChildArray>[number]): boolean {
  if (typeof part !== 'object') return false;
  const { class: names } = part.props as { readonly class?: string };
  return names?.split(' ').includes('whole') === true;
}
