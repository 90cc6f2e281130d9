const WIDTH = 100;

/**
 * JSON for people to read and change: what fits stands on one line, but never two entries of a file; long
 * lists of words fill their lines.
 */
export function layOut(value: unknown): string {
  return `${write(value, 0, 0)}\n`;
}

/** `taken`: what already stands on the line. */
function write(value: unknown, depth: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const indent = '  '.repeat(depth + 1);
  const end = `\n${'  '.repeat(depth)}`;
  if (depth > 1) {
    const line = onOneLine(value);
    if (line.length <= WIDTH - taken) return line;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => typeof item === 'string')) return `[${fill(value, indent)}${end}]`;
    const items = value.map((item) => indent + write(item, depth + 1, indent.length + 1));
    return `[\n${items.join(',\n')}${end}]`;
  }
  const entries = Object.entries(value).map(([key, inner]) => {
    const start = `${indent}${JSON.stringify(key)}: `;
    return start + write(inner, depth + 1, start.length + 1);
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}${end}}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function fill(words: readonly string[], indent: string): string {
  let out = '';
  let line = '';
  words.forEach((word, index) => {
    const item = JSON.stringify(word) + (index < words.length - 1 ? ',' : '');
    if (line !== '' && indent.length + line.length + 1 + item.length > WIDTH) {
      out += `\n${indent}${line}`;
      line = '';
    }
    line += (line === '' ? '' : ' ') + item;
  });
  return `${out}\n${indent}${line}`;
}
