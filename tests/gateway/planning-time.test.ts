import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import { probesOf, type Supergraph } from '../../src/gateway/compose/supergraph.ts';
import { normalizeOperation } from '../../src/gateway/plan/normalize-operation.ts';
import { createPlanningEstimate, MAX_PLANNING_TIME } from '../../src/gateway/plan/planning-time.ts';
import { withDefaults } from '../../src/gateway/plan/variable-values.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { printViewDocuments } from '../../src/views/view-documents.ts';
import { parsePage } from '../docs/markdown.ts';
import { createQueryGenerator } from '../parity/generate-query.ts';
import { readKnownValues } from '../parity/known-values.ts';
import { nestedRelations } from '../support/nested-relations.ts';
import { PARTNER_SDL } from '../support/partner.ts';
import { DATA, openOnce } from '../support/serve.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** The queries in the docs that are whole and valid. */
const inDocs = ['README.md', ...filesIn('docs', '.md')].flatMap((file) =>
  parsePage(read(file)).blocks.flatMap(({ language, marks, text }) =>
    language === 'graphql' && marks !== 'sdl' ? [text] : [],
  ),
);
const known: Record<string, readonly string[]> = {
  'the examples': filesIn('src/operations', '.graphql').map(read),
  'the views': [...new Set(printViewDocuments())],
  'the docs': inDocs,
  'the stored plans': [read('tests/gateway/plans.graphql')],
};

let supergraph: Supergraph;
let estimate: (text: string) => number[];
beforeAll(async () => {
  const partner = { name: 'library', url: 'http://library.test/graphql', sdl: PARTNER_SDL };
  ({ supergraph } = await composeSupergraph([partner]));
  const schema = buildSchema(supergraph.apiSdl);
  const probes = probesOf(supergraph);
  const estimateOperation = createPlanningEstimate(buildSchema(supergraph.sdl, { assumeValid: true }));
  const timeOf = (document: DocumentNode, operation: OperationDefinitionNode): number => {
    const variables = withDefaults(operation, {});
    const normalized = normalizeOperation({ schema, document, variables, probes }, operation);
    const planned = normalized && getOperationAST(normalized);
    return planned ? estimateOperation(planned) : 0;
  };
  estimate = (text) => {
    const document = parse(text);
    if (validate(schema, document).length > 0) return [];
    return document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? [timeOf(document, node)] : [],
    );
  };
});

describe('the estimate refuses none of', () => {
  test.each(Object.entries(known))('%s', (_title, texts) => {
    const times = texts.flatMap((text) => estimate(text));
    expect(times.length).toBeGreaterThan(2);
    expect(Math.max(...times)).toBeLessThan(MAX_PLANNING_TIME);
  });

  test('the random queries of the parity tests', async () => {
    const store = await openOnce(DATA);
    const schema = buildGraph();
    const generator = createQueryGenerator({
      schema,
      values: await readKnownValues(schema, store.snapshot()),
      seed: 1,
    });
    await store.close();
    const times = Array.from({ length: 60 }, () => estimate(generator.next().document)).flat();
    expect(times.length).toBeGreaterThan(30);
    expect(Math.max(...times)).toBeLessThan(MAX_PLANNING_TIME);
  });
});

test('each level of actors multiplies the estimate, until it is more than is ever planned', () => {
  const times = [1, 2, 3, 4, 8].flatMap((levels) => estimate(nestedRelations(levels)));
  expect(times.slice(0, 3).every((time) => time < MAX_PLANNING_TIME)).toBe(true);
  expect(times.slice(3).every((time) => time > MAX_PLANNING_TIME)).toBe(true);
  expect((times[1] as number) / (times[0] as number)).toBeGreaterThan(4);
});
