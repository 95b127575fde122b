import { fromUtf8 } from '@briefgraph/text-executor';
import { type ExecutionResult, parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createContext } from '../../src/graph/context.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { nothingKnown } from '../../src/store/index-rows.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { createQueryGenerator } from '../parity/generate-query.ts';
import { readKnownValues } from '../parity/known-values.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { runs } from '../support/runs.ts';

/** What is kept of answers is not used once the data has changed. */

const COUNT = runs(60);
const schema = buildGraph();

/** Snapshots that share the rows that did not change, as those of a store do. */
const known = nothingKnown();
const snapshotOf = (catalogs: readonly CatalogData[]) => runAtOnce(MemorySnapshot.index(catalogs, known));

/** The catalogs with one brief changed. */
const withBrief = (
  catalogs: readonly CatalogData[],
  index: number,
  change: (brief: CatalogData['briefs'][number]) => CatalogData['briefs'][number],
): CatalogData[] => {
  let at = 0;
  return catalogs.map((catalog) => ({
    ...catalog,
    briefs: catalog.briefs.map((brief) => (at++ === index ? change(brief) : brief)),
  }));
};

let versions: { what: string; snapshot: MemorySnapshot }[];
beforeAll(() => {
  const first = generateFullCatalogs();
  const briefs = first.flatMap((catalog) => catalog.briefs);
  expect(briefs.length).toBeGreaterThan(5);
  versions = [
    { what: 'the first data', data: first },
    { what: 'a brief has another title', data: withBrief(first, 0, (brief) => ({ ...brief, title: 'Another title' })) },
    {
      what: 'a motive has another goal',
      data: withBrief(first, 1, (brief) => ({
        ...brief,
        motives: brief.motives.map((motive) => ({ ...motive, goal: `${motive.goal} now` })),
      })),
    },
    {
      what: 'a brief mentions fewer events',
      data: withBrief(first, 2, (brief) => ({ ...brief, mentions: brief.mentions.slice(1) })),
    },
    { what: 'a catalog is gone', data: first.slice(0, -1) },
    { what: 'the first data again', data: first },
  ].map(({ what, data }) => ({ what, snapshot: snapshotOf(data) }));
});

test('after each change of the data, random queries are answered from the new data', { timeout: 120_000 }, async () => {
  const compiled = createExecutor(schema, { compileAt: 1 });
  const reference = createExecutor(schema, { executor: 'reference' });
  const values = await readKnownValues(schema, (versions[0] as { snapshot: MemorySnapshot }).snapshot);
  const { next } = createQueryGenerator({ schema, values, seed: 11, spoilt: 0 });
  const queries = Array.from({ length: COUNT }, () => {
    const { document, variables } = next();
    return { document: parse(document), variables };
  });
  const differences: unknown[] = [];
  const parts: number[] = [];
  const changed: number[] = [];
  let before: (string | undefined)[] = [];
  for (const { what, snapshot } of versions) {
    const answers = queries.map(({ document, variables }) => {
      const args = { schema, document, variableValues: variables };
      const text = compiled.executeToText?.({ ...args, contextValue: createContext(snapshot) });
      const made = text === undefined ? undefined : fromUtf8(text as string);
      const contextValue = createContext(snapshot);
      const expected = JSON.stringify(reference.execute({ ...args, contextValue }) as ExecutionResult);
      if (made !== undefined && made !== expected)
        differences.push({ what, document: document.loc?.source.body, variables, expected, made });
      return made;
    });
    parts.push(compiled.keptTexts?.().texts ?? 0);
    changed.push(answers.filter((answer, index) => answer !== before[index]).length);
    before = answers;
  }
  expect(differences).toEqual([]);
  for (const count of changed.slice(1)) expect(count).toBeGreaterThan(0);
  // What is kept is that of one version.
  for (const count of parts) expect(count).toBeGreaterThan(COUNT);
  expect(parts.at(-1)).toBe(parts[0]);
});
