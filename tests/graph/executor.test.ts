import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fromUtf8 } from '#text-executor';
import { createContext } from '../../src/graph/context.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { createQueryGenerator } from '../parity/generate-query.ts';
import { readKnownValues } from '../parity/known-values.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { runs } from '../support/runs.ts';
import { DATA, SECOND_BRIEF, snapshotOf, THIRD_BRIEF } from '../support/serve.ts';

/** What is executed to text is byte for byte what graphql-js answers, also where it was kept from an earlier request. */

const schema = buildGraph();
const reference = createExecutor(schema, { executor: 'reference' });

/** The executor that compiles, and its answers beside those of graphql-js. */
const compile = () => {
  const compiled = createExecutor(schema, { compileAt: 1 });
  const answer = (document: DocumentNode, variableValues: Record<string, unknown>, snapshot: MemorySnapshot) => {
    const withContext = () => ({ schema, document, variableValues, contextValue: createContext(snapshot) });
    const expected = reference.execute(withContext()) as ExecutionResult;
    const text = compiled.executeToText?.(withContext());
    // Null if graphql-js has to answer.
    const made = text === undefined ? null : fromUtf8(text as string);
    // To execute it gives the same, in either way.
    const whole = compiled.execute(withContext()) as ExecutionResult & { stringify?(): string };
    return {
      made,
      whole: whole.stringify?.() ?? JSON.stringify(whole),
      expected: JSON.stringify(expected),
      hasErrors: expected.errors !== undefined,
    };
  };
  return { answer, keptTexts: () => compiled.keptTexts?.().texts ?? 0 };
};

/** The answers that are not those of graphql-js, with what was asked. */
const differenceIn = <Asked extends object>(
  asked: Asked,
  { made, whole, expected }: ReturnType<ReturnType<typeof compile>['answer']>,
) => (whole === expected && (made ?? expected) === expected ? [] : [{ ...asked, made, whole, expected }]);

test('random queries, each twice', { timeout: 120_000 }, async () => {
  const count = runs(300);
  const snapshot = await snapshotOf(DATA, SECOND_BRIEF, THIRD_BRIEF);
  const values = await readKnownValues(schema, snapshot);
  const { next } = createQueryGenerator({ schema, values, seed: Number(process.env.PARITY_SEED ?? 7) });
  const { answer } = compile();
  const differences: unknown[] = [];
  let madeToText = 0;
  let withoutErrors = 0;
  for (let index = 0; index < count; index++) {
    const query = next();
    for (const time of ['first', 'again']) {
      const found = answer(parse(query.document), query.variables, snapshot);
      differences.push(...differenceIn({ ...query, time }, found));
      if (found.made !== null) madeToText++;
      if (!found.hasErrors) withoutErrors++;
    }
  }
  expect(differences).toEqual([]);
  // All but those that introspect the schema.
  expect(madeToText).toBeGreaterThan(0.95 * withoutErrors);
  expect(withoutErrors).toBeGreaterThan(1.5 * count);
});

type Brief = CatalogData['briefs'][number];

/** The catalogs with one brief changed. */
const withBrief = (catalogs: readonly CatalogData[], index: number, change: (brief: Brief) => Brief): CatalogData[] => {
  let at = 0;
  return catalogs.map((catalog) => ({
    ...catalog,
    briefs: catalog.briefs.map((brief) => (at++ === index ? change(brief) : brief)),
  }));
};

test('after each change of the data, random queries are answered from the new data', { timeout: 120_000 }, async () => {
  const count = runs(60);
  const first = generateFullCatalogs();
  expect(first.flatMap(({ briefs }) => briefs).length).toBeGreaterThan(5);
  const changeGoal = (motive: Brief['motives'][number]) => ({ ...motive, goal: `${motive.goal} now` });
  const versions = [
    { what: 'the first data', data: first },
    { what: 'another title', data: withBrief(first, 0, (brief) => ({ ...brief, title: 'Another title' })) },
    {
      what: 'other goals of motives',
      data: withBrief(first, 1, (brief) => ({ ...brief, motives: brief.motives.map(changeGoal) })),
    },
    {
      what: 'fewer mentions of events',
      data: withBrief(first, 2, (brief) => ({ ...brief, mentions: brief.mentions.slice(1) })),
    },
    { what: 'a catalog less', data: first.slice(0, -1) },
    { what: 'the first data again', data: first },
  ].map(({ what, data }) => ({ what, snapshot: MemorySnapshot.of(data) }));
  const values = await readKnownValues(schema, (versions[0] as { snapshot: MemorySnapshot }).snapshot);
  const { next } = createQueryGenerator({ schema, values, seed: 11, spoilt: 0 });
  const queries = Array.from({ length: count }, () => {
    const { document, variables } = next();
    return { document: parse(document), variables };
  });
  const { answer, keptTexts } = compile();
  const differences: unknown[] = [];
  const parts: number[] = [];
  const changed: number[] = [];
  let before: (string | null)[] = [];
  for (const { what, snapshot } of versions) {
    const answers = queries.map(({ document, variables }) => {
      const found = answer(document, variables, snapshot);
      differences.push(...differenceIn({ what, document: document.loc?.source.body, variables }, found));
      return found.made;
    });
    parts.push(keptTexts());
    changed.push(answers.filter((text, index) => text !== before[index]).length);
    before = answers;
  }
  expect(differences).toEqual([]);
  for (const changes of changed.slice(1)) expect(changes).toBeGreaterThan(0);
  // What is kept is that of one version.
  for (const texts of parts) expect(texts).toBeGreaterThan(count);
  expect(parts.at(-1)).toBe(parts[0]);
});
