/**
 * Whether the page behind an element is light or dark: the first background around it that is not
 * see-through, else the one the page asks the browser for.
 */
export function schemeBehind(element: Element, window: Window): 'light' | 'dark' {
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    const { backgroundColor } = window.getComputedStyle(node);
    const luminance = luminanceOf(backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && prefersDark ? 'dark' : 'light';
}

/** Relative luminance of an `rgb()` or `rgba()` colour (WCAG 2), null when it is mostly see-through. */
function luminanceOf(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number);
  if (!color.startsWith('rgb') || parts === undefined) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha < 0.5) return null;
  const linear = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}
