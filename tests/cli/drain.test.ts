import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startProcess } from '../support/start-process.ts';

const QUERY = '/graphql?query={briefs{nodes{slug,title}}}';

/** Sends requests until the port is closed; returns how they ended. */
const sendUntilRefused = async (url: string, agent: Agent | false): Promise<string[]> => {
  const ends: string[] = [];
  while (ends.at(-1) !== 'ECONNREFUSED')
    ends.push(
      await new Promise<string>((resolve) => {
        get(`${url}${QUERY}`, { agent }, (response) => {
          response.on('error', ({ message }) => resolve(message)).on('end', () => resolve(`${response.statusCode}`));
          response.resume();
        }).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      }),
    );
  return ends;
};

test.each([[[]], [['--drain', '1']]])(
  'at SIGTERM with %j, every request is answered until the port is closed, also of clients that open new connections',
  async (argv) => {
    const server = await startProcess(['--no-watch', '--no-explorer', ...argv]);
    const agents = Array.from({ length: 5 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    const clients = [...agents, ...Array.from({ length: 10 }, () => false as const)].map((agent) =>
      sendUntilRefused(server.url, agent),
    );
    await wait(500);
    server.kill('SIGTERM');
    await server.untilPrinted(/Shutting down/);
    if (argv.length > 0) {
      const ready = await fetch(`${server.url}/ready`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'not ready', problem: 'The server is shutting down.' },
      ]);
    }
    expect(await server.exit).toBe(0);
    const ends = (await Promise.all(clients)).flat();
    expect(new Set(ends)).toEqual(new Set(['200', 'ECONNREFUSED']));
    for (const agent of agents) agent.destroy();
  },
);

test('a second signal ends the process at once', async () => {
  const server = await startProcess(['--no-watch', '--no-explorer', '--drain', '60']);
  server.kill('SIGTERM');
  await server.untilPrinted(/Shutting down/);
  server.kill('SIGTERM');
  expect(await server.exit).toBe('SIGTERM');
});
