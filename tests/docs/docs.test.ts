import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, LEDGER_BRIEF, SECOND_BRIEF, serveData, THIRD_BRIEF } from '../support/serve.ts';
import { type CodeBlock, type Page, parsePage } from './markdown.ts';
import { projectOn } from './part-of.ts';
import { createReader, type Reader } from './reader.ts';

/**
 * Tests the examples in the documentation. The words after a code block's fence say how:
 *
 * - `graphql`: an operation on the published data; `graphql two-briefs`: also with the second brief; `graphql three-briefs`:
 *   also with the third, which contradicts them; `graphql ledger-brief`: with the second and the one on what came of it. A `json variables` block after it contains its variables. The next `json` block in the section is the expected answer, compared as a
 *   whole: `data`, or the complete response if it has `errors`; a `json part` block has a part of the answer, without some of its
 *   keys and items. An operation without an answer is only validated.
 *   `graphql sdl`: schema language, only parsed. `graphql federation`: an operation on the example of a federation, which
 *   `tests/examples` runs.
 * - `json makes FILE`: the reader creates a file; `json sets in FILE`: the reader sets its keys in a file. Both happen in
 *   a copy of the repository. Other `json` is only parsed.
 * - `console`: commands after `$ `, run in that copy, and their output. `…` matches any text in a line, or any lines if
 *   it is alone in one. Only briefgraph is run; `serve`, `gateway` and lines for a shell (| > &) are not.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readRepository = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).sort();
const pages = new Map<string, Page>(
  ['README.md', 'CONTRIBUTING.md', ...inDocs.map((name) => join('docs', name))]
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, parsePage(readRepository(file))]),
);

/** The languages of code blocks that are tested. */
const TESTED = ['graphql', 'json', 'console'];
const withExamples = [...pages].filter(([, { blocks }]) => blocks.some(({ language }) => TESTED.includes(language)));

const schema = buildSchema(readRepository('schema/graph.graphql'));
const servers: Record<string, Asker> = {};

beforeAll(async () => {
  servers[''] = await serveData([DATA]);
  servers['two-briefs'] = await serveData([DATA, SECOND_BRIEF]);
  servers['ledger-brief'] = await serveData([DATA, SECOND_BRIEF, LEDGER_BRIEF]);
  servers['three-briefs'] = await serveData([DATA, SECOND_BRIEF, THIRD_BRIEF]);
});

describe.each(withExamples)('%s', (_file, { blocks }) => {
  let reader: Promise<Reader> | undefined;
  const getReader = () => (reader ??= createReader(['data', 'schema', 'tests/fixtures']));
  afterAll(async () => (await reader)?.leave());

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
    'graphql three-briefs': () => [[at, () => checkOperation(block, next)]],
    'graphql ledger-brief': () => [[at, () => checkOperation(block, next)]],
    'graphql sdl': () => [[at, () => parse(text)]],
    'graphql federation': () => [[at, () => parse(text)]],
    json: () => [[at, () => JSON.parse(text)]],
    'json part': () => [[at, () => JSON.parse(text)]],
    'json variables': () => [[at, () => JSON.parse(text)]],
    'json makes': () => [[at, async () => (await reader()).make(path, text)]],
    'json sets in': () => [[at, async () => (await reader()).setIn(path, text)]],
    console: () =>
      splitCommands(text).map(({ command, output }) => [
        `${at}: ${command}`,
        async () => (await reader()).run(command, output),
      ]),
  };
  // A block in any other language is text. In these languages, unknown words after it are a typing error.
  const known = checks[`${language} ${verb}`.trimEnd()];
  if (!known && TESTED.includes(language))
    return [[at, () => expect.fail(`unknown words after the language: "${marks}"`)]];
  return known?.() ?? [];
}

async function checkOperation({ text, marks, section }: CodeBlock, next: readonly CodeBlock[]): Promise<void> {
  const variables = next[0]?.language === 'json' && next[0].marks === 'variables' ? next[0] : undefined;
  const answer = next[variables ? 1 : 0];
  if (answer?.language !== 'json' || !['', 'part'].includes(answer.marks) || answer.section !== section) {
    // A block with only a fragment has no operation that uses it.
    const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
    expect(validate(schema, parse(text), rules).map(({ message }) => message)).toEqual([]);
    return;
  }
  const response = await servers[marks]?.ask(text, variables && JSON.parse(variables.text));
  const actual = response?.errors ? response : response?.data;
  const expected = JSON.parse(answer.text);
  expect(answer.marks === 'part' ? projectOn(expected, actual) : actual).toEqual(expected);
}

function splitCommands(text: string): { command: string; output: string }[] {
  const parts = text.split(/^\$ /m).slice(1);
  return parts.map((part) => {
    const [command = '', ...output] = part.split('\n');
    return { command, output: output.join('\n') };
  });
}
