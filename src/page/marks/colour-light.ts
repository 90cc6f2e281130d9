/** How light a colour is, 0 black to 1 white (relative luminance, WCAG 2), and how little it lets through. */
export interface ColourLight {
  readonly light: number;
  readonly alpha: number;
}

/**
 * The light of a computed colour as browsers write it: `rgb()`, `color()`, `lab()`, `lch()`, `oklab()`
 * or `oklch()`; null for anything else. Colours beyond sRGB count as if they were in it: only light and
 * dark are to be told apart.
 */
export function lightOf(computed: string): ColourLight | null {
  const [, name, inner] = /^(\w+)\((.*)\)$/.exec(computed.trim()) ?? [];
  if (name === undefined || inner === undefined) return null;
  const [before = '', afterSlash] = inner.split('/');
  // `color()` names its space first, and some names hold digits.
  const named = name === 'color' ? /^\s*([\w-]+)\s(.*)$/.exec(before) : null;
  const [, space, channels = before] = named ?? [];
  const parts = channels.match(/-?[\d.]+(?:e[+-]?\d+)?%?|none/g)?.map(toNumber) ?? [];
  const legacyAlpha = name === 'rgba' || name === 'rgb' ? parts[3] : undefined;
  const alpha = afterSlash === undefined ? (legacyAlpha ?? 1) : toNumber(afterSlash.trim());
  const [first = 0, second = 0, third = 0] = parts;
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { light: luminance([first / 255, second / 255, third / 255]), alpha };
    case 'color': {
      const [red = 0, green = 0, blue = 0] = parts;
      if (space?.endsWith('-linear')) return { light: mix(red, green, blue), alpha };
      return space?.startsWith('xyz')
        ? { light: green, alpha }
        : { light: luminance([red, green, blue]), alpha };
    }
    case 'lab':
    case 'lch':
      return { light: Math.max(0, (first + 16) / 116) ** 3, alpha };
    case 'oklab':
    case 'oklch':
      return { light: first ** 3, alpha };
    default:
      return null;
  }
}

function toNumber(text: string): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

function luminance(channels: readonly [number, number, number]): number {
  const [red, green, blue] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return mix(red ?? 0, green ?? 0, blue ?? 0);
}

function mix(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
