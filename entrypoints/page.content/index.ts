import { defineContentScript } from '#imports';
import { startGate } from '../../src/app/gate/gate.ts';
import { enterPage } from '../../src/app/gate/page-life.ts';
import './highlight.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // Its context is not WXT's: see docs/adr/0010.
  main: () => enterPage(window, startGate),
});
