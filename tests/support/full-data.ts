import { actorsFile } from '../../src/model/records/actor-records.ts';
import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import type { CatalogData, DataSet } from '../../src/model/records/data-set.ts';
import { eventsFile } from '../../src/model/records/event-records.ts';
import { outcomesFile } from '../../src/model/records/outcome-records.ts';
import { GROUPING_KIND, ORGANIZATION_KIND } from '../../src/model/vocabulary/actors.ts';
import {
  EVIDENCE_ROLE,
  EXTENT,
  FORECAST_TYPE,
  POLARITY,
  STRENGTH,
  SUPPORT,
  TREND,
} from '../../src/model/vocabulary/claims.ts';
import { PARTICIPANT_ROLE } from '../../src/model/vocabulary/events.ts';
import { INSTRUMENT_KIND, INSTRUMENT_ROLE } from '../../src/model/vocabulary/instruments.ts';
import { CONFIDENCE } from '../../src/model/vocabulary/outcomes.ts';
import { QUANTITY_ROLE } from '../../src/model/vocabulary/quantities.ts';
import { BASIS, LINK_KIND, MODALITY } from '../../src/model/vocabulary/statements.ts';
import { toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { createRandom, generateDataSet } from './generated-data.ts';

/** A data set with rows in every collection, in which every term has rows with no value, one value and several. */

const BRIEFS = 8;
const HASH = '0'.repeat(64);
const COUNTRIES = ['CHN', 'KOR', 'PRK', 'USA', 'JPN', 'RUS'];
const DATES = ['2023', '2024-02', '2024-02-01', '2024-02-01', '2024/2025', '../2020', '2024-12-31', '2025-01~'];
const BASES = Object.keys(BASIS).filter((basis) => basis !== 'CORROBORATED');

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Random choices, the same for the same seed. */
const createChoices = (seed: number) => {
  const random = createRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const pickKey = (vocabulary: object): string => pick(Object.keys(vocabulary));
  const chance = (probability: number): boolean => random() < probability;
  /** Between `least` and `most` different values. */
  const some = <T>(values: readonly T[], least: number, most: number): T[] => {
    const left = [...values];
    const size = least + Math.floor(random() * (most - least + 1));
    return range(Math.min(size, left.length)).map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
  };
  return { pick, pickKey, chance, some };
};

type Choices = ReturnType<typeof createChoices>;

const organizations = range(12).map((index) => `organization-${index}`);
const people = range(8).map((index) => `person-${index}`);
const groupings = range(6).map((index) => `grouping-${index}`);
const actors = [...COUNTRIES, ...organizations, ...people, ...groupings];
const issues = range(10).map((index) => `issue-${index}`);
const instruments = range(8).map((index) => `instrument-${index}`);

const generateActors = ({ pick, pickKey, chance }: Choices) => {
  const named = (slug: string, index: number) => ({
    slug,
    // Names that differ only in case and accents, so that their order depends on the slug.
    names: { en: pick(['Ärger', 'arger', 'Zebra', 'name', 'Name', `Name ${index}`]) },
    ...(chance(0.5) && { country: pick(COUNTRIES) }),
  });
  return actorsFile.parse({
    countries: [{ code: 'CHN', aliases: ['PRC'] }],
    organizations: organizations.map((slug, index) => ({
      ...named(slug, index),
      kind: pickKey(ORGANIZATION_KIND),
      ...(index > 6 && { partOf: organizations[index % 3] }),
    })),
    people: people
      .map(named)
      .map((person, index) => ({ ...person, ...(index > 4 && { familyName: person.names.en }) })),
    groupings: groupings.map((slug, index) => ({ ...named(slug, index), kind: pickKey(GROUPING_KIND) })),
  });
};

const DOCUMENTS = [{ url: 'https://example.org/document.pdf', accessed: '2026-12-01' }, { importer: '0.1.0' }];
const PARAGRAPHS = range(6).map((index) => ({
  id: `p${index + 1}`,
  kind: index === 0 ? 'KEY_POINT' : 'BODY',
  ...(index === 5 && { kind: 'SPEECH', speaker: 'person-0' }),
  start: 10 * index,
  end: 10 * index + 9,
  sha256: HASH,
  sentences: [
    { start: 10 * index, end: 10 * index + 5, sha256: HASH },
    { start: 10 * index + 5, end: 10 * index + 9, sha256: HASH },
  ],
}));
const CITATIONS = PARAGRAPHS.flatMap(({ id }) => [id, `${id}.s1`, `${id}.s2`]);

/** A brief about its own events and those that all briefs share. */
const generateBrief = (base: BriefFile, number: number, shared: readonly string[], choices: Choices): BriefFile => {
  const { pick, pickKey, chance, some } = choices;
  const statement = () => ({ basis: pick(BASES), citations: some(CITATIONS, 1, 3) });
  const appearance = (actor: string) => ({ actor, names: [actor], ...statement() });
  const claim = (slug: string, index: number) => ({
    slug: `${base.slug}-${slug}-${index}`,
    ...(chance(0.5) && { curatorRef: `C${index}` }),
    ...statement(),
    modality: pickKey(MODALITY),
    attributedTo: some(actors, 0, 2),
    ...(chance(0.5) && { extent: pickKey(EXTENT) }),
  });
  const quantities = () =>
    some(['EUR', '%', 'person'], 0, 2).map((unit) => ({
      text: `5 ${unit}`,
      value: 5,
      unit,
      unitSystem: unit === 'person' ? 'WORD' : unit === '%' ? 'UCUM' : 'CURRENCY',
      measure: 'what is counted',
      ...(chance(0.3) && { answer: pick(['yes', 'no']) }),
      role: pickKey(QUANTITY_ROLE),
    }));
  const events = [...base.mentions.map(({ event }) => event), ...shared];
  const slugOf = (type: string, index: number) => `${type}:${base.slug}-${type.toLowerCase()}-${index}`;
  const nodes = [
    ...range(5).flatMap((index) => ['Stance', 'Forecast'].map((type) => slugOf(type, index))),
    ...issues.map((issue) => `Issue:${issue}`),
  ];
  const evidenceNodes = [...events.map((event) => `Event:${event}`), ...nodes, slugOf('Relation', 0)];
  const uniqueLinks = new Map(
    range(12).map(() => {
      const [from, to] = some([...nodes, slugOf('Motive', 0), slugOf('Recommendation', 0)], 2, 2);
      const kind = pickKey(LINK_KIND);
      return [`${from} ${kind} ${to}`, { from, to, kind, ...statement() }];
    }),
  );
  return briefFile.parse({
    slug: base.slug,
    title: pick(['A brief', 'a brief', 'Another brief', `Brief ${number}`]),
    ...(number % 3 === 2
      ? { publishers: some(organizations.slice(0, 3), 2, 3) }
      : { publisher: pick(organizations.slice(0, 3)) }),
    ...(number % 4 === 1
      ? { byline: [...some(organizations, 0, 2), ...some(people, 0, 2)] }
      : { authors: some(people, 1, 3) }),
    commissioners: some([...organizations, ...groupings, 'KOR'], 0, 2),
    ...(number % 2 === 1 && {
      summaryOf: { title: 'A long report', ...(number % 4 === 1 && { url: 'https://example.org' }) },
    }),
    published: { edtf: DATES[number % DATES.length], basis: number % 3 === 1 ? 'CORROBORATED' : 'STATED' },
    language: pick(['en', 'ko']),
    tags: some(['trade', 'security', 'climate'], 0, 3),
    citations: ['p1'],
    ...(number % 3 > 0 && { added: `2025-0${1 + (number % 4)}-01` }),
    changes: ['2026-03-01', '2026-03-01', '2026-02-01'].slice(0, (number + 1) % 4).map((date, index) => ({
      date,
      statements: some([...nodes, 'Country:CHN', ...shared.map((event) => `Event:${event}`)], 0, 4),
      note: `The change ${index} of many.`,
    })),
    text: {
      sha256: HASH,
      length: 60,
      ...(number % 3 > 0 && { document: { sha256: HASH, ...DOCUMENTS[number % 2] } }),
      paragraphs: PARAGRAPHS,
    },
    sections: [{ id: 'first', paragraphs: ['p2', 'p3'] }],
    countries: COUNTRIES.map(appearance),
    organizations: some(organizations, 2, 8).map(appearance),
    people: some(people, 0, 5).map(appearance),
    groupings: some(groupings, 1, 4).map((grouping) => ({
      ...appearance(grouping),
      members: some(actors, 0, 4).map((actor) => ({ actor, ...statement() })),
    })),
    mentions: [
      ...base.mentions,
      ...shared.map((event) => ({
        event,
        modality: pickKey(MODALITY),
        ...(chance(0.7) && { date: { edtf: pick(DATES), ...statement() } }),
        ...(chance(0.7) && { place: { name: pick(['Seoul', 'Busan', 'Korea']), country: 'KOR', ...statement() } }),
        participants: some(actors, 0, 4).map((actor) => ({ actor, role: pickKey(PARTICIPANT_ROLE), ...statement() })),
        issues: some(issues, 0, 3).map((issue) => ({ issue, ...statement() })),
        instruments: some(instruments, 0, 3).map((instrument) => ({
          instrument,
          role: pickKey(INSTRUMENT_ROLE),
          ...statement(),
        })),
        ...statement(),
      })),
    ],
    issues: some(issues, 1, 6).map((issue) => ({ issue, summary: `What is said of ${issue}.`, ...statement() })),
    instruments: some(instruments, 1, 5).map((instrument) => ({
      instrument,
      names: [instrument],
      ...(chance(0.5) && { summary: `What is said of ${instrument}.` }),
      ...statement(),
    })),
    motives: range(6).map((index) => ({
      ...claim('motive', index),
      rank: 1 + (index % 3),
      headline: chance(0.4),
      actors: some(actors, 1, 3),
      targets: some(actors, 0, 3),
      goal: `The goal ${index} of many.`,
      evidence: some(evidenceNodes, 0, 5).map((node) => ({ node, role: pickKey(EVIDENCE_ROLE), ...statement() })),
    })),
    stances: range(5).map((index) => ({
      ...claim('stance', index),
      holders: some(actors, index === 0 ? 0 : 1, 3),
      ...(chance(0.7)
        ? { object: pick([...issues.map((issue) => `Issue:${issue}`), 'Instrument:instrument-1', 'Country:KOR']) }
        : {}),
      topic: 'A topic',
      polarity: pickKey(POLARITY),
      summary: `The stance ${index} of many.`,
    })),
    forecasts: range(5).map((index) => ({
      ...claim('forecast', index),
      type: pickKey(FORECAST_TYPE),
      actors: some(actors, 1, 3),
      summary: `The forecast ${index} of many.`,
      quantities: quantities(),
    })),
    recommendations: range(5).map((index) => ({
      ...claim('recommendation', index),
      addressees: some(actors, 0, 3),
      action: `The action ${index} of many.`,
      explicit: chance(0.5),
      strength: pickKey(STRENGTH),
      quantities: quantities(),
      about: some([...instruments.map((slug) => `Instrument:${slug}`), 'Country:KOR', 'Issue:issue-1'], 0, 3),
      answers: some([...nodes, slugOf('Motive', 1)], 0, 4).map((node) => ({ node, ...statement() })),
    })),
    relations: range(4).map((index) => ({
      ...claim('relation', index),
      between: some(actors, 2, 3),
      trend: pickKey(TREND),
      summary: `The relation ${index} of many.`,
    })),
    findings: range(5).map((index) => ({
      ...claim('finding', index),
      about: some([...issues.map((issue) => `Issue:${issue}`), 'Country:KOR', 'Country:CHN'], 0, 3),
      summary: `The finding ${index} of many.`,
      ...(chance(0.5) && { question: 'Whether many were asked.' }),
      support: pickKey(SUPPORT),
      quantities: quantities(),
    })),
    outcomes: [
      ...some(
        range(5).map((index) => slugOf('Forecast', index)),
        1,
        4,
      ),
      `Event:${shared[0] ?? 'event-0'}`,
    ].map((of, index) => ({
      of,
      status: pick(['CAME_TRUE', 'PARTLY', 'DID_NOT', 'OPEN']),
      ...(chance(0.5) && { date: { edtf: pick(DATES), basis: 'STATED' } }),
      summary: `The outcome ${index} of many.`,
      ...statement(),
    })),
    links: [...uniqueLinks.values()],
  });
};

/** What outside sources say of what the briefs foresee and advise. */
const generateOutcomes = (
  briefs: readonly BriefFile[],
  shared: readonly string[],
  { pick, pickKey, chance }: Choices,
) => {
  const of = [
    ...briefs.flatMap(({ slug }) => [`Forecast:${slug}-forecast-0`, `Recommendation:${slug}-recommendation-1`]),
    ...shared.map((event) => `Event:${event}`),
  ];
  return outcomesFile.parse({
    outcomes: of.flatMap((subject) =>
      ['2025-06-01', '2026-06'].map((asOf, index) => ({
        of: subject,
        status: pick(
          subject.startsWith('R') ? ['ADOPTED', 'NOT_ADOPTED', 'PARTLY'] : ['CAME_TRUE', 'OVERTAKEN', 'UNKNOWN'],
        ),
        ...(chance(0.5) && { date: pick(DATES) }),
        summary: `What came of it, told ${index}.`,
        asOf,
        confidence: pickKey(CONFIDENCE),
        sources: [{ publisher: 'A newspaper', url: 'https://example.org/news', date: '2025-06' }],
      })),
    ),
  });
};

/** An event that no brief mentions. */
const UNMENTIONED = {
  slug: 'event-outside',
  title: 'An event of outside sources',
  kind: 'FORUM' as const,
  order: 1,
  corroborations: [
    { summary: 'Reports the event.', date: '2025-02', place: { name: 'Seoul' }, source: { publisher: 'A newspaper' } },
  ],
};

/** The data set, the same for the same seed. */
export const generateFullDataSet = (seed = 1): DataSet => {
  const choices = createChoices(seed);
  const { pick, pickKey, chance } = choices;
  const base = generateDataSet(80, BRIEFS, seed);
  const shared = base.events.events.slice(0, 4).map(({ slug }) => slug);
  return {
    actors: generateActors(choices),
    events: eventsFile.parse({
      events: [
        ...base.events.events.map((event, index) => ({
          ...event,
          ...(index % 5 === 0 && { order: undefined }),
          ...(index % 3 === 0 && { curatorRef: `E${index}` }),
          ...(index > 40 && chance(0.5) && { partOf: `event-${index % 4}` }),
        })),
        UNMENTIONED,
      ],
      issues: issues.map((slug, index) => ({
        slug,
        title: pick(['An issue', 'Án issue', `Issue ${index}`]),
        ...(index % 2 === 0 && { curatorRef: `I${index}` }),
        ...(index > 5 && { partOf: pick(issues.slice(0, 3)) }),
      })),
      instruments: instruments.map((slug, index) => ({
        slug,
        title: pick(['A law', 'Á law', `Law ${index}`]),
        kind: pickKey(INSTRUMENT_KIND),
        ...(chance(0.7) && { jurisdiction: pick(['KOR', 'NOR', ...organizations.slice(0, 2), 'grouping-0']) }),
        ...(index > 4 && { partOf: pick(instruments.slice(0, 2)) }),
      })),
    }),
    outcomes: generateOutcomes(base.briefs, shared, choices),
    briefs: base.briefs.map((brief, index) => generateBrief(brief, index, index === 0 ? [] : shared, choices)),
    texts: new Map(),
  };
};

/** The full data set, and more catalogs: two of them with a brief on the same events by a publisher of its own. */
export const generateFullCatalogs = (seed = 1): CatalogData[] => {
  const data = generateFullDataSet(seed);
  const commons = toCatalogData(data);
  const [brief] = data.briefs as [BriefFile];
  const others = Array.from({ length: 6 }, (_, at): CatalogData => {
    const publisher = {
      slug: 'the-institute',
      names: { en: `Institute ${at}` },
      kind: 'THINK_TANK' as const,
      aliases: [],
    };
    return {
      catalog: {
        ...commons.catalog,
        key: `institute-${at}`,
        namespace: `institute-${at}`,
        title: `Catalog ${at}`,
        license: at > 2 ? null : 'CC0-1.0',
      },
      actors: { countries: [], organizations: [publisher], people: [], groupings: [] },
      events: { events: [], issues: [], instruments: [] },
      briefs: at < 2 ? [{ ...brief, publisher: publisher.slug }] : [],
      texts: new Map(),
    };
  });
  return [commons, ...others];
};
