import { afterEach, expect, test } from 'vitest';
import type { ServedGraph, ServerOptions } from '../../../src/server/server.ts';
import { createChangingGraph, executingToJson, openPair, type Pair } from './pair.ts';
import { get, post, sendBytes } from './raw-client.ts';
import { sendAlike } from './send-alike.ts';

/** Answers for which something has to be read first: the lane waits for it, and releases what it has read with. */

let pair: Pair;
afterEach(() => pair.close());

/** How many contexts were made, and how many released. */
let made = 0;
let released = 0;

/** A graph that has no answer before `readToJson` was asked, which then does this. */
const openLater = async (
  read: (answer: string | null) => Promise<string | null>,
  revisionNow = () => 'r1',
  options: Partial<ServerOptions> = {},
) => {
  made = 0;
  released = 0;
  const graph = createChangingGraph(revisionNow, { dataVersion: revisionNow });
  const { executeToJson } = executingToJson(graph);
  const later: Partial<ServedGraph> = {
    context(request) {
      made++;
      return Object.assign(graph.context(request) as object, { release: () => void released++ });
    },
    executeToJson(request) {
      request.hasMissing = true;
      return null;
    },
    readToJson: (request) => read(executeToJson?.(request) ?? null),
  };
  pair = await openPair({ ...graph, ...later }, options);
};

const ask = (query: string) => sendAlike(pair, post(JSON.stringify({ query })));

/** Contexts are released when a response is complete, which may be after a client has it. */
const expectReleased = () => expect.poll(() => made - released).toBe(0);

test('what has to be read first is read, and answered as Yoga does', async () => {
  await openLater(async (answer) => answer);
  for (let time = 0; time < 4; time++) expect(await ask('{ hello }')).toBe('200 {"data":{"hello":"world"}}');
  const { answered, fromKept } = await pair.counts();
  expect(answered).toBe(3);
  expect(fromKept).toBeGreaterThan(0);
  await expectReleased();
});

test('what has to be read is not answered without Node, and its context is released', async () => {
  await openLater(async (answer) => answer);
  const request = post(JSON.stringify({ query: '{ hello }' }));
  const { lane, yoga } = await pair.talk(Array<Buffer>(8).fill(request));
  expect(lane).toBe(yoga);
  // Answers that are kept need no reading.
  expect(await pair.counts()).toMatchObject({ answered: 7, direct: 5, fromKept: 5 });
  await expectReleased();
});

test('what cannot be read, or has no text, is answered by Yoga, with what was read', async () => {
  for (const read of [async () => null, () => Promise.reject(new Error('It cannot be read.'))]) {
    await openLater(read);
    expect(await ask('{ hello }')).toBe('200 {"data":{"hello":"world"}}');
    await expectReleased();
    made = 0;
    released = 0;
    expect(await ask('{ hello }')).toBe('200 {"data":{"hello":"world"}}');
    expect((await pair.counts()).answered).toBe(0);
    // One for each of both servers.
    expect(made).toBe(2);
    await expectReleased();
    await pair.close();
  }
});

test('the tag of an answer is that of the data that was read, which may be newer', async () => {
  let revision = 'r1';
  let reading = 'r1';
  await openLater(
    async (answer) => {
      revision = reading;
      return answer;
    },
    () => revision,
  );
  const url = `/graphql?query=${encodeURIComponent('{ hello }')}`;
  const tagOf = async () => {
    const { lane } = await pair.send([get(url)]);
    return /\r\netag: (.*)\r\n/.exec(lane)?.[1] ?? '';
  };
  const before = [await tagOf(), await tagOf()];
  reading = 'r2';
  const after = [await tagOf(), await tagOf()];
  expect(before[0]).toBe(before[1]);
  expect(after[0]).toBe(after[1]);
  expect(after[0]).not.toBe(before[0]);
  expect((await pair.counts()).answered).toBe(3);
});

test('of what has to be read, no more is begun than a client may spend for', async () => {
  let reads = 0;
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await openLater(
    async (answer) => {
      reads++;
      await waiting;
      return answer;
    },
    () => 'r1',
    { clientLimits: { perMinute: 1, burst: 400, trustedHops: 0 } },
  );
  await ask('{ hello }');
  const requests = Array.from({ length: 9 }, (_, i) => post(JSON.stringify({ query: '{ hello }', variables: { i } })));
  const answers = Promise.all(requests.map((request) => sendBytes(pair.lane.port, [request])));
  await expect.poll(() => pair.lane.entries.filter(({ status }) => status === 429).length).toBe(6);
  expect(reads).toBe(3);
  goOn();
  expect((await answers).filter((answer) => String(answer).startsWith('HTTP/1.1 200'))).toHaveLength(3);
});
