/** Made by the build: see `src/cli/bundle-packs.ts`. */
declare module 'virtual:figure-record' {
  /** What `recordToJson` gave, parsed. */
  const record: unknown;
  export default record;
}
