import type { Format } from '../format.ts';
import type { PanelMessages, PopupMessages, SearchMessages } from '../messages.ts';

/** What popup, side panel and search say, in English. */
export function englishPopup(format: Format): {
  readonly popup: PopupMessages;
  readonly panel: PanelMessages;
  readonly search: SearchMessages;
} {
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const claims = count('{n} claim', '{n} claims');
  const topics = count('{n} topic', '{n} topics');
  const mentions = count('{n} mention', '{n} mentions');
  const sources = count('{n} source', '{n} sources');
  return {
    popup: {
      title: 'Fact Hints',
      onSite: (site) => `Hints on ${site}`,
      choices: { on: 'On', click: 'When I click', off: 'Off' },
      siteOff: 'Hints are off here.',
      waiting: 'Hints wait for your click here.',
      waitingWhy: 'Until then Fact Hints only looks whether this page is an article.',
      readNow: 'Show hints on this page',
      cannotRun: 'Hints cannot work on this page.',
      cannotRunWhy: 'Browsers keep extensions out of their own pages, stores and some documents.',
      reload: 'Fact Hints is not running on this page yet.',
      reloadWhy: 'Reload it to see hints.',
      noArticle: 'This page does not look like an article.',
      noArticleWhy: 'So its text was not looked through, and nothing is marked.',
      nothingFound: 'Nothing is on record for this article.',
      nothingFoundWhy:
        'That says nothing about whether the article is right. Only text in English and German is read.',
      loading: 'Reading the page…',
      article: 'Article',
      publishedOn: (date) => `published ${date}`,
      modifiedOn: (date) => `changed ${date}`,
      noDate: 'no date found',
      found: (n, m) => `${mentions(n)} of ${topics(m)}`,
      topics: 'On this page',
      mentions: (n) =>
        format.plural(n, {
          one: 'mentioned once',
          two: 'mentioned twice',
          other: 'mentioned {n} times',
        }),
      notInSight: 'in text the page does not show now',
      claims: (n) => (n === 0 ? 'no claims' : claims(n)),
      goTo: (topic) => `${topic}: show the next mention in the text`,
      hiddenTopic: 'not marked, all its sources are switched off',
      topicOff: 'not marked, you switched it off',
      hideTopic: 'Do not mark this topic',
      showTopic: 'Mark this topic again',
      sources: 'Sources',
      sourcesIntro:
        'Switch off a publisher, and its pages no longer count. Claims with no other source disappear.',
      publishers: count('{n} publisher', '{n} publishers'),
      showPublisher: (name) => `Use ${name}`,
      groups: {
        newspaper: 'Newspapers',
        broadcaster: 'Broadcasters',
        agency: 'News agencies',
        'state-media': 'State media',
        government: 'Governments',
        intergovernmental: 'Intergovernmental bodies',
        'think-tank': 'Think tanks',
        encyclopedia: 'Encyclopedias',
        aggregator: 'Aggregators and copy sites',
        party: 'Parties to the war',
      },
      showGroup: (group) => `Use all of these: ${group}`,
      hiddenByGroup: (group) => `all ${group} are switched off`,
      hidden: count('{n} claim hidden', '{n} claims hidden'),
      showAll: 'Use all sources',
      data: 'Data',
      compiled: (date) => `compiled ${date}`,
      covers: (from, to) => `Claims from ${from} to ${to}`,
      report: 'Report a mistake',
      noPacks: 'All data packs are switched off or missing, so nothing can be marked.',
      dataFailed: 'The claims could not be loaded. Restarting the browser may help.',
      conflicts: count(
        '{n} entry left out: two packs disagree',
        '{n} entries left out: two packs disagree',
      ),
      nothingLeaves: 'Nothing you read leaves this browser.',
      options: 'Settings',
      shortcuts: 'Keyboard shortcuts',
      panel: 'Side panel',
    },
    panel: { figures: 'Figures in view' },
    search: {
      label: 'Search everything on record',
      placeholder: 'Topic, claim, person, source',
      topics: 'Topics',
      claims: 'Claims',
      sources: 'Sources',
      found: (n, m, k) => `${topics(n)}, ${claims(m)}, ${sources(k)}`,
      nothing: 'Nothing on record has all of these words.',
      failed: 'The search did not work. Try again.',
      more: (n) => `and ${format.number(n)} more; another word narrows them down`,
      alsoCalled: 'also called',
    },
  };
}
