import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '@gql.tada/internal';
import { getIntrospectionQuery, Kind, parse, print, type TypeNode } from 'graphql';
import { viewDocuments } from '../../src/views/views.ts';
import { type CodeBlock, parsePage } from '../../tests/docs/markdown.ts';
import { DOCUMENTED_BRIEFS, PACKAGE_DATA } from '../data/write-data.ts';
import { cell, markdownTable, type Row } from '../row.ts';
import { codesOf, type Outcome, post, send } from '../servers/http.ts';
import { start } from '../servers/start.ts';
import { TARGETS } from '../servers/targets.ts';

/** What ordinary clients send, on small and on large data: no limit may refuse any of it. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Ordinary {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  /** Whether the page that has it shows an error as its answer. */
  fails?: boolean;
}

export const clients: Row = {
  name: 'clients',
  title: 'ordinary clients are never refused',
  async run(context) {
    const all = [...operations(), ...views(), ...documented(), ...introspections()];
    const sets = [
      { data: "the package's data", folders: [PACKAGE_DATA, ...DOCUMENTED_BRIEFS] },
      { data: 'large data', folders: [...context.largeData(), ...DOCUMENTED_BRIEFS] },
    ].slice(0, context.quick ? 1 : 2);
    const figures = [];
    const refused: string[][] = [];
    for (const target of [TARGETS.server, TARGETS.gateway])
      for (const { data, folders } of sets) {
        const server = await start({ argv: target.argv(folders) });
        let count = 0;
        let longest = 0;
        try {
          for (const { name, query, variables, fails } of all) {
            context.progress(`${target.name}, ${data}: ${name}`);
            const outcome = await send(server.url, post({ query, variables }), { timeout: 20_000 });
            longest = Math.max(longest, outcome.time);
            const why = whyRefused(outcome);
            if (!why || fails) continue;
            count++;
            refused.push([`${target.name}, ${data}`, cell(name), why, cell(outcome.text, 200)]);
          }
          const tada = await load({ origin: `${server.url}/graphql`, rootPath: ROOT })
            .loadIntrospection()
            .catch((error: Error) => error);
          if (!tada || tada instanceof Error) {
            count++;
            refused.push([`${target.name}, ${data}`, 'gql.tada reads the schema', String(tada), '']);
          }
        } finally {
          await server.kill();
        }
        figures.push({
          what: `${target.name}, ${data}: documents refused`,
          measured: `${count} of ${all.length + 1}; the slowest answer took ${Math.round(longest)} ms`,
          target: '0',
          met: count === 0,
        });
      }
    const details = refused.length > 0 ? markdownTable(['target', 'document', 'why', 'answer'], refused) : undefined;
    return { figures, ...(details && { details }), data: { refused } };
  },
};

const whyRefused = (outcome: Outcome): string | null => {
  if (outcome.failure) return outcome.failure;
  const codes = codesOf(outcome);
  if (outcome.status !== 200 || codes === null) return `HTTP ${outcome.status} ${codes ?? ''}`;
  return codes.length > 0 ? [...new Set(codes)].join(' ') : null;
};

const operations = (): Ordinary[] =>
  readdirSync(join(ROOT, 'src/operations'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => complete(file, readFileSync(join(ROOT, 'src/operations', file), 'utf8')));

/** Each query of the explorer. */
const views = (): Ordinary[] =>
  viewDocuments.map((query) => complete(`explorer ${/^query (\w+)/.exec(query)?.[1]}`, query));

/** The operations in the documentation. */
const documented = (): Ordinary[] =>
  [
    'README.md',
    ...['docs', 'docs/clients'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((file) => join(folder, file))),
  ]
    .filter((file) => file.endsWith('.md') && existsSync(join(ROOT, file)))
    .flatMap((file) => {
      const { blocks } = parsePage(readFileSync(join(ROOT, file), 'utf8'));
      return blocks.flatMap((block, index) => {
        if (block.language !== 'graphql' || block.marks === 'sdl' || !isOperation(block.text)) return [];
        const next = blocks.slice(index + 1);
        const variables = isVariables(next[0]) ? JSON.parse(next[0].text) : undefined;
        const answer = next[variables ? 1 : 0];
        const fails =
          answer?.language === 'json' && answer.section === block.section && /"errors": \[/.test(answer.text);
        return [{ ...complete(`${file}, line ${block.line}`, block.text, variables), fails }];
      });
    });

const isVariables = (block: CodeBlock | undefined): block is CodeBlock =>
  block?.language === 'json' && block.marks === 'variables';

const isOperation = (text: string): boolean =>
  parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

const FULL = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
};

const introspections = (): Ordinary[] => [
  { name: 'introspection of graphql-js, relay-compiler and Apollo', query: getIntrospectionQuery() },
  {
    name: 'introspection of GraphiQL',
    query: getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
  },
  { name: 'introspection of graphql-codegen', query: getIntrospectionQuery(FULL) },
  { name: 'introspection without descriptions', query: getIntrospectionQuery({ descriptions: false }) },
  {
    name: 'introspection with Apollo Sandbox typenames',
    query: getIntrospectionQuery(FULL).replaceAll(/\bname\n/g, 'name\n__typename\n'),
  },
];

const VALUES: Record<string, unknown> = {
  slug: 'asan-2024-12-05',
  brief: 'asan-2024-12-05',
  code: 'KR',
  id: 'Q291bnRyeTpLUg==',
  ids: ['Q291bnRyeTpLUg=='],
  text: 'summit',
  language: 'en',
  first: 20,
};

/** The operation with values for the variables that need one. */
const complete = (name: string, query: string, given?: Record<string, unknown>): Ordinary => {
  const definition = parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const variables = { ...given };
  for (const { variable, type, defaultValue } of definition?.variableDefinitions ?? [])
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue && !(variable.name.value in variables))
      variables[variable.name.value] = VALUES[variable.name.value] ?? valueFor(type);
  return { name, query, variables };
};

const valueFor = (type: TypeNode): unknown => {
  const text = print(type);
  if (text.startsWith('[')) return [];
  const values: Record<string, unknown> = {
    'Int!': 20,
    'Boolean!': true,
    'String!': 'asan-2024-12-05',
    'ID!': 'Q291bnRyeTpLUg==',
    'ClaimGroups!': { by: 'ACTOR' },
  };
  return values[text] ?? {};
};
