import { describe, expect, test } from 'vitest';
import { mergeProposals } from '../../../../src/text/draft/model/merge-proposals.ts';
import { createHashOf } from '../../../../src/text/draft/proposals/hash-of.ts';
import { draftInvented, inventedDraft, modelAt } from './invented-draft.ts';
import { answer, nothing, say, startEndpoint } from './scripted-endpoint.ts';

const EVENT = {
  type: 'EVENT',
  sentences: [1],
  modality: 'HAPPENED',
  event_kind: 'PROGRAMME',
  actors: ['Vell Rail Board'],
  date: '4 May 2024',
};
const FORECAST = {
  type: 'FORECAST',
  sentences: [2],
  modality: 'HYPOTHETICAL',
  forecast_type: 'FORECAST',
  hedge: 'may',
};

/** What models say of the first section; each finds nothing in the second. */
const ask = async (...answers: readonly (readonly object[])[]) => {
  const endpoints = await Promise.all(answers.map((said) => startEndpoint(say(answer(...said)), nothing)));
  try {
    return await draftInvented(endpoints.map(({ url }, index) => modelAt(url, `model-${'abc'[index]}`)));
  } finally {
    for (const endpoint of endpoints) await endpoint[Symbol.asyncDispose]();
  }
};

const find = ({ draft }: Awaited<ReturnType<typeof ask>>, type: string) =>
  draft.proposals.filter((proposal) => proposal.type === type);

test('a model that finds what the rules have found raises its score, and fills in what is missing', async () => {
  const before = inventedDraft().draft.proposals.find(({ type }) => type === 'EVENT');
  const events = find(await ask([EVENT]), 'EVENT');
  expect(events).toEqual([
    {
      ...before,
      score: 0.84,
      foundBy: ['rules', 'model-a'],
      reasons: ['proposed by model-a'],
      fields: {
        ...before?.fields,
        date: expect.objectContaining({ edtf: '2024-05-04' }),
        participants: [expect.objectContaining({ actor: 'vell-rail-board' })],
      },
    },
  ]);
});

test('models that agree raise the score; one that has read it and does not propose it lowers it', async () => {
  const scores = async (...answers: readonly (readonly object[])[]) => {
    const [forecast] = find(await ask(...answers), 'FORECAST');
    return { score: forecast?.score, foundBy: forecast?.foundBy };
  };
  expect(await scores([FORECAST])).toEqual({ score: 0.6, foundBy: ['model-a'] });
  expect(await scores([FORECAST], [FORECAST])).toEqual({ score: 0.75, foundBy: ['model-a', 'model-b'] });
  expect(await scores([FORECAST], [FORECAST], [FORECAST])).toEqual({
    score: 0.85,
    foundBy: ['model-a', 'model-b', 'model-c'],
  });
  expect(await scores([], [FORECAST])).toEqual({ score: 0.5, foundBy: ['model-b'] });
});

test('where they disagree, most are followed, and the others are listed', async () => {
  const result = await ask(
    [FORECAST],
    [{ ...FORECAST, modality: 'EXPECTED' }],
    [{ ...FORECAST, modality: 'EXPECTED' }],
  );
  const [forecast] = find(result, 'FORECAST');
  expect(forecast?.fields.modality).toBe('EXPECTED');
  expect(forecast?.reasons).toContain('model-a has HYPOTHETICAL as "modality", and not EXPECTED');
});

test('the rules are followed where as many have something else', async () => {
  const [event] = find(await ask([{ ...EVENT, modality: 'ONGOING', event_kind: 'FUNDING' }]), 'EVENT');
  expect(event?.fields).toMatchObject({ modality: 'HAPPENED', kind: 'PROGRAMME' });
  expect(event?.reasons).toEqual(
    expect.arrayContaining([
      'model-a has FUNDING as "kind", and not PROGRAMME',
      'model-a has ONGOING as "modality", and not HAPPENED',
    ]),
  );
});

test('what the rules alone have found stays as it is, and says which models did not propose it', async () => {
  const before = inventedDraft().draft.proposals.find(({ type }) => type === 'RECOMMENDATION');
  const [recommendation] = find(await ask([EVENT], []), 'RECOMMENDATION');
  expect(recommendation).toEqual({ ...before, reasons: ['model-a, model-b: not proposed'] });
});

test('two statements of a model about one sentence are two, with ids of their own', async () => {
  const events = find(await ask([EVENT, { ...EVENT, event_kind: 'FUNDING', date: null }]), 'EVENT');
  expect(events.map(({ foundBy }) => foundBy)).toEqual([['rules', 'model-a'], ['model-a']]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(2);
});

test('models of one name are told apart by their hosts', async () => {
  await using one = await startEndpoint(nothing);
  await using two = await startEndpoint(nothing);
  const { draft } = await draftInvented([modelAt(one.url), modelAt(two.url)]);
  expect(draft.models).toEqual([
    { name: `model-a at ${one.host}`, host: one.host },
    { name: `model-a at ${two.host}`, host: two.host },
  ]);
});

describe('without answers', () => {
  test('the proposals of the rules are the same', () => {
    const { document, draft } = inventedDraft();
    const statements = draft.proposals.filter(({ type }) => type === 'EVENT' || type === 'RECOMMENDATION');
    expect(mergeProposals(statements, [], createHashOf(document))).toEqual(statements);
  });
});
