import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import {
  allNames,
  entityQuestions,
  exampleQuestions,
  filterQuestions,
  pageQuestions,
  type Question,
  rootLists,
  slugQuestions,
} from '../support/all-questions.ts';
import type { Asker } from '../support/serve.ts';
import { loadCatalogs, SUBSETS, serveCatalogs, WHOLE } from '../support/three-catalogs.ts';

/** Catalogs that are loaded in another order give the same answers, to the byte: also the revision, cursors and errors. */

const schema = buildGraph();

/** The answers as the server sends them, by the titles of the questions. */
const answer = async (graph: Asker, questions: readonly Question[]): Promise<Map<string, string>> => {
  const answers = new Map<string, string>();
  for (const { title, query, variables } of questions)
    answers.set(title, JSON.stringify(await graph.ask(query, variables)));
  expect(answers.size).toBe(questions.length);
  return answers;
};

/** Every list at the root in every order and direction, page by page to its end. */
const readLists = async (graph: Asker): Promise<string[]> => {
  const pages: string[] = [];
  for (const { field, orders, page } of rootLists(schema)) {
    const inOrders = orders.flatMap((name) =>
      ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${name}, direction: ${direction} },`),
    );
    for (const order of orders.length > 0 ? inOrders : ['']) {
      const size = field === 'countries' ? 100 : 7;
      const query = `query ($after: String) {
        list: ${field}(${order} after: $after, first: ${size}) { ${page.selection} }
      } ${page.fragments}`;
      for (let after: string | null = null; ; ) {
        const data: { list: Page } = await graph.get(query, { after });
        pages.push(JSON.stringify(data));
        if (!data.list.pageInfo.hasNextPage) break;
        after = data.list.pageInfo.endCursor;
      }
    }
  }
  return pages;
};

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Lists of folders that load the same catalogs: the north and the harbour bring the commons with them. Each catalog has each
 * place, and is before and after each other; tests/store compares all orders.
 */
const loadedAs = (names: readonly string[]): string[][] => {
  const others = names.filter((name) => name !== 'commons');
  return [...rotationsOf(names), ...rotationsOf(others)];
};

const rotationsOf = (names: readonly string[]): string[][] =>
  names.map((_, index) => [...names.slice(index), ...names.slice(0, index)]);

test.each(SUBSETS.map((names) => ({ names })))(
  '$names: all answers are the same, whichever is loaded first',
  async ({ names }) => {
    const named = allNames(await loadCatalogs(names));
    const questions = [
      ...pageQuestions(named),
      ...(await exampleQuestions(named)),
      ...entityQuestions(schema, named),
      ...slugQuestions(schema, named),
      ...(names === WHOLE ? filterQuestions(schema, named) : []),
    ];
    const [first, ...others] = await Promise.all(
      loadedAs(names).map(async (order) => serveCatalogs(await loadCatalogs(order))),
    );
    const answers = await answer(first as Asker, questions);
    const pages = await readLists(first as Asker);
    // Each question is answered, and each name finds something.
    for (const [title, text] of answers) expect(text, title).toMatch(/^\{"data":\{(?!"\w+":null\}\})/);
    for (const other of others) {
      expect(await answer(other, questions)).toEqual(answers);
      expect(await readLists(other)).toEqual(pages);
    }
  },
  60_000,
);
