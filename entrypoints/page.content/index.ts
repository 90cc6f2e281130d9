import { defineContentScript } from '#imports';
import { startPage } from '../../src/app/page.ts';
import './highlight.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(window, ctx.signal),
});
