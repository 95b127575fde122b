import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The statements of a brief that a second coder can code again, and what the first coder chose for each. */

type Json = Record<string, unknown>;

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
  language: string;
  text: { sha256: string; paragraphs: { id: string; sentences: { start: number; end: number }[] }[] };
  statements: readonly Statement[];
}

/** The fields of each list that hold a choice; `kind` stands for the field that tells one statement of the list from another. */
const CLAIM_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  motives: { modality: 'modality', basis: 'basis' },
  stances: { polarity: 'polarity', modality: 'modality', basis: 'basis' },
  forecasts: { type: 'forecast type', modality: 'modality', basis: 'basis' },
  recommendations: { strength: 'strength', explicit: 'explicit', modality: 'modality', basis: 'basis' },
  relations: { trend: 'trend', modality: 'modality', basis: 'basis' },
  findings: { support: 'support', modality: 'modality', basis: 'basis' },
};

const TYPE_OF: Readonly<Record<string, string>> = {
  motives: 'Motive',
  stances: 'Stance',
  forecasts: 'Forecast',
  recommendations: 'Recommendation',
  relations: 'Relation',
  findings: 'Finding',
};

const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));
const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const keyOf = (...parts: string[]): string => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 12);

const pick = (record: Json, fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, name]) =>
      record[field] === undefined ? [] : [[name, String(record[field])]],
    ),
  );

/** Reads the one brief of a catalog, or the named one, with the kinds of the entries that it uses. */
export const readBrief = (catalog: string, name: string): CodedBrief => {
  const brief = read(join(catalog, 'briefs', `${name}.json`));
  const kinds = readKinds(catalog);
  const statements = [...claims(name, brief), ...mentions(name, brief, kinds), ...entries(name, brief, kinds)];
  return { name, language: String(brief.language), text: brief.text as CodedBrief['text'], statements };
};

/** The briefs of a catalog, by name. */
export const briefsOf = (catalog: string): string[] =>
  readdirSync(join(catalog, 'briefs'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));

/** The kind of each entry of a catalog's registers, by list and slug. */
const readKinds = (catalog: string): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>();
  for (const file of ['actors.json', 'events.json'])
    for (const [name, records] of Object.entries(read(join(catalog, file))))
      for (const { slug, kind } of list(records)) if (kind) kinds.set(`${name}:${slug}`, String(kind));
  return kinds;
};

const claims = function* (name: string, brief: Json): Generator<Statement> {
  for (const [field, fields] of Object.entries(CLAIM_FIELDS))
    for (const record of list(brief[field])) {
      const type = TYPE_OF[field] ?? field;
      const citations = strings(record.citations);
      const words = field === 'stances' ? stanceWords(record) : [];
      yield { key: keyOf(name, type, String(record.slug)), type, words, citations, codes: pick(record, fields) };
      for (const quantity of list(record.quantities))
        yield {
          key: keyOf(name, type, String(record.slug), String(quantity.text)),
          type: 'Quantity',
          words: [String(quantity.text)],
          citations,
          codes: pick(quantity, { role: 'quantity role', unitSystem: 'unit system' }),
        };
    }
};

/** A passage may hold views of several on several things. */
const stanceWords = ({ holders, object, topic }: Json): string[] => [
  `of: ${strings(holders).join(', ') || 'the author'}`,
  `on: ${object ?? topic}`,
];

const mentions = function* (name: string, brief: Json, kinds: ReadonlyMap<string, string>): Generator<Statement> {
  for (const mention of list(brief.mentions)) {
    const words = strings(mention.names);
    const kind = kinds.get(`events:${mention.event}`);
    const codes = { ...(kind && { 'event kind': kind }), ...pick(mention, { modality: 'modality', basis: 'basis' }) };
    yield {
      key: keyOf(name, 'Event', String(mention.event)),
      type: 'Event',
      words,
      citations: strings(mention.citations),
      codes,
    };
    for (const participant of list(mention.participants))
      yield {
        key: keyOf(name, 'Participant', String(mention.event), String(participant.actor)),
        type: 'Participant',
        words: [`event: ${words[0] ?? mention.event}`, `actor: ${participant.actor}`],
        citations: strings(participant.citations),
        codes: pick(participant, { role: 'participant role', basis: 'basis' }),
      };
  }
};

const ENTRY_LISTS: Readonly<Record<string, { of: string; type: string; field: string }>> = {
  organizations: { of: 'organization', type: 'Organization', field: 'organization kind' },
  groupings: { of: 'grouping', type: 'Grouping', field: 'grouping kind' },
  instruments: { of: 'instrument', type: 'Instrument', field: 'instrument kind' },
};

const entries = function* (name: string, brief: Json, kinds: ReadonlyMap<string, string>): Generator<Statement> {
  for (const [field, { of, type, field: code }] of Object.entries(ENTRY_LISTS))
    for (const record of list(brief[field])) {
      const slug = String(record[of] ?? record.actor ?? record.slug);
      const kind = kinds.get(`${field}:${slug}`);
      const words = strings(record.names);
      const citations = strings(record.citations);
      if (kind)
        yield {
          key: keyOf(name, type, slug),
          type,
          words: words.length ? words : [slug],
          citations,
          codes: { [code]: kind },
        };
    }
  for (const term of list(brief.terms)) {
    const citations = strings(term.citations);
    const codes = pick(term, { kind: 'term kind', basis: 'basis' });
    yield { key: keyOf(name, 'Term', String(term.slug)), type: 'Term', words: [String(term.term)], citations, codes };
  }
};
