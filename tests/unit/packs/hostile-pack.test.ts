import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { PACK_FILES, type PackFiles } from '../../../src/packs/pack.ts';
import { changedFiles, fixtureFiles, problemsOf } from '../../support/pack-files.ts';

describe('a hostile pack', () => {
  it.each([
    ['a string of 10 MB', 'x'.repeat(10_000_000), 'longer than 2000 characters (10000000)'],
    ['a control character', 'Example\u0007ton', 'character that cannot be seen: U+0007'],
    ['a change of writing direction', 'Example\u202eton', 'character that cannot be seen: U+202E'],
    ['a zero-width space', 'Example\u200bton', 'character that cannot be seen: U+200B'],
    ['half a surrogate pair', 'Example\ud800ton', 'half of a surrogate pair'],
    [
      'a Cyrillic letter in a Latin word',
      'Ex\u0430mpleton',
      'letters of different scripts in "Ex\u0430mpleton"',
    ],
    ['decomposed letters', 'Exa\u0301mpleton', 'not in Unicode normal form NFC'],
  ])('is refused for %s', (_what, text, reason) => {
    const files = changedFiles((f) => (f['topics.json'][1].label.en = text));
    expect(problemsOf(files)).toEqual([`topics.json:[1].label.en ${reason}`]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused for the key %s', (key) => {
    const topic = JSON.parse(`{"${key}": {"polluted": true}, "id": "x"}`);
    const files = changedFiles((f) => f['topics.json'].push(topic));
    expect(problemsOf(files)).toEqual([`topics.json:[3] key "${key}" is not allowed`]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is refused for nesting without end', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(problemsOf(changedFiles((f) => (f['claims.json'][0].figure = deep)))).toEqual([
      expect.stringMatching(/^claims\.json:\[0\]\.figure(\[0\])+ nested deeper than 12 levels$/),
    ]);
  });

  it('is refused for a million aliases', () => {
    const aliases = Array.from({ length: 1_000_000 }, (_, index) => ({ text: `name ${index}` }));
    const files = changedFiles((f) => (f['topics.json'][1].aliases.en = aliases));
    expect(problemsOf(files)).toEqual(['topics.json: more than 200000 aliases (1000009)']);
  });

  it('is refused for a million aliases spread over topics', () => {
    const files = changedFiles((f) => {
      const [first] = f['topics.json'];
      for (let nr = 0; nr < 5_200; nr += 1) {
        const en = Array.from({ length: 199 }, (_, index) => ({ text: `name ${nr} ${index}` }));
        f['topics.json'].push({ ...first, id: `topic-${nr}`, aliases: { en } });
      }
    });
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^topics\.json: more than 200000 aliases \(\d+\)$/),
    ]);
  });

  it('is refused for a file of garbage without listing all of it', () => {
    const garbage = Array.from({ length: 15_000 }, () => ({ id: 7 }));
    const problems = problemsOf(changedFiles((f) => (f['sources.json'] = garbage)));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toBe('sources.json: more than 1000 findings; the rest is not listed');
  });

  it('gets an answer about chains and circles of any length', () => {
    const files = changedFiles((f) => {
      const [, , claim] = f['claims.json'];
      for (let nr = 0; nr < 15_000; nr += 1) {
        const supersededBy = `chain-${nr < 14_999 ? nr + 1 : 0}`;
        f['claims.json'].push({ ...claim, id: `chain-${nr}`, supersededBy });
      }
    });
    expect(problemsOf(files)).toEqual([
      expect.stringContaining('goes round in a circle: chain-0 → chain-1'),
    ]);
  });
});

describe('checkPack on any JSON', () => {
  it('never throws and always has a reason for a refusal', () => {
    const file = fc.oneof(fc.jsonValue({ maxDepth: 5 }), fc.array(fc.jsonValue({ maxDepth: 3 })));
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(PACK_FILES.map((name) => [name, file]))),
        (files) => {
          const checked = checkPack(files as PackFiles);
          expect(checked.ok).toBe(false);
          expect(!checked.ok && checked.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('never throws on a good pack with one value replaced by anything', () => {
    const places = placesOf(fixtureFiles('valid-harbour'), []);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, value) => {
        const files = fixtureFiles('valid-harbour');
        put(files, place, value);
        const checked = checkPack(files);
        for (const { file, reason } of checked.ok ? [] : checked.problems) {
          expect(PACK_FILES).toContain(file);
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});

type Keys = readonly (string | number)[];

function placesOf(value: unknown, keys: Keys): readonly Keys[] {
  if (typeof value !== 'object' || value === null) return [keys];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = inner.flatMap(([key, item]) => placesOf(item, [...keys, key]));
  return keys.length === 0 ? below : [keys, ...below];
}

function put(root: object, keys: Keys, value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as typeof at;
  const last = keys.at(-1);
  if (last !== undefined) at[last] = value;
}
