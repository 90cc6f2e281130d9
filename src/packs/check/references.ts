import { isSurelyEarlier } from '../../claims/partial-date.ts';
import type { Draft, DraftList } from './draft.ts';
import type { Entry, Report } from './report.ts';

/** Every id that is named exists, is of the right kind, and chains of claims end. */
export function checkReferences(draft: Draft, report: Report): void {
  const { topics, claims, claimants, sources, publishers } = draft;
  const expect = (
    list: DraftList<unknown>,
    what: string,
    id: string | null,
    entry: Entry<unknown>,
    path: string,
  ) => {
    if (id === null || !list.readable || list.ids.has(id)) return;
    report.problem(entry, path, `no ${what} "${id}"`);
  };
  const expectAll = (
    list: DraftList<unknown>,
    what: string,
    ids: readonly string[],
    entry: Entry<unknown>,
    path: string,
  ) => {
    ids.forEach((id, index) => {
      expect(list, what, id, entry, `${path}[${index}]`);
    });
  };

  for (const entry of topics.entries) {
    expectAll(sources, 'source', entry.value.sources, entry, 'sources');
  }
  for (const entry of claimants.entries) {
    expect(topics, 'topic', entry.value.topic, entry, 'topic');
  }
  for (const entry of sources.entries) {
    expect(publishers, 'publisher', entry.value.publisher, entry, 'publisher');
  }
  for (const entry of claims.entries) {
    const claim = entry.value;
    expectAll(topics, 'topic', claim.topics, entry, 'topics');
    expectAll(sources, 'source', claim.sources, entry, 'sources');
    expectAll(claims, 'claim', claim.contradicts, entry, 'contradicts');
    expect(claimants, 'claimant', claim.claimant, entry, 'claimant');
    expect(claims, 'claim', claim.supersededBy, entry, 'supersededBy');
    expect(claims, 'claim', claim.derivedFrom, entry, 'derivedFrom');
    if (claim.figure !== null) {
      expect(topics, 'topic', claim.figure.of, entry, 'figure.of');
      expect(topics, 'topic', claim.figure.place, entry, 'figure.place');
    }
  }
  checkNamesFrom(draft, report);
  checkSubject(draft, report);
  checkPlaces(draft, report);
  checkContradictions(draft, report);
  checkSuccession(draft, report);
  checkChains(draft, 'supersededBy', report);
  checkChains(draft, 'derivedFrom', report);
}

/** Names come from other packs. */
function checkNamesFrom({ manifest }: Draft, report: Report): void {
  manifest?.value.namesFrom?.forEach((id, index) => {
    if (id === manifest.value.id)
      report.problem(manifest, `namesFrom[${index}]`, 'the pack itself');
  });
}

/** A general topic exists, and stands in one list only. */
function checkSubject({ manifest, topics }: Draft, report: Report): void {
  const subject = manifest?.value.subject;
  if (manifest === null || subject === undefined || !topics.readable) return;
  const seen = new Set<string>();
  const check = (ids: readonly string[], path: string) => {
    ids.forEach((id, index) => {
      const place = `subject.${path}[${index}]`;
      if (!topics.ids.has(id)) report.problem(manifest, place, `no topic "${id}"`);
      else if (seen.has(id)) report.problem(manifest, place, `"${id}" stands in another list too`);
      seen.add(id);
    });
  };
  for (const [side, ids] of Object.entries(subject.sides)) check(ids, `sides.${side}`);
  check(subject.general, 'general');
  const checkSide = (side: string, path: string) => {
    if (Object.hasOwn(subject.sides, side)) return;
    report.problem(manifest, `subject.${path}`, `no side "${side}"`);
  };
  subject.heart?.forEach((side, index) => {
    checkSide(side, `heart[${index}]`);
  });
  if (subject.hub !== undefined) checkSide(subject.hub, 'hub');
  for (const side of Object.keys(subject.peoples ?? {})) checkSide(side, `peoples.${side}`);
}

function checkPlaces({ claims, topics }: Draft, report: Report): void {
  for (const entry of claims.entries) {
    const place = entry.value.figure?.place ?? null;
    const topic = place === null ? undefined : topics.byId.get(place);
    if (topic !== undefined && topic.kind !== 'place') {
      report.problem(entry, 'figure.place', `"${topic.id}" is of kind ${topic.kind}, not a place`);
    }
  }
}

function checkContradictions({ claims }: Draft, report: Report): void {
  for (const entry of claims.entries) {
    entry.value.contradicts.forEach((id, index) => {
      const other = claims.byId.get(id);
      const path = `contradicts[${index}]`;
      if (id === entry.value.id) report.problem(entry, path, 'contradicts itself');
      else if (other !== undefined && !other.contradicts.includes(entry.value.id)) {
        report.problem(entry, path, `"${id}" does not say so in return`);
      }
    });
  }
}

function checkSuccession({ claims }: Draft, report: Report): void {
  for (const entry of claims.entries) {
    const { said, supersededBy } = entry.value;
    const later = supersededBy === null ? undefined : claims.byId.get(supersededBy);
    if (later !== undefined && isSurelyEarlier(later.said, said)) {
      report.problem(entry, 'supersededBy', `"${later.id}" is older (${later.said})`);
    }
  }
}

function checkChains(
  { claims }: Draft,
  link: 'supersededBy' | 'derivedFrom',
  report: Report,
): void {
  const entryOf = new Map(claims.entries.map((entry) => [entry.value.id, entry]));
  const done = new Set<string>();
  for (const { value } of claims.entries) {
    const walked: string[] = [];
    const seen = new Set<string>();
    let id: string | null = value.id;
    while (id !== null && !done.has(id) && !seen.has(id)) {
      walked.push(id);
      seen.add(id);
      id = claims.byId.get(id)?.[link] ?? null;
    }
    const entry = id !== null && seen.has(id) ? entryOf.get(id) : undefined;
    if (entry !== undefined) {
      const circle = walked.slice(walked.indexOf(entry.value.id));
      const shown = circle.length > 6 ? [...circle.slice(0, 6), '…'] : circle;
      report.problem(entry, link, `goes round in a circle: ${[...shown, id].join(' → ')}`);
    }
    for (const each of walked) done.add(each);
  }
}
