/**
 * Stands in for WXT's context of a content script, which tells others of its kind by an event of the page
 * that it has begun: a page could hear that event, and forge it to end our script (docs/adr/0010).
 */
export function ContentScriptContext(): void {}
