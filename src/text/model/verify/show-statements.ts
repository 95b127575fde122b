import { findCountry } from '../../../model/countries/country.ts';
import { BRIEF_FORMAT, type JsonSchema, partsOf } from '../../../model/file-formats.ts';
import type { JsonPath } from '../../../model/json.ts';
import { CLAIM_TYPES, type NodeType, pluralOf } from '../../../model/node-types.ts';
import type { BriefFile } from '../../../model/records/brief-records.ts';
import type { Entry } from '../../../model/registers/entry.ts';

/** A statement of a brief's file, as a person would read it. */
export interface ShownStatement {
  path: JsonPath;
  /** What it is, as text. */
  kind: string;
  /** The refs of all passages that it or a part of it cites. */
  citations: readonly string[];
  /** Its fields, with the names of what they refer to; parts of it have their own `citations`. */
  fields: Readonly<Record<string, unknown>>;
  /** The names that the text has for the actors in it, by their own. */
  names: ReadonlyMap<string, readonly string[]>;
}

/** The lists of a brief's file whose entries say something that we have worded. */
const LISTS: Readonly<Record<string, string>> = {
  keyPoints: 'key point',
  mentions: 'event',
  issues: 'what is said of an issue',
  instruments: 'what is said of a law, a programme or the like',
  terms: 'term',
  ...Object.fromEntries(CLAIM_TYPES.map((type) => [pluralOf(type), type.toLowerCase()])),
  outcomes: 'outcome',
};

/** Ids, remarks, how entries are sorted and linked, and what is the same for all: no cited sentence says them. */
const HIDDEN: ReadonlySet<string> = new Set(
  'slug curatorRef rank headline explicit note unitSystem support evidence answers restates about issues'.split(' '),
);

/** The statements of a brief in the order of its file. Entries are those of the registers, and `refer` says how the brief refers to them. */
export const showStatements = (
  brief: BriefFile,
  entries: readonly Entry[],
  refer: (ref: string) => string,
): ShownStatement[] => {
  const nameOf = createNamer(brief, entries, refer);
  const aliases = new Map(
    [...brief.countries, ...brief.organizations, ...brief.people, ...brief.groupings].map(
      ({ actor, names }) => [actor as string, names] as const,
    ),
  );
  return Object.entries(LISTS).flatMap(([list, kind]) => {
    const schema = BRIEF_FORMAT.jsonSchema.properties?.[list]?.items ?? {};
    return (brief[list as keyof BriefFile] as readonly object[]).map((record, index): ShownStatement => {
      const names = new Map<string, readonly string[]>();
      const citations = new Set<string>();
      const show = (schema: JsonSchema, value: unknown): unknown => {
        if (Array.isArray(value)) {
          const items = value.flatMap((item) => show(schema.items ?? {}, item) ?? []);
          return items.length > 0 ? items : undefined;
        }
        if (typeof value === 'object' && value !== null) {
          const shown = Object.entries(value).flatMap(([key, part]) => {
            const isSaid = key !== 'basis' || part === 'CURATOR_INFERRED';
            // What a number is for is how it is sorted.
            if (HIDDEN.has(key) || !isSaid || (key === 'role' && 'unit' in value)) return [];
            const own = show(schema.properties?.[key] ?? {}, part);
            return own === undefined ? [] : [[key, own] as const];
          });
          return Object.fromEntries(shown);
        }
        const targets = partsOf(schema).find(({ references }) => references)?.references;
        if (typeof value !== 'string' || !targets) return value;
        if (targets === 'citation') {
          citations.add(value);
          return value;
        }
        const name = nameOf(targets, value);
        const others = aliases.get(value)?.filter((other) => other !== name) ?? [];
        if (name && others.length > 0) names.set(name, others);
        return name ?? undefined;
      };
      const { citations: _, paragraph: __, ...fields } = show(schema, record) as Record<string, unknown>;
      return { path: [list, index], kind, citations: [...citations], fields, names };
    });
  });
};

/** What a reference is called: an entry of a register, a country, or what the brief itself says. */
export const createNamer = (brief: BriefFile, entries: readonly Entry[], refer: (ref: string) => string) => {
  const titles = new Map(entries.map(({ type, ref, title }) => [`${type}:${refer(ref)}`, title]));
  const own = new Map(
    Object.keys(LISTS).flatMap((list) =>
      (brief[list as keyof BriefFile] as readonly Record<string, unknown>[]).map((record) => [
        record.slug,
        record.summary ?? record.goal ?? record.action,
      ]),
    ),
  );
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  return (targets: readonly NodeType[], text: string): string | undefined => {
    const [, type, id = text] = /^([A-Z]\w+):(.+)$/.exec(text) ?? [];
    const code = targets.includes('Country') || type === 'Country' ? findCountry(id)?.alpha2 : undefined;
    if (code && id.length === 3) return countries.of(code);
    const found = (type ? [type] : targets).flatMap((one) => titles.get(`${one}:${id}`) ?? []);
    return found[0] ?? (type ? (own.get(id) as string | undefined) : undefined);
  };
};
