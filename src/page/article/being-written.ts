/** Whether an element stands in a text that is being written; the nearest around it that says so decides. */
export function isBeingWritten(element: Element): boolean {
  const editor = element.closest('[contenteditable]');
  return editor !== null && editor.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}
