import { Agent } from 'node:http';
import { type DocumentNode, parse } from 'graphql';
import { buildGraph } from '../../src/graph/graph.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { createQueryGenerator } from '../../tests/parity/generate-query.ts';
import { readKnownValues } from '../../tests/parity/known-values.ts';
import { createRandom } from '../../tests/support/generated-data.ts';
import { PACKAGE_DATA, SECOND_BRIEF } from '../data/write-data.ts';
import { type Answer, checkAnswer } from '../fuzz/check-answer.ts';
import { type Mangled, mangle } from '../fuzz/mangle.ts';
import { cell, markdownTable, type Row } from '../row.ts';
import { type Outcome, post, send } from '../servers/http.ts';
import { type Running, start } from '../servers/start.ts';
import { TARGETS } from '../servers/targets.ts';

/** Random requests, valid and nearly valid, to a server and a gateway: both answer alike, and as the specification says. */

/** After that many queries the next seed follows; each has its own routes through the schema. */
const QUERIES_OF_A_SEED = 400;
/** How many nearly valid requests are made of each valid one. */
const MANGLED = 3;
const SHOWN = 15;

interface Problem {
  kind: 'a 5xx' | 'an invalid shape' | 'other codes' | 'other data' | 'no answer';
  seed: number;
  how: string;
  what: string;
  query: string;
  variables: unknown;
}

export const fuzz: Row = {
  name: 'fuzz',
  title: 'random requests, a server and a gateway compared',
  async run(context) {
    const folders = [PACKAGE_DATA, SECOND_BRIEF];
    const schema = buildGraph();
    const store = await openJsonStore({ folders });
    const values = await readKnownValues(schema, store.snapshot());
    await store.close();
    const whole = await start({ argv: TARGETS.server.argv(folders), heap: 512 });
    const gateway = await start({ argv: TARGETS.gateway.argv(folders), heap: 512 });
    const agents = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })] as const;
    const problems: Problem[] = [];
    const count = { requests: 0, seeds: 0, executed: 0 };
    const deadline = Date.now() + context.minutes * 60_000;
    try {
      for (let seed = context.seed; Date.now() < deadline && isRunning(whole, gateway); seed++, count.seeds++) {
        const random = createRandom(seed);
        const generator = createQueryGenerator({ schema, values, seed });
        for (let index = 0; index < QUERIES_OF_A_SEED && Date.now() < deadline && isRunning(whole, gateway); index++) {
          const made = generator.next();
          const requests: Mangled[] = [
            { how: 'as it is', query: made.document, variables: made.variables },
            ...Array.from({ length: MANGLED }, () => mangle(made, random)),
          ];
          for (const request of requests) {
            if (++count.requests % 50 === 0)
              context.progress(`seed ${seed}: ${count.requests} requests, ${problems.length} problems`);
            const body = post({
              query: request.query,
              variables: request.variables,
              operationName: request.operationName,
            });
            const outcomes = await Promise.all([
              send(whole.url, body, { agent: agents[0], timeout: 60_000 }),
              send(gateway.url, body, { agent: agents[1], timeout: 60_000 }),
            ]);
            const note = (kind: Problem['kind'], what: string) =>
              problems.push({ kind, seed, how: request.how, what, query: request.query, variables: request.variables });
            const [first, second] = outcomes.map((outcome, at) => read(outcome, at === 0 ? 'server' : 'gateway', note));
            if (!first || !second) continue;
            if (first.data) count.executed++;
            const document = parsed(request.query);
            if (document && request.operationName === undefined)
              for (const [name, answer, { status }] of [
                ['server', first, outcomes[0]],
                ['gateway', second, outcomes[1]],
              ] as const)
                for (const breach of checkAnswer(schema, document, variablesOf(request), status, answer).slice(0, 1))
                  note('an invalid shape', `${name}: ${breach}`);
            const codes = [codesOf(first), codesOf(second)];
            if (codes[0] !== codes[1] || outcomes[0].status !== outcomes[1].status)
              note('other codes', `${outcomes[0].status} ${codes[0]} / ${outcomes[1].status} ${codes[1]}`);
            else if (JSON.stringify(first.data) !== JSON.stringify(second.data))
              note('other data', difference(first.data, second.data));
          }
        }
      }
    } finally {
      for (const agent of agents) agent.destroy();
      await whole.kill();
      await gateway.kill();
    }
    const last = context.seed + count.seeds - 1;
    const figure = (what: string, ...kinds: Problem['kind'][]) => {
      const found = problems.filter(({ kind }) => kinds.includes(kind)).length;
      return { what, measured: String(found), target: '0', met: found === 0 };
    };
    return {
      figures: [
        {
          what: `requests in ${context.minutes} minutes, seeds ${context.seed} to ${last}`,
          measured: `${count.requests}, ${count.executed} of them executed`,
          target: 'some',
          met: count.requests > 0,
        },
        figure('5xx, and no answer', 'a 5xx', 'no answer'),
        figure('invalid shapes', 'an invalid shape'),
        figure('differing statuses and error codes', 'other codes'),
        figure('differing data', 'other data'),
      ],
      ...(problems.length > 0 && { details: describe(problems) }),
      data: { problems: problems.slice(0, 200) },
    };
  },
};

const isRunning = (...servers: Running[]): boolean => servers.every((server) => server.ended() === null);

const read = (outcome: Outcome, name: string, note: (kind: Problem['kind'], what: string) => void): Answer | null => {
  if (outcome.failure) note('no answer', `${name}: ${outcome.failure}`);
  else if (outcome.status >= 500) note('a 5xx', `${name}: ${outcome.status} ${outcome.text.slice(0, 200)}`);
  else
    try {
      return JSON.parse(outcome.text) as Answer;
    } catch {
      note('an invalid shape', `${name}: no JSON: ${outcome.text.slice(0, 100)}`);
    }
  return null;
};

const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query);
  } catch {
    return null;
  }
};

const variablesOf = ({ variables }: Mangled): Record<string, unknown> =>
  typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};

const codesOf = ({ errors }: Answer): string =>
  (errors ?? [])
    .map(({ extensions }) => String(extensions?.code))
    .sort()
    .join(' ');

/** Where two texts differ. */
const difference = (a: unknown, b: unknown): string => {
  const [first, second] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? ''];
  let at = 0;
  while (first[at] === second[at]) at++;
  return `${first.slice(Math.max(0, at - 30), at + 30)} / ${second.slice(Math.max(0, at - 30), at + 30)}`;
};

const describe = (problems: readonly Problem[]): string =>
  markdownTable(
    ['problem', 'seed', 'request', 'what', 'query', 'variables'],
    problems
      .slice(0, SHOWN)
      .map(({ kind, seed, how, what, query, variables }) => [
        kind,
        String(seed),
        how,
        cell(what, 200),
        cell(query, 300),
        cell(JSON.stringify(variables) ?? '', 100),
      ]),
  );
