import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Clients request a document by the hash of its file, so even a new comment makes it unknown to them. */
test('no file has changed: add another operation, or accept that clients lose this one', async () => {
  const hashOf = async (name: string) =>
    createHash('sha256')
      .update(await readFile(join(packageFolders.operations, name)))
      .digest('hex');
  const files = (await readdir(packageFolders.operations)).filter((name) => name.endsWith('.graphql')).sort();
  expect(Object.fromEntries(await Promise.all(files.map(async (name) => [name, await hashOf(name)])))).toEqual({
    '1-brief-at-a-glance.graphql': 'bfb0b829bed9658c3ada6a5ed11d77bb7d1b6a66daffe49251ff66da9e12a3c1',
    '2-timeline.graphql': '2199299bc763fd575d6d1e14db85e283b4eda53971f04aa35a27febd91e0ec16',
    '3-motives-and-evidence.graphql': 'c8d0797429e0906a9fbc4e36a2f1c10b7178c93b4d0f7215c4c2a20736da4ef7',
    '4-from-advice-to-the-text.graphql': '8b5cac8226680f1846ad03dcb05f698d2e4be0151165d56b3ce7552079c0a4b8',
    '5-stances-on-an-issue.graphql': '405196f293034888c69125c11ba5a3b3d960cd44a3bdf929bb16eab9e6851ff5',
    '6-event-as-briefs-tell-it.graphql': '1f3c195ae540d7f3e0297b49836ea193879527c60d3fcc4e22da54dab6a3a466',
    '7-search.graphql': '5bf9c95d026a992fe5e2f200cd0f17b3f0e7b76888bc587742a6099b8abbaeb9',
  });
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
