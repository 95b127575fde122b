import fc from 'fast-check';
import { type Entry, entriesOf, isRegisterEntry, type NamedCatalog, scopeOf } from '../../src/model/identity/entry.ts';
import type { RegisterType } from '../../src/model/node-types.ts';
import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { EVIDENCE_ROLE, EXTENT } from '../../src/model/vocabulary/claims.ts';
import { PARTICIPANT_ROLE } from '../../src/model/vocabulary/events.ts';
import { INSTRUMENT_ROLE } from '../../src/model/vocabulary/instruments.ts';
import { BASIS, LINK_KIND, MODALITY } from '../../src/model/vocabulary/statements.ts';
import { soundCatalogs } from '../model/identity/any-catalogs.ts';
import { createRandom } from './generated-data.ts';

/**
 * Random catalogs whose entries declare anything of each other, with briefs that refer to the entries of all of them in all ways
 * in which a reference can be written.
 */
export const anyPublished: fc.Arbitrary<CatalogData[]> = fc.tuple(soundCatalogs, fc.nat()).map(([catalogs, seed]) => {
  const choices = createChoices(createRandom(seed));
  const registers = catalogs.map((catalog) => toRegisters(catalog, choices));
  const entries = registers.flatMap((catalog) => [...entriesOf(catalog)].filter(isRegisterEntry));
  return registers.map((catalog) => ({
    ...catalog,
    // One slug is the same in all catalogs.
    briefs: ['early', `later-${catalog.catalog.key}`].map((slug) => writeBrief(slug, catalog, entries, choices)),
  }));
});

/** Random choices, the same for the same numbers. */
const createChoices = (random: () => number) => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const chance = (probability: number): boolean => random() < probability;
  /** Different items, at most so many. */
  const some = <Item>(items: readonly Item[], most: number): Item[] => {
    const left = [...items];
    const size = Math.min(left.length, Math.floor(random() * (most + 1)));
    return Array.from({ length: size }, () => left.splice(Math.floor(random() * left.length), 1)[0] as Item);
  };
  return { pick, chance, some };
};

type Choices = ReturnType<typeof createChoices>;

/** The registers as a catalog without briefs; each entry has words of its own, and each catalog has who writes and is grouped. */
const toRegisters = (
  { catalog: { key, namespace }, actors, events }: NamedCatalog,
  { pick, some }: Choices,
): CatalogData => {
  const own = (name: string) => `${name} of ${key}`;
  const words = (slug: string) => ({ names: { en: own(slug), nb: own(`den ${slug}`) }, aliases: [own(`the ${slug}`)] });
  const others = ['aa', 'bb', 'cc', 'dd', 'commons'];
  const actor = (slug: string) => ({
    slug,
    ...words(slug),
    sameAs: some(others, 2).map((other) => `${other}/${slug}`),
  });
  const named = <Row extends { slug: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, ...words(row.slug) }));
  return {
    catalog: { key, namespace, title: key, publisher: null, license: null, homepage: null, extends: [] },
    actors: {
      countries: [{ code: 'NOR', aliases: [own('Norway')] }],
      organizations: [...named(actors.organizations), { ...actor('press'), kind: 'THINK_TANK' }],
      people: [...named(actors.people), actor('writer')],
      groupings: [{ ...actor('group'), kind: 'COALITION' }],
    },
    events: {
      events: events.events.map((event, index) => ({
        ...event,
        title: own(event.slug),
        curatorRef: `E${index}`,
        corroborations: [{ summary: own('Seen'), source: { publisher: own('Agency') } }],
      })),
      issues: events.issues.map((issue, index) => ({ ...issue, title: own(issue.slug), curatorRef: `I${index}` })),
      instruments: events.instruments.map((instrument) => ({
        ...instrument,
        title: own(instrument.slug),
        aliases: [own('Act')],
        jurisdiction: pick(['NOR', 'press', 'group']),
      })),
    },
    briefs: [],
    texts: new Map(),
  };
};

const HASH = '0'.repeat(64);
const DATES = ['2023', '2024-02', '2024-02-01', '2024/2025', '2024-12-31', '2025-01~'];
const BASES = Object.keys(BASIS).filter((basis) => basis !== 'CORROBORATED');

/** A brief about the entries of all catalogs, as its own catalog refers to them. */
const writeBrief = (
  slug: string,
  { catalog: { key, namespace }, ...catalog }: CatalogData,
  entries: readonly Entry<RegisterType>[],
  { pick, chance, some }: Choices,
): BriefFile => {
  const own = new Set(
    [...entriesOf({ catalog: { key, namespace }, ...catalog })].map(
      ({ type, record }) => `${scopeOf(type)} ${record.slug}`,
    ),
  );
  const write = (entry: Entry<RegisterType>): string => {
    const { type, record } = entry;
    const whole = entry.namespace === null ? `commons/${record.slug}` : entry.name;
    const mayBeShort =
      entry.namespace === namespace || (entry.namespace === null && !own.has(`${scopeOf(type)} ${record.slug}`));
    return mayBeShort && chance(0.5) ? record.slug : whole;
  };
  const someOf = (types: readonly RegisterType[], most: number): string[] =>
    some(
      entries.filter(({ type }) => types.includes(type)),
      most,
    ).map(write);
  const someNodes = (most: number): string[] =>
    some(
      entries.filter(({ type }) => type === 'Event' || type === 'Issue'),
      most,
    ).map((entry) => `${entry.type}:${write(entry)}`);
  const someActors = (most: number): string[] => [
    ...someOf(['Organization', 'Person', 'Grouping'], most),
    ...some(['NOR', 'DNK'], 1),
  ];
  const oneOrMore = (actors: string[]): string[] => (actors.length > 0 ? actors : ['DNK']);
  const statement = () => ({ basis: pick(BASES), citations: some(['p1', 'p1.s1', 'p2.s1'], 2).concat('p2') });
  const appearances = (types: readonly RegisterType[]) =>
    someOf(types, 3).map((actor) => ({ actor, names: [`${actor} in ${slug}`], ...statement() }));
  // A claim may have the slug of an event, an issue or an actor.
  const stance = slug === 'early' ? 'alpha' : 'bravo';
  const ownStance = () => (chance(0.5) ? [{ node: `Stance:${stance}`, ...statement() }] : []);
  const claim = (name: string) => ({
    slug: `${slug}-${name}`,
    modality: pick(Object.keys(MODALITY)),
    attributedTo: someActors(1),
    ...(chance(0.3) && { extent: pick(Object.keys(EXTENT)) }),
    ...statement(),
  });
  const paragraph = (id: string, start: number) => ({
    id,
    kind: 'BODY',
    start,
    end: start + 5,
    sha256: HASH,
    sentences: [{ start, end: start + 5, sha256: HASH }],
  });
  return briefFile.parse({
    slug,
    title: `${slug} of ${key}`,
    publisher: 'press',
    authors: ['writer', ...someOf(['Person'], 1).filter((person) => !person.endsWith('writer'))],
    published: { edtf: pick(DATES), basis: 'STATED' },
    language: 'en',
    citations: ['p1'],
    text: { sha256: HASH, length: 10, paragraphs: [paragraph('p1', 0), paragraph('p2', 5)] },
    countries: some(['NOR', 'DNK'], 2).map((actor) => ({ actor, names: [actor], ...statement() })),
    organizations: appearances(['Organization']),
    people: appearances(['Person']).map((row) => ({
      ...row,
      affiliations: someOf(['Organization'], 2).map((organization) => ({
        organization,
        role: 'Editor',
        ...statement(),
      })),
    })),
    groupings: appearances(['Grouping']).map((row) => ({
      ...row,
      members: someActors(3).map((actor) => ({ actor, ...statement() })),
    })),
    mentions: someOf(['Event'], 5).map((event) => ({
      event,
      names: [`${event} in ${slug}`],
      summary: `What ${slug} of ${key} says of ${event}`,
      modality: pick(Object.keys(MODALITY)),
      ...(chance(0.6) && { date: { edtf: pick(DATES), ...statement() } }),
      ...(chance(0.4) && { place: { name: pick(['Bergen', 'Oslo', 'Aarhus']), country: 'NOR', ...statement() } }),
      participants: someActors(3).map((actor) => ({
        actor,
        role: pick(Object.keys(PARTICIPANT_ROLE)),
        ...statement(),
      })),
      issues: someOf(['Issue'], 2).map((issue) => ({ issue, ...statement() })),
      instruments: someOf(['Instrument'], 2).map((instrument) => ({
        instrument,
        role: pick(Object.keys(INSTRUMENT_ROLE)),
        ...statement(),
      })),
      ...statement(),
    })),
    issues: someOf(['Issue'], 3).map((issue) => ({ issue, summary: `What ${slug} says of ${issue}`, ...statement() })),
    instruments: someOf(['Instrument'], 3).map((instrument) => ({
      instrument,
      names: [`${instrument} in ${slug}`],
      ...statement(),
    })),
    eventSets: [someOf(['Event'], 4)].flatMap(([since, ...events]) =>
      events.length > 0 ? [{ slug: 'set', title: 'A set', since, events, ...statement() }] : [],
    ),
    terms: [
      { slug: 'term', term: 'A term', kind: 'LABEL', summary: 'What it is', actors: someActors(2), ...statement() },
    ],
    motives: [
      {
        ...claim('motive'),
        rank: 1,
        headline: chance(0.5),
        actors: oneOrMore(someActors(2)),
        targets: someActors(2),
        goal: 'A goal of many',
        evidence: [...someNodes(4).map((node) => ({ node, ...statement() })), ...ownStance()].map((row) => ({
          ...row,
          role: pick(Object.keys(EVIDENCE_ROLE)),
        })),
      },
    ],
    stances: [
      {
        ...claim('stance'),
        slug: stance,
        holders: oneOrMore(someActors(2)),
        topic: 'A topic',
        object: someNodes(1)[0],
        polarity: 'MIXED',
        summary: 'A stance of many',
      },
    ],
    forecasts: [
      { ...claim('forecast'), type: 'FORECAST', actors: oneOrMore(someActors(2)), summary: 'A forecast of many' },
    ],
    recommendations: [
      {
        ...claim('advice'),
        addressees: someActors(2),
        action: 'An action of many',
        about: someOf(['Instrument'], 2).map((instrument) => `Instrument:${instrument}`),
        explicit: chance(0.5),
        strength: 'SHOULD',
        answers: [...someOf(['Issue'], 3).map((issue) => ({ node: `Issue:${issue}`, ...statement() })), ...ownStance()],
      },
    ],
    relations: [
      {
        ...claim('relation'),
        between: ['NOR', 'DNK', ...someOf(['Organization'], 2)],
        trend: 'STEADY',
        summary: 'A relation of many',
      },
    ],
    links: someNodes(4).map((node) => ({
      ...(chance(0.5) ? { from: node, to: `Stance:${stance}` } : { from: `Stance:${stance}`, to: node }),
      kind: pick(Object.keys(LINK_KIND)),
      ...statement(),
    })),
  });
};
