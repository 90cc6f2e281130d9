import { elementAround } from '../article/composed-tree.ts';
import { type ColourLight, lightOf } from './colour-light.ts';

/** Half way between black and white to the eye. */
const MIDDLE = 0.18;

/**
 * Whether text stands on light or dark: by the backgrounds under it as far as they can be told, and by
 * the text itself, since nobody writes dark on dark. Pictures and gradients cannot be told; then the
 * text alone decides.
 */
export function schemeBehind(element: Element, window: Window): 'light' | 'dark' {
  const text = lightOf(window.getComputedStyle(element).color)?.light ?? 0;
  const behind = lightBehind(element, window);
  if (behind === null) return text > MIDDLE ? 'dark' : 'light';
  return behind < text ? 'dark' : 'light';
}

/** The light of what is behind an element; null where a picture or a gradient is. */
function lightBehind(element: Element, window: Window): number | null {
  const layers: ColourLight[] = [];
  for (let node: Element | null = element; node !== null; node = elementAround(node)) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(node);
    if (backgroundImage !== 'none') return null;
    const colour = lightOf(backgroundColor);
    if (colour === null || colour.alpha === 0) continue;
    layers.push(colour);
    if (colour.alpha >= 1) break;
  }
  const ground = canvasLight(window);
  return layers.reduceRight(
    (under, { light, alpha }) => light * alpha + under * (1 - alpha),
    ground,
  );
}

/** What a page without any background stands on. */
function canvasLight(window: Window): number {
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light'));
  return isDark ? 0.01 : 1;
}
