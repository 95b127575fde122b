import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openEndpoint } from '../../../../src/text/draft/model/endpoint.ts';
import { addressesOf } from '../../../../src/text/draft/model/loopback.ts';
import { createMemory, draftInvented, modelAt } from './invented-draft.ts';
import { answer, fail, hang, nothing, type Reply, say, startEndpoint, stream } from './scripted-endpoint.ts';

const reasonsOf = ({ draft }: Awaited<ReturnType<typeof draftInvented>>) =>
  draft.undrafted?.map(({ reason }) => reason) ?? [];

describe('an endpoint that fails', () => {
  test('is waited for as long as it asks, after 429', async () => {
    const busy = fail(429, { headers: { 'retry-after': '7' } });
    await using endpoint = await startEndpoint(busy, busy, nothing);
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(result.pauses).toEqual([7000, 7000]);
    expect(reasonsOf(result)).toEqual([]);
  });

  test('may give the time to ask again as a date', async () => {
    const past = { headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } };
    await using endpoint = await startEndpoint(fail(503, past), nothing);
    expect((await draftInvented([modelAt(endpoint.url)])).pauses).toEqual([0]);
  });

  test('is not asked again if the run is stopped during the pause', async () => {
    await using endpoint = await startEndpoint(fail(500), nothing);
    const stop = new AbortController();
    const result = await draftInvented([modelAt(endpoint.url)], {
      signal: stop.signal,
      wait: async () => {
        stop.abort(new DOMException('over', 'TimeoutError'));
        throw stop.signal.reason;
      },
    });
    expect(endpoint.received).toHaveLength(1);
    expect(reasonsOf(result)).toEqual(Array(2).fill('the time of the run is over'));
  });

  test('is not waited for longer than a minute', async () => {
    await using endpoint = await startEndpoint(fail(429, { headers: { 'retry-after': '3600' } }));
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(result.pauses).toEqual([]);
    expect(endpoint.received).toHaveLength(1);
    const reason = 'the endpoint answers with status 429, and asks to wait 3600 seconds';
    expect(reasonsOf(result)).toEqual([reason, reason]);
  });

  test('is asked twice more after 500, with longer pauses', async () => {
    await using endpoint = await startEndpoint(fail(500), fail(503), nothing);
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(result.pauses).toEqual([1000, 4000]);
    expect(reasonsOf(result)).toEqual([]);
  });

  test('is left alone after two sections without an answer', async () => {
    await using endpoint = await startEndpoint(fail(500));
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(endpoint.received).toHaveLength(6);
    expect(reasonsOf(result)).toEqual(Array(2).fill('the endpoint answers with status 500'));
  });

  test('is asked no more questions after 401', async () => {
    await using endpoint = await startEndpoint(fail(401, { error: { code: 'invalid_api_key', message: 'bad key' } }));
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(endpoint.received).toHaveLength(1);
    expect(reasonsOf(result)).toEqual(Array(2).fill('the endpoint answers with status 401 (invalid_api_key)'));
  });

  test('may refuse parameters, which are then replaced or left out', async () => {
    const refuse = (param: string) => fail(400, { error: { code: 'unsupported_parameter', param } });
    await using endpoint = await startEndpoint(refuse('max_tokens'), refuse('temperature'), nothing);
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(reasonsOf(result)).toEqual([]);
    const { body } = endpoint.received.at(-1) ?? {};
    expect(body).toMatchObject({ max_completion_tokens: expect.any(Number), seed: 1 });
    expect(body).not.toHaveProperty('max_tokens');
    expect(body).not.toHaveProperty('temperature');
  });

  test('has a deadline, and a slow answer is not asked for again', async () => {
    await using endpoint = await startEndpoint(hang);
    const result = await draftInvented([modelAt(endpoint.url)], { timeout: 100 });
    expect(result.pauses).toEqual([]);
    expect(reasonsOf(result)).toEqual(Array(2).fill('no answer within 0.1 seconds'));
  });

  test('may not trickle an answer beyond its deadline', async () => {
    const trickle: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => response.write(': still here\n\n'), 10);
      response.on('close', () => clearInterval(timer));
    };
    await using endpoint = await startEndpoint(trickle);
    expect(reasonsOf(await draftInvented([modelAt(endpoint.url)], { timeout: 400 }))).toHaveLength(2);
  });

  test('that breaks off a stream is asked again', async () => {
    const cut = stream(answer({ sentences: [1] }), { isCut: true });
    await using endpoint = await startEndpoint(cut, nothing);
    const result = await draftInvented([modelAt(endpoint.url)]);
    expect(result.pauses).toEqual([1000]);
    expect(reasonsOf(result)).toEqual([]);
  });

  test('that ends a stream without an end is asked again', async () => {
    const silent: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"choices":[{"delta":{"content":"{"}}]}\n\n');
    };
    await using endpoint = await startEndpoint(silent);
    expect(reasonsOf(await draftInvented([modelAt(endpoint.url)]))).toEqual(Array(2).fill('the answer breaks off'));
  });

  test('that sends another thing than a completion gives no answer', async () => {
    const page: Reply = (response) => response.end('<html>Please log in</html>');
    await using endpoint = await startEndpoint(page);
    const reason = 'the response is not a completion of a chat';
    expect(reasonsOf(await draftInvented([modelAt(endpoint.url)]))).toEqual([reason, reason]);
  });

  test('that sends without end is cut off', async () => {
    const flood: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const line = `data: ${JSON.stringify({ choices: [{ delta: { content: 'x'.repeat(50_000) } }] })}\n\n`;
      const more = () => {
        while (!response.destroyed && response.write(line));
      };
      response.on('drain', more);
      more();
    };
    await using endpoint = await startEndpoint(flood);
    expect(reasonsOf(await draftInvented([modelAt(endpoint.url)]))).toEqual(Array(2).fill('the answer is too long'));
  });

  test('is not followed to another address', async () => {
    await using other = await startEndpoint(nothing);
    const redirect: Reply = (response) => response.writeHead(307, { location: `${other.url}/chat/completions` }).end();
    await using endpoint = await startEndpoint(redirect);
    const result = await draftInvented([modelAt(endpoint.url, 'model-a', 'secret-key')]);
    expect(other.received).toEqual([]);
    expect(endpoint.received).toHaveLength(1);
    expect(reasonsOf(result)[0]).toBe('the endpoint redirects to another address, which is not followed');
  });

  test('that is not there does not end the run', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const result = await draftInvented([modelAt(`http://127.0.0.1:${port}`)]);
    expect(reasonsOf(result)).toEqual(Array(2).fill('the connection fails (ECONNREFUSED)'));
  });
});

describe('a run', () => {
  test('goes on where it stopped', async () => {
    const answers = createMemory();
    const finding = { sentences: [2], numbers: ['12,000 people'] };
    const stop = new AbortController();
    const stopAfter: Reply = (response) => {
      stop.abort();
      response.destroy();
    };
    await using endpoint = await startEndpoint(say(answer(finding)), stopAfter, nothing);
    const broken = await draftInvented([modelAt(endpoint.url)], { answers, signal: stop.signal });
    expect(broken.draft.proposals.filter(({ foundBy }) => foundBy.includes('model-a'))).toHaveLength(1);
    expect(reasonsOf(broken)).toEqual(['the run was stopped']);
    const whole = await draftInvented([modelAt(endpoint.url)], { answers });
    expect(endpoint.received).toHaveLength(3);
    expect(whole.models[0]).toMatchObject({ sections: 2, kept: 1, undrafted: 0, statements: 1 });
    // Nothing is asked any more, and the draft is the same.
    const again = await draftInvented([modelAt(endpoint.url)], { answers });
    expect(endpoint.received).toHaveLength(3);
    expect(again.draft).toEqual(whole.draft);
    expect(again.spent).toEqual({ input: 0, output: 0 });
  });

  test('drafts the same from kept answers, with what was corrected in them', async () => {
    const answers = createMemory();
    const wrong = say(answer({ sentences: [1] }, { sentences: [2], hedge: 'perhaps', actors: ['Vell Rail Board'] }));
    await using endpoint = await startEndpoint(wrong, wrong, nothing);
    const first = await draftInvented([modelAt(endpoint.url)], { answers });
    expect(first.models[0]).toMatchObject({ statements: 2, corrected: 1, kept: 0 });
    const second = await draftInvented([modelAt(endpoint.url)], { answers });
    expect(second.models[0]).toMatchObject({ statements: 2, corrected: 1, kept: 2 });
    expect(second.draft).toEqual(first.draft);
  });

  test('asks again for what was kept by another version, or is damaged', async () => {
    const answers = createMemory();
    await using endpoint = await startEndpoint(nothing);
    await draftInvented([modelAt(endpoint.url)], { answers });
    for (const [index, key] of [...answers.kept.keys()].entries())
      answers.kept.set(key, index === 0 ? '{"statements":[{"type":"RUMOUR"}],"dropped":0,"corrected":[]}' : '7');
    const result = await draftInvented([modelAt(endpoint.url)], { answers });
    expect(endpoint.received).toHaveLength(4);
    expect(result.models[0]).toMatchObject({ kept: 0, undrafted: 0 });
  });

  test('uses kept answers also after the model has failed', async () => {
    const answers = createMemory();
    await using endpoint = await startEndpoint(nothing, nothing, fail(401));
    await draftInvented([modelAt(endpoint.url)], { answers });
    answers.kept.delete([...answers.kept.keys()][0] ?? '');
    const result = await draftInvented([modelAt(endpoint.url)], { answers });
    expect(result.models[0]).toMatchObject({ kept: 1, undrafted: 1 });
  });

  test('keeps no words of the text, and no key', async () => {
    const answers = createMemory();
    const copied = { sentences: [3], wording: 'Critics in Bree say that the noise wakes whole villages.' };
    await using endpoint = await startEndpoint(say(answer(copied)), say(answer(copied)), nothing);
    const { draft } = await draftInvented([modelAt(endpoint.url, 'model-a', 'secret-key')], { answers });
    expect(endpoint.received[0]?.headers.authorization).toBe('Bearer secret-key');
    const written = [...answers.kept].flat().join('\n') + JSON.stringify(draft);
    expect(written).toContain('FINDING');
    expect(written).not.toContain('secret-key');
    expect(written).not.toContain('wakes whole villages');
  });

  test('does not take an answer that has the key in it', async () => {
    await using endpoint = await startEndpoint(say(answer({ wording: 'The word is secret-key.' })));
    const { draft } = await draftInvented([modelAt(endpoint.url, 'model-a', 'secret-key')]);
    expect(JSON.stringify(draft)).not.toContain('secret-key');
    expect(draft.undrafted?.[0]?.reason).toBe('the answer repeats the key');
  });

  test('keeps its limit of tokens', async () => {
    const usage = { prompt_tokens: 5000, completion_tokens: 500 };
    await using endpoint = await startEndpoint(say('{"statements":[]}', 'stop', usage));
    const result = await draftInvented([modelAt(endpoint.url)], { limits: { tokens: 9000, cost: null } });
    expect(endpoint.received).toHaveLength(1);
    expect(endpoint.received[0]?.body.max_tokens).toBeLessThanOrEqual(9000);
    expect(result.spent).toEqual({ input: 5000, output: 500 });
    expect(reasonsOf(result)[0]).toContain('the limit of 9000 tokens');
  });

  test('keeps its limit of cost, and adds it up', async () => {
    const usage = { prompt_tokens: 100_000, completion_tokens: 10_000 };
    await using endpoint = await startEndpoint(say('{"statements":[]}', 'stop', usage));
    const model = { ...modelAt(endpoint.url), price: { input: 2, output: 10 } };
    const result = await draftInvented([model], { limits: { tokens: 1e9, cost: 0.3 } });
    expect(endpoint.received).toHaveLength(1);
    expect(result.cost).toBeCloseTo(0.3, 10);
    expect(reasonsOf(result)[0]).toContain('the limit of 0.3 for the cost');
  });

  test('counts tokens by itself if the endpoint does not', async () => {
    await using endpoint = await startEndpoint(say('{"statements":[]}', 'stop', null));
    const { spent } = await draftInvented([modelAt(endpoint.url)]);
    expect(spent.input).toBeGreaterThan(1000);
    expect(spent.output).toBeGreaterThan(0);
  });

  test('shows its progress', async () => {
    const seen: string[] = [];
    await using endpoint = await startEndpoint(nothing);
    await draftInvented([modelAt(endpoint.url)], {
      onProgress: ({ model, done, sections, spent }) => seen.push(`${model} ${done}/${sections} ${spent.input}`),
    });
    expect(seen).toEqual(['model-a 1/2 1000', 'model-a 2/2 2000']);
  });
});

describe('the text is sent', () => {
  const open = (url: string, hosts: string[] = [], key: string | null = null) =>
    openEndpoint({ url, name: 'm', key, price: null }, hosts).url.href;

  test.each([
    ['http://localhost:8080', 'http://localhost:8080/chat/completions'],
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1/chat/completions'],
    ['http://127.9.8.7/v1/', 'http://127.9.8.7/v1/chat/completions'],
    ['http://[::1]:11434/v1/chat/completions', 'http://[::1]:11434/v1/chat/completions'],
  ])('to this machine: %s', (url, href) => expect(open(url)).toBe(href));

  test('to a host that is named, with its port or without', () => {
    const href = 'https://models.example:8443/v1/chat/completions';
    expect(open('https://models.example:8443/v1', ['models.example'])).toBe(href);
    expect(open('https://models.example:8443/v1', ['other.example', 'MODELS.example:8443'])).toBe(href);
    expect(open('https://models.example/v1', ['models.example:443'], 'k')).toBe(
      'https://models.example/v1/chat/completions',
    );
  });

  test.each([
    ['https://models.example/v1', []],
    ['https://models.example/v1', ['example']],
    ['https://models.example/v1', ['models.example.org']],
    ['https://models.example/v1', ['https://models.example']],
    ['https://models.example/v1', ['*']],
    ['https://models.example:8443/v1', ['models.example:443']],
    ['https://models.example/v1', ['']],
    ['http://10.0.0.5:8080', []],
    ['http://0.0.0.0:8080', []],
    ['http://localhost.example', []],
    ['http://127.0.0.1.example', []],
    ['http://[::2]/', []],
  ])('to no other: %s with %j', (url, hosts) => {
    expect(() => open(url, hosts)).toThrow(/would be sent to .* add --send-text-to/);
  });

  test.each([
    ['models.example/v1', 'not an http or https address'],
    ['file:///etc/passwd', 'not an http or https address'],
    ['https://me:pass@models.example/v1', 'has a user name or a password'],
    ['https://models.example/v1?key=1', 'has a query'],
  ])('to no address such as %s', (url, message) => expect(() => open(url, ['models.example'])).toThrow(message));

  test('to no other machine unencrypted, if there is a key', () => {
    expect(() => open('http://models.example/v1', ['models.example'], 'k')).toThrow('unencrypted');
    expect(open('http://models.example/v1', ['models.example'])).toMatch(/^http:/);
  });

  test('to the addresses of localhost, if all are of this machine', async () => {
    const url = new URL('http://localhost:8080/v1');
    const hrefs = async (...addresses: string[]) =>
      (await addressesOf(url, async () => addresses)).map(({ href }) => href);
    expect(await hrefs('::1', '127.0.0.1')).toEqual(['http://127.0.0.1:8080/v1', 'http://[::1]:8080/v1']);
    await expect(hrefs('127.0.0.1', '203.0.113.7')).rejects.toThrow('"localhost" is not this machine');
    await expect(hrefs()).rejects.toThrow('not this machine');
  });

  test('to nobody if localhost is another machine', async () => {
    await using endpoint = await startEndpoint(nothing);
    const result = await draftInvented([modelAt(endpoint.url.replace('127.0.0.1', 'localhost'))], {
      lookUp: async () => ['203.0.113.7'],
    });
    expect(endpoint.received).toEqual([]);
    expect(result.draft.undrafted?.[0]?.reason).toContain('"localhost" is not this machine');
  });

  test('to the next address of localhost if the first refuses', async () => {
    await using endpoint = await startEndpoint(nothing);
    const result = await draftInvented([modelAt(endpoint.url.replace('127.0.0.1', 'localhost'))], {
      lookUp: async () => ['127.0.0.2', '127.0.0.1'],
    });
    expect(endpoint.received).toHaveLength(2);
    expect(result.draft).not.toHaveProperty('undrafted');
  });
});
