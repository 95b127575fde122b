import { readdir } from 'node:fs/promises';
import { buildSchema, parse, printSchema, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { type Run, start } from './run-main.ts';

const secondBrief = new URL('../fixtures/second-brief', import.meta.url).pathname;
const printed = buildSchema(printSchema(buildGraph()));
const examples = await readExampleOperations(packageFolders.operations);

test('each file has one operation, with a name and a one-line description', async () => {
  const files = (await readdir(packageFolders.operations)).filter((name) => name.endsWith('.graphql'));
  expect(examples.length).toBe(files.length);
  expect(examples.map(({ name }) => name)).toEqual([
    'BriefAtAGlance',
    'Timeline',
    'MotivesAndEvidence',
    'FromAdviceToTheText',
    'StancesOnAnIssue',
    'EventAsBriefsTellIt',
    'Search',
  ]);
  for (const { description, document } of examples) {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(document).toMatch(/^query /);
  }
});

test('a folder that does not exist has no operations', async () => {
  expect(await readExampleOperations('/nowhere')).toEqual([]);
});

test.each(examples)('$name fits the printed schema', ({ document }) => {
  expect(validate(printed, parse(document))).toEqual([]);
});

describe.each([
  { name: "the package's data", folders: [] },
  { name: 'that data and a second brief', folders: ['--data', packageFolders.data, '--data', secondBrief] },
])('over $name', ({ folders }) => {
  let running: Run;
  let url = '';
  beforeAll(async () => {
    running = start(['serve', '--port', '0', '--no-watch', ...folders]);
    [url = ''] = await running.untilWritten(/http:\/\/\S+\/graphql/);
  });
  afterAll(async () => {
    running.stop();
    expect(await running.exit).toBe(0);
  });

  const ask = async (name: string, variables = {}) => {
    const query = examples.find((example) => example.name === name)?.document;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return response.json();
  };

  test.each(examples)('$name has an answer without errors, with data', async ({ name }) => {
    const { data, errors } = await ask(name);
    expect(errors).toBeUndefined();
    const [found] = Object.values(data) as { nodes?: unknown[] }[];
    expect(found?.nodes ?? [found]).not.toEqual([]);
    expect(found).not.toBeNull();
  });

  test('GraphiQL opens them as tabs', async () => {
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    for (const { name, description } of examples) {
      expect(page).toContain(`query ${name}`);
      expect(page).toContain(`# ${description}`);
    }
  });

  test('an event has the names of each brief', async () => {
    const { data } = await ask('EventAsBriefsTellIt');
    expect(data.event.mentions.totalCount).toBe(folders.length === 0 ? 1 : 2);
  });
});
