import { useMessages } from '../shared/interface.ts';
import type { EditorProps } from './options-props.ts';
import { Slider } from './Slider.tsx';
import { useMoved } from './use-moved.ts';

/** The size of a hint's text, with a line of that size. */
export function TextSizeEditor({ settings, set, ...props }: EditorProps) {
  const { settings: text, options } = useMessages();
  const { textSize } = settings.values;
  const [shown, setShown] = useMoved(textSize);
  return (
    <>
      <Slider
        {...props}
        value={textSize}
        least={80}
        most={200}
        step={10}
        format={text.percent}
        onMove={setShown}
        onSet={(value) => set('textSize', () => value)}
      />
      <p class="sample as-in-hint" style={{ fontSize: `${shown}%` }}>
        {options.sample.map((part) => part.text).join('')}
      </p>
    </>
  );
}
