/** Measures texts in a font as the browser draws them, in pixels. */
export type MeasureText = (text: string, weight: 'normal' | 'bold') => number;

/** Wide for any usual font; for a browser that keeps its canvas to itself. */
const ASSUMED = 0.65;

/** Measures texts in the font of an element. Reads the element's style once. */
export function textMeasure(element: Element): MeasureText {
  const { fontFamily, fontSize } = getComputedStyle(element);
  const em = Number.parseFloat(fontSize);
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  return (text, weight) => {
    if (context === null) return text.length * em * ASSUMED;
    context.font = `${weight === 'bold' ? 600 : 400} ${em}px ${fontFamily}`;
    const { width } = context.measureText(text);
    return width > 0 ? width : text.length * em * ASSUMED;
  };
}
