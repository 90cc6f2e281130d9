import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { prefer } from './accessibility.ts';

/**
 * An element in the page in which a view can be drawn with its style sheet. After each test it is empty
 * again, what was called is forgotten, and the browser prefers nothing. Called once by a file of tests.
 */
export function rootWith(css: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  document.head.append(style);
  document.body.append(root);
  afterEach(async () => {
    render(null, root);
    vi.clearAllMocks();
    await prefer();
  });
  return root;
}
