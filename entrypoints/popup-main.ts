import { defineUnlistedScript } from '#imports';
import { startPopup } from '../src/app/views/popup.ts';

// One file, unlike the scripts of the other pages: each further one is asked for after the popup has
// opened and makes a reader wait (docs/benchmarks.md).
export default defineUnlistedScript(() =>
  startPopup(document.getElementById('popup') as HTMLElement),
);
