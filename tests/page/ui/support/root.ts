/** An element in the page in which a view can be drawn with its style sheet. */
export function rootWith(css: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  document.head.append(style);
  document.body.append(root);
  return root;
}
