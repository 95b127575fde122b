import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fail, type Received, say, startEndpoint } from '../text/model/scripted-endpoint.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

const BRIEF = 'second-brief/briefs/skarvoya-2025-01-14.json';
const TEXT = 'second-brief/briefs/skarvoya-2025-01-14.txt';

const verifyWith = (folder: WorkFolder, ...argv: string[]) =>
  folder.run(['verify', BRIEF, '--text', TEXT, '--data', 'second-brief', ...argv], {
    env: { XDG_CACHE_HOME: folder.path('cache') },
  });

interface Asked {
  names: Record<string, string[]>;
  sections: { heading: string | null; sentences: { n: number; text: string; context?: boolean }[] }[];
  statements: { statement: number; kind: string; sentences: number[]; [field: string]: unknown }[];
}

const readAsked = (messages: readonly { content: string }[]): Asked => JSON.parse(messages[1]?.content ?? '');

/** What a model answers if it finds the same in each statement of a kind, and nothing in others. */
const answerTo = ({ statements }: Asked, kind: string, ...findings: readonly object[]) => ({
  statements: statements.map((one) => ({
    statement: one.statement,
    findings: one.kind === kind ? findings : [],
  })),
});

const readQuestions = async (folder: WorkFolder, ...argv: string[]) => {
  const { code, out } = await verifyWith(folder, '--prompts', 'questions', '--json', ...argv);
  expect(code).toBe(0);
  const files: string[] = JSON.parse(out).questions;
  const questions = await Promise.all(files.map(async (file) => JSON.parse(await folder.read(`questions/${file}`))));
  return questions.map((question) => ({ answer: question.answer as string, asked: readAsked(question.messages) }));
};

const WRONG_PARTY = { field: 'between', kind: 'CONTRADICTED', what: 'It is about China and Norway.' };

test('statements are shown as a person reads them, with the sentences that they cite and their neighbours', async () => {
  await using folder = await createWorkFolder('second-brief');
  const questions = await readQuestions(folder);
  const asked = questions.map((question) => question.asked);
  for (const { sections, statements } of asked) {
    const shown = sections.flatMap(({ sentences }) => sentences);
    const cited = new Set(statements.flatMap(({ sentences }) => sentences));
    expect(statements.length).toBeLessThanOrEqual(12);
    expect([...cited].filter((n) => !shown.some((sentence) => sentence.n === n))).toEqual([]);
    for (const { n, context } of shown) expect(context === true).toBe(!cited.has(n));
    // Each neighbour stands beside a sentence that is cited.
    for (const { n, context } of shown) if (context) expect(cited.has(n - 1) || cited.has(n + 1)).toBe(true);
    expect(JSON.stringify(statements)).not.toMatch(/"(?:slug|citations|note|rank)"|skarvoya-institute/);
  }
  const statements = asked.flatMap((each) => each.statements);
  const one = (kind: string, words: string) =>
    statements.find((statement) => statement.kind === kind && JSON.stringify(statement).includes(words));
  expect(one('event', 'roundtable')).toMatchObject({
    event: 'Skarvøya Institute roundtable in Tromsø, 2024',
    modality: 'HAPPENED',
    date: { edtf: '2024-12-09', text: '9 December 2024' },
    place: { name: 'Tromsø', country: 'Norway' },
    participants: [{ actor: 'Skarvøya Institute for Asian Affairs', role: 'HOST' }],
  });
  expect(one('relation', 'South Korea')).toMatchObject({ between: ['China', 'South Korea'], trend: 'STEADY' });
  expect(Object.assign({}, ...asked.map(({ names }) => names)).China).toContain('Beijing');
});

test('what a model finds is a warning, and not the exit code', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint((response, received: Received) => {
    const asked = readAsked(received.body.messages);
    say(JSON.stringify(answerTo(asked, 'relation', WRONG_PARTY)))(response, received);
  });
  const model = ['--model', endpoint.url, '--model-name', 'local'];
  const { code, out, err } = await verifyWith(folder, ...model);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /json:\d+:\d+ warning: relation "[\w-]+", between: local finds that the cited sentences say something else: It is about China and Norway\.\n/,
  );
  expect(out).toMatch(/1 warning of a model, from \d+ questions, 0 of them answered before\n/);
  const asked = endpoint.received.length;
  const again = JSON.parse((await verifyWith(folder, ...model, '--json')).out);
  expect(endpoint.received).toHaveLength(asked);
  expect(again).toMatchObject({
    ok: true,
    warnings: [{ check: 'MODEL', kind: 'CONTRADICTED', model: 'local', severity: 'warning', file: BRIEF }],
    model: { questions: asked, kept: asked, unanswered: [], problems: [], tokens: { input: 0, output: 0 } },
  });
});

test('recorded answers are used without a model, and what breaks the rules is left out of them', async () => {
  await using folder = await createWorkFolder('second-brief');
  const questions = await readQuestions(folder);
  const copied = questions.flatMap(({ asked }) => asked.sections).flatMap(({ sentences }) => sentences);
  const long = copied.find(({ text }) => text.split(' ').length > 14)?.text ?? '';
  const findings = [
    { field: 'colour', kind: 'NOT_SAID', what: 'No colour is named.' },
    { field: 'summary', kind: 'NOT_SAID', what: `The text says: ${long.slice(0, 200)}` },
    { field: 'summary', kind: 'RUMOUR', what: 'Somebody says so.' },
    { field: 'between', kind: 'NOT_SAID', what: 'The word is\u001b[2J of Norway.' },
  ];
  await mkdir(folder.path('answers'));
  for (const { answer, asked } of questions.slice(1))
    await folder.write(
      `answers/${answer}`,
      JSON.stringify({ model: 'by hand', ...answerTo(asked, 'relation', ...findings) }),
    );
  await folder.write(`answers/${questions[0]?.answer}`, '{"statements": 7}');
  const { code, out } = await verifyWith(folder, '--model-answers', 'answers');
  expect(code).toBe(0);
  expect(out).toContain('by hand finds that the cited sentences do not say this: The word is\\u001b[2J of Norway.\n');
  expect(out).toContain('left out: statement');
  expect(out).toContain('there is no field "colour"');
  expect(out).toContain('words in a row of the text');
  expect(out).toContain(`${questions[0]?.answer}: no answer: the answer is not {"statements"`);
  expect(out).not.toContain(long.slice(0, 60));
  expect(out.match(/by hand finds/g)).toHaveLength(1);
  // What is not answered is asked for; a statement that was changed is asked about again.
  expect(await readQuestions(folder, '--model-answers', 'answers')).toHaveLength(1);
  await folder.edit(BRIEF, '"trend": "STEADY"', '"trend": "IMPROVING"');
  expect(await readQuestions(folder, '--model-answers', 'answers')).toHaveLength(2);
});

test('no answer is no failure, and nothing leaves this machine unless its host is named', async () => {
  await using folder = await createWorkFolder('second-brief');
  await using endpoint = await startEndpoint(fail(401));
  const { code, out } = await verifyWith(folder, '--model', endpoint.url, '--model-name', 'local');
  expect(code).toBe(0);
  expect(out).toContain('no answer: the endpoint answers with status 401\n');
  expect(endpoint.received).toHaveLength(1);
  const far = await verifyWith(folder, '--model', 'https://models.invalid/v1', '--model-name', 'm');
  expect(far).toMatchObject({ code: 2, out: '' });
  expect(far.err).toContain('If it may be, add --send-text-to models.invalid.');
});

test('questions hold the text, and are not written where it could be published', async () => {
  await using folder = await createWorkFolder('second-brief');
  await mkdir(folder.path('.git'));
  const { code, err } = await verifyWith(folder, '--prompts', 'questions');
  expect(code).toBe(2);
  expect(err).toContain('is inside the git work tree of the brief');
});
