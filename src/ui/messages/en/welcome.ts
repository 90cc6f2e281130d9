import type { WelcomeMessages } from '../options-messages.ts';

/** The first page in English. */
export const englishWelcome: WelcomeMessages = {
  title: 'Welcome to Fact Hints',
  heading: 'Who said what, when, with which figure',
  lead: 'In news articles Fact Hints quietly underlines the names, places and troops it has something on record about. Rest the pointer on one to see who said what, each line with its source.',
  tryIt: 'Try it here',
  tryHow: 'Rest the pointer on an underlined name, or tap it.',
  tryKeys: ['Press ', ' to go from one to the next.'],
  openSample: 'Open a longer sample',
  sampleTitle: (topic) => `${topic}: who said what`,
  sampleFrom: 'sample, made of claims on record',
  covered: 'What is on record',
  nothingElse: 'There are hints on nothing else, and only in articles in English and German.',
  never: 'What it never does',
  nevers: [
    'Nothing you read leaves this browser. There is no server, no account and no statistics.',
    'It judges nothing: no score, no red and green.',
    'It changes nothing on the page. Marks are painted over the text, and pages stay as they are.',
  ],
  off: 'How to turn it off',
  offs: [
    'For one site: press the button of Fact Hints in the toolbar and choose “Off” or “When I click”.',
    'For some publishers, their kinds or topics: switch them off in the same place.',
    'For everything: remove the extension where your browser manages it. To leave nothing in your browser account either, reset the settings first.',
  ],
  onceOnly: 'This page opens only once.',
};
