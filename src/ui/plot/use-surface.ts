import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Surface } from './plot-picture.ts';
import { textMeasure } from './text-width.ts';

/**
 * What an element offers to draw on, anew when its size or type changes; null until it is in the
 * document, which it is before anything is painted.
 */
export function useSurface(place: RefObject<HTMLElement | null>): Surface | null {
  const [surface, setSurface] = useState<Surface | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const read = (): void => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      const { clientWidth: width, clientHeight: height } = element;
      setSurface((before) =>
        before?.width === width && before.height === height && before.em === em
          ? before
          : { width, height, em, measure: textMeasure(element) },
      );
    };
    read();
    const resized = new ResizeObserver(read);
    resized.observe(element);
    return () => resized.disconnect();
  }, [place]);
  return surface;
}
