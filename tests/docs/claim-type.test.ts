import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeErrors } from './app.ts';
import { type CodeBlock, parsePage } from './markdown.ts';

/** Follows "Add a claim type" of CONTRIBUTING.md, to the letter, in a copy of the project. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BRIEF = 'data/briefs/asan-2024-12-05.json';
const SECONDS = 1000;

let folder: string;
let blocks: CodeBlock[];
/** The files of the project that the steps write, in their order. */
let changed: string[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-claim-type-')));
  for (const name of ['src', 'packages/text-executor', 'schema', 'data', 'package.json', 'codegen.ts'])
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  const { compilerOptions } = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8'));
  const config = { compilerOptions, include: ['src', 'codegen.ts'], exclude: ['src/explorer'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  // Codegen writes the operations of the tests too.
  await cp(join(ROOT, 'tests/graph'), join(folder, 'tests/graph'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const page = parsePage(await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
  const example = page.blocks.find(({ marks }) => marks === 'changes src/model/node-types.ts');
  blocks = page.blocks.filter(({ section }) => section === example?.section);
  const steps = blocks.filter(({ marks }) => marks !== '');
  for (const step of steps) await applyStep(step);
  changed = [...new Set(steps.map(({ marks }) => marks.replace(/^(?:makes|changes) /, '')))];
  await run('node_modules/.bin/tsx', 'src/cli/main.ts', 'schema', 'write', 'schema');
  await run('node_modules/.bin/graphql-codegen', '--config', 'codegen.ts');
}, 120 * SECONDS);

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = async (command: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(join(folder, command), args, { cwd: folder })).stdout;

/** Writes the file of a block that `makes` one, or applies the difference of a block that `changes` one. */
const applyStep = async ({ marks, text, line }: CodeBlock): Promise<void> => {
  const [, verb, path = ''] = /^(makes|changes) (\S+)$/.exec(marks) ?? [];
  const file = join(folder, path);
  if (verb === 'makes') return writeFile(file, text);
  const lines = text.trimEnd().split('\n');
  const withLines = (omitted: string) =>
    lines.flatMap((part) => (part.startsWith(omitted) ? [] : [`${part.slice(1)}\n`])).join('');
  const [before, after] = [withLines('+'), withLines('-')];
  const parts = (await readFile(file, 'utf8')).split(before);
  expect(parts.length, `Line ${line} of CONTRIBUTING.md changes lines that ${path} has exactly once.`).toBe(2);
  await writeFile(file, parts.join(after));
};

test('at most eleven files of the project change', () => {
  expect(changed.length).toBeLessThanOrEqual(11);
});

test('the project compiles', async () => {
  expect(await typeErrors(folder)).toEqual([]);
  expect(await typeErrors(join(folder, 'src/explorer'))).toEqual([]);
});

test(
  'the graph has the claim type, by itself, as a claim, in the search, as a node and in the counts',
  async () => {
    const [row] = blocks.filter(({ language, marks }) => language === 'json' && marks === '');
    const assumption = JSON.parse(row?.text ?? '');
    const brief = JSON.parse(await readFile(join(folder, BRIEF), 'utf8'));
    await writeFile(join(folder, BRIEF), JSON.stringify({ ...brief, assumptions: [assumption] }));
    const id = Buffer.from(`Assumption:${assumption.slug}`).toString('base64');
    const query = `{
    assumption(ref: "${assumption.slug}") { about { slug } summary basis citations { ref } brief { slug } links { totalCount } }
    assumptions(where: { about: { all: ["CHN", "KR"] }, modalities: [EXPECTED] }) { nodes { slug } }
    claims(where: { types: [ASSUMPTION] }) { totalCount nodes { __typename slug } }
    search(text: "president visit sides") { nodes { __typename ... on Assumption { summary } } }
    node(id: "${id}") { __typename ... on Claim { slug } }
    brief(ref: "${brief.slug}") { assumptions { totalCount } }
    dataset { counts { assumptions } }
    type: __type(name: "ClaimType") { enumValues { name description } }
  }`;
    const script = `import { createBriefgraph } from './src/app/briefgraph.ts';
    const app = await createBriefgraph({ data: 'data', watch: false });
    const body = JSON.stringify({ query: ${JSON.stringify(query)} });
    const headers = { 'content-type': 'application/json' };
    const response = await app.fetch(new Request('http://copy.test/graphql', { method: 'POST', headers, body }));
    console.log(await response.text());
    await app.close();`;
    await writeFile(join(folder, 'ask.ts'), script);
    const { data, errors } = JSON.parse(await run('node_modules/.bin/tsx', 'ask.ts'));
    expect(errors).toBeUndefined();
    const { slug, summary } = assumption;
    expect(data).toEqual({
      assumption: {
        about: [{ slug: 'cn' }, { slug: 'kr' }],
        summary,
        basis: assumption.basis,
        citations: [{ ref: `${brief.slug}:${assumption.citations[0]}` }],
        brief: { slug: brief.slug },
        links: { totalCount: 0 },
      },
      assumptions: { nodes: [{ slug }] },
      claims: { totalCount: 1, nodes: [{ __typename: 'Assumption', slug }] },
      search: { nodes: [{ __typename: 'Assumption', summary }] },
      node: { __typename: 'Assumption', slug },
      brief: { assumptions: { totalCount: 1 } },
      dataset: { counts: { assumptions: 1 } },
      type: {
        enumValues: expect.arrayContaining([{ name: 'ASSUMPTION', description: 'What a brief takes for granted.' }]),
      },
    });
  },
  60 * SECONDS,
);
