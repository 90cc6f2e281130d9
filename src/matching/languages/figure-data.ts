import type { CountedData } from './counted-data.ts';
import type { CueKind } from './cue-kind.ts';
import type { FormData } from './form-data.ts';
import type { InDoubt } from './in-doubt-data.ts';
import type { NotTheWar } from './not-the-war-data.ts';
import type { SaidAgain } from './said-again-data.ts';
import type { Turn } from './turn.ts';

/**
 * Words by which a language says what a number counts. Words are folded: lower case, without
 * diacritics, "ss" for "ß".
 */
export interface FigureData extends CountedData, FormData, InDoubt, NotTheWar, SaidAgain {
  readonly cues: readonly Turn<CueKind>[];
  /** Of who adds to his own troops, and before by how many: "reinforced its contingent with". */
  readonly reinforces: ReadonlySet<string>;
  readonly reinforcedBy: ReadonlySet<string>;
  /** Verbs that no soldier's service is told by: "arbeiten". */
  readonly labours: ReadonlySet<string>;
  /** Behind a modal, what workers are to do or what is done with them: "arbeiten", "einstellen". */
  readonly work: ReadonlySet<string>;
  /** Before what somebody works as: "as labourers". */
  readonly inRole: ReadonlySet<string>;
  /** Verbs in two parts, the second of which ends the clause ("fielen aus"), by the first, with what they tell. */
  readonly separable: ReadonlyMap<string, readonly Turn<CueKind>[]>;
  /** Auxiliaries and other finite verbs: they end a noun phrase. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of "to be". */
  readonly being: ReadonlySet<string>;
  /** Before an infinitive: "zu", "to". */
  readonly marker: string;
  /** Modal and verb stand apart ("will 10.000 Soldaten schicken"), not side by side ("will send"). */
  readonly verbLast: boolean;
  /** Verbs and particles before an infinitive that make it a plan. */
  readonly modals: ReadonlySet<string>;
  /** Verbs of sending in the present, which may be of what is to come. */
  readonly sending: ReadonlySet<string>;
  /** "have", "haben", "sein": with them a modal is hearsay, no plan. */
  readonly perfect: ReadonlySet<string>;
  /** Adverbs between a noun and its place ("bereits in Kursk"). */
  readonly fillers: ReadonlySet<string>;
  /** How adverbs end, or are, that stand between an auxiliary and its verb. */
  readonly adverbs: readonly string[];
  /** A modal that, with a passive, also tells what goes on: "wird". */
  readonly goingOn: ReadonlySet<string>;
  /** Beside the name of one to whom something is done: "was hit", "came under attack". */
  readonly undergoes: ReadonlySet<string>;
  /** The passive infinitive: a participle with it and a modal is a plan ("geschickt werden"). */
  readonly passive: ReadonlySet<string>;
  /** Prepositions of place and direction. */
  readonly places: ReadonlySet<string>;
  /** Begin the question that a number answers. */
  readonly howMany: readonly (readonly string[])[];
  /** Before what is counted, behind a number that heads a line: "14,999: the count of civilians killed". */
  readonly countOf: readonly (readonly string[])[];
  /** Verbs, as they stand behind a modal, of a number that is still to come: "may reach". */
  readonly reaching: ReadonlySet<string>;
  /** Before the amount of a change: "um", "by". */
  readonly changeBy: ReadonlySet<string>;
  /** Another plan than the one that the paragraph has named: "the counter-offer", "three years ago". */
  readonly otherPlan: readonly (readonly string[])[];
  /** A speaker and the others of the same land. */
  readonly we: ReadonlySet<string>;
  /** Before a sum that is said again in another currency: "umgerechnet". */
  readonly converted: ReadonlySet<string>;
  /** Before the number of those who are no part of all: "all but". */
  readonly allBut: readonly (readonly string[])[];
  /** Behind the difference of two numbers: "more than". */
  readonly differences: readonly (readonly string[])[];
  /** Before one who is only compared with: "more than the United States", "vor den USA". */
  readonly rivals: ReadonlySet<string>;
  /** "its dead", "eigene Verluste": of who speaks. */
  readonly own: ReadonlySet<string>;
  /** "of his fighters": of a person, not of an army or a country. */
  readonly personal: ReadonlySet<string>;
  /** "Region", "oblast": a part of a country. */
  readonly regions: ReadonlySet<string>;
  /** Those of them that lead somewhere ("nach"): not where somebody fell. */
  readonly directions: ReadonlySet<string>;
  /** Where soldiers are sent that have to be named by no place: "an die Front". */
  readonly front: ReadonlySet<string>;
  /** How verbs begin by which somebody is where he serves, in the war too: "stationed". */
  readonly stationed: string;
  /** Before the name of a place: "the border area of Kursk". */
  readonly placeNouns: ReadonlySet<string>;
  /** Before who acts: "by", "durch", "von". */
  readonly actors: ReadonlySet<string>;
  /** Behind a number that stands for a noun before it, where verbs end the clause: "auf 300 gestiegen". */
  readonly risen: ReadonlySet<string>;
  /** Begin a clause of their own. */
  readonly that: ReadonlySet<string>;
  /** Before what a missile was fired at. */
  readonly targets: ReadonlySet<string>;
  /** "die Zahl der … auf 300": before the number, and the word that the number follows. */
  readonly tally: readonly string[];
  /** Those of them that name what is counted by a genitive ("die Zahl der Soldaten"). */
  readonly tallyNouns: ReadonlySet<string>;
  readonly tallyBefore: ReadonlySet<string>;
  /** Between a part and the whole ("300 der 12.000 Soldaten"). */
  readonly partOf: readonly (readonly string[])[];
  /** Before a part that comes before the rest: "the first six". */
  readonly firstOf: readonly (readonly string[])[];
  /** Of those who go where others came from: "in the opposite direction", "zurück". */
  readonly otherWay: readonly (readonly string[])[];
  /** Before such words: only some of the whole ("ein Teil der 11.000"). */
  readonly parts: ReadonlySet<string>;
  /** Begin a clause that names the total of the one before: "bringing the total to 10,000". */
  readonly carriesOn: ReadonlySet<string>;
  /** Before a number that is set beside the one just given: "with 10,000 in Kursk". */
  readonly beside: ReadonlySet<string>;
  /** "Anteil", "share": before a part in per cent. */
  readonly shares: ReadonlySet<string>;
  /** Say that it is one's own loss: "acknowledged", "eingeräumt". */
  readonly admits: readonly (readonly string[])[];
  /** Before who says so, put in between commas: "so", "according". */
  readonly asSaid: ReadonlySet<string>;
  /** With a loss: one's own. */
  readonly suffers: ReadonlySet<string>;
  /** Of a loss that befalls others than who acts: "inflicted", "zufügen"; between it and whom it befell: "on". */
  readonly inflicts: readonly (readonly string[])[];
  readonly inflictedOn: ReadonlySet<string>;
  /** The same as verbs with whom it befell as their object: "cost Russia", "kostete Russland". */
  readonly costs: ReadonlySet<string>;
  /** Articles of the dative, all of it or of some genders. */
  readonly datives: ReadonlySet<string>;
  /** What a war has cost a side in lives: "toll", "Blutzoll". */
  readonly tolls: ReadonlySet<string>;
  /** What a war is to a side that loses many in it. */
  readonly costly: ReadonlySet<string>;
  /** "durch Tod, Verwundung oder …", "to death, injury or …": how soldiers were lost. */
  readonly death: ReadonlySet<string>;
  /** Words that change what a loss counts: by name or one by one, with the missing, of both sides. */
  readonly byName: readonly (readonly string[])[];
  readonly missing: ReadonlySet<string>;
  readonly bothSides: readonly (readonly string[])[];
  /** Before one's own people: "fights with 10,000 soldiers". */
  readonly ownWith: ReadonlySet<string>;
  /** Behind a preposition: "in which". */
  readonly inWhich: ReadonlySet<string>;
  /** A place that was named before: "there"; "there were" is of no place. */
  readonly there: ReadonlySet<string>;
  /** Begin a clause about the place before: "Kursk, where …". */
  readonly where: ReadonlySet<string>;
  /** Verbs of getting what somebody else gave. */
  readonly receives: ReadonlySet<string>;
  /** Joins what somebody did to what he did besides: "sondern auch". */
  readonly butAlso: ReadonlySet<string>;
  /** Between money and what it is for. */
  readonly spentOn: ReadonlySet<string>;
  /** Before people who are known: "of the", "dieser". */
  readonly definite: ReadonlySet<string>;
  /** Of several that a number is of: "jede Brigade", "each". */
  readonly each: ReadonlySet<string>;
  /** Say that a number is of all since the beginning: "insgesamt", "in all". */
  readonly totals: readonly (readonly string[])[];
  /** Words for all the time of the war: "since the start", "seit Beginn der Invasion". */
  readonly wholeTime: ReadonlySet<string>;
  /** What shows some and not all: "ein Video zeigt 22 Tote". */
  readonly pictures: readonly (readonly string[])[];
  /** Right before people of whom something else is counted: "the bodies of", "die Angehörigen von". */
  readonly belongingTo: readonly (readonly string[])[];
  /**
   * Words for lands, peoples and wars elsewhere. Not among them are those who trade, mediate or are fought about so
   * often that a number beside them is no less sure (Turkey, Iran, the Emirates). What a pack itself names is
   * never elsewhere.
   */
  readonly elsewhere: readonly (readonly string[])[];
  /** Begin a clause of their own in a language that sets no comma before it: "after its army lost". */
  readonly subordinates: ReadonlySet<string>;
  /** "Seite", "side", behind a nation. */
  readonly sides: ReadonlySet<string>;
  /** "aufseiten", "on the side of": before whose they are. */
  readonly onSideOf: readonly (readonly string[])[];
  /** Before whose they are, in place of the noun: "those of", "die der". */
  readonly thoseOf: readonly (readonly string[])[];
  /** In place of a noun behind an adjective: "Ukrainian ones". */
  readonly ones: ReadonlySet<string>;
  /** Between a noun and those it is of: "Verluste unter …", "losses of …", "Soldaten einer Brigade". */
  readonly ofWhom: ReadonlySet<string>;
  /** Before whom another number is of: "für die Ukraine nennt sie 600", "among the Russians 700". */
  readonly asFor: ReadonlySet<string>;
  /** "of them", "davon": a part of those spoken of before. */
  readonly ofThem: readonly (readonly string[])[];
  /** The same of a sum. */
  readonly ofIt: readonly (readonly string[])[];
  /** Begin a time without a preposition: "last month". */
  readonly when: ReadonlySet<string>;
  /** "they", "sie". */
  readonly they: ReadonlySet<string>;
  /** "others", "weitere": between a number and what befell them. */
  readonly others: ReadonlySet<string>;
  /** Begin a remark on a part of the number before ("darunter 500 Offiziere"). */
  readonly including: ReadonlySet<string>;
  /** Before what a word means: "verloren, also getötet", "lost, meaning killed". */
  readonly thatIs: ReadonlySet<string>;
  /** What is counted besides: "hinzu kommen 370.000 Verwundete", "plus 380,000 wounded". */
  readonly besides: ReadonlySet<string>;
  /** Say that a number is the sum of those before: "das ergibt 4.700", "that makes 4,700". */
  readonly sums: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** What has to stand before a distance to make it a range. */
  readonly reach: ReadonlySet<string>;
  /** What somebody has of weapons: those counted as its parts are not given away. */
  readonly arsenals: ReadonlySet<string>;
  readonly rates: readonly Turn<'day' | 'week' | 'month' | 'year'>[];
  /** Spans of time, as ISO 8601 durations; `unclear` without a known length, `weekday` for a day that is named. */
  readonly periods: readonly Turn<string>[];
}
