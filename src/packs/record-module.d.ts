/** Made by the build: see `src/cli/figure-record-module.ts`. */
declare module 'virtual:figure-record' {
  /** What `recordToJson` gave, parsed. */
  const record: unknown;
  export default record;
}
