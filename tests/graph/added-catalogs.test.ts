import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import type { NodeType } from '../../src/model/node-types.ts';
import { filterQuestions, type Question, slugQuestions } from '../support/all-questions.ts';
import { CHANGES, keyOf, type Loaded } from '../support/changed-catalogs.ts';
import type { Asker } from '../support/serve.ts';

/** The ids and slugs that a server gave away mean the same after catalogs were added or entries were declared the same. */

const schema = buildGraph();

/** The answers to questions, in their order; throws if there is an error. */
const answer = async (graph: Asker, questions: readonly Question[]): Promise<object[]> => {
  const answers: object[] = [];
  for (const { query, variables } of questions) answers.push(await graph.get<object, object>(query, variables));
  return answers;
};

describe.each(CHANGES)('after $what', ({ before, after, renamed }) => {
  test('each name leads to the same id as before, or to a smaller name that it has now', async () => {
    const [old, now] = [await before, await after];
    for (const [name, id] of old.idOf) {
      const [type] = id.split(':');
      const expected = id in renamed ? `${type}:${renamed[id]}` : id;
      expect([name, now.idOf.get(name)]).toEqual([name, expected]);
    }
  });

  test('each name from before finds the same by its slug and in filters as the one of now', async () => {
    const [old, { graph, idOf }] = [await before, await after];
    const nameNow = (named: Loaded['names'][number]) => {
      const [type, ...rest] = (idOf.get(keyOf(named)) ?? '').split(':');
      return { type: type as NodeType, name: rest.join(':') };
    };
    const ask = (list: Loaded['names']) =>
      answer(graph, [...slugQuestions(schema, list), ...filterQuestions(schema, list)]);
    expect(await ask(old.names)).toEqual(await ask(old.names.map(nameNow)));
  });
});
