import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DraftFile } from '../../src/text/draft/draft-records.ts';
import { answer, fail, nothing, say, startEndpoint } from '../text/model/scripted-endpoint.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

const BRIEF = 'second-brief/briefs/skarvoya-2025-01-14.json';
const TEXT = 'second-brief/briefs/skarvoya-2025-01-14.txt';
const RECORDED = join(import.meta.dirname, '../fixtures/answers/skarvoya-2025-01-14.json');
const DRAFT = BRIEF.replace('.json', '.draft.json');

const ARGV = ['draft', BRIEF, '--text', TEXT, '--data', 'second-brief'];
const envOf = (folder: WorkFolder) => ({ XDG_CACHE_HOME: folder.path('cache') });

const draftWith = (folder: WorkFolder, argv: readonly string[], env: Record<string, string> = {}) =>
  folder.run([...ARGV, ...argv], { env: { ...envOf(folder), ...env } });

/** The options that name a model on loopback. */
const modelAt = ({ url }: { url: string }) => ['--model', url, '--model-name', 'local'];

const readDraft = async (folder: WorkFolder): Promise<DraftFile> => JSON.parse(await folder.read(DRAFT));
const foundBy = ({ proposals }: DraftFile, by: string) => proposals.filter((each) => each.foundBy.includes(by));

/** All files below a folder, with what is in them. */
const readAll = async (folder: WorkFolder): Promise<Map<string, string>> => {
  const files = await readdir(folder.path(), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
};

test('a model is asked, and the key is in no file', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(say(answer({ sentences: [1], wording: 'Doors open for plain reasons.' })));
  const key = { BRIEFGRAPH_MODEL_KEY: 'secret-key' };
  const { code, out, err } = await draftWith(folder, modelAt(endpoint), key);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`local at ${endpoint.host}: 1 statement in 1 part\n`);
  expect(out).toContain('1000 tokens sent and 100 answered\n');
  const draft = await readDraft(folder);
  expect(draft.models).toEqual([{ name: 'local', host: endpoint.host }]);
  expect(foundBy(draft, 'local')).toHaveLength(1);
  expect(endpoint.received[0]?.headers.authorization).toBe('Bearer secret-key');
  const files = await readAll(folder);
  const kept = [...files.keys()].filter((path) => path.includes('cache/briefgraph/answers'));
  expect(kept).toHaveLength(1);
  for (const content of files.values()) expect(content).not.toContain('secret-key');
  // Others cannot read what was answered.
  expect(((await stat(dirname(kept[0] ?? ''))).mode & 0o077).toString(8)).toBe('0');

  const again = await draftWith(folder, modelAt(endpoint));
  expect(again.out).toContain('1 of them answered before');
  expect(endpoint.received).toHaveLength(1);
  expect(await readDraft(folder)).toEqual(draft);
});

describe('without a model at hand', () => {
  const prompts = async (folder: WorkFolder, argv: readonly string[] = []): Promise<string[]> => {
    const { code, out } = await draftWith(folder, ['--prompts', 'questions', '--json', ...argv]);
    expect(code).toBe(0);
    return JSON.parse(out).questions;
  };

  test('questions are written, and recorded answers make a draft', async () => {
    await using folder = await createWorkFolder('second-brief');
    const [file = '', ...more] = await prompts(folder);
    expect(more).toEqual([]);
    await expect(folder.read(DRAFT)).rejects.toThrow('ENOENT');
    const question = JSON.parse(await folder.read(`questions/${file}`));
    expect(question).toMatchObject({ position: 1, of: 1, messages: [{ role: 'system' }, { role: 'user' }] });
    const asked = JSON.parse(question.messages[1].content);
    expect(asked.events).toContainEqual({
      id: 'south-korea-martial-law-declaration-2024',
      title: 'Declaration of martial law in South Korea, 2024',
      dates: ['2024-12-03'],
      participants: [],
    });

    await mkdir(folder.path('answers'));
    const missing = await draftWith(folder, ['--model-answers', 'answers']);
    expect(missing.code).toBe(1);
    expect(missing.out).toContain(`${question.answer}: missing\n`);

    await writeFile(folder.path('answers', question.answer), await readFile(RECORDED));
    const { code, out, err } = await draftWith(folder, ['--model-answers', 'answers']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('recorded answers: 8 statements in 1 part, 2 statements left out, 1 corrected\n');
    expect(out).toContain(`${question.answer}: statement 7: date: "9 December 2023" is not in 24`);
    expect(out).toContain(
      'statement 7: known_event: "south-korea-martial-law-declaration-2024" was at another time (2024-12-03)',
    );
    expect(out).toContain('statement 9: actors: "Ministry of Tides" is not named in the text\n');
    const draft = await readDraft(folder);
    expect(draft.models).toEqual([{ name: 'by hand' }]);
    expect(
      foundBy(draft, 'by hand').map(({ type, score, fields }) => {
        const { event, title, summary, action, goal, actor } = fields as Record<string, unknown>;
        return `${type} ${score} ${event ?? title ?? summary ?? action ?? goal ?? actor}`;
      }),
    ).toMatchInlineSnapshot(`
      [
        "GROUPING 0.6 new:travel agencies",
        "GROUPING 0.5 new:Beijing",
        "EVENT 0.91 China lets citizens of nine countries enter visa-free",
        "EVENT 0.91 China permits group tours to four countries once more",
        "EVENT 0.91 south-korea-martial-law-declaration-2024",
        "EVENT 0.91 undefined",
        "FORECAST 0.92 Tourism should increase under any government.",
        "RECOMMENDATION 0.88 Take guests and deals for what they are worth.",
        "MOTIVE 0.7 Win back guests and customers from every country.",
        "STANCE 0.7 China openly dislikes that the three work together on security.",
      ]
    `);
    // The rules speak where no model has read.
    expect(draft.proposals.filter((each) => each.type === 'FORECAST' && each.foundBy[0] !== 'by hand')).toEqual([]);
    expect(await prompts(folder, ['--model-answers', 'answers'])).toEqual([]);
  });

  test('questions about halves follow an answer that was too long', async () => {
    await using folder = await createWorkFolder('second-brief');
    const [file = ''] = await prompts(folder);
    await mkdir(folder.path('answers'));
    await writeFile(folder.path('answers', file.replace('.question', '')), '{"isTooLong": true}');
    const halves = await prompts(folder, ['--model-answers', 'answers']);
    expect(halves).toHaveLength(2);
    expect(halves).not.toContain(file);
  });

  test('questions hold the text, and are not written where it could be published', async () => {
    await using folder = await createWorkFolder('second-brief');
    await mkdir(folder.path('.git'));
    const inside = await draftWith(folder, ['--prompts', 'questions']);
    expect(inside).toMatchObject({
      code: 2,
      err: "error: option '--prompts <folder>' is 'questions', which is inside the git work tree of the brief. Questions hold the text; choose a folder outside of it.\n",
    });
    const code = join(import.meta.dirname, '../../evaluation/questions');
    expect((await draftWith(folder, ['--prompts', code])).err).toContain('is inside the code of Briefgraph.');
  });
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

test('parts without an answer are listed, and are no failure of the command', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(fail(401));
  const { code, out } = await draftWith(folder, modelAt(endpoint));
  expect(code).toBe(0);
  expect(out).toMatch(/local at \S+: 0 statements in 1 part, 1 undrafted \(see "undrafted" in the draft/);
  const { undrafted, proposals } = await readDraft(folder);
  expect(undrafted?.[0]).toMatchObject({ model: 'local', reason: 'the endpoint answers with status 401' });
  expect(proposals.length).toBeGreaterThan(0);
});

test('progress is shown on a terminal', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(nothing);
  const { code, err } = await folder.run([...ARGV, ...modelAt(endpoint)], { env: envOf(folder), isTTY: true });
  expect(code).toBe(0);
  expect(err).toContain('local: 1 of 1 part, 1100 of 500000 tokens …\n');
});

test('Ctrl+C ends the questions', async () => {
  await using folder = await createWorkFolder('second-brief');
  let stop = () => {};
  await using endpoint = await startEndpoint((response) => {
    stop();
    setTimeout(() => response.destroy(), 50);
  });
  const running = folder.start([...ARGV, ...modelAt(endpoint)], { env: envOf(folder) });
  stop = () => running.stop();
  expect(await running.exit).toBe(0);
  const { undrafted, proposals } = await readDraft(folder);
  expect(undrafted?.[0]?.reason).toBe('the run was stopped');
  expect(proposals.length).toBeGreaterThan(0);
});

test('a text that is larger than a draft can hold is refused before anybody is asked', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(nothing);
  const paragraphs = Array.from({ length: 2001 }, (_, index) => `The ferry left the harbour on day ${index}.`);
  await writeFile(folder.path(TEXT), paragraphs.join('\n'));
  await writeFile(folder.path(BRIEF), JSON.stringify({ title: 'Ferries', language: 'en' }));
  const indexed = await folder.run(['index', BRIEF, '--text', TEXT, '--data', 'second-brief']);
  expect(indexed.code).toBe(0);
  const { code, err } = await draftWith(folder, modelAt(endpoint));
  expect(code).toBe(2);
  expect(err).toContain('2000');
  expect(endpoint.received).toHaveLength(0);
});
