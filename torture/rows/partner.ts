import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { FAULTS, QUERY } from '../../tests/federation/fault-cases.ts';
import { type Misbehaviour, type Partner, PUBLICATION_ID, startPartner } from '../../tests/support/partner.ts';
import { PACKAGE_DATA } from '../data/write-data.ts';
import { cell, markdownTable, milliseconds, type Row } from '../row.ts';
import { type Outcome, post, send } from '../servers/http.ts';
import { type Running, start } from '../servers/start.ts';
import { TARGETS } from '../servers/targets.ts';

/** A gateway with a partner that does everything wrong: the rest of each answer has to come in time. */

const UPSTREAM_TIMEOUT = 1000;
const ALLOWED = UPSTREAM_TIMEOUT + 50;
const ATTEMPTS = 3;
const TITLE = 'ROK-China Rapprochement: Sustainable in the Long Run?';
const BIG = 20 * 1024 * 1024;
const LEVELS = 100_000;

interface Attack {
  name: string;
  how: Misbehaviour;
  /** How many queries are sent at once; one unless given. */
  calls?: number;
  /** Whether it needs no normal response; computing hundreds of them would cost more than the gateway does. */
  isDirect?: true;
}

/** Headers and bytes as they are, whatever HTTP says. */
const raw = (text: string) => {
  return ({ response }: { response: ServerResponse }): undefined => {
    response.socket?.write(text);
  };
};

const json = (response: ServerResponse, body: string | Buffer, headers = {}): undefined => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
};

/** Writes the start, and then a part every so many milliseconds until the connection ends. */
const endless = (response: ServerResponse, start: string, part: string, every: number): undefined => {
  response.writeHead(200, { 'content-type': 'application/json' }).write(start);
  const timer = setInterval(() => response.write(part), every);
  response.on('close', () => clearInterval(timer));
};

const longTitle = Buffer.from(`{"data":{"publication":{"title":"${'x'.repeat(BIG)}"}}}`);
const manyObjects = Buffer.from(`{"data":{"x":[${'{"a":[1,2,{}]},'.repeat(BIG / 15)}1]}}`);
const spaces = gzipSync(Buffer.alloc(30 * 1024 * 1024, 0x20));

const NOTHING = '{"data":null}';

const ATTACKS: readonly Attack[] = [
  ...FAULTS.map(({ fault, how }) => ({ name: fault, how })),
  {
    name: 'twelve answers of 20 MB at once: a string',
    isDirect: true,
    calls: 12,
    how: ({ response }) => json(response, longTitle),
  },
  {
    name: 'twelve answers of 20 MB at once: objects',
    isDirect: true,
    calls: 12,
    how: ({ response }) => json(response, manyObjects),
  },
  { name: '400 calls while it hangs', isDirect: true, calls: 400, how: () => undefined },
  { name: '400 calls while it resets', isDirect: true, calls: 400, how: ({ response }) => void response.destroy() },
  {
    name: '50 bodies of a byte every 50 ms',
    isDirect: true,
    calls: 50,
    how: ({ response }) => endless(response, '{"data":', ' ', 50),
  },
  {
    name: '12 bodies of 1 MB every 10 ms',
    isDirect: true,
    calls: 12,
    how: ({ response }) => endless(response, '{"data":', ' '.repeat(1024 * 1024), 10),
  },
  {
    name: `arrays of ${LEVELS} levels`,
    how: ({ response }) => json(response, `{"data":${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}}`),
  },
  {
    name: `objects of ${LEVELS} levels, as data`,
    how: ({ response, answer }) => {
      const deep = `${'{"title":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`;
      const keys = Object.keys(answer.data).map((key) => `"${key}":${deep}`);
      return json(response, `{"data":{${keys.join(',')}}}`);
    },
  },
  {
    name: `errors of ${LEVELS} levels`,
    how: ({ response }) =>
      json(
        response,
        `{"data":null,"errors":[{"message":"x","extensions":${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}}]}`,
      ),
  },
  {
    name: 'a million errors',
    how: ({ response }) => json(response, `{"errors":[${'{"message":"x"},'.repeat(1_000_000)}{}]}`),
  },
  {
    name: 'JSON as HTML',
    how: ({ response, answer }) => json(response, JSON.stringify(answer), { 'content-type': 'text/html' }),
  },
  { name: 'no content type', how: ({ response, answer }) => void response.writeHead(200).end(JSON.stringify(answer)) },
  {
    name: 'another encoding',
    how: ({ response, answer }) => json(response, Buffer.from(JSON.stringify(answer), 'utf16le')),
  },
  {
    name: 'gzip that is none',
    how: ({ response }) => json(response, 'x'.repeat(1000), { 'content-encoding': 'gzip' }),
  },
  {
    name: 'gzip of 30 MB, twelve times',
    isDirect: true,
    calls: 12,
    how: ({ response }) => json(response, spaces, { 'content-encoding': 'gzip' }),
  },
  { name: 'a redirect to itself', how: ({ response }) => void response.writeHead(307, { location: '/graphql' }).end() },
  {
    name: 'a redirect to a file',
    how: ({ response }) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  },
  {
    name: 'a redirect to nowhere',
    how: ({ response }) => void response.writeHead(301, { location: 'http://10.255.255.1/' }).end(),
  },
  {
    name: 'a header of 100 KB',
    isDirect: true,
    how: ({ response }) => json(response, NOTHING, { 'x-long': 'x'.repeat(100_000) }),
  },
  {
    name: '3,000 headers',
    isDirect: true,
    how: ({ response }) =>
      json(response, NOTHING, Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x-${at}`, 'x']))),
  },
  { name: 'bytes that are not HTTP', isDirect: true, how: raw('\0\x01\x02 this is not HTTP\r\n\r\n') },
  { name: 'a status that is no number', isDirect: true, how: raw('HTTP/1.1 abc OK\r\n\r\n') },
  { name: 'headers that do not end', isDirect: true, how: raw(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100)}`) },
  { name: '10,000 times 100 Continue', isDirect: true, how: raw('HTTP/1.1 100 Continue\r\n\r\n'.repeat(10_000)) },
  {
    name: 'a chunk of a wrong size',
    isDirect: true,
    how: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffff\r\nx\r\n'),
  },
  {
    name: 'two lengths',
    isDirect: true,
    how: raw('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 20\r\n\r\n{}'),
  },
  {
    name: 'a body that is cut off',
    how: ({ response, answer }) => {
      response.writeHead(200, { 'content-length': 100_000 }).write(JSON.stringify(answer));
      setTimeout(() => response.destroy(), 20);
    },
  },
  {
    name: 'an answer and another one',
    how: ({ response, answer }) => json(response, JSON.stringify(answer).repeat(2)),
  },
  {
    name: 'a late answer',
    how: async ({ answer }) => {
      await new Promise((resolve) => setTimeout(resolve, UPSTREAM_TIMEOUT * 2));
      return answer;
    },
  },
];

interface Finding {
  attack: string;
  time: number;
  incomplete: number;
  ended: string | null;
  met: boolean;
}

export const partner: Row = {
  name: 'partner',
  title: 'a gateway whose partner is hostile',
  async run(context) {
    const library = await startPartner();
    const hostile = await startHostile(library);
    const argv = [
      ...TARGETS.gateway.argv([PACKAGE_DATA]),
      '--subgraph',
      `library=${hostile.url}`,
      '--upstream-timeout',
      String(UPSTREAM_TIMEOUT),
    ];
    let gateway = await start({ argv });
    const findings: Finding[] = [];
    try {
      for (const attack of ATTACKS.filter((_, index) => !context.quick || index % 4 === 0)) {
        context.progress(attack.name);
        hostile.set(null);
        await ask(gateway);
        let finding = await measure(gateway, attack, hostile.set);
        for (let attempt = 1; attempt < ATTEMPTS && !finding.met && finding.ended === null; attempt++) {
          const again = await measure(gateway, attack, hostile.set);
          if (again.met || again.time < finding.time) finding = again;
        }
        findings.push(finding);
        context.log(finding);
        if (finding.ended !== null || finding.time > 10 * ALLOWED) {
          await gateway.kill();
          // It reads the SDL of the partner when it starts.
          hostile.set(null);
          gateway = await start({ argv });
        }
      }
      hostile.set(null);
      const recovered = await until(async () => JSON.parse((await ask(gateway)).text || '{}').errors === undefined);
      const late = findings.filter(({ time }) => time > ALLOWED);
      const incomplete = findings.filter(({ incomplete }) => incomplete > 0);
      const exits = findings.filter(({ ended }) => ended !== null);
      const unmet = findings.filter(({ met }) => !met);
      return {
        figures: [
          {
            what: `the rest of each answer, ${findings.length} faults`,
            measured: `the slowest ${milliseconds(Math.max(...findings.map(({ time }) => time)))}; ${late.length} faults above`,
            target: `the timeout plus 50 ms: ${ALLOWED} ms`,
            met: late.length === 0,
          },
          {
            what: 'answers without our own data',
            measured: `of ${incomplete.length} faults`,
            target: '0',
            met: incomplete.length === 0,
          },
          { what: 'exits with a heap of 256 MB', measured: `${exits.length}`, target: '0', met: exits.length === 0 },
          {
            what: 'the partner is part of the graph again',
            measured: recovered ? 'yes' : 'no',
            target: 'within 10 s',
            met: recovered,
          },
        ],
        ...(unmet.length > 0 && {
          details: markdownTable(
            ['fault', 'slowest answer', 'answers without our data', 'exit'],
            unmet
              .sort((a, b) => b.time - a.time)
              .map((finding) => [
                cell(finding.attack),
                milliseconds(finding.time),
                String(finding.incomplete),
                finding.ended ?? '–',
              ]),
          ),
        }),
        data: { findings },
      };
    } finally {
      await gateway.kill();
      hostile.close();
      await library.close();
    }
  },
};

/** The partner behind a server that handles direct attacks itself. */
const startHostile = async (library: Partner) => {
  let attack: Attack | null = null;
  const target = new URL(library.subgraph.url);
  const server = createServer((incoming, response) => {
    incoming.on('error', () => {});
    response.on('error', () => {});
    if (attack?.isDirect) {
      incoming.resume();
      void attack.how({ query: '', headers: incoming.headers, answer: { data: {} }, response });
      return;
    }
    const { method, headers } = incoming;
    const through = request(target, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on('error', () => response.destroy()).pipe(response);
    });
    through.on('error', () => response.destroy());
    response.on('close', () => through.destroy());
    incoming.pipe(through);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    set: (next: Attack | null) => {
      attack = next;
      library.misbehave(next && !next.isDirect ? next.how : null);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const ask = (gateway: Running): Promise<Outcome> =>
  send(gateway.url, post({ query: QUERY, variables: { id: PUBLICATION_ID } }), { timeout: 60_000 });

const measure = async (gateway: Running, attack: Attack, set: (attack: Attack) => void): Promise<Finding> => {
  const { name, calls = 1 } = attack;
  set(attack);
  const outcomes = await Promise.all(Array.from({ length: calls }, () => ask(gateway)));
  const time = Math.max(...outcomes.map(({ time }) => time));
  const incomplete = outcomes.filter(({ text }) => !text.includes(TITLE)).length;
  // An answer that fails may have come before the process ends.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = gateway.ended();
  return {
    attack: name,
    time,
    incomplete,
    ended,
    met: ended === null && incomplete === 0 && time <= ALLOWED,
  };
};

const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
};
