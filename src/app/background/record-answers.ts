import { buildOverview } from '../../claims/overview.ts';
import { buildClaimList, buildHint } from '../../claims/views/build-hint.ts';
import { buildSample } from '../../claims/views/build-sample.ts';
import { buildTopicList } from '../../claims/views/build-topic-list.ts';
import type { BackgroundProtocol } from '../../messaging/protocol.ts';
import {
  checkClaims,
  checkHint,
  checkOverview,
  checkSample,
  checkSearch,
  checkTopics,
} from '../../messaging/requests.ts';
import type { Handlers } from '../../messaging/serve.ts';
import type { PackLoader } from './loaded-packs.ts';
import { packsOfReader } from './reader.ts';

type Calls = 'hint' | 'claims' | 'topics' | 'search' | 'overview' | 'sample';

/** Answers what is on record, as far as this reader wants to see it. */
export function createRecordAnswers(loader: PackLoader): Pick<Handlers<BackgroundProtocol>, Calls> {
  return {
    hint: {
      from: 'all',
      check: checkHint,
      answer: async (request) => {
        const { database, context } = await packsOfReader(loader);
        return buildHint(database, { ...request, reader: context });
      },
    },
    claims: {
      from: 'all',
      check: checkClaims,
      answer: async (request) => {
        const { database, context } = await packsOfReader(loader);
        return buildClaimList(database, { ...request, reader: context });
      },
    },
    topics: {
      from: 'own',
      check: checkTopics,
      answer: async (request) => {
        const { database, conflicts, context } = await packsOfReader(loader);
        const list = buildTopicList(database, { ...request, reader: context });
        return { ...list, packs: database.packs, conflicts };
      },
    },
    search: {
      from: 'own',
      check: checkSearch,
      answer: async ({ text }) => {
        const { search, context } = await packsOfReader(loader);
        return search({ text, reader: context });
      },
    },
    overview: {
      from: 'own',
      check: checkOverview,
      answer: async (request) => {
        const { database, conflicts, context } = await packsOfReader(loader);
        const overview = buildOverview(database, request, context.language);
        return { ...overview, packs: await loader.all(), conflicts };
      },
    },
    sample: {
      from: 'own',
      check: checkSample,
      answer: async ({ length }) => {
        const { database, context } = await packsOfReader(loader);
        return buildSample(database, context, length);
      },
    },
  };
}
