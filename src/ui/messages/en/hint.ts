import { DOT } from '../dot.ts';
import { createFormat } from '../format.ts';
import type { ReadingMessages } from '../messages.ts';
import { englishRecord } from './record.ts';
import { words } from './words.ts';

/** What hints say in English; `locale` decides how numbers and dates are written. */
export function english(locale: string): ReadingMessages {
  const format = createFormat(locale);
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const claims = count('{n} claim', '{n} claims');
  const outlets = count('{n} outlet', '{n} outlets');
  const origins = count('{n} origin', '{n} origins');
  return {
    language: 'en',
    format,
    words,
    figure: {
      about: (amount) => `about ${amount}`,
      atLeast: (amount) => `at least ${amount}`,
      moreThan: (amount) => `more than ${amount}`,
      upTo: (amount) => `up to ${amount}`,
      fewerThan: (amount) => `fewer than ${amount}`,
      justOver: (amount) => `just over ${amount}`,
      almost: (amount) => `almost ${amount}`,
      units: {
        percent: (amount) => `${amount}%`,
        km2: (amount) => `${amount}\u00a0km²`,
        tonnes: (amount) => `${amount} tonnes`,
        barrels: (amount) => `${amount} barrels`,
        cases: (amount) => `${amount} cases`,
        W: (amount) => `${amount} gigawatts`,
      },
      scales: {
        thousand: (amount) => `${amount}K`,
        million: (amount) => `${amount}M`,
        billion: (amount) => `${amount}B`,
        trillion: (amount) => `${amount}T`,
      },
      per: {
        day: (amount) => `${amount} a day`,
        week: (amount) => `${amount} a week`,
        month: (amount) => `${amount} a month`,
        year: (amount) => `${amount} a year`,
      },
      period: (period) => `over ${period}`,
      asOf: (date) => `as of ${date}`,
    },
    record: englishRecord(format),
    claim: {
      outlets: (n, m) => `${outlets(n)}, ${origins(m)}`,
      later: 'after this article',
      superseded: 'superseded by a later claim',
      outdated: (date) => `was to be reviewed by ${date}, may be out of date`,
      contradictedBy: count('Contradicted by {n} claim', 'Contradicted by {n} claims'),
      supersededBy: 'Superseded by',
      derivedFrom: 'Rests on',
      series: (n, range) =>
        `${format.plural(n, { two: 'Both figures of this series', other: 'All {n} figures of this series' })}: ${range}`,
      corrections: (n) =>
        format.plural(n, {
          one: 'Corrected once',
          two: 'Corrected twice',
          other: 'Corrected {n} times',
        }),
      hiddenSources: count(
        '{n} source you switched off is not shown',
        '{n} sources you switched off are not shown',
      ),
      moreSources: (n) => `${format.number(n)} more`,
      sourceDetails: 'details',
      lessSources: 'less',
      takenFrom: (name) => `taken from ${name}`,
      copy: 'copy',
      origin:
        'An origin is a report of its own: outlets that took it from the same agency or from one another count as one.',
      packs: (...names) =>
        `${names.length === 1 ? 'pack' : 'packs'} ${format.list(names.map((name) => `“${name}”`))}`,
      published: (date) => `published ${date}`,
      retrieved: (date) => `retrieved ${date}`,
      newTab: 'opens in a new tab',
      inLanguage: (language) => `in ${language}`,
    },
    hint: {
      pin: 'Keep open',
      close: 'Close',
      fitting: 'Closest to this sentence',
      nothingFits: 'No claim on record comes close to this sentence.',
      noClaims: 'No claims on this are on record.',
      known: (n) => `Known when published: ${format.number(n)}`,
      since: (n) => `Since then: ${format.number(n)}`,
      all: (n) =>
        format.plural(n, {
          one: 'The claim on record',
          two: 'Both claims on record',
          other: 'All {n} claims',
        }),
      splitBy: (date) => `Article dated ${date}`,
      noDate: 'The article shows no date, so claims are not split by what was known then.',
      hiddenClaims: count(
        '{n} claim is hidden because you switched off its sources.',
        '{n} claims are hidden because you switched off their sources.',
      ),
      more: (n) => `${format.number(n)} more`,
      loading: 'Loading…',
      failed: 'The claims could not be loaded.',
      empty: 'No claims here.',
      moreWithSources: count('More, with {n} source', 'More, with {n} sources'),
      coverage: 'A mark does not mean the text is wrong; unmarked text was not checked.',
      fittingKnown: `Closest to this sentence${DOT}known when published`,
      fittingSince: `Closest to this sentence${DOT}said since then`,
      onTopic: 'On the topic',
      onTopicKnown: `On the topic${DOT}known when published`,
      onTopicSince: `On the topic${DOT}said since then`,
      why: 'Why marked?',
      whyMarked: (surface, alias, way) =>
        surface === alias ? `“${surface}” is ${way}.` : `“${surface}” is ${way}: “${alias}”.`,
      whyRules: {
        'long-form':
          'The name has other meanings too; it counts because the article has named the same before.',
        topic:
          'The name has other meanings too; it counts because the article names a subject that belongs to it.',
        subject: 'Such a name counts only where the article touches the subject, as it does here.',
        before: 'The name has other meanings too; it counts because of a word just before it.',
        after: 'The name has other meanings too; it counts because of a word just after it.',
        sentence:
          'The name has other meanings too; it counts because of a word in the same sentence.',
        side: 'The name has other meanings too; it counts because the sentence says whose it is.',
        near: 'The name has other meanings too; it counts because of a word in the same sentence or the one before.',
        away: 'The name has other meanings too.',
        without: 'The name has other meanings too.',
        article:
          'The name has other meanings too; it counts because of a word elsewhere in the article.',
      },
      notMeant: 'Not meant here',
      notMeantWhat: (alias, topic) =>
        alias === topic ? `Stop marking “${alias}”:` : `Stop marking “${alias}” as “${topic}”:`,
      notMeantOn: (site) => `on ${site}`,
      notMeantAnywhere: 'everywhere',
      nowUnmarkedOn: (alias, site) => `“${alias}” is no longer marked like this on ${site}.`,
      nowUnmarkedAnywhere: (alias) => `“${alias}” is no longer marked like this.`,
      markedAgain: (alias) => `“${alias}” is marked again.`,
      notSaved: 'The browser did not save that.',
      undo: 'Undo',
      copy: 'Copy',
      copyAsText: 'as text',
      copyAsMarkdown: 'as Markdown',
      copied: 'Copied, with sources.',
      copyFailed: 'The browser did not let the text be copied.',
      announced: (topic, n) => `${topic}: ${claims(n)} on record`,
      nothingToShow: 'Nothing on record to show here.',
    },
    page: {
      switchedOn: 'Hints are on for this site.',
      switchedOff: 'Hints are off for this site.',
      isOff: 'Hints are switched off on this site.',
      noArticle: 'This page does not look like an article; nothing is marked.',
      noMentions: 'Nothing is marked on this page.',
    },
  };
}
