/** Made by the build: see `src/cli/lexicon-module.ts`. */
declare module 'virtual:lexicon' {
  /** The lexicon of the bundled packs, as base64 of `lexiconToBytes`. */
  const base64: string;
  export default base64;
}
