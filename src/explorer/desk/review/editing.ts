import type { DeskBrief, DeskProposal } from '../../../desk/describe-brief.ts';
import type { FormSchema, RecordSchemas } from '../../../desk/records.ts';
import { type ActionAnswer, api, type Result } from '../api.ts';
import { REGISTER_LISTS } from '../form/schema.ts';
import { type Item, namedWith } from './items.ts';

type Fields = Record<string, unknown>;

/** What a form is open for. */
export type Editing =
  /** The form opens at a field, or at the first one that is missing. */
  | { what: 'accept' | 'edit'; item: Item; field?: string }
  | { what: 'add'; list: string; refs: readonly string[]; typed?: Fields }

  /** The second form has the first part's fields. */
  | { what: 'split'; item: Item; first: Fields | null }
  | { what: 'merge'; items: readonly Item[] };

/** The fields in which a statement is worded, by its kind. */
export const WORDINGS = ['summary', 'action', 'goal'] as const;

/** What most statements of a kind say; it is shown in the form, to be changed where it is not so. */
const USUAL: Readonly<Record<string, Fields>> = {
  findings: { modality: 'ONGOING', support: 'NONE_GIVEN' },
  forecasts: { modality: 'EXPECTED', type: 'FORECAST' },
  recommendations: { modality: 'HOPED', explicit: true, strength: 'SHOULD' },
  stances: { modality: 'ONGOING' },
  motives: { modality: 'ONGOING', headline: false },
  mentions: { modality: 'HAPPENED' },
};

/** The list, the fields and their schema for a form. */
export interface FormContent {
  list: string;
  schema: FormSchema;
  value: Fields;
}

/** The lists that people add to most, the most frequent first. */
const FREQUENT_LISTS = [
  'findings',
  'forecasts',
  'recommendations',
  'stances',
  'motives',
  'mentions',
  'relations',
  'issues',
  'instruments',
  'terms',
  'organizations',
  'people',
  'countries',
  'groupings',
  'keyPoints',
  'links',
  'withoutStatement',
];

/** The lists to which a person adds statements: all of the brief's file but its sections, which are parts of its text. */
export const addedLists = ({ brief }: RecordSchemas): string[] => {
  const others = Object.keys(brief).filter((list) => list !== '' && list !== 'sections');
  return [...new Set([...FREQUENT_LISTS, ...others])];
};

export const contentOf = (editing: Editing, records: RecordSchemas, { statements }: DeskBrief): FormContent => {
  if (editing.what === 'add') {
    const { list, refs, typed = {} } = editing;
    const schema = records.brief[list] ?? {};
    const has = (field: string) => field in (schema.properties ?? {});
    const wording = WORDINGS.map((field) => typed[field]).find((words) => words !== undefined);
    const ranks = statements.flatMap((one) => (one.list === list ? Number(one.entry.rank ?? 0) : []));
    const given = {
      ...USUAL[list],
      rank: Math.max(0, ...ranks) + 1,
      citations: refs,
      basis: 'STATED',
      passage: refs[0],
      ...typed,
      ...Object.fromEntries(WORDINGS.map((field) => [field, wording])),
    };
    // What was typed for another kind of statement stays where this one has it.
    const value = Object.entries(given).filter(([field, held]) => has(field) && held !== undefined);
    return { list, schema, value: Object.fromEntries(value) };
  }
  if (editing.what === 'merge') return mergedOf(editing.items, records);
  const { item } = editing;
  // The slug of a part is made of its own words.
  const { slug, ...rest } = item.fields;
  if (editing.what !== 'split' || editing.first === null)
    return { list: item.list, schema: schemaOf(item, records), value: { ...item.fields } };
  // A second part is a statement from the beginning: nothing completes its numbers.
  const quantities = ((rest.quantities ?? []) as Fields[]).filter(({ measure, role }) => measure && role);
  return { list: item.list, schema: records.brief[item.list] ?? {}, value: { ...rest, quantities } };
};

/** A proposal says more than the brief's file does: what a new event or actor is called, and of what kind it is. */
export const schemaOf = ({ list, proposal, fields }: Item, { brief, actors, events }: RecordSchemas): FormSchema => {
  const schema = proposal ? withOpenQuantities(brief[list] ?? {}) : (brief[list] ?? {});
  if (!proposal) return schema;
  if (list === 'mentions' && typeof fields.event !== 'string') {
    const { title, kind } = events.events?.properties ?? {};
    const { event, ...properties } = schema.properties ?? {};
    return withFields({ ...schema, properties }, { ...(title && { title }), ...(kind && { kind }) }, ['event']);
  }
  const entry = actors[list];
  return entry && fields.entry ? withFields(schema, { entry }, []) : schema;
};

/** What a number measures is completed when a proposal is accepted, and one without a unit is left out. */
const withOpenQuantities = (schema: FormSchema): FormSchema => {
  const { quantities } = schema.properties ?? {};
  if (!quantities?.items) return schema;
  return {
    ...schema,
    properties: {
      ...schema.properties,
      quantities: { ...quantities, items: { ...quantities.items, required: ['text'] } },
    },
  };
};

const withFields = (
  schema: FormSchema,
  properties: Record<string, FormSchema>,
  optional: readonly string[],
): FormSchema => ({
  ...schema,
  properties: { ...properties, ...schema.properties },
  required: [...Object.keys(properties), ...(schema.required ?? [])].filter((field) => !optional.includes(field)),
  essential: [...Object.keys(properties), ...(schema.essential ?? [])].filter((field) => !optional.includes(field)),
});

/** The first one with the passages and the lists of all. */
const mergedOf = (items: readonly Item[], records: RecordSchemas): FormContent => {
  const [first, ...others] = items.toSorted((a, b) => Number(a.statement === null) - Number(b.statement === null));
  const value: Fields = { ...first?.fields };
  for (const { fields } of others)
    for (const [field, more] of Object.entries(fields)) {
      const own = value[field];
      if (Array.isArray(own) && Array.isArray(more)) value[field] = unite(own, more);
      else value[field] ??= more;
    }
  return { list: first?.list ?? '', schema: first ? schemaOf(first, records) : {}, value };
};

const unite = (some: readonly unknown[], more: readonly unknown[]): unknown[] => {
  const known = new Set(some.map((one) => JSON.stringify(one)));
  return [...some, ...more.filter((one) => !known.has(JSON.stringify(one)))];
};

/** Which version of each statement is written over, by its id: the one that was read, or one that a conflict has shown. */
export type Versions = ReadonlyMap<string, string>;

/** Writes what was typed. */
export const submit = async (
  name: string,
  editing: Editing,
  fields: Fields,
  versions: Versions,
  proposals: readonly DeskProposal[],
): Promise<Result<ActionAnswer>> => {
  const accept = (item: Item, given: Fields) => acceptWith(name, item, given, proposals);
  const read = ({ statement }: Item) => ({
    id: statement?.id ?? '',
    version: versions.get(statement?.id ?? '') ?? statement?.version ?? '',
  });
  switch (editing.what) {
    case 'add':
      return api.add(name, editing.list, fields);
    case 'accept':
    case 'edit': {
      const { item } = editing;
      if (item.proposal) return accept(item, fields);
      const { id, version } = read(item);
      return api.edit(name, id, version, fields);
    }
    case 'split': {
      const { item, first } = editing;
      if (item.statement) {
        const by = [first ?? {}, fields].map((part) => ({ list: item.list, fields: part }));
        return api.replace(name, [read(item)], by);
      }
      const accepted = await accept(item, first ?? {});
      if (accepted.problem) return accepted;
      return api.add(name, item.list, resolveNames(fields, accepted.value.brief.proposals));
    }
    case 'merge': {
      const { items } = editing;
      const statements = items.filter(({ statement }) => statement);
      const [proposal, ...others] = items.filter((item) => item.proposal);
      const [only] = statements;
      const list = only?.list ?? proposal?.list ?? '';
      // A proposal that is accepted brings its names itself.
      const named = only ? await acceptNames(name, { ...only, fields }, proposals) : { value: proposals };
      if (named.problem) return named;
      const whole = resolveNames(fields, named.value);
      const merged =
        statements.length > 1
          ? await api.replace(name, statements.map(read), [{ list, fields: whole }])
          : only
            ? await api.edit(name, read(only).id, read(only).version, whole)
            : proposal
              ? await accept(proposal, fields)
              : await api.add(name, list, fields);
      if (merged.problem) return merged;
      let last: Result<ActionAnswer> = merged;
      for (const { proposal: one } of only && proposal ? [proposal, ...others] : others)
        if (one && !last.problem) last = await api.decide(name, { proposal: one.id, decision: 'reject' });
      return last.value ? { value: { ...last.value, what: merged.value.what } } : last;
    }
  }
};

/** Accepts the names in a statement that nobody has decided on; the proposals as they are then. */
const acceptNames = async (
  name: string,
  item: Item,
  proposals: readonly DeskProposal[],
): Promise<Result<readonly DeskProposal[]>> => {
  let known = proposals;
  for (const { id } of namedWith(item, proposals)) {
    const { value, problem } = await api.decide(name, { proposal: id, decision: 'accept' });
    if (problem) return { problem };
    known = value.brief.proposals;
  }
  return { value: known };
};

/** Accepts a proposal with what was typed, and the names in it first: fields that were removed are null. */
const acceptWith = async (
  name: string,
  item: Item,
  fields: Fields,
  proposals: readonly DeskProposal[],
): Promise<Result<ActionAnswer>> => {
  const named = await acceptNames(name, { ...item, fields }, proposals);
  if (named.problem) return named;
  const removed = Object.entries(item.fields).flatMap(([field, value]) =>
    field in fields || value === null || (Array.isArray(value) && value.length === 0) ? [] : field,
  );
  return api.decide(name, {
    proposal: item.proposal?.id ?? '',
    decision: 'accept',
    fields: { ...fields, ...Object.fromEntries(removed.map((field) => [field, null])) },
  });
};

/** Names of the draft that were accepted meanwhile, as the brief refers to them. */
const resolveNames = (fields: Fields, proposals: readonly DeskProposal[]): Fields => {
  const resolve = (value: unknown, withType: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => resolve(one, withType));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part, false)]));
    const named = proposals.find(({ decision, fields: own }) => decision?.written && own.actor === value);
    if (!named || !String(value).startsWith('new:')) return value;
    const [type] = Object.entries(REGISTER_LISTS).find(([, list]) => list === named.list) ?? [];
    return withType ? `${type}:${named.decision?.written}` : named.decision?.written;
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, resolve(value, field === 'about')]));
};
