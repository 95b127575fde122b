import data from '../../../data/actors.json' with { type: 'json' };
import { ACTOR_TYPES, pluralOf, type RegisterType } from '../../../src/model/node-types.ts';
import { actorsFile } from '../../../src/model/records/actor-records.ts';
import type { BriefFile } from '../../../src/model/records/brief-records.ts';
import { eventsFile } from '../../../src/model/records/event-records.ts';
import type { Register } from '../../../src/model/registers/register.ts';

/** Registers for tests, of entries written on one line each, with what a brief says about them. */

export interface Written {
  type: RegisterType;
  /** Made from the title if omitted. */
  slug?: string;
  /** The title, or the English name. */
  title: string;
  /** Names in other languages. */
  names?: Record<string, string>;
  aliases?: string[];
  kind?: string;
  /** Alpha-3 code. */
  country?: string;
  partOf?: string;
  sameAs?: string[];
  /** What a brief says of an event. */
  called?: string[];
  date?: string;
  place?: string;
  /** The participants, the members, the organizations or the jurisdiction. */
  related?: string[];
}

export const slugOf = ({ slug, title }: Written): string =>
  slug ??
  `${title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-entry`;

const DEFAULT_KIND = {
  Organization: 'THINK_TANK',
  Grouping: 'FORUM',
  Event: 'SUMMIT',
  Person: null,
  Issue: null,
  Instrument: 'LAW',
};

const toRecord = (written: Written): object => {
  const { type, title, names, aliases, country, partOf, related } = written;
  const kind = written.kind ?? DEFAULT_KIND[type];
  const isActor = (ACTOR_TYPES as readonly string[]).includes(type);
  return {
    slug: slugOf(written),
    ...(isActor ? { names: { en: title, ...names } } : { title }),
    ...(aliases && { aliases }),
    ...(kind && { kind }),
    ...(country && { country }),
    ...(partOf && { partOf }),
    ...(type === 'Instrument' && related && { jurisdiction: related[0] }),
    ...(type === 'Event' && { order: 1 }),
  };
};

const stated = { basis: 'STATED' as const, citations: ['p1'] };

/** What the matching reads of a brief. */
const toBrief = (written: readonly Written[]): BriefFile => {
  const of = (type: RegisterType) => written.filter((entry) => entry.type === type);
  const brief: Pick<BriefFile, 'mentions' | 'people' | 'groupings' | 'instruments'> = {
    mentions: of('Event').map((entry) => ({
      event: slugOf(entry),
      names: entry.called ?? [],
      modality: 'HAPPENED',
      ...(entry.date && { date: { edtf: entry.date, ...stated } }),
      ...(entry.place && { place: { name: entry.place, ...stated } }),
      participants: (entry.related ?? []).map((actor) => ({ actor, role: 'PARTICIPANT', ...stated })),
      issues: [],
      quantities: [],
      instruments: [],
      ...stated,
    })),
    people: of('Person').map((entry) => ({
      actor: slugOf(entry),
      names: [entry.title],
      affiliations: (entry.related ?? []).map((organization) => ({ organization, role: 'member', ...stated })),
      ...stated,
    })),
    instruments: of('Instrument').map((entry) => ({
      instrument: slugOf(entry),
      names: entry.called ?? [entry.title],
      ...stated,
    })),
    groupings: of('Grouping').map((entry) => ({
      actor: slugOf(entry),
      names: [entry.title],
      members: (entry.related ?? []).map((actor) => ({ actor, ...stated })),
      ...stated,
    })),
  };
  return brief as BriefFile;
};

/** A register of these entries, and a brief that says of them what is written. */
export const writeRegister = (namespace: string | null, written: readonly Written[]): Register => {
  const list = (type: RegisterType) => ({
    [pluralOf(type)]: written.filter((entry) => entry.type === type).map(toRecord),
  });
  const actors = actorsFile.parse({
    countries: data.countries,
    ...list('Organization'),
    ...list('Person'),
    ...list('Grouping'),
  });
  const events = eventsFile.parse({ ...list('Event'), ...list('Issue'), ...list('Instrument') });
  // Records have external ids only where their schema knows them; the matching reads them in any case.
  const records = [...actors.organizations, ...actors.people, ...actors.groupings, ...events.events, ...events.issues];
  for (const entry of written)
    if (entry.sameAs)
      for (const record of records) if (record.slug === slugOf(entry)) Object.assign(record, { sameAs: entry.sameAs });
  return { namespace, actors, events, briefs: [toBrief(written)] };
};
