/** The heuristic alone: the package's main file would bring the whole reader mode into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  const isProbablyReaderable: (document: Document) => boolean;
  export default isProbablyReaderable;
}
