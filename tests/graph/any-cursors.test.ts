import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toGlobalId } from '../../src/graph/global-id.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { allNames } from '../support/all-questions.ts';
import { anyPublished } from '../support/any-published.ts';
import { withoutDeclarations } from '../support/declarations.ts';
import { runs } from '../support/runs.ts';
import type { Asker } from '../support/serve.ts';
import { serveCatalogs } from '../support/three-catalogs.ts';
import { connectionFields } from '../support/whole-selections.ts';

/** Cursors in random catalogs, in which entries and claims of all types have the same few slugs. */

const fields = connectionFields(buildGraph());

interface Edge {
  cursor: string;
}

/** The lists of all entities by each of their names, as functions that read what comes after a cursor. */
const listsOf = (data: readonly CatalogData[]) =>
  allNames(data).flatMap(({ type, name }) =>
    fields
      .filter((field) => field.type === type)
      .map(({ field }) => {
        const query = `query ($id: ID!, $after: String) {
          node(id: $id) { ... on ${type} { list: ${field}(first: 100, after: $after) { edges { cursor } } } }
        }`;
        const id = toGlobalId({ type, id: name });
        const read = async (graph: Asker, after: string | null = null): Promise<Edge[]> => {
          const { node } = await graph.get<{ node: { list: { edges: Edge[] } } }, object>(query, { id, after });
          return node.list.edges;
        };
        return { title: `${field} of ${type}:${name}`, read };
      }),
  );

test('each cursor of a list continues after its row, and so does each from before entries were declared the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyPublished, async (data) => {
      const undeclared = withoutDeclarations(data);
      const [before, after] = [serveCatalogs(undeclared), serveCatalogs(data)];
      for (const { title, read } of listsOf(undeclared)) {
        const whole = await read(after);
        for (const [index, { cursor }] of whole.entries())
          expect([title, await read(after, cursor)]).toEqual([title, whole.slice(index + 1)]);
        for (const { cursor } of await read(before)) {
          // Rows that were united may have moved, but what follows their old place is the end of the list.
          const rest = await read(after, cursor);
          expect([title, rest]).toEqual([title, whole.slice(whole.length - rest.length)]);
        }
      }
    }),
    { numRuns: runs(6) },
  );
});
