import { markdownTable, milliseconds, type Row } from '../row.ts';
import { type Outcome, post, send } from '../servers/http.ts';
import { start } from '../servers/start.ts';
import { hasOption, TARGETS } from '../servers/targets.ts';

/** SIGTERM while clients send requests, each on a new connection: what was begun is answered, and the process ends soon. */

const ROUNDS = 10;
const CLIENTS = 20;
const ALLOWED = 500;
/** How long requests are still taken after the signal, where there is such a setting; in milliseconds. */
const DRAIN = 2000;
const QUERY =
  '{briefs(first:20){nodes{title paragraphs{id paragraphKind start end} claims(first:50){nodes{slug basis}}}}}';

/** A connection that is reset after it was accepted; a refused one tells a client at once to go elsewhere. */
const isReset = ({ failure }: Outcome): boolean => failure !== undefined && failure !== 'ECONNREFUSED';

export const sigterm: Row = {
  name: 'sigterm',
  title: 'SIGTERM under load',
  async run(context) {
    const rounds = [];
    for (const target of [TARGETS.server, TARGETS.gateway])
      for (let round = 0; round < (context.quick ? 1 : ROUNDS); round++) {
        context.progress(`${target.name}, round ${round + 1}`);
        rounds.push({
          target: target.name,
          ...(await runRound(target.argv(context.largeData()))),
        });
      }
    const resets = rounds.reduce((total, round) => total + round.resets, 0);
    const answers = rounds.reduce((total, round) => total + round.answers, 0);
    const latest = Math.max(...rounds.map(({ late }) => late));
    const failures = rounds.reduce((total, round) => total + round.failures, 0);
    return {
      figures: [
        {
          what: `resets, ${rounds.length} rounds, ${answers} answers`,
          measured: `${resets}`,
          target: '0',
          met: resets === 0,
        },
        { what: 'answers of 5xx but 503', measured: `${failures}`, target: '0', met: failures === 0 },
        {
          what: 'exit after the drain',
          measured: `${milliseconds(latest)} later than the slowest request`,
          target: `at most ${ALLOWED} ms`,
          met: latest <= ALLOWED,
        },
        {
          what: 'exit code',
          measured: [...new Set(rounds.map(({ exit }) => exit))].join(', '),
          target: '0',
          met: rounds.every(({ exit }) => exit === '0'),
        },
      ],
      details: markdownTable(
        ['target', 'answers', 'resets', 'slowest answer', 'port closed after', 'exit after'],
        rounds.map(({ target, answers, resets, slowest, closed, ended }) => [
          target,
          String(answers),
          String(resets),
          milliseconds(slowest),
          milliseconds(closed),
          milliseconds(ended),
        ]),
      ),
      data: { rounds },
    };
  },
};

const runRound = async (argv: string[]) => {
  const drained = hasOption(argv[0] ?? '', '--drain') ? DRAIN : 0;
  const server = await start({ argv: [...argv, ...(drained > 0 ? ['--drain', String(drained / 1000)] : [])] });
  const outcomes: Outcome[] = [];
  let signalled = 0;
  let closedAt = 0;
  let stop = false;
  const client = async () => {
    while (!stop && server.ended() === null) {
      const outcome = await send(server.url, post({ query: QUERY }), { timeout: 30_000 });
      if (outcome.failure === 'ECONNREFUSED') {
        closedAt ||= performance.now();
        await new Promise((resolve) => setTimeout(resolve, 20));
        // Thousands of texts would not fit into memory.
      } else outcomes.push({ ...outcome, text: '' });
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  signalled = performance.now();
  server.child.kill('SIGTERM');
  const exit = await Promise.race([
    server.exit,
    new Promise<string>((resolve) => setTimeout(() => resolve('none in 60 s'), 60_000)),
  ]);
  const endedAt = performance.now();
  stop = true;
  await server.kill();
  await Promise.all(clients);
  const slowest = Math.max(0, ...outcomes.filter(({ status }) => status > 0).map(({ time }) => time));
  return {
    exit,
    answers: outcomes.filter(({ status }) => status > 0).length,
    resets: outcomes.filter(isReset).length,
    failures: outcomes.filter(({ status }) => status >= 500 && status !== 503).length,
    slowest,
    closed: (closedAt || endedAt) - signalled,
    ended: endedAt - signalled,
    // The port stays open for the drain on purpose, so that a load balancer can turn to others.
    late: Math.max(0, endedAt - signalled - drained - slowest),
  };
};
