import type { ComponentChildren } from 'preact';
import type { ComparisonView } from '../../claims/views/comparison-view.ts';
import { useReadingMessages } from '../shared/interface.ts';

interface PlotKeyProps {
  readonly comparison: ComparisonView;
  readonly logarithmic: boolean;
}

/** What the picture's signs mean, as far as it uses them; for those who see it. */
export function PlotKey({ comparison, logarithmic }: PlotKeyProps) {
  const { record: text } = useReadingMessages();
  const { records, known, since } = comparison;
  const some = (holds: (figure: (typeof records)[number]['figure']) => boolean) =>
    records.some(({ figure }) => holds(figure));
  const split = known !== null && since !== null;
  return (
    <ul class="key" aria-hidden="true">
      {split && (
        <>
          <Sign label={text.signs.known}>
            <circle cx="7" cy="7" r="3.5" />
          </Sign>
          <Sign label={text.signs.later} later>
            <circle cx="7" cy="7" r="3.5" />
          </Sign>
        </>
      )}
      {some(({ approximate }) => approximate) && (
        <Sign label={text.signs.about}>
          <circle class="soft" cx="7" cy="7" r="7" />
          <circle cx="7" cy="7" r="3.5" />
        </Sign>
      )}
      {some(({ low, high }) => low === null || high === null) && (
        <Sign label={text.signs.open}>
          <path class="arrow" d="M7 10V1m-2.5 3l2.5-3l2.5 3" />
          <circle cx="7" cy="10.5" r="3" />
        </Sign>
      )}
      {logarithmic && <li>{text.logarithmic}</li>}
    </ul>
  );
}

interface SignProps {
  readonly label: string;
  readonly later?: boolean;
  readonly children: ComponentChildren;
}

function Sign({ label, later = false, children }: SignProps) {
  return (
    <li>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <g class={later ? 'mark later' : 'mark'}>{children}</g>
      </svg>
      {label}
    </li>
  );
}
