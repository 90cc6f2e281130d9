import { defineContentScript } from '#imports';
import { startPage } from '../../src/app/page/page.ts';
import { enterPage } from '../../src/app/page/page-life.ts';
import './highlight.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // Its context is not WXT's: see docs/adr/0010.
  main: () => enterPage(window, startPage),
});
