import fc from 'fast-check';
import { hintQuery } from '../../../src/app/article/hint-query.ts';
import { mentionsWithFigure } from '../../../src/app/article/stated-figures.ts';
import { buildHint } from '../../../src/claims/views/build-hint.ts';
import type { ScanResult } from '../../../src/matching/matcher.ts';
import type { TextBlock } from '../../../src/matching/mention.ts';
import type { ScanRequest } from '../../../src/messaging/protocol.ts';
import { checkHint, checkScan } from '../../../src/messaging/requests.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';
import { loadShipped } from '../../support/shipped-packs.ts';
import { changed } from '../changes.ts';
import { afterTheWire, type FuzzTarget, must } from '../target.ts';
import { newsText, sentence } from '../texts.ts';

const { matcher, database } = await loadShipped();
const language = fc.constantFrom('de', 'en', null);
const block = (texts: readonly string[]): TextBlock[] =>
  texts.map((text, id) => ({ id, text, language: null }));
const READER = { language: 'en', today: '2025-06-01', hidden: NOTHING_HIDDEN } as const;

function checkSpans(blocks: readonly TextBlock[], { findings }: ScanResult): void {
  must(findings.length === blocks.length, 'one finding for each block');
  findings.forEach(({ mentions, figures }, index) => {
    const { text } = blocks[index] as TextBlock;
    let last = 0;
    for (const { start, end, score } of mentions) {
      must(start >= last && end > start && end <= text.length, `mention ${start}–${end}`);
      must(score > 0 && score <= 1, `score ${score}`);
      last = end;
    }
    for (const { start, end, low, high } of figures) {
      must(start >= 0 && end > start && end <= text.length, `figure ${start}–${end}`);
      must(low !== null || high !== null, 'a figure without a number');
      for (const bound of [low, high]) {
        must(bound === null || (Number.isFinite(bound) && bound >= 0), `a bound of ${bound}`);
      }
      must(low === null || high === null || low <= high, `from ${low} to ${high}`);
    }
  });
}

export const MATCHING: readonly FuzzTarget[] = [
  {
    name: 'matching',
    share: 18,
    property: () => {
      return fc.property(fc.array(newsText(), { maxLength: 3 }), language, (texts, declared) => {
        const blocks = block(texts);
        const first = matcher.scan(blocks, { language: declared });
        checkSpans(blocks, first);
        checkScan({ language: declared, blocks, context: first.context, figures: true });
        // What was found before changes nothing about what is found now.
        const again = matcher.scan(blocks, { language: declared });
        must(JSON.stringify(again) === JSON.stringify(first), 'another answer the second time');
        const context = afterTheWire(first.context);
        checkSpans(blocks, matcher.scan(blocks, { language: declared, context }));
      });
    },
  },
  {
    // A page's script is not ours to trust: the context of an earlier scan may be anything.
    name: 'context',
    share: 5,
    property: () => {
      const blocks = block(['Laut NIS sind nordkoreanische Soldaten in Kursk. Kim sprach.']);
      const good = matcher.scan(blocks, { language: 'de' }).context;
      const known = Object.values(good).flat();
      const words = fc.array(fc.oneof(fc.string(), fc.constantFrom(...known, '__proto__')));
      // Whatever a context has: one list less, and every case would be refused for its shape alone.
      const shaped = fc.record(Object.fromEntries(Object.keys(good).map((list) => [list, words])));
      return fc.property(fc.oneof(shaped, changed(good)), (context) => {
        let taken: ScanRequest;
        try {
          taken = checkScan({
            language: 'de',
            blocks,
            context: afterTheWire(context),
            figures: true,
          });
        } catch (error) {
          must(error instanceof TypeError, `refused by ${error}`);
          return;
        }
        checkSpans(blocks, matcher.scan(blocks, { language: 'de', context: taken.context }));
      });
    },
  },
  {
    name: 'figures',
    share: 20,
    property: () => {
      return fc.property(sentence(12), language, (text, declared) => {
        const blocks = block([text]);
        checkSpans(blocks, matcher.scan(blocks, { language: declared }));
      });
    },
  },
  {
    // From a text to its hints, as page and background do it.
    name: 'hint',
    share: 0.3,
    property: () => {
      return fc.property(sentence(14), language, (text, declared) => {
        const blocks = block([`North Korean troops in Kursk: ${text}`]);
        const { findings } = matcher.scan(blocks, { language: declared });
        const [found] = findings;
        if (found === undefined) throw new Error('no finding');
        mentionsWithFigure(blocks[0]?.text ?? '', found);
        for (const mention of found.mentions.slice(0, 2)) {
          const of = { id: 1, block: { ...blocks[0], pieces: [] }, mention };
          const request = checkHint(afterTheWire(hintQuery(of as never, found, '2024-11-23')));
          const hint = buildHint(database, { ...request, reader: READER });
          must(hint !== null, `no hint for ${mention.topic}`);
          must(JSON.stringify(afterTheWire(hint)) === JSON.stringify(hint), 'not fit for the wire');
        }
      });
    },
  },
];
