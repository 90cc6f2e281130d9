/** So many elements at most stand outside of shadow roots on a page whose text stands in them. */
const MOST_OUTSIDE = 600;
/** Of a larger tree only as many elements are asked for a shadow root. */
const MOST_INSIDE = 3_000;

/**
 * The trees of a page that may be made of components: the document and its open shadow roots, outer ones
 * first. None for a page with more beside them, of which every element would have to be asked.
 */
export function componentTrees(document: Document): readonly (Document | ShadowRoot)[] {
  if (document.getElementsByTagName('*').length > MOST_OUTSIDE) return [];
  const trees: (Document | ShadowRoot)[] = [document];
  // Grows while it is gone through.
  for (const tree of trees) {
    const elements = tree.querySelectorAll('*');
    const end = Math.min(elements.length, MOST_INSIDE);
    for (let i = 0; i < end; i += 1) {
      const element = elements[i] as Element;
      const root = element.localName.includes('-') ? element.shadowRoot : null;
      if (root !== null) trees.push(root);
    }
  }
  return trees;
}

/** Whether some element of these trees may yet get a shadow root: its script has not come. */
export function awaitsScript(trees: readonly ParentNode[]): boolean {
  return trees.some((tree) => tree.querySelector(':not(:defined)') !== null);
}
