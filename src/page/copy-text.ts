/**
 * Puts a text on the clipboard; false when the browser does not allow it. To be called on a click or key.
 * A page that is not secure, or that forbids the clipboard to scripts, leaves the old way: our listener
 * fills in what the browser's own copy command asks for, and nothing of the page is selected.
 */
export async function copyText(window: Window, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(window, text);
  }
}

function copyByCommand(window: Window, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return window.document.execCommand('copy') && filled;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
