import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePage } from '../docs/markdown.ts';
import { NODE_ARGUMENTS, packForTests, runModule } from './packed-project.ts';

/** The code of docs/embedding.md, run as it is written there in a project that has installed the package. */

const packed = packForTests({ hasCatalogs: false });
/** Without catalogs of others, the package has one brief. */
const BRIEFS = 1;
const { blocks } = parsePage(readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8'));

/** The block with this mark behind its fence. */
const blockOf = (mark: string): string => {
  const block = blocks.find(({ language, marks }) => language === 'js' && marks === mark);
  if (!block) throw new Error(`docs/embedding.md has no js block marked "${mark}".`);
  return block.text;
};

/** A module that serves `handler`, a Next.js route handler, as Next.js calls it. */
const NEXT_HOST = `
import { createServer } from 'node:http';
const routes = { GET, POST, OPTIONS };
export const server = createServer(async (req, res) => {
  const body = ['GET', 'HEAD'].includes(req.method) ? undefined : req;
  const request = new Request('http://' + req.headers.host + req.url, { method: req.method, headers: req.headers, body, duplex: 'half' });
  const response = await routes[req.method](request, { params: Promise.resolve({}) });
  // Next.js refuses any other class.
  if (!(response instanceof Response)) throw new TypeError('No response is returned from the route handler.');
  res.writeHead(response.status, Object.fromEntries(response.headers));
  res.end(Buffer.from(await response.arrayBuffer()));
}).listen(4000);
`;

const FRAMEWORKS: Record<string, { packages: string[]; path: string; prepare?: (code: string) => string }> = {
  express: { packages: ['express'], path: '/graphql' },
  fastify: { packages: ['fastify'], path: '/graphql' },
  hono: { packages: ['hono', '@hono/node-server'], path: '/graphql' },
  next: {
    packages: [],
    path: '/api/graphql',
    prepare: (code) =>
      `${code.replace(/export \{[^}]*\};/, 'const [GET, OPTIONS, POST] = [handler, handler, handler];')}${NEXT_HOST}`,
  },
};

test('every block of the page is run here', () => {
  const marks = blocks.filter(({ language }) => language === 'js').flatMap(({ marks }) => marks || []);
  expect(marks).toEqual([...Object.keys(FRAMEWORKS), 'test']);
});

describe.each(Object.entries(FRAMEWORKS))('%s', (mark, { packages, path, prepare = (code: string) => code }) => {
  let url = '';
  let stop = () => {};

  beforeAll(async () => {
    const project = packed.createProject(mark, packages);
    const code = prepare(blockOf(mark)).replace(/\b4000\b/, '0');
    writeFileSync(join(project, 'app.js'), code.replace('export const { server } = app;', 'const { server } = app;'));
    const report =
      "const say = () => console.log('port ' + server.address().port);\nserver.listening ? say() : server.once('listening', say);\n";
    writeFileSync(join(project, 'app.js'), `${readFileSync(join(project, 'app.js'), 'utf8')}\n${report}`);
    const child = spawn(process.execPath, [...NODE_ARGUMENTS, 'app.js'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    stop = () => child.kill();
    url = await new Promise((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += chunk;
        const [, port] = /port (\d+)/.exec(printed) ?? [];
        if (port) resolve(`http://127.0.0.1:${port}${path}`);
      });
      child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${printed}`)));
    });
  }, 60_000);
  afterAll(() => stop());

  const post = (body: string) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  test('answers a query by POST, with the headers of the server', async () => {
    const response = await post(
      JSON.stringify({ query: '{ brief(ref: "asan-2024-12-05") { mentions { totalCount } } }' }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { brief: { mentions: { totalCount: 41 } } } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('answers a query by GET, and 304 to a client that has the answer', async () => {
    const query = `${url}?query=${encodeURIComponent('{ briefs { totalCount } }')}`;
    const response = await fetch(query);
    expect(await response.json()).toEqual({ data: { briefs: { totalCount: BRIEFS } } });
    const again = await fetch(query, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('answers errors with their codes: of the query, of the body', async () => {
    const wrong = await post(JSON.stringify({ query: '{ nothing }' }));
    expect((await wrong.json()).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await post('{')).status).toBe(400);
  });

  test('serves GraphiQL to browsers, and answers preflight requests', async () => {
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('GraphiQL');
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST, OPTIONS',
    ]);
  });

  // The last one: a server may close a connection whose body it has not read to the end.
  test('refuses a body that is too large', async () => {
    const large = await post(JSON.stringify({ query: `{ briefs { totalCount } } # ${'x'.repeat(300 * 1024)}` }));
    expect([large.status, (await large.json()).errors[0].extensions.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });
});

test('Express passes on a body that its own parser has read before', async () => {
  const project = packed.createProject('express-parsed', ['express']);
  const code = blockOf('express').replace('const app = express();', 'const app = express();\napp.use(express.json());');
  const ask = `
const { port } = server.address();
const body = JSON.stringify({ query: '{ briefs { totalCount } }' });
const response = await fetch('http://127.0.0.1:' + port + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
console.log(await response.text());
process.exit();`;
  const printed = runModule(project, code.replace(/\b4000\b/, '0').replace('export const', 'const') + ask);
  expect(JSON.parse(printed)).toEqual({ data: { briefs: { totalCount: BRIEFS } } });
});

test('a test needs no port: it prints what the page shows', () => {
  const project = packed.createProject('in-a-test', []);
  const shown = blocks.find(({ language }) => language === 'json');
  expect(runModule(project, blockOf('test'))).toBe(shown?.text);
});

test('data is loaded in a thread, whatever flags Node was started with', () => {
  const code = `import { createBriefgraph } from 'briefgraph';
    const briefgraph = await createBriefgraph();
    const response = await briefgraph.fetch('http://briefgraph.test/graphql?query={__typename}');
    console.log(await response.text());
    await briefgraph.close();`;
  const project = packed.createProject('with-flags', []);
  expect(runModule(project, code, ['--max-old-space-size=256', '--expose-gc'])).toBe(
    '{"data":{"__typename":"Query"}}\n',
  );
});
