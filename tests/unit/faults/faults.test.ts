import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiagnosisContent, toDiagnosis } from '../../../src/faults/diagnosis.ts';
import { addFault, type LoggedFault, readFaultLog } from '../../../src/faults/fault-log.ts';
import { readFaultNote, toFaultNote } from '../../../src/faults/fault-note.ts';
import { toRawFault } from '../../../src/faults/raw-fault.ts';

const BASE = 'chrome-extension://abcdefgh/';

/** An error as if it had been thrown with this message in our own code. */
function thrown(message: string, name = 'TypeError'): Error {
  const error = new Error(message);
  error.name = name;
  error.stack =
    `${name}: ${message}\n    at show (${BASE}content-scripts/page.js:1:2345)\n` +
    `    at https://news.test/secret-article.js:3:4\n    at ${BASE}chunks/a-B_1.js:7:8`;
  return error;
}

const note = (error: unknown, where = 'reading the article') =>
  toFaultNote('page', toRawFault(where, error), BASE);

describe('a note of a fault', () => {
  test('says where in our code it was and what the engine said', () => {
    expect(note(thrown("Cannot read properties of undefined (reading 'start')"))).toEqual({
      part: 'page',
      where: 'reading the article',
      kind: 'TypeError',
      says: "Cannot read properties of undefined (reading 'start')",
      at: ['content-scripts/page.js:1:2345', 'chunks/a-B_1.js:7:8'],
    });
  });

  test.each([
    ['quotes a text', 'Unexpected token \'K\', "Kim said…" is not valid JSON'],
    ['quotes an address', 'URL constructor: https://news.test/a is not a valid URL.'],
    ['quotes a selector', "Failed to execute 'querySelector': '.secret' is not a valid selector."],
    ['is of the page', 'the headline was not found'],
    ['only begins like a harmless one', "x is undefined\nand the page's title"],
  ])('leaves out what %s', (_, message) => {
    const { says, ...rest } = note(thrown(message));
    expect(says).toBeNull();
    expect(JSON.stringify(rest)).not.toMatch(/news|secret|Kim|title|headline/);
  });

  test('names no words that are not ours', () => {
    expect(note(thrown('', 'Mr. Smith'), 'Kim Jong Un, https://news.test')).toMatchObject({
      where: 'somewhere',
      kind: 'Error',
    });
  });

  test('can be taken of anything that is thrown', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    for (const each of [trap, null, undefined, 1, 'Kim', Symbol('Kim'), { message: {} }]) {
      expect(note(each)).toEqual({
        part: 'page',
        where: 'reading the article',
        kind: 'Error',
        says: null,
        at: [],
      });
    }
  });

  test('survives being kept, and nothing else does', () => {
    const own = note(thrown('x is not a function'));
    expect(readFaultNote(JSON.parse(JSON.stringify(own)))).toEqual(own);
    for (const change of [
      { part: 'the news' },
      { where: 'https://news.test/' },
      { kind: 'secret' },
      { says: 'Kim said so' },
      { at: ['https://news.test/a.js:1:2'] },
      { at: Array(7).fill('a.js:1:2') },
      { at: 'a.js:1:2' },
    ]) {
      expect(readFaultNote({ ...own, ...change })).toBeNull();
    }
  });

  test('never holds what an error says freely', () => {
    const secret = fc.stringMatching(/^[a-z]{12,20}$/);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (word, before, after) => {
        const error = thrown(`${before}${word}${after} `, `${word}Error`);
        expect(JSON.stringify(note(error, `${word}!`))).not.toContain(word);
      }),
    );
  });
});

describe('the log', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute, 30));

  test('counts the same fault and keeps the newest first', () => {
    const [a, b] = [note(thrown('a is not defined')), note(thrown('b is not defined'))];
    let log: readonly LoggedFault[] = [];
    for (const [each, minute] of [
      [a, 1],
      [b, 2],
      [a, 3],
    ] as const) {
      log = addFault(log, each, at(minute));
    }
    expect(log).toEqual([
      { ...a, times: 2, last: '2026-11-22 10:03' },
      { ...b, times: 1, last: '2026-11-22 10:02' },
    ]);
    expect(readFaultLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  });

  test('does not grow without end', () => {
    let log: readonly LoggedFault[] = [];
    for (let i = 0; i < 50; i += 1) log = addFault(log, note(thrown(`x${i} is null`)), at(1));
    expect(log).toHaveLength(20);
    expect(log[0]?.says).toBe('x49 is null');
  });

  test('leaves out what is no entry', () => {
    const good = { ...note(thrown('a is null')), times: 1, last: '2026-11-22 10:01' };
    const stored = [good, { ...good, last: 'yesterday, at news.test' }, null, { times: 1 }];
    expect(readFaultLog(stored)).toEqual([good]);
    expect(readFaultLog('x')).toEqual([]);
  });
});

describe('a diagnosis', () => {
  const CONTENT: DiagnosisContent = {
    version: '0.1.0',
    browser: 'Chromium 156',
    system: 'linux x86-64',
    languages: { browser: 'de-AT', interface: 'de' },
    allSites: true,
    privateWindows: false,
    settings: [],
    unusable: [],
    managed: [],
    packs: [{ id: 'nk-russia', version: '1.2.0' }],
    conflicts: 0,
    faults: [],
  };

  test('is short where all is well', () => {
    expect(toDiagnosis(CONTENT)).toBe(
      [
        'Fact Hints 0.1.0',
        'browser: Chromium 156',
        'system: linux x86-64',
        'languages: browser de-AT, interface de',
        'all sites: yes, private windows: no',
        'packs: nk-russia 1.2.0',
        'settings: none',
        'errors since the browser was started: none',
        '',
      ].join('\n'),
    );
  });

  test('says "once" for one and counts more', () => {
    const fault = { ...note(thrown('a is null')), times: 1, last: '2026-11-22 10:01' };
    const text = toDiagnosis({ ...CONTENT, conflicts: 1, faults: [fault] });
    expect(text).toContain('- 2026-11-22 10:01 UTC, once, page, reading the article');
    expect(text).toMatch(/packs: .*, 1 conflict\n/);
  });

  test('tells settings without sites, and faults with their places', () => {
    const fault = { ...note(thrown('a is null')), times: 3, last: '2026-11-22 10:01' };
    const text = toDiagnosis({
      ...CONTENT,
      settings: [
        { name: 'density', value: 'all' },
        { name: 'dwell', value: 400 },
        { name: 'sites', value: { 'news.test': 'off' } },
        { name: 'onlySites', value: ['news.test', '*.secret.test'] },
        { name: 'suppressed', value: [{ topic: 't', alias: 'A', site: 'news.test' }] },
      ],
      unusable: ['markStyle (broken)'],
      managed: ['where'],
      faults: [fault],
    });
    expect(text).toContain(
      'settings: density = all, dwell = 400, sites = 1 entry, onlySites = 2 entries, suppressed = 1 entry',
    );
    expect(text).toContain('not usable: markStyle (broken)\nmanaged: where');
    expect(text).toContain(
      '- 2026-11-22 10:01 UTC, 3 times, page, reading the article: TypeError: a is null\n' +
        '    content-scripts/page.js:1:2345\n    chunks/a-B_1.js:7:8',
    );
    expect(text).not.toMatch(/news|secret/);
  });
});
