import type { PageReport } from '../../src/messaging/protocol.ts';

/** What a page says of itself that is no article. */
export const SAMPLE_REPORT: PageReport = {
  state: 'no-article',
  site: 'news.example.org',
  choice: 'on',
  title: null,
  language: null,
  published: null,
  modified: null,
  mentions: 0,
  topics: [],
};
