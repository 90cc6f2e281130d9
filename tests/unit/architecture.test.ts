import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface SourceFile {
  /** Path from the top of the project. */
  readonly path: string;
  readonly text: string;
  /** Project files it imports; type-only imports apart. */
  readonly imports: readonly string[];
  readonly typeImports: readonly string[];
  /** Packages and virtual modules it imports, types included. */
  readonly packages: readonly string[];
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports: string[] = [];
  const typeImports: string[] = [];
  const packages: string[] = [];
  for (const [, type, plain, dynamic] of text.matchAll(IMPORT)) {
    const target = (plain ?? dynamic) as string;
    if (!target.startsWith('.')) packages.push(target);
    else {
      const file = relative(root, resolve(root, dirname(path), target.replace(/\?.*$/, '')));
      (type === undefined ? imports : typeImports).push(file);
    }
  }
  return { path, text, imports, typeImports, packages };
}

function sources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => read(relative(root, join(entry.parentPath, entry.name))));
}

const files = [...sources('src'), ...sources('entrypoints')];
const room = (path: string) =>
  path.startsWith('entrypoints') ? 'entrypoints' : (path.split('/')[1] as string);

/** Ways on which something comes to know itself. */
function circles(known: ReadonlyMap<string, Iterable<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      found.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const next of known.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of known.keys()) visit(name, []);
  return found;
}

/** What each room may know. `types` may be imported as types only. */
const RULES: Readonly<Record<string, { readonly rooms: string[]; readonly types: string[] }>> = {
  claims: { rooms: [], types: [] },
  matching: { rooms: ['claims'], types: [] },
  packs: { rooms: ['claims', 'matching'], types: [] },
  hints: { rooms: [], types: ['claims'] },
  page: { rooms: ['claims'], types: ['matching'] },
  faults: { rooms: [], types: [] },
  platform: { rooms: ['claims', 'faults'], types: [] },
  messaging: { rooms: ['claims', 'faults', 'platform'], types: ['matching', 'hints'] },
  ui: { rooms: ['claims', 'hints'], types: ['matching', 'settings'] },
  settings: { rooms: ['claims', 'platform'], types: [] },
  cli: { rooms: ['claims', 'packs', 'matching', 'page'], types: [] },
  app: {
    rooms: [
      'claims',
      'faults',
      'packs',
      'matching',
      'hints',
      'page',
      'platform',
      'messaging',
      'ui',
      'settings',
    ],
    types: [],
  },
  entrypoints: { rooms: ['app', 'ui'], types: [] },
};

/** Packages that only one room, or one file, may touch. */
const KEEPERS: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^src\/platform\/(page-)?browser\.ts$/,
  'fuse.js': /^src\/claims\/(ranking\/alike-words|search\/search-index)\.ts$/,
  preact: /^src\/(ui|app)\//,
  '@mozilla/readability': /^src\/page\//,
  '@orama/stemmers': /^src\/matching\//,
  linkedom: /^src\/cli\//,
  parse5: /^src\/cli\//,

  '#imports': /^entrypoints\//,
};

describe('rooms', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s keeps to its room', (_, file) => {
    const rule = RULES[room(file.path)];
    expect(rule, `no rule for ${file.path}`).toBeDefined();
    const own = room(file.path);
    const beyond = [
      ...file.imports.filter(
        (target) => room(target) !== own && !rule?.rooms.includes(room(target)),
      ),
      ...file.typeImports.filter(
        (target) =>
          room(target) !== own &&
          !rule?.rooms.includes(room(target)) &&
          !rule?.types.includes(room(target)),
      ),
    ];
    // Styles live beside the entrypoint or view that shows them.
    expect(beyond.filter((target) => !target.endsWith('.css'))).toEqual([]);
  });

  test.each(Object.entries(KEEPERS))('%s has one keeper', (name, keeper) => {
    const users = files.filter((file) =>
      file.packages.some((used) => used === name || used.startsWith(`${name}/`)),
    );
    expect(users.map((file) => file.path).filter((path) => !keeper.test(path))).toEqual([]);
  });

  test('Node is used by the command line alone', () => {
    const users = files.filter((file) => file.packages.some((name) => name.startsWith('node:')));
    expect(users.map((file) => file.path).filter((path) => !path.startsWith('src/cli/'))).toEqual(
      [],
    );
  });

  test.each(['hint', 'hint-de', 'hint-en'])(
    '%s leaves the browser to the script of articles',
    (part) => {
      const graph = new Map(files.map((file) => [file.path, file.imports]));
      const reached = new Set<string>();
      const visit = (path: string): void => {
        if (reached.has(path)) return;
        reached.add(path);
        for (const next of graph.get(path) ?? []) visit(next);
      };
      visit(`entrypoints/${part}.ts`);
      // What reads articles lends it (docs/adr/0008); the polyfill twice would be felt.
      expect([...reached].filter((path) => path.startsWith('src/platform/'))).toEqual([]);
    },
  );

  test('no import cycles, not of types either', () => {
    const known = new Map(files.map((file) => [file.path, [...file.imports, ...file.typeImports]]));
    expect(circles(known)).toEqual([]);
  });

  test('no circles among the folders of a room', () => {
    const known = new Map<string, Set<string>>();
    for (const { path, imports, typeImports } of files) {
      for (const target of [...imports, ...typeImports]) {
        const from = dirname(path).split('/');
        const to = dirname(target).split('/');
        const apart = from.findIndex((part, i) => part !== to[i]);
        // Two folders of one folder; a folder and what lies around it may know each other.
        if (apart < 2 || apart >= to.length) continue;
        const folder = from.slice(0, apart + 1).join('/');
        known.set(folder, (known.get(folder) ?? new Set()).add(to.slice(0, apart + 1).join('/')));
      }
    }
    expect(circles(known)).toEqual([]);
  });

  test('folders of figures know those above them in docs/figures.md', () => {
    const figures = 'src/matching/figures/';
    const told = readFileSync(join(root, 'docs/figures.md'), 'utf8');
    const order = Array.from(
      told.matchAll(/^\| `([a-z-]+)\/`/gm),
      ([, folder]) => folder as string,
    );
    const folderOf = (path: string) => relative(figures, dirname(path));
    const inside = files.filter(({ path }) => path.startsWith(figures) && folderOf(path) !== '');
    expect([...new Set(inside.map(({ path }) => folderOf(path)))].sort()).toEqual(order.toSorted());
    const against = inside.flatMap(({ path, imports, typeImports }) =>
      [...imports, ...typeImports]
        .filter((target) => target.startsWith(figures))
        .filter((target) => order.indexOf(folderOf(target)) > order.indexOf(folderOf(path)))
        .map((target) => `${path} knows ${target}`),
    );
    expect(against).toEqual([]);
  });
});

describe('files', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s does one thing', (_, file) => {
    const lines = file.text.split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(file.path.startsWith('entrypoints') ? 60 : 270);
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
    const reexports = code.match(/^export\s+(\*|\{[^}]*\})\s+from/gm) ?? [];
    expect(reexports, 'a barrel').toEqual([]);
  });

  test('no folder without a purpose', () => {
    const vague = files.filter((file) => /\/(utils?|helpers?|common|misc|lib)\//.test(file.path));
    expect(vague.map((file) => file.path)).toEqual([]);
  });

  test('no HTML from strings and no evaluated code', () => {
    const risky =
      /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\bnew Function\b|\beval\(/;
    expect(files.filter((file) => risky.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
