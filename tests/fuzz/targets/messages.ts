import fc from 'fast-check';
import { checkCommand } from '../../../src/messaging/commands.ts';
import { isEnvelope, isReply, wrap } from '../../../src/messaging/envelope.ts';
import {
  checkClaims,
  checkHint,
  checkMarked,
  checkOverview,
  checkSample,
  checkScan,
  checkSearch,
  checkTopics,
} from '../../../src/messaging/requests.ts';
import { changed } from '../changes.ts';
import { type FuzzTarget, must } from '../target.ts';

const FIGURE = {
  low: 10_000,
  high: 12_000,
  approximate: true,
  exclusive: false,
  measure: 'deployed',
  of: 'troops',
  unit: 'people',
  per: null,
  period: null,
  place: 'kursk-oblast',
  attributedTo: 'nis',
  negated: false,
};

/** A good request for each call, with its check. */
const REQUESTS: Readonly<Record<string, readonly [(request: unknown) => unknown, unknown]>> = {
  scan: [
    checkScan,
    {
      language: 'de',
      blocks: [{ id: 0, text: 'Kursk', language: null }],
      context: {
        firm: ['kursk-oblast'],
        words: ['de:Texas'],
        elsewhere: [],
        shared: ['kim'],
        opening: [],
        matter: [],
        faint: [],
        about: [],
      },
      figures: true,
    },
  ],
  hint: [
    checkHint,
    {
      topic: 'kursk-oblast',
      sentence: { text: 'Kursk.', language: 'de', topics: ['kursk-oblast'], figure: FIGURE },
      published: '2024-11-23',
    },
  ],
  marked: [checkMarked, { count: 3 }],
  claims: [checkClaims, { topic: 'a', part: 'since', published: null }],
  topics: [checkTopics, { topics: ['a', 'b'] }],
  search: [checkSearch, { text: 'shells' }],
  overview: [checkOverview, { publishers: ['gazette'], topics: ['a'] }],
  sample: [checkSample, { length: 'short' }],
  command: [checkCommand, 'next-hint'],
};

/** Taken as it is or refused with a TypeError; nothing else, and nothing is added to it. */
function takenOrRefused(check: (request: unknown) => unknown, request: unknown): void {
  try {
    const taken = check(request);
    const known = JSON.stringify(taken);
    must(known.length <= JSON.stringify(request).length, 'more came out than went in');
    must(JSON.stringify(check(taken)) === known, 'not taken a second time');
  } catch (error) {
    must(error instanceof TypeError && error.message !== '', `refused by ${error}`);
  }
}

export const MESSAGES: readonly FuzzTarget[] = [
  {
    name: 'requests',
    share: 20,
    property: () => {
      const cases = Object.values(REQUESTS).map(([check, good]) =>
        changed(good).map((request) => ({ check, request })),
      );
      return fc.property(fc.oneof(...cases), ({ check, request }) =>
        takenOrRefused(check, request),
      );
    },
  },
  {
    name: 'requests-garbage',
    share: 8,
    property: () =>
      fc.property(
        fc.constantFrom(...Object.values(REQUESTS)),
        fc.anything({ withNullPrototype: true, withMap: true, withBigInt: false }),
        ([check], request) => {
          try {
            check(request);
          } catch (error) {
            must(error instanceof TypeError, `refused by ${error}`);
          }
        },
      ),
  },
  {
    name: 'envelopes',
    share: 10,
    property: () =>
      fc.property(
        fc.oneof(fc.anything(), changed(wrap('scan', null)), changed({ ok: true, value: 1 })),
        (message) => {
          if (isEnvelope(message)) must(typeof message.call === 'string', 'a call without a name');
          if (isReply(message)) must(typeof message.ok === 'boolean', 'a reply without an answer');
        },
      ),
  },
];
