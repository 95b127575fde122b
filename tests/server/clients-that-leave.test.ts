import { execute } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { openConversation } from './direct/conversation.ts';
import { createChangingGraph, openPair } from './lane/pair.ts';
import { post } from './lane/raw-client.ts';

test('a request whose client leaves while it waits for its turn is logged, and not in flight any more', async () => {
  const graph = createChangingGraph(() => 'r1');
  const pair = await openPair({
    ...graph,
    // Each takes longer than requests may begin in one turn of the event loop, so that the others wait.
    execute(args) {
      for (const end = performance.now() + 40; performance.now() < end; );
      return execute(args);
    },
  });
  onTestFinished(() => pair.close());
  for (const { port, entries, metrics } of [pair.lane, pair.yoga]) {
    const clients = await Promise.all(Array.from({ length: 12 }, () => openConversation(port)));
    const leaving = clients.map(({ socket }, at) => {
      const request = post(JSON.stringify({ query: `query N${at} { hello }` }));
      return new Promise<void>((resolve) => {
        socket.write(request, () => {
          if (at > 3) socket.resetAndDestroy();
          resolve();
        });
      });
    });
    await Promise.all(leaving);
    await expect.poll(() => entries.filter(({ outcome }) => outcome === 'ok').length).toBe(4);
    const inFlight = async () => /^briefgraph_requests_in_flight (\d+)$/m.exec(await metrics.text())?.[1];
    await expect.poll(inFlight).toBe('0');
    // The system may forget what a client that has left had sent.
    expect(entries.filter(({ status }) => status !== 499)).toHaveLength(4);
    for (const { socket } of clients) socket.destroy();
  }
});
