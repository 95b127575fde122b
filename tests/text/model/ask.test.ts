import { createServer } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openEndpoint } from '../../../src/text/model/endpoint.ts';
import { createMemory, draftInvented, inventedDraft, modelAt, SECOND_PART } from './invented-draft.ts';
import { answer, fail, hang, nothing, type Reply, say, startEndpoint } from './scripted-endpoint.ts';

afterEach(() => vi.unstubAllEnvs());

const reasonsOf = ({ draft }: Awaited<ReturnType<typeof draftInvented>>) =>
  draft.undrafted?.map(({ reason }) => reason) ?? [];

/** A draft of a text that is asked about in two parts. */
const draftTwoParts = (...[endpoint, options]: Parameters<typeof draftInvented>) =>
  draftInvented(endpoint, options, inventedDraft(SECOND_PART));

/** Begins a stream of events, and goes on. */
const start =
  (goOn: (response: Parameters<Reply>[0]) => void): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    goOn(response);
  };
const piece = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;

describe('an endpoint', () => {
  test.each<[string, Reply, string]>([
    ['is busy', fail(429), 'the endpoint answers with status 429'],
    ['has an error', fail(500), 'the endpoint answers with status 500'],
    ['breaks off', say(answer({}), { isCut: true }), 'the connection fails (UND_ERR_SOCKET)'],
    ['ends without an end', start((response) => response.end(piece('{'))), 'the answer breaks off'],
    ['sends another thing', (response) => response.end('<html>Please log in</html>'), 'the answer breaks off'],
    ['does not answer', hang, 'no answer within 0.3 seconds'],
    [
      'trickles',
      start((response) => {
        const timer = setInterval(() => response.write(': still here\n\n'), 10);
        response.on('close', () => clearInterval(timer));
      }),
      'no answer within 0.3 seconds',
    ],
  ])('that %s is asked about the next part, and then no more', async (_, reply, reason) => {
    await using endpoint = await startEndpoint(reply);
    const result = await draftTwoParts(modelAt(endpoint.url), { timeout: 300 });
    expect(reasonsOf(result)).toEqual([reason, reason]);
    expect(endpoint.received).toHaveLength(2);
  });

  test('that refuses all is asked once', async () => {
    await using endpoint = await startEndpoint(fail(401, { error: { code: 'invalid_api_key', message: 'bad key' } }));
    const result = await draftTwoParts(modelAt(endpoint.url));
    expect(endpoint.received).toHaveLength(1);
    expect(reasonsOf(result)).toEqual(Array(2).fill('the endpoint answers with status 401 (invalid_api_key)'));
  });

  test('may refuse parameters, which are then replaced or left out', async () => {
    const refuse = (param: string) => fail(400, { error: { code: 'unsupported_parameter', param } });
    await using endpoint = await startEndpoint(refuse('max_tokens'), refuse('temperature'), nothing);
    expect(reasonsOf(await draftInvented(modelAt(endpoint.url)))).toEqual([]);
    const { body } = endpoint.received.at(-1) ?? {};
    expect(body).toMatchObject({ max_completion_tokens: expect.any(Number), seed: 1 });
    expect(body).not.toHaveProperty('max_tokens');
    expect(body).not.toHaveProperty('temperature');
  });

  test('that sends without end is cut off', async () => {
    const line = piece('x'.repeat(50_000));
    const flood = start((response) => {
      const more = () => {
        while (!response.destroyed && response.write(line));
      };
      response.on('drain', more);
      more();
    });
    await using endpoint = await startEndpoint(flood);
    expect(reasonsOf(await draftInvented(modelAt(endpoint.url)))).toEqual(['the answer is too long']);
  });

  test('is not followed to another address', async () => {
    await using other = await startEndpoint(nothing);
    const redirect: Reply = (response) => response.writeHead(307, { location: `${other.url}/chat/completions` }).end();
    await using endpoint = await startEndpoint(redirect);
    const result = await draftTwoParts(modelAt(endpoint.url, 'model-a', 'secret-key'));
    expect(other.received).toEqual([]);
    expect(endpoint.received).toHaveLength(1);
    expect(reasonsOf(result)[0]).toBe('the endpoint redirects to another address, which is not followed');
  });

  test('that is not there does not end the run', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const result = await draftInvented(modelAt(`http://127.0.0.1:${port}`));
    expect(reasonsOf(result)).toEqual(['the connection fails (ECONNREFUSED)']);
  });

  test('gets nothing from the environment but the key that is given', async () => {
    const address = 'http://203.0.113.7/v1';
    const others = { API_KEY: 'other-key', BASE_URL: address, ORG_ID: 'some-org', CUSTOM_HEADERS: 'x-other: 1' };
    for (const [name, value] of Object.entries(others)) vi.stubEnv(`OPENAI_${name}`, value);
    await using endpoint = await startEndpoint(nothing);
    await draftInvented(modelAt(endpoint.url));
    const { authorization, ...headers } = endpoint.received[0]?.headers ?? {};
    expect(authorization).toBeUndefined();
    expect(Object.keys(headers).filter((name) => /openai|x-|stainless/.test(name))).toEqual([]);
  });
});

describe('a run', () => {
  const finding = answer({ sentences: [2], numbers: [{ text: '12,000 people' }] });

  test('goes on where it stopped', async () => {
    const answers = createMemory();
    const stop = new AbortController();
    const stopAfter: Reply = (response) => {
      stop.abort();
      response.destroy();
    };
    await using endpoint = await startEndpoint(say(finding), stopAfter, nothing);
    const broken = await draftTwoParts(modelAt(endpoint.url), { answers, signal: stop.signal });
    expect(broken.report).toMatchObject({ statements: 1, undrafted: 1 });
    expect(reasonsOf(broken)).toEqual(['the run was stopped']);
    const whole = await draftTwoParts(modelAt(endpoint.url), { answers });
    expect(whole.report).toMatchObject({ parts: 2, kept: 1, undrafted: 0, statements: 1 });
    // Nothing is asked any more, and the draft is the same.
    const again = await draftTwoParts(modelAt(endpoint.url), { answers });
    expect(endpoint.received).toHaveLength(3);
    expect(again.draft).toEqual(whole.draft);
    expect(again.spent).toEqual({ input: 0, output: 0 });
  });

  test('drafts the same from kept answers, with what was corrected in them', async () => {
    const answers = createMemory();
    const wrong = say(answer({ sentences: [1] }, { sentences: [2], hedge: 'perhaps', actors: ['Vell Rail Board'] }));
    await using endpoint = await startEndpoint(wrong);
    const first = await draftInvented(modelAt(endpoint.url), { answers });
    expect(first.report).toMatchObject({ statements: 2, corrected: 1, kept: 0 });
    const second = await draftInvented(modelAt(endpoint.url), { answers });
    expect(second.report).toMatchObject({ statements: 2, corrected: 1, kept: 1 });
    expect(second.draft).toEqual(first.draft);
    // They hold for any model and register, and without a model.
    const recorded = await draftInvented(null, { answers });
    expect(recorded.draft.proposals).toEqual(first.draft.proposals);
    expect(recorded.draft.models).toEqual([{ name: 'model-a' }]);
  });

  test('asks again for what is damaged', async () => {
    const answers = createMemory();
    await using endpoint = await startEndpoint(nothing);
    await draftTwoParts(modelAt(endpoint.url), { answers });
    for (const [index, key] of [...answers.kept.keys()].entries()) answers.kept.set(key, index === 0 ? '{}' : '7');
    const result = await draftTwoParts(modelAt(endpoint.url), { answers });
    expect(endpoint.received).toHaveLength(4);
    expect(result.report).toMatchObject({ kept: 0, undrafted: 0 });
  });

  test('keeps the key and the text out of what is kept', async () => {
    const answers = createMemory();
    await using endpoint = await startEndpoint(say(finding), say(answer({ wording: 'The word is secret-key.' })));
    const model = modelAt(endpoint.url, 'model-a', 'secret-key');
    const { draft } = await draftTwoParts(model, { answers });
    expect(endpoint.received[0]?.headers.authorization).toBe('Bearer secret-key');
    expect(draft.undrafted?.[0]?.reason).toBe('the answer repeats the key');
    const written = [...answers.kept].flat().join('\n') + JSON.stringify(draft);
    expect(written).toContain('FINDING');
    expect(written).not.toContain('secret-key');
    expect(written).not.toContain('wakes whole villages');
  });

  test('keeps its limit of tokens, and counts them by itself if the endpoint does not', async () => {
    const usage = { prompt_tokens: 5000, completion_tokens: 500 };
    const empty = (counted: object | null) => say('{"statements":[]}', { usage: counted });
    await using endpoint = await startEndpoint(empty(usage), empty(null));
    const result = await draftTwoParts(modelAt(endpoint.url), { tokens: 12_000 });
    expect(endpoint.received).toHaveLength(1);
    expect(endpoint.received[0]?.body.max_tokens).toBeLessThanOrEqual(12_000);
    expect(result.spent).toEqual({ input: 5000, output: 500 });
    expect(reasonsOf(result)[0]).toContain('the limit of 12000 tokens');
    const { spent } = await draftInvented(modelAt(endpoint.url));
    expect(spent.input).toBeGreaterThan(1000);
    expect(spent.output).toBeGreaterThan(0);
  });

  test('shows its progress', async () => {
    const seen: string[] = [];
    await using endpoint = await startEndpoint(nothing);
    await draftTwoParts(modelAt(endpoint.url), {
      onProgress: ({ done, parts, spent }) => seen.push(`${done}/${parts} ${spent.input}`),
    });
    expect(seen).toEqual(['1/2 1000', '2/2 2000']);
  });
});

describe('the text is sent', () => {
  const open = (url: string, host?: string, key: string | null = null) =>
    openEndpoint({ url, name: 'm', key }, host).url.href;

  test.each([
    ['http://localhost:8080', 'http://127.0.0.1:8080/chat/completions'],
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1/chat/completions'],
    ['http://127.9.8.7/v1/', 'http://127.9.8.7/v1/chat/completions'],
    ['http://[::1]:11434/v1/chat/completions', 'http://[::1]:11434/v1/chat/completions'],
  ])('to this machine: %s', (url, href) => expect(open(url)).toBe(href));

  test('to a host that is named, with its port or without', () => {
    const href = 'https://models.example:8443/v1/chat/completions';
    expect(open('https://models.example:8443/v1', 'models.example')).toBe(href);
    expect(open('https://models.example:8443/v1', 'MODELS.example:8443')).toBe(href);
    expect(open('https://models.example/v1', 'models.example:443', 'k')).toBe(
      'https://models.example/v1/chat/completions',
    );
  });

  test.each([
    ...[undefined, 'example', 'models.example.org', 'https://models.example', '*', ''].map(
      (host): [string, string | undefined] => ['https://models.example/v1', host],
    ),
    ['https://models.example:8443/v1', 'models.example:443'],
    ...['https://localhost/v1', 'http://10.0.0.5:8080', 'http://0.0.0.0:8080', 'http://localhost.example'].map(
      (url): [string, undefined] => [url, undefined],
    ),
    ['http://127.0.0.1.example', undefined],
    ['http://[::2]/', undefined],
  ])('to no other: %s with %j', (url, host) => {
    expect(() => open(url, host)).toThrow(/would be sent to .* add --send-text-to/);
  });

  test.each([
    ['models.example/v1', 'not an http or https address'],
    ['file:///etc/passwd', 'not an http or https address'],
    ['https://me:pass@models.example/v1', 'has a user name or a password'],
    ['https://models.example/v1?key=1', 'has a query'],
  ])('to no address such as %s', (url, message) => expect(() => open(url, 'models.example')).toThrow(message));

  test('to no other machine unencrypted, if there is a key', () => {
    expect(() => open('http://models.example/v1', 'models.example', 'k')).toThrow('unencrypted');
    expect(open('http://models.example/v1', 'models.example')).toMatch(/^http:/);
  });
});
