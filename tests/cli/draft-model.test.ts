import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer, fail, nothing, say, startEndpoint } from '../text/draft/model/scripted-endpoint.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

const BRIEF = 'second-brief/briefs/skarvoya-2025-01-14.json';
const TEXT = 'second-brief/briefs/skarvoya-2025-01-14.txt';
const DRAFT = BRIEF.replace('.json', '.draft.json');

const draftWith = (folder: WorkFolder, argv: readonly string[], env: Record<string, string> = {}) =>
  folder.run(['draft', BRIEF, '--text', TEXT, '--data', 'second-brief', ...argv], {
    env: { XDG_CACHE_HOME: folder.path('cache'), ...env },
  });

/** All files below a folder, with what is in them. */
const readAll = async (folder: WorkFolder): Promise<Map<string, string>> => {
  const files = await readdir(folder.path(), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
};

test('a model is asked, and the key is in no file', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(
    say(answer({ sentences: [1], wording: 'Doors open for plain reasons.' })),
    nothing,
  );
  const { code, out, err } = await draftWith(folder, ['--model', endpoint.url, '--model-name', 'local'], {
    BRIEFGRAPH_MODEL_KEY: 'secret-key',
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const sections = endpoint.received.length;
  expect(sections).toBeGreaterThan(1);
  expect(out).toContain(`local at ${endpoint.host}: 1 statement in ${sections} sections\n`);
  expect(out).toContain(`${sections * 1000} tokens sent and ${sections * 100} answered\n`);
  const draft = JSON.parse(await folder.read(DRAFT));
  expect(draft.models).toEqual([{ name: 'local', host: endpoint.host }]);
  expect(draft.proposals.filter(({ foundBy }: { foundBy: string[] }) => foundBy.includes('local'))).toHaveLength(1);
  expect(endpoint.received[0]?.headers.authorization).toBe('Bearer secret-key');
  const files = await readAll(folder);
  const kept = [...files.keys()].filter((path) => path.includes('cache/briefgraph/answers'));
  expect(kept).toHaveLength(sections);
  for (const content of files.values()) expect(content).not.toContain('secret-key');
  // Others cannot read what was answered.
  expect(((await stat(folder.path('cache/briefgraph/answers'))).mode & 0o077).toString(8)).toBe('0');

  const again = await draftWith(folder, ['--model', endpoint.url, '--model-name', 'local']);
  expect(again.out).toContain(`${sections} of them answered before`);
  expect(endpoint.received).toHaveLength(sections);
  expect(JSON.parse(await folder.read(DRAFT))).toEqual(draft);
});

test('nothing is sent or written if the host is not named', async () => {
  await using folder = await createWorkFolder('second-brief');
  const { code, err } = await draftWith(folder, ['--model', 'https://models.invalid/v1', '--model-name', 'm']);
  expect({ code, err }).toEqual({
    code: 2,
    err: "error: option '--model <url>': the text would be sent to models.invalid, which is another machine. If it may be, add --send-text-to models.invalid.\n",
  });
  await expect(folder.read(DRAFT)).rejects.toThrow('ENOENT');
});

test('sections without an answer are listed, and are no failure of the command', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(fail(401));
  const { code, out } = await draftWith(folder, ['--model', endpoint.url, '--model-name', 'local']);
  expect(code).toBe(0);
  expect(out).toMatch(/local at \S+: 0 statements in \d+ sections, \d+ undrafted \(see "undrafted" in the draft/);
  const { undrafted, proposals } = JSON.parse(await folder.read(DRAFT));
  expect(undrafted[0]).toMatchObject({ model: 'local', reason: 'the endpoint answers with status 401' });
  expect(proposals.length).toBeGreaterThan(0);
});

test('progress is shown on a terminal, and the cost with it', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(nothing);
  const argv = [
    'draft',
    BRIEF,
    '--text',
    TEXT,
    '--data',
    'second-brief',
    '--model',
    endpoint.url,
    '--model-name',
    'local',
  ];
  const { code, err } = await folder.run([...argv, '--model-price', '2/10', '--model-cost', '5'], {
    env: { XDG_CACHE_HOME: folder.path('cache') },
    isTTY: true,
  });
  expect(code).toBe(0);
  expect(err).toContain('local: 1 of');
  expect(err).toMatch(/ 1100 of 500000 tokens, cost 0\.0030 of 5 …\n/);
});

test('Ctrl+C ends the questions, and keeps what was answered', async () => {
  await using folder = await createWorkFolder('second-brief');
  let stop = () => {};
  await using endpoint = await startEndpoint(say(answer({ sentences: [1] })), (response) => {
    stop();
    setTimeout(() => response.destroy(), 50);
  });
  const running = folder.start(
    ['draft', BRIEF, '--text', TEXT, '--data', 'second-brief', '--model', endpoint.url, '--model-name', 'local'],
    { env: { XDG_CACHE_HOME: folder.path('cache') } },
  );
  stop = () => running.stop();
  expect(await running.exit).toBe(0);
  expect(running.out).toContain('local at');
  const { undrafted, proposals } = JSON.parse(await folder.read(DRAFT));
  expect(undrafted[0].reason).toBe('the run was stopped');
  expect(proposals.some(({ foundBy }: { foundBy: string[] }) => foundBy.includes('local'))).toBe(true);
});

test('a text that is larger than a draft can hold is refused before anybody is asked', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(nothing);
  const paragraphs = Array.from({ length: 2001 }, (_, index) => `The ferry left the harbour on day ${index}.`);
  await writeFile(folder.path(TEXT), paragraphs.join('\n'));
  await writeFile(folder.path(BRIEF), JSON.stringify({ title: 'Ferries', language: 'en' }));
  const indexed = await folder.run(['index', BRIEF, '--text', TEXT, '--data', 'second-brief']);
  expect(indexed.code).toBe(0);
  const { code, err } = await draftWith(folder, ['--model', endpoint.url, '--model-name', 'local']);
  expect(code).toBe(2);
  expect(err).toContain('2000');
  expect(endpoint.received).toHaveLength(0);
});
