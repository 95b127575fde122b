import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT } from '../../src/model/file-formats.ts';
import { CLAIM_TYPES, type PluralOf, pluralOf } from '../../src/model/node-types.ts';
import type { BriefFile } from '../../src/model/records/brief-records.ts';

/** The statements of a brief that a second coder can code again, and what the first coder chose for each. */

export interface Statement {
  /** What names it for the tool, without a hint for the coder. */
  key: string;
  /** What is to be coded: a type of record, such as `Forecast`, or a part of one, such as `Quantity`. */
  type: string;
  /** The words by which the coder finds it in the passages, where these hold several of its type. */
  words: readonly string[];
  citations: readonly string[];
  /** The first coder's choices, by field. */
  codes: Readonly<Record<string, string>>;
}

export interface CodedBrief {
  name: string;
  text: BriefFile['text'];
  statements: readonly Statement[];
}

/** The choices that claims hold, as their fields are named here. Each type has some of them. */
const CLAIM_FIELDS: Readonly<Record<string, string>> = {
  polarity: 'polarity',
  type: 'forecast type',
  strength: 'strength',
  explicit: 'explicit',
  trend: 'trend',
  support: 'support',
  modality: 'modality',
  basis: 'basis',
};

/** The briefs of a catalog, by name. */
export const briefsOf = (catalog: string): string[] =>
  readdirSync(join(catalog, 'briefs'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));

/** Reads a brief of a catalog, with the kinds of the entries that it uses. */
export const readBrief = (catalog: string, name: string): CodedBrief => {
  const brief = BRIEF_FORMAT.schema.parse(read(join(catalog, 'briefs', `${name}.json`)));
  const kinds = readKinds(catalog);
  const statements = [...claims(brief), ...mentions(brief, kinds), ...entries(brief, kinds)];
  const keyOf = (id: string) => createHash('sha256').update(`${name} ${id}`).digest('hex').slice(0, 12);
  return { name, text: brief.text, statements: statements.map(({ id, ...rest }) => ({ key: keyOf(id), ...rest })) };
};

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The kind of each entry of a catalog's registers, by list and slug. */
const readKinds = (catalog: string): ReadonlyMap<string, string> => {
  const { organizations, groupings } = ACTORS_FORMAT.schema.parse(read(join(catalog, 'actors.json')));
  const { events, instruments } = EVENTS_FORMAT.schema.parse(read(join(catalog, 'events.json')));
  const lists = Object.entries({ organizations, groupings, events, instruments });
  return new Map(lists.flatMap(([list, records]) => records.map(({ slug, kind }) => [`${list}:${slug}`, kind])));
};

/** A statement before its id is hidden in a key. */
type Named = Omit<Statement, 'key'> & { id: string };

const pick = (record: object, fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => {
      const name = fields[field];
      return name === undefined ? [] : [[name, String(value)]];
    }),
  );

function* claims(brief: BriefFile): Generator<Named> {
  for (const type of CLAIM_TYPES)
    for (const claim of brief[pluralOf(type)]) {
      const { citations } = claim;
      const id = `${type} ${claim.slug}`;
      const words = wordsOf(claim);
      yield { id, type, words, citations, codes: pick(claim, CLAIM_FIELDS) };
      for (const quantity of 'quantities' in claim ? claim.quantities : [])
        yield {
          id: `${id} ${quantity.text}`,
          type: 'Quantity',
          words: [quantity.text],
          citations,
          codes: { 'quantity role': quantity.role, 'unit system': quantity.unitSystem },
        };
    }
}

/** Whose claim it is and on what, which the coder needs to know: a passage may hold views of several on several things. */
const wordsOf = (claim: BriefFile[PluralOf<(typeof CLAIM_TYPES)[number]>][number]): string[] => {
  if ('polarity' in claim)
    return [`of: ${claim.holders.join(', ') || 'the author'}`, `on: ${claim.object ?? claim.topic}`];
  if ('rank' in claim) return [`of: ${claim.actors.join(', ')}`];
  if ('between' in claim) return [`between: ${claim.between.join(', ')}`];
  return [];
};

function* mentions(brief: BriefFile, kinds: ReadonlyMap<string, string>): Generator<Named> {
  for (const { event, names, modality, basis, citations, participants } of brief.mentions) {
    const kind = kinds.get(`events:${event}`);
    const codes = { ...(kind && { 'event kind': kind }), modality, basis };
    yield { id: `Event ${event}`, type: 'Event', words: names, citations, codes };
    for (const { actor, role, basis, citations } of participants)
      yield {
        id: `Participant ${event} ${actor}`,
        type: 'Participant',
        words: [`event: ${names[0] ?? event}`, `actor: ${actor}`],
        citations,
        codes: { 'participant role': role, basis },
      };
  }
}

function* entries(brief: BriefFile, kinds: ReadonlyMap<string, string>): Generator<Named> {
  const lists = {
    Organization: brief.organizations.map(({ actor, ...entry }) => ({ ...entry, slug: actor, list: 'organizations' })),
    Grouping: brief.groupings.map(({ actor, ...entry }) => ({ ...entry, slug: actor, list: 'groupings' })),
    Instrument: brief.instruments.map(({ instrument, ...entry }) => ({
      ...entry,
      slug: instrument,
      list: 'instruments',
    })),
  };
  for (const [type, list] of Object.entries(lists))
    for (const { slug, list: register, names, citations } of list) {
      const kind = kinds.get(`${register}:${slug}`);
      const words = names.length > 0 ? names : [slug];
      if (kind)
        yield { id: `${type} ${slug}`, type, words, citations, codes: { [`${type.toLowerCase()} kind`]: kind } };
    }
  // The basis of a term is that of its summary, which the second coder does not see.
  for (const { slug, term, kind, citations } of brief.terms)
    yield { id: `Term ${slug}`, type: 'Term', words: [term], citations, codes: { 'term kind': kind } };
}
