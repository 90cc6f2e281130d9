import type { Act } from '../../claims/claim.ts';
import type { Figure, Unit } from '../../claims/figure.ts';
import type { InterfaceLanguage } from '../../claims/language.ts';
import type { Measure } from '../../claims/measure.ts';
import type { PublisherKind } from '../../claims/source.ts';
import type { Opposition, Support } from '../../claims/standing.ts';
import type { ContextRule, TopicKind } from '../../claims/topic.ts';
import type { PublisherGroup } from '../../claims/visibility.ts';
import type { MatchWay } from '../../matching/mention.ts';
import type { SiteChoice } from '../../settings/settings.ts';
import type { Format } from './format.ts';
import type { OptionsMessages, SettingsMessages, WelcomeMessages } from './options-messages.ts';
import type { RecordMessages } from './record-messages.ts';

/**
 * Everything a hint says, in one language. Words are quiet and neutral: they report who said what and
 * never judge it.
 */
export interface ReadingMessages {
  readonly language: InterfaceLanguage;
  readonly format: Format;
  readonly words: Words;
  readonly figure: FigureMessages;
  readonly record: RecordMessages;
  readonly claim: ClaimMessages;
  readonly hint: HintMessages;
  readonly page: PageMessages;
}

/** Everything the interface says, in one language: hints, and our own pages, which no article loads. */
export interface Messages extends ReadingMessages {
  readonly popup: PopupMessages;
  readonly search: SearchMessages;
  readonly panel: PanelMessages;
  readonly settings: SettingsMessages;
  readonly options: OptionsMessages;
  readonly welcome: WelcomeMessages;
}

/** One word or phrase for each value of a domain type. */
export interface Words {
  readonly acts: Readonly<Record<Act, string>>;
  readonly topicKinds: Readonly<Record<TopicKind, string>>;
  readonly publisherKinds: Readonly<Record<PublisherKind, string>>;
  readonly publisherGroups: Readonly<Record<PublisherGroup, string>>;
  readonly support: Readonly<Record<Support, string>>;
  readonly opposition: Readonly<Record<Exclude<Opposition, 'none'>, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly matchWays: Readonly<Record<MatchWay, string>>;
  /** Said of a claimant or publisher that speaks for a side in the war. */
  readonly partyToTheWar: string;
}

export interface FigureMessages {
  readonly about: (amount: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly moreThan: (amount: string) => string;
  readonly upTo: (amount: string) => string;
  readonly fewerThan: (amount: string) => string;
  /** A little more or less than a round number. */
  readonly justOver: (amount: string) => string;
  readonly almost: (amount: string) => string;
  /** Units that `Intl` does not write, or not well in a range. */
  readonly units: Readonly<Partial<Record<Unit, (amount: string) => string>>>;
  /** Large numbers on an axis, where there is room for three letters. */
  readonly scales: Readonly<
    Record<'thousand' | 'million' | 'billion' | 'trillion', (amount: string) => string>
  >;
  readonly per: Readonly<Record<NonNullable<Figure['per']>, (amount: string) => string>>;
  readonly period: (period: string) => string;
  readonly asOf: (date: string) => string;
}

export interface ClaimMessages {
  readonly outlets: (outlets: number, origins: number) => string;
  /** Said after the article was published. */
  readonly later: string;
  readonly superseded: string;
  readonly outdated: (reviewBy: string) => string;
  readonly contradictedBy: (count: number) => string;
  readonly supersededBy: string;
  readonly derivedFrom: string;
  /** All counts of the same thing by the same claimant, and from where to where they go. */
  readonly series: (count: number, range: string) => string;
  readonly corrections: (count: number) => string;
  readonly hiddenSources: (count: number) => string;
  /** Opens the rest of the sources, or what is known of each. */
  readonly moreSources: (count: number) => string;
  readonly sourceDetails: string;
  readonly lessSources: string;
  /** The agency or outlet a text was taken from. */
  readonly takenFrom: (name: string) => string;
  readonly copy: string;
  /** What counts as one of the origins in `outlets`. */
  readonly origin: string;
  /** Names the packs that record a claim, where several speak of a topic. */
  readonly packs: (...names: readonly string[]) => string;
  readonly published: (date: string) => string;
  readonly retrieved: (date: string) => string;
  /** Added to a link for those who cannot see that it opens a new tab. */
  readonly newTab: string;
  /** Marks a text that is not in the reader's language. */
  readonly inLanguage: (language: string) => string;
}

export interface HintMessages {
  readonly pin: string;
  readonly close: string;
  readonly fitting: string;
  readonly nothingFits: string;
  /** Where a topic has no claim at all. */
  readonly noClaims: string;
  readonly known: (count: number) => string;
  readonly since: (count: number) => string;
  readonly all: (count: number) => string;
  readonly splitBy: (date: string) => string;
  readonly noDate: string;
  readonly hiddenClaims: (count: number) => string;
  readonly more: (count: number) => string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  /** Opens the whole text about a topic, and its sources. */
  readonly moreWithSources: (sources: number) => string;
  readonly coverage: string;
  /** Headings in place of `fitting` where the claims are parted by the article's day. */
  readonly fittingKnown: string;
  readonly fittingSince: string;
  /** The same over claims that do not fit the sentence. */
  readonly onTopic: string;
  readonly onTopicKnown: string;
  readonly onTopicSince: string;
  readonly why: string;
  /** Why a text was marked: what stands on the page, the recorded name, and how the two fit. */
  readonly whyMarked: (surface: string, alias: string, way: string) => string;
  /** What in the article let a name count that has other meanings too. */
  readonly whyRules: Readonly<Record<ContextRule['rule'], string>>;
  readonly notMeant: string;
  /** Asks where; names the topic only where it is called something else. */
  readonly notMeantWhat: (alias: string, topic: string) => string;
  readonly notMeantOn: (site: string) => string;
  readonly notMeantAnywhere: string;
  readonly nowUnmarkedOn: (alias: string, site: string) => string;
  readonly nowUnmarkedAnywhere: (alias: string) => string;
  readonly markedAgain: (alias: string) => string;
  readonly notSaved: string;
  readonly undo: string;
  readonly copy: string;
  readonly copyAsText: string;
  readonly copyAsMarkdown: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Said to a screen reader when a hint is shown without the focus. */
  readonly announced: (topic: string, claims: number) => string;
  readonly nothingToShow: string;
}

/** What is said to a screen reader about the page as a whole. */
export interface PageMessages {
  readonly switchedOn: string;
  readonly switchedOff: string;
  readonly isOff: string;
  readonly noArticle: string;
  readonly noMentions: string;
}

export interface PopupMessages {
  readonly title: string;
  readonly onSite: (site: string) => string;
  readonly choices: Readonly<Record<SiteChoice, string>>;
  readonly siteOff: string;
  readonly waiting: string;
  readonly waitingWhy: string;
  readonly readNow: string;
  readonly cannotRun: string;
  readonly cannotRunWhy: string;
  readonly reload: string;
  readonly reloadWhy: string;
  readonly noArticle: string;
  readonly noArticleWhy: string;
  readonly nothingFound: string;
  readonly nothingFoundWhy: string;
  readonly loading: string;
  readonly article: string;
  readonly publishedOn: (date: string) => string;
  readonly modifiedOn: (date: string) => string;
  readonly noDate: string;
  /** "12 mentions of 5 topics" */
  readonly found: (mentions: number, topics: number) => string;
  readonly topics: string;
  readonly mentions: (count: number) => string;
  /** In place of their number where the page does not show the text they stand in. */
  readonly notInSight: string;
  readonly claims: (count: number) => string;
  readonly goTo: (topic: string) => string;
  /** Why a topic is not marked. */
  readonly hiddenTopic: string;
  readonly topicOff: string;
  readonly hideTopic: string;
  readonly showTopic: string;
  readonly sources: string;
  readonly sourcesIntro: string;
  readonly publishers: (count: number) => string;
  readonly showPublisher: (name: string) => string;
  /** Headings of groups of publishers, and their switches. */
  readonly groups: Readonly<Record<PublisherGroup, string>>;
  readonly showGroup: (group: string) => string;
  readonly hiddenByGroup: (group: string) => string;
  readonly hidden: (claims: number) => string;
  readonly showAll: string;
  readonly data: string;
  readonly compiled: (date: string) => string;
  readonly covers: (from: string, to: string) => string;
  /** Leads to where mistakes in a pack are reported. */
  readonly report: string;
  readonly noPacks: string;
  readonly dataFailed: string;
  readonly conflicts: (count: number) => string;
  readonly nothingLeaves: string;
  readonly options: string;
  readonly shortcuts: string;
  readonly panel: string;
}

export interface PanelMessages {
  /** Figures of the article that are in view. */
  readonly figures: string;
}

export interface SearchMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly topics: string;
  readonly claims: string;
  readonly sources: string;
  /** "2 topics, 70 claims, 15 sources" */
  readonly found: (topics: number, claims: number, sources: number) => string;
  readonly nothing: string;
  readonly failed: string;
  /** Said after the first entries of a list. */
  readonly more: (count: number) => string;
  /** The recorded name by which a topic was found. */
  readonly alsoCalled: string;
}
