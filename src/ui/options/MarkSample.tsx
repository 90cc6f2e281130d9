import type { Settings } from '../../settings/settings.ts';
import type { SamplePart } from '../messages/options-messages.ts';
import { useMessages } from '../shared/interface.ts';

/** A text with its marks as they would be. */
export function MarkSample({ density, markStyle }: Pick<Settings, 'density' | 'markStyle'>) {
  const { options: text } = useMessages();
  return (
    <p class="sample">
      {text.sample.map((part, i) => (
        <span key={i} class={isMarked(part, i, text.sample, density) ? markStyle : undefined}>
          {part.text}
        </span>
      ))}
    </p>
  );
}

function isMarked(
  part: SamplePart,
  place: number,
  parts: readonly SamplePart[],
  density: Settings['density'],
): boolean {
  if (part.topic === undefined) return false;
  switch (density) {
    case 'all':
      return true;
    case 'first-in-section':
      return parts.findIndex(({ topic }) => topic === part.topic) === place;
    case 'figures':
      return part.hasFigure === true;
    case 'list':
      return false;
  }
}
