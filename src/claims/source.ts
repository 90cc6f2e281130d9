import type { PartialDate } from './partial-date.ts';

export type SourceId = string;
export type PublisherId = string;

export const PUBLISHER_KINDS = [
  'newspaper',
  'broadcaster',
  'agency',
  'state-media',
  'government',
  'intergovernmental',
  'think-tank',
  'encyclopedia',
  'aggregator',
] as const;
/** `state-media`: speaks for a government. `aggregator`: republishes or translates what others wrote. */
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Who publishes pages; the unit that a reader switches on and off. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  readonly kind: PublisherKind;
  /** The party to the war whose government owns or directs it, else null. */
  readonly party: Party | null;
}

export const PARTIES = ['russia', 'north-korea', 'ukraine'] as const;
/** A party to the war. */
export type Party = (typeof PARTIES)[number];

/** A citable document with a real address. */
export interface Source {
  readonly id: SourceId;
  readonly url: string;
  readonly publisher: PublisherId;
  /** Title as printed on the page; null where it was not seen. */
  readonly title: string | null;
  /** BCP 47 primary language of the page. */
  readonly language: string;
  readonly published: PartialDate | null;
  /** Day the page was consulted; null where the research did not record it. */
  readonly retrieved: PartialDate | null;
  /**
   * Name of the agency or outlet the text was taken from, null where it is the publisher's own.
   * Two sources with the same origin count as one origin.
   */
  readonly derivedFrom: string | null;
  /** `copy`: a reprint, summary or machine translation on a site that is not the author's. */
  readonly quality: 'original' | 'copy';
  readonly note: string | null;
}
