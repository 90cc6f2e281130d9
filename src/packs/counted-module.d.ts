/** Made by the build: see `src/cli/bundle-packs.ts`. */
declare module 'virtual:counted-figures' {
  const counted: readonly import('../claims/figure.ts').CountedFigure[];
  export default counted;
}
