import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, SECOND_BRIEF, serveData } from '../support/serve.ts';
import { type CodeBlock, type Page, parsePage } from './markdown.ts';
import { createReader, type Reader } from './reader.ts';

/**
 * What the documentation shows is what happens. By the words behind a block's fence:
 *
 * - `graphql`: an operation, asked of the published data; `graphql two-briefs`: with the second brief beside it.
 *   `json variables` behind it are its variables, and the next `json` of its section is its answer, compared whole:
 *   the answer's `data`, or all of the answer where it has `errors`. Without an answer it is validated.
 *   `graphql sdl`: schema language, parsed only.
 * - `json makes FILE` and `json sets in FILE` (its keys, in place of those of the same name): what a reader of the page
 *   writes, in a copy of the repository that is theirs. Other `json` is JSON.
 * - `console`: commands behind `$ `, run in that copy, with what they print; `…` stands for any text of a
 *   line, or alone for any lines. Only briefgraph is run; `serve`, `gateway` and lines for a shell (| > &) are not.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readRepository = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).sort();
const pages = new Map<string, Page>(
  ['README.md', 'CONTRIBUTING.md', ...inDocs.map((name) => join('docs', name))]
    .filter((file) => file.endsWith('.md') && existsSync(join(ROOT, file)))
    .map((file) => [file, parsePage(readRepository(file))]),
);

const schema = buildSchema(readRepository('schema/graph.graphql'));
const servers: Record<string, Asker> = {};

beforeAll(async () => {
  servers[''] = await serveData([DATA]);
  servers['two-briefs'] = await serveData([DATA, SECOND_BRIEF]);
});

describe.each([...pages])('%s', (file, { blocks, links }) => {
  let reader: Promise<Reader> | undefined;
  const getReader = () => (reader ??= createReader(['data', 'schema', 'tests/fixtures']));
  afterAll(async () => (await reader)?.leave());

  test('links lead somewhere', () => {
    const local = links.filter(({ target }) => !/^[a-z]+:/.test(target));
    expect(local.flatMap(({ target, line }) => (leads(file, target) ? [] : [`line ${line}: ${target}`]))).toEqual([]);
  });

  for (const [index, block] of blocks.entries()) {
    for (const [title, run] of listChecks(block, blocks.slice(index + 1), getReader)) test(title, run);
  }
});

type Check = [title: string, run: () => unknown];

function listChecks(block: CodeBlock, next: readonly CodeBlock[], reader: () => Promise<Reader>): Check[] {
  const { language, marks, text, line } = block;
  const at = `line ${line}: ${language} ${marks}`.trimEnd();
  const [, verb = marks, path = ''] = /^(makes|sets in) (\S+)$/.exec(marks) ?? [];
  const checks: Record<string, () => Check[]> = {
    graphql: () => [[at, () => checkOperation(block, next)]],
    'graphql two-briefs': () => [[at, () => checkOperation(block, next)]],
    'graphql sdl': () => [[at, () => parse(text)]],
    json: () => [[at, () => JSON.parse(text)]],
    'json variables': () => [[at, () => JSON.parse(text)]],
    'json makes': () => [[at, async () => (await reader()).make(path, text)]],
    'json sets in': () => [[at, async () => (await reader()).setIn(path, text)]],
    console: () =>
      splitCommands(text).map(({ command, output }) => [
        `${at}: ${command}`,
        async () => (await reader()).run(command, output),
      ]),
  };
  // A language that nothing checks is text; a known one with marks that nobody knows is a slip.
  const known = checks[`${language} ${verb}`.trimEnd()];
  if (!known && ['graphql', 'json', 'console'].includes(language))
    return [[at, () => expect.fail(`nobody knows the mark "${marks}"`)]];
  return known?.() ?? [];
}

async function checkOperation({ text, marks, section }: CodeBlock, next: readonly CodeBlock[]): Promise<void> {
  const variables = next[0]?.language === 'json' && next[0].marks === 'variables' ? next[0] : undefined;
  const answer = next[variables ? 1 : 0];
  if (answer?.language !== 'json' || answer.marks !== '' || answer.section !== section) {
    // A fragment alone has no operation that uses it.
    const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
    expect(validate(schema, parse(text), rules).map(({ message }) => message)).toEqual([]);
    return;
  }
  const response = await servers[marks]?.ask(text, variables && JSON.parse(variables.text));
  expect(response?.errors ? response : response?.data).toEqual(JSON.parse(answer.text));
}

function splitCommands(text: string): { command: string; output: string }[] {
  const parts = text.split(/^\$ /m).slice(1);
  return parts.map((part) => {
    const [command = '', ...output] = part.split('\n');
    return { command, output: output.join('\n') };
  });
}

/** Whether a link of a page names a file of the repository and, in another page, a heading. */
function leads(file: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const linked = path === '' ? file : join(dirname(file), decodeURIComponent(path));
  if (linked.startsWith('..') || !existsSync(join(ROOT, linked))) return false;
  if (anchor === undefined || !linked.endsWith('.md')) return true;
  return (pages.get(linked) ?? parsePage(readRepository(linked))).anchors.has(anchor);
}
