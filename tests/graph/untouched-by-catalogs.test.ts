import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  EVENTS_FORMAT,
  findReferences,
  type JsonSchema,
} from '../../src/model/file-formats.ts';
import { identify } from '../../src/model/identity/identify.ts';
import { REGISTER_TYPES, STATEMENT_TYPES } from '../../src/model/node-types.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { formatNodeRef } from '../../src/model/refs.ts';
import { entityQuestions } from '../support/all-questions.ts';
import { ADDITIONS } from '../support/changed-catalogs.ts';

/** What added catalogs do not speak of is answered as before, with all of its lists and cursors. */

const schema = buildGraph();

/** All names, as `Type:name`, of what the added catalogs refer to, and of what has other entries than before. */
const findTouched = (before: readonly CatalogData[], after: readonly CatalogData[]): ReadonlySet<string> => {
  const [old, now] = [identify(before), identify(after)];
  const known = new Set(before.map(({ catalog }) => catalog.key));
  const added = after.filter(({ catalog }) => !known.has(catalog.key));
  const referred = added.flatMap(({ catalog, actors, events, briefs }) =>
    [
      ...referencesOf(ACTORS_FORMAT, actors),
      ...referencesOf(EVENTS_FORMAT, events),
      ...briefs.flatMap((brief) => referencesOf(BRIEF_FORMAT, brief)),
    ].flatMap(({ targets, type, id }) => {
      const found = targets === 'citation' ? null : now.resolve(catalog.namespace, type ? [type] : targets, id);
      return found ? [formatNodeRef(found)] : [];
    }),
  );
  const touched = REGISTER_TYPES.flatMap((type) => [...now.clustersOf(type)]).filter(
    ({ ref, entries }) =>
      referred.includes(formatNodeRef(ref)) ||
      entries.some(({ name }) => old.clusterOf(ref.type, name)?.entries.length !== entries.length),
  );
  return new Set([...referred, ...touched.flatMap(({ ref, names }) => names.map((name) => `${ref.type}:${name}`))]);
};

const referencesOf = ({ jsonSchema }: { jsonSchema: JsonSchema }, value: object) => findReferences(jsonSchema, value);

const toKey = (globalId: unknown): string => Buffer.from(String(globalId), 'base64').toString();

/** All global ids in an answer, as `Type:id`. */
const idsIn = (answer: unknown): string[] => {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === 'id' ? [toKey(value)] : idsIn(value)));
};

const isStatement = (id: string): boolean => STATEMENT_TYPES.some((type) => id.startsWith(`${type}:`));

/** The slugs by which the lists in an answer can be narrowed. */
const valuesIn = (answer: unknown): string[] => {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === 'value' ? [String(value)] : valuesIn(value)));
};

/** What is said in an answer, in any order and without cursors, by the ids of now. */
const saidIn = (answer: unknown, renamed: Record<string, string>): unknown => {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) {
    const items = answer.map((item) => saidIn(item, renamed));
    return items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  // The names by which lists can be narrowed are those of now, as ids are.
  const parts = Object.entries(answer).filter(([key]) => !/cursor$/i.test(key) && key !== 'facets');
  return Object.fromEntries(
    parts.map(([key, value]) => {
      if (key !== 'id') return [key, saidIn(value, renamed)];
      const id = toKey(value);
      return [key, renamed[id] === undefined ? id : `${id.split(':')[0]}:${renamed[id]}`];
    }),
  );
};

describe.each(ADDITIONS)('after $what', ({ before, after, renamed }) => {
  test('what is not touched says the same, in the same order unless it depends on what is', async () => {
    const [old, now] = [await before, await after];
    const touched = findTouched(old.data, now.data);
    const slugs = new Set([...touched].map((ref) => ref.replace(/^[^:]*:/, '')));
    const compared = { whole: 0, said: 0 };
    for (const { title, query, variables } of entityQuestions(schema, old.names)) {
      if (touched.has(title)) continue;
      const answer = await old.graph.get<object, object>(query, variables);
      const answerNow = await now.graph.get<object, object>(query, variables);
      expect([title, saidIn(answerNow, {})]).toEqual([title, saidIn(answer, renamed)]);
      compared.said += 1;
      const ids = idsIn(answer);
      // What a statement is about is not in the answer, and the cursors of its lists depend on that.
      if (ids.some((id) => touched.has(id) || isStatement(id)) || valuesIn(answer).some((slug) => slugs.has(slug)))
        continue;
      expect(JSON.stringify(answerNow)).toBe(JSON.stringify(answer));
      compared.whole += 1;
    }
    // Most of what was there is not touched; of that, much names what is, such as the events of a paragraph.
    expect(compared.said).toBeGreaterThan(old.names.length / 2);
    expect(compared.whole).toBeGreaterThan(old.names.length / 10);
  });
});
