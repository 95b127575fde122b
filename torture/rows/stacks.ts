import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { toGlobalId } from '../../src/partner/partner.ts';
import { startArchive } from '../../tests/federation/partners/archive.ts';
import { startMuseum } from '../../tests/federation/partners/museum.ts';
import { PACKAGE_DATA } from '../data/write-data.ts';
import { cell, markdownTable, type Row } from '../row.ts';
import { post, send } from '../servers/http.ts';
import { start } from '../servers/start.ts';
import { TARGETS } from '../servers/targets.ts';

/** Partners in plain graphql-js, with `@apollo/subgraph` and in Python's graphql-core, as the tests of the gateway have them. */

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const STATISTICS = fileURLToPath(new URL('../../tests/federation/partners/statistics.py', import.meta.url));
const python = [process.env.PYTHON ?? 'python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import graphql']).status === 0,
);

interface Partner {
  url: string;
  close(): void;
}

const inJavaScript = async (started: Promise<{ subgraph: { url: string }; close(): void }>): Promise<Partner> => {
  const { subgraph, close } = await started;
  return { url: subgraph.url, close };
};

const inPython = async (broken?: string): Promise<Partner> => {
  if (!python) throw new Error('No Python has graphql-core; install python3-graphql-core.');
  const child = spawn(python, [STATISTICS, ...(broken ? [broken] : [])], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [chunk] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return { url: String(chunk).trim(), close: () => void child.kill() };
};

const STACKS: Record<string, { stack: string; start(): Promise<Partner>; nodes: [string, string, string][] }> = {
  museum: {
    stack: 'graphql-js',
    start: () => inJavaScript(startMuseum()),
    nodes: [
      ['Painting', 'one', 'title room { number }'],
      ['Room', 'one', 'number'],
      ['Guide', 'one', 'languages'],
    ],
  },
  archive: {
    stack: '@apollo/subgraph',
    start: () => inJavaScript(startArchive()),
    nodes: [
      ['Letter', 'one', 'sent about { slug }'],
      ['Box', 'one', 'weight letters { sent }'],
      ['Shelf', 'one', 'kind'],
    ],
  },
  statistics: {
    stack: "Python's graphql-core",
    start: () => inPython(),
    nodes: [
      ['Series', 'trade', 'name tags'],
      ['Figure', 'kr-2023', 'value year series { name }'],
      ['Office', 'one', 'isOpen officeKind: kind'],
    ],
  },
};

/** Partners of which `partner check` must say that they cannot join as they are. */
const BROKEN: [name: string, start: () => Promise<Partner>][] = [
  ['museum: entities out of order', () => inJavaScript(startMuseum({ isOutOfOrder: true }))],
  ['archive: a type that is not resolved', () => inJavaScript(startArchive({ resolvesShelf: false }))],
  ...['union', 'ids', 'null', 'lost', 'raise'].map((how): [string, () => Promise<Partner>] => [
    `statistics: ${how}`,
    () => inPython(how),
  ]),
];

export const stacks: Row = {
  name: 'stacks',
  title: 'partners of three stacks',
  async run(context) {
    const running = new Map<string, Partner>();
    const wrong: string[][] = [];
    try {
      for (const [name, { start }] of Object.entries(STACKS)) running.set(name, await start());
      context.progress('node(id:)');
      const found = await findNodes(running, wrong);
      const truths: boolean[] = [];
      const judge = async (name: string, partner: Partner, mayJoin: boolean) => {
        context.progress(`partner check: ${name}`);
        const { code, output } = await check(partner.url, name.replace(/:.*/, ''));
        truths.push((code === 0) === mayJoin);
        if ((code === 0) !== mayJoin)
          wrong.push([`partner check, ${name}`, `exit code ${code}`, cell(output.slice(-300), 300)]);
      };
      for (const [name, partner] of running) await judge(name, partner, true);
      for (const [name, start] of context.quick ? BROKEN.slice(0, 1) : BROKEN) {
        const partner = await start();
        await judge(name, partner, false).finally(partner.close);
      }
      const total = Object.values(STACKS).flatMap(({ nodes }) => nodes).length;
      const right = truths.filter(Boolean).length;
      return {
        figures: [
          {
            what: `node types of ${Object.values(STACKS)
              .map(({ stack }) => stack)
              .join(', ')} found by \`node(id:)\``,
            measured: `${found} of ${total}`,
            target: 'all',
            met: found === total,
          },
          {
            what: `\`partner check\` of ${running.size} that can join and ${truths.length - running.size} that cannot`,
            measured: `${right} of ${truths.length} right`,
            target: 'all',
            met: right === truths.length,
          },
        ],
        ...(wrong.length > 0 && { details: markdownTable(['what', 'result', 'output'], wrong) }),
      };
    } finally {
      for (const { close } of running.values()) close();
    }
  },
};

/** How many types are found, with their fields, while an unknown id of the type gives null. */
const findNodes = async (running: ReadonlyMap<string, Partner>, wrong: string[][]): Promise<number> => {
  const subgraphs = [...running].flatMap(([name, { url }]) => ['--subgraph', `${name}=${url}`]);
  const gateway = await start({ argv: [...TARGETS.gateway.argv([PACKAGE_DATA]), ...subgraphs] });
  let found = 0;
  try {
    for (const [type, slug, fields] of Object.values(STACKS).flatMap(({ nodes }) => nodes)) {
      const query = `query ($id: ID!, $unknown: ID!) { node(id: $id) { __typename ... on ${type} { ${fields} } } none: node(id: $unknown) { id } }`;
      const variables = { id: toGlobalId({ type, id: slug }), unknown: toGlobalId({ type, id: 'unknown' }) };
      const { text } = await send(gateway.url, post({ query, variables }));
      const { data, errors } = JSON.parse(text);
      if (!errors && data?.node?.__typename === type && data.none === null) found++;
      else wrong.push([`node(id:) of ${type}`, '', cell(text, 300)]);
    }
  } finally {
    await gateway.kill();
  }
  return found;
};

const check = (url: string, name: string): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [MAIN, 'partner', 'check', url, '--name', name, '--data', PACKAGE_DATA],
      { timeout: 180_000, maxBuffer: 32 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
    );
  });
