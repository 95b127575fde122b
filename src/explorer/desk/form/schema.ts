import type { FormSchema } from '../../../desk/records.ts';

/** The schema of what is not null. */
export const bare = (schema: FormSchema): FormSchema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

/** Which field a value gets in a form. */
export const kindOf = (schema: FormSchema) => {
  const { type, enum: values, format, references, items, properties, additionalProperties } = bare(schema);
  if (references === 'citation' || items?.references === 'citation') return 'sentences';
  if (references) return 'entry';
  if (items?.references) return 'entries';
  if (items) return 'list';
  if (properties) return 'record';
  if (type === 'object' && additionalProperties) return 'names';
  if (values) return 'choice';
  if (format === 'edtf') return 'date';
  if (type === 'string') return 'words';
  if (type === 'boolean') return 'flag';
  return type === 'number' || type === 'integer' ? 'number' : 'unknown';
};

type Kind = ReturnType<typeof kindOf>;

/** The lists of the types that have registers which a desk can add to. */
export const REGISTER_LISTS: Readonly<Record<string, string>> = {
  Organization: 'organizations',
  Person: 'people',
  Grouping: 'groupings',
  Event: 'events',
  Issue: 'issues',
  Instrument: 'instruments',
};

/** The order of kinds in a form: what it says, whom it is about, when and how; its sentences last. */
const ORDER: readonly Kind[] = ['names', 'words', 'entry', 'entries', 'date', 'choice', 'record', 'number', 'flag'];

/** The fields of a record that are asked for at first, in the order of the form, and all others in that of the record. */
export const arrangeFields = (schema: FormSchema): { essential: string[]; others: string[] } => {
  const fields = Object.keys(schema.properties ?? {});
  const rank = (field: string): number => {
    const part = schema.properties?.[field] ?? {};
    const kind = kindOf(part);
    // Words that may be left out follow what the record is about.
    if (kind === 'words' && !schema.required?.includes(field)) return ORDER.indexOf('entries') + 0.5;
    if (kind === 'sentences') return ORDER.length + 1;
    return ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length;
  };
  const essential = fields.filter((field) => schema.essential?.includes(field)).sort((a, b) => rank(a) - rank(b));
  return { essential, others: fields.filter((field) => !essential.includes(field)) };
};

type Values = Record<string, unknown>;
/** An item of a list in a form: each has a place to be, also texts. */
interface Row {
  item: unknown;
}

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as the form holds it. */
export const toForm = (schema: FormSchema, value: unknown): unknown => {
  const { properties = {}, items = {} } = bare(schema);
  const kind = kindOf(schema);
  if (kind === 'list') return (Array.isArray(value) ? value : []).map((item): Row => ({ item: toForm(items, item) }));
  if (kind !== 'record' || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, properties[field] ? toForm(properties[field], part) : part]),
  );
};

/** What a form holds as a value; undefined if nothing was given. Fields keep their order, and new ones come in that of the schema. */
export const fromForm = (schema: FormSchema, held: unknown): unknown => {
  const { properties = {}, items = {} } = bare(schema);
  if (held === null) return schema.anyOf ? null : undefined;
  switch (kindOf(schema)) {
    case 'words':
    case 'date':
    case 'entry':
      return typeof held === 'string' && held.trim() !== '' ? held.trim() : undefined;
    case 'number':
      return held === undefined || held === '' || Number.isNaN(Number(held)) ? undefined : Number(held);
    case 'list': {
      const given = ((held ?? []) as Row[]).map(({ item }) => fromForm(items, item)).filter((one) => one !== undefined);
      return given.length > 0 ? given : undefined;
    }
    case 'record': {
      if (!isObject(held)) return undefined;
      const given = Object.entries(held).flatMap(([field, part]) => {
        const value = properties[field] ? fromForm(properties[field], part) : part;
        return value === undefined ? [] : [[field, value] as const];
      });
      return given.length > 0 ? Object.fromEntries(given) : undefined;
    }
    case 'names': {
      const given = Object.entries((held ?? {}) as Values).filter(([key, text]) => key !== '' && text !== '');
      return given.length > 0 ? Object.fromEntries(given) : undefined;
    }
    default:
      return held === '' || (Array.isArray(held) && held.length === 0) ? undefined : held;
  }
};

/** Where in a form something is that a JSON pointer names in what the form sent; null if the form has no such field. */
export const findPath = (schema: FormSchema, held: unknown, pointer: string): string | null => {
  let [part, value] = [schema, held];
  const path: (string | number)[] = [];
  for (const key of pointer
    .split('/')
    .slice(2)
    .map((text) => text.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    const { properties = {}, items = {} } = bare(part);
    const kind = kindOf(part);
    if (kind === 'record') {
      if (!properties[key]) break;
      [part, value] = [properties[key], isObject(value) ? value[key] : undefined];
      path.push(key);
    } else if (kind === 'list') {
      // Rows in which nothing was given were not sent.
      const rows = ((value ?? []) as Row[]).map((row, index) => ({ index, item: row.item }));
      const row = rows.filter(({ item }) => fromForm(items, item) !== undefined)[Number(key)];
      if (!row) break;
      [part, value] = [items, row.item];
      path.push(row.index, 'item');
    } else break;
  }
  return path.length > 0 ? path.join('.') : null;
};

/** What a new part of a statement begins with: the sentences and the basis are most often those of the statement. */
export const beginPart = (schema: FormSchema, root: FormSchema, held: Values): unknown => {
  const part = bare(schema);
  if (kindOf(schema) !== 'record') return undefined;
  const shared = (part.required ?? []).filter(
    (field) =>
      ['sentences', 'choice'].includes(kindOf(part.properties?.[field] ?? {})) &&
      JSON.stringify(part.properties?.[field]) === JSON.stringify(root.properties?.[field]),
  );
  return Object.fromEntries(shared.map((field) => [field, held[field]]));
};

/** A rule of a schema that a value breaks. */
export type Mistake =
  | { rule: 'needed' | 'pattern' | 'number' }
  | { rule: 'short' | 'long' | 'few' | 'many' | 'least'; limit: number };

/** The rule that a value breaks, of those that can be told before it is sent; null if there is none. */
export const findMistake = (schema: FormSchema, held: unknown, isRequired: boolean): Mistake | null => {
  const { type, pattern, minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity } = bare(schema);
  const { minimum, exclusiveMinimum } = bare(schema);
  const value = fromForm(schema, held);
  if (value === undefined || value === null)
    return isRequired && (held !== null || !schema.anyOf) ? { rule: 'needed' } : null;
  if (typeof value === 'string') {
    if (value.length < minLength) return { rule: 'short', limit: minLength };
    if (value.length > maxLength) return { rule: 'long', limit: maxLength };
    if (pattern && !new RegExp(pattern).test(value)) return { rule: 'pattern' };
  }
  if (Array.isArray(value)) {
    if (value.length < minItems) return { rule: 'few', limit: minItems };
    if (value.length > maxItems) return { rule: 'many', limit: maxItems };
  }
  if (typeof value === 'number') {
    if (type === 'integer' && !Number.isInteger(value)) return { rule: 'number' };
    const least = minimum ?? (exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : -Infinity);
    if (value < least) return { rule: 'least', limit: least };
  }
  return null;
};
