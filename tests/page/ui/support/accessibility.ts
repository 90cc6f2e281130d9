import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** What axe finds fault with, one line each; empty when there is nothing. */
export async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.any.map((check) => check.message).join()}`),
  );
}

/** How readers may have set their browsers, a language beside each: what all views are looked at in. */
export const MANNERS = [
  ['en', { 'prefers-color-scheme': 'light' }],
  ['de', { 'prefers-color-scheme': 'dark' }],
  ['en', { 'forced-colors': 'active' }],
] as const;

/** Makes the browser prefer what a reader may have set, until it is called without. */
export async function prefer(features: Readonly<Record<string, string>> = {}): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
