import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run-main.ts';
import { typeErrors } from '../docs/app.ts';
import { type CodeBlock, parsePage } from '../docs/markdown.ts';
import { python, requirePython, skipsPython } from '../support/python.ts';
import { type Example, startExample } from './started-example.ts';

/** `npm run example:federation` answers as README.md and the example's page say, with the atlas in both languages. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'examples/federation');

/** The queries of a page, each with the answer in the block after it. */
const listQueries = (page: string, marks: string) => {
  const { blocks } = parsePage(readFileSync(join(ROOT, page), 'utf8'));
  return blocks.flatMap((block, index) => {
    if (block.language !== 'graphql' || block.marks !== marks) return [];
    const answer = blocks[index + 1] as CodeBlock;
    return [{ page, line: block.line, query: block.text, answer: JSON.parse(answer.text) }];
  });
};
const inReadme = listQueries('README.md', 'federation');
const queries = [...inReadme, ...listQueries('examples/federation/README.md', '')];

const ask = async (url: string, query: string) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
};

test('the example has no errors of type', async () => {
  expect(await typeErrors(FOLDER)).toEqual([]);
});

test('README.md shows the query that the command sends', () => {
  const sent = readFileSync(join(FOLDER, 'query.graphql'), 'utf8');
  expect(inReadme.map(({ query }) => print(parse(query)))).toEqual([print(parse(sent))]);
});

const languages = [
  { language: 'TypeScript', argv: [], isSkipped: false },
  { language: 'Python', argv: ['--python'], isSkipped: skipsPython },
];

for (const { language, argv, isSkipped } of languages) {
  describe.skipIf(isSkipped)(`with the atlas in ${language}`, () => {
    let example: Example;
    let atlas = '';
    let graph = '';
    beforeAll(async () => {
      if (language === 'Python') requirePython();
      example = startExample(argv, { PYTHON: python });
      await example.untilPrinted(/Ctrl\+C ends both/);
      [, atlas = ''] = await example.untilPrinted(/atlas runs at (\S+)/);
      [, graph = ''] = await example.untilPrinted(/gateway runs at (\S+)/);
    }, 60_000);
    afterAll(() => example?.kill('SIGTERM'));

    test('the command prints the query and its answer', async () => {
      const [, query = '', answer = ''] =
        /A query to try:\n\n(.*)\nIts answer:\n\n(.*)\n\nCtrl/s.exec(example.out()) ?? [];
      expect(print(parse(query))).toBe(print(parse(inReadme[0]?.query ?? '')));
      expect(JSON.parse(answer)).toEqual(inReadme[0]?.answer);
      expect(example.err()).toBe('');
    });

    test.each(queries)('the query in line $line of $page has the answer below it', async ({ query, answer }) => {
      expect(await ask(graph, query)).toEqual({ data: answer });
    });

    test('what the package calls otherwise, lacks or does not know is as the page says', async () => {
      const { data } = await ask(
        graph,
        `{
          taiwan: country(ref: "TW") { name region subregion borders { code } }
          kosovo: country(ref: "XK") { name region }
          jan: country(ref: "SJ") { area }
          antarctica: country(ref: "AQ") { region subregion languages { code } capitals }
        }`,
      );
      expect(data).toEqual({
        taiwan: { name: 'Taiwan', region: 'Asia', subregion: 'Eastern Asia', borders: [] },
        kosovo: null,
        jan: { area: null },
        antarctica: { region: 'Antarctic', subregion: null, languages: [], capitals: [] },
      });
      const entities = '{ _entities(representations: [{ __typename: "Country", code: "XK" }]) { __typename } }';
      expect(await ask(atlas, entities)).toEqual({ data: { _entities: [null] } });
    });

    test('the atlas has all countries of the graph', async () => {
      const page = (after: string) => `{
        countries(first: 100, after: ${after}) {
          nodes { code region languages { code } capitals borders { code } bordersWithoutCode }
          pageInfo { hasNextPage endCursor }
        }
      }`;
      const rows: Record<string, unknown[]>[] = [];
      for (let after: string | null = 'null'; after !== null; ) {
        const { data, errors } = await ask(graph, page(after));
        expect(errors).toBeUndefined();
        rows.push(...data.countries.nodes);
        const { hasNextPage, endCursor } = data.countries.pageInfo;
        after = hasNextPage ? JSON.stringify(endCursor) : null;
      }
      expect(rows.filter(({ region }) => region === null)).toEqual([]);
      expect(rows.length).toBe(249);
      // The bounds that the schema states.
      const longest = (field: string) => Math.max(...rows.map((row) => (row[field] as unknown[]).length));
      expect(longest('languages')).toBeLessThanOrEqual(20);
      expect(longest('borders')).toBeLessThanOrEqual(20);
      expect(longest('capitals')).toBeLessThanOrEqual(3);
      expect(longest('bordersWithoutCode')).toBeLessThanOrEqual(5);
    });

    test('"partner check" finds that it can join, with a description of each field', async () => {
      const { code, out, err } = await run(['partner', 'check', atlas, '--name', 'atlas', '--json'], { cwd: ROOT });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject({
        composes: true,
        problems: [],
        liveFaults: [],
        additions: { types: ['Language'], undescribed: [], breaking: [], dangerous: [] },
      });
    });

    test('SIGTERM ends the command, the gateway and the atlas', async () => {
      example.kill('SIGTERM');
      await example.exit;
      for (const url of [atlas, graph])
        await expect
          .poll(() =>
            ask(url, '{ __typename }').then(
              () => 'answers',
              () => 'ended',
            ),
          )
          .toBe('ended');
    });
  });
}

test.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
  ['an unknown option', ['--prot', '1'], {}, /^error: Unknown option '--prot'.*\n$/],
  ['no such Python', ['--python'], { PYTHON: 'no-python' }, /^error: The atlas cannot be started: .*no-python.*\n$/],
  ['a port that is none', [], { ATLAS_PORT: '99999' }, /^error: .*99999.* Choose another with ATLAS_PORT\.\n$/],
])('%s is reported in one line', async (_title, argv, env, line) => {
  const example = startExample(argv, env);
  expect(await example.exit).toBe(1);
  expect(example.err()).toMatch(line);
});
