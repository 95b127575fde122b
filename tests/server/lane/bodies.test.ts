import { expect, onTestFinished, test } from 'vitest';
import { createChangingGraph, openPair, type Pair } from './pair.ts';
import { get, post } from './raw-client.ts';
import { sendAlike } from './send-alike.ts';

const open = async (): Promise<Pair> => {
  const pair = await openPair(createChangingGraph(() => 'r1'));
  onTestFinished(() => pair.close());
  return pair;
};

test('a POST does not get the kept answer of a GET by naming it', async () => {
  const pair = await open();
  const url = `/graphql?query=${encodeURIComponent('{ hello }')}`;
  for (let time = 0; time < 4; time++) await sendAlike(pair, get(url, { accept: 'application/json' }));
  expect((await pair.counts()).kept).toBe(1);
  expect(await sendAlike(pair, post(`GET application/json\n${url}`))).toMatch(/^400/);
});

test('a body that is like others in all but its variables is answered as Yoga does', async () => {
  const pair = await open();
  const send = (variables: string) => sendAlike(pair, post(`{"query":"{ hello }","variables":${variables}}`));
  for (let time = 0; time < 3; time++) expect(await send('{}')).toBe('200 {"data":{"hello":"world"}}');
  const { answered } = await pair.counts();
  for (const variables of ['{"a":1}', ' {"b":[]} ', 'null', '{"query":"{ revision }"}'])
    expect(await send(variables)).toBe('200 {"data":{"hello":"world"}}');
  expect((await pair.counts()).answered).toBe(answered + 4);
  expect(await send('{},"query":"{ revision }"')).toBe('200 {"data":{"revision":"r1"}}');
  for (const variables of ['[]', '7', '"x"', '', '{', '{}}', '{},"other":1', '{"a":1}{', 'NaN'])
    expect(await send(variables)).toMatch(/^400/);
});

test('bodies of two kinds, of which one matches the other, are both answered by the lane', async () => {
  const pair = await open();
  const short = (index: number) => post(`{"query":"query A { hello }","variables":{"a":${index}}}`);
  const long = (index: number) =>
    post(`{"query":"query A { hello }","variables":{"a":${index}},"extensions":{},"operationName":"A"}`);
  for (let index = 0; index < 3; index++) await sendAlike(pair, short(index));
  const before = (await pair.counts()).answered;
  for (let index = 0; index < 40; index++)
    expect(await sendAlike(pair, index % 2 ? short(index) : long(index))).toBe('200 {"data":{"hello":"world"}}');
  expect((await pair.counts()).answered - before).toBe(40);
});
