import { endsOf, type PartialDate } from '../../claims/partial-date.ts';
import { useReadingMessages } from './interface.ts';

interface SaidProps {
  readonly date: PartialDate;
  /** A year that needs no naming. */
  readonly within?: string;
  readonly class?: string;
}

/** When something was said, as precisely as is known. A span of months is none of the dates `<time>` can name. */
export function Said({ date, within, class: name }: SaidProps) {
  const { format } = useReadingMessages();
  const text = within === undefined ? format.date(date) : format.dateIn(date, within);
  const [from, to] = endsOf(date);
  if (from !== to) return <span class={name}>{text}</span>;
  return (
    <time class={name} dateTime={date}>
      {text}
    </time>
  );
}
