import { describe, expect, test } from 'vitest';
import { CORRECTED } from '../../../src/text/model/draft/propose.ts';
import { draftInvented, inventedDraft, modelAt, openDocument } from './invented-draft.ts';
import { answer, nothing, say, startEndpoint } from './scripted-endpoint.ts';

/** The proposals of a model that insists on its answer about the first section, and what it was told was wrong. */
const insist = async (
  statement: object,
  invented: ReturnType<typeof openDocument> = inventedDraft(),
  newActors: readonly object[] = [],
) => {
  const content = JSON.stringify({ new_actors: newActors, ...JSON.parse(answer(statement)) });
  await using endpoint = await startEndpoint(say(content), (response, received) => {
    (received.body.messages.length > 2 ? say(content) : nothing)(response, received);
  });
  const result = await draftInvented(modelAt(endpoint.url), {}, invented);
  const proposals = result.draft.proposals.filter(({ foundBy }) => foundBy.includes('model-a'));
  const told = endpoint.received
    .flatMap(({ body }) => body.messages[3]?.content.match(/^- .*$/gm) ?? [])
    .map((line) => line.slice('- statement 1: '.length));
  return { ...result, proposal: proposals[0], proposals, told };
};

const FORECAST = { type: 'FORECAST', sentences: [2], modality: 'EXPECTED', forecast_type: 'FORECAST' };

const EVENT = { type: 'EVENT', event_kind: 'DISPUTE' };
const SENTENCE = 'Critics in Bree say that the noise wakes whole villages';

describe('what does not agree with the text is told to the model, and then left out', () => {
  test.each<[statement: object, told: readonly string[]]>([
    [{ ...FORECAST, hedge: 'might' }, ['hedge: "might" is not in 2']],
    [{ ...EVENT, sentences: [3], date: '4 May 2024' }, ['date: "4 May 2024" is not in 3; it is in 1; cite that, or']],
    [
      { sentences: [3], hedge: SENTENCE, date: SENTENCE, numbers: [{ text: SENTENCE }], actors: [SENTENCE] },
      ['hedge', 'date', 'numbers', 'actors'].map((name) => `${name}: it has too many words`),
    ],
  ])('words in %j', async (statement, problems) => {
    const { proposal, told, report, draft } = await insist(statement);
    expect(told).toEqual(problems.map((problem) => expect.stringContaining(problem)));
    for (const field of ['hedge', 'date']) expect(proposal?.fields).not.toHaveProperty(field);
    expect(proposal?.reasons).toContain(CORRECTED);
    expect(report).toMatchObject({ corrected: 1, dropped: 0 });
    expect(JSON.stringify(draft)).not.toContain('wakes whole villages');
  });

  test('numbers that the cited sentence does not have', async () => {
    const { proposal, told } = await insist({
      sentences: [2],
      numbers: [{ text: '12,000 people', role: 'MEASURED', measure: 'riders in four weeks' }, { text: '90 per cent' }],
    });
    expect(told).toEqual([expect.stringContaining('numbers: "90 per cent" is not in 2')]);
    const quantity = {
      text: '12,000 people',
      value: 12000,
      unit: 'person',
      unitSystem: 'WORD',
      role: 'MEASURED',
      measure: 'riders in four weeks',
    };
    expect(proposal?.fields.quantities).toEqual([quantity]);
  });

  test('actors whom the text does not name', async () => {
    const { proposal, told } = await insist({ ...FORECAST, actors: ['Norway', 'the Rail Board', 'Ministry of Tides'] });
    expect(told).toEqual(['actors: "Ministry of Tides" is not named in the text']);
    // One is named by an adjective in the sentence, the other one elsewhere.
    expect(proposal?.fields).toMatchObject({ actors: ['NOR', 'vell-rail-board'], basis: 'STATED' });
    expect(proposal?.reasons).toContain('"the Rail Board" is not named in the cited sentences');
  });

  test('names that the cited sentences leave out are added by the reader', async () => {
    const statement = { type: 'MOTIVE', sentences: [2], modality: 'ONGOING', actors: ['Norway', 'the Rail Board'] };
    expect((await insist(statement)).proposal?.fields.basis).toBe('CURATOR_INFERRED');
  });

  test('whom an event is done to takes part as its target, and each has a basis', async () => {
    const rest = { actors: ['Norway'], targets: ['the Rail Board'] };
    const { proposal } = await insist({ type: 'EVENT', sentences: [2], modality: 'HAPPENED', ...rest });
    expect(proposal?.fields).toMatchObject({
      basis: 'STATED',
      participants: [
        { actor: 'NOR', role: 'INITIATOR', basis: 'STATED' },
        { actor: 'vell-rail-board', role: 'TARGET', basis: 'CURATOR_INFERRED' },
      ],
    });
  });

  test.each([
    ['nine words of the text', 'Some 12,000 people used it in the first month again', 'words in a row of the text'],
    ['a number of its own', 'About 15,000 travellers came in a month.', '"15,000" is not in the cited sentences'],
    ['a quotation of other words', 'The train is "a triumph" for the valley.', '"a triumph" is in quotation marks'],
  ])('a wording with %s', async (_, wording, problem) => {
    const { proposal, told } = await insist({ sentences: [2], wording });
    expect(told).toEqual([expect.stringContaining(problem)]);
    expect(proposal?.fields).not.toHaveProperty('summary');
    expect(proposal?.open).toContain('summary');
  });

  test.each([
    ['EXPECTED', { type: 'FORECAST', modality: 'HAPPENED' }],
    ['HYPOTHETICAL', { type: 'EVENT', modality: 'HAPPENED', hedge: 'may' }],
  ])('a modality that would be a fact: %s instead', async (modality, statement) => {
    const { proposal, told } = await insist({ sentences: [2], ...statement });
    expect(told).toHaveLength(1);
    expect(proposal?.fields.modality).toBe(modality);
  });
});

test.each([
  ['strength', { strength: 'MUST' }, 'strength: it is "MUST", but 4 has "should"'],
  ['the opposite', { wording: 'Disclose expenses after that summer.' }, 'action: it has "after", but 4 has "before"'],
])('what verify would doubt is told to the model, and then noted: %s', async (_, fields, doubt) => {
  const advice = { type: 'RECOMMENDATION', sentences: [4], modality: 'HOPED', strength: 'SHOULD', ...fields };
  const { proposal, told } = await insist(advice);
  expect(told).toEqual([expect.stringContaining(doubt)]);
  expect(proposal?.reasons).toContain(CORRECTED);
  expect(proposal?.reasons.join()).toContain(`in doubt: ${doubt.replace('4', 'p2.s1')}`);
});

describe('what agrees with the text stays', () => {
  const wording = 'In four weeks the service had 12,000 riders.';

  test.each<[what: string, statement: object, proposal: object]>([
    ['a hedge', { ...FORECAST, hedge: 'may' }, { fields: { hedge: 'may' }, score: 0.92 }],
    [
      'a wording of its own, marked as suggested; the field stays open',
      { sentences: [2], wording },
      {
        fields: { summary: wording },
        open: ['summary', 'support'],
        reasons: ['proposed by model-a', 'suggested wording of "summary" by model-a'],
      },
    ],
    [
      'what supports a finding, so that it can be accepted as it is suggested',
      { sentences: [2], wording, support: 'DATA' },
      { fields: { support: 'DATA' }, reasons: expect.arrayContaining(['suggested "support" by model-a']) },
    ],
    [
      'a date in EDTF, as the rules read its words',
      { type: 'EVENT', sentences: [1], modality: 'HAPPENED', date: '4 May 2024' },
      { fields: { date: { edtf: '2024-05-04', text: '4 May 2024', basis: 'STATED', citations: ['p1.s1'] } } },
    ],
    [
      'a known event by its id',
      { ...EVENT, sentences: [3], known_event: 'night-train-reopening' },
      {
        fields: { event: 'night-train-reopening' },
        sameAs: [{ ref: 'night-train-reopening', score: 0.91, reasons: ['the same according to model-a'] }],
        open: [],
      },
    ],
  ])('%s', async (_, statement, expected) => {
    const { proposal, told } = await insist(statement);
    expect(told).toEqual([]);
    expect(proposal).toMatchObject(expected);
  });

  test('at most five words of a wording in its key, and names', async () => {
    const { proposal } = await insist({ sentences: [2], actors: ['Norway'], wording: 'One two three four five six' });
    expect(proposal?.key).toBe('Norway · One two three four five');
  });

  test('without fields of other types', async () => {
    const others = { polarity: 'NEGATIVE', strength: 'MUST', event_kind: 'WAR' };
    const { proposal, told } = await insist({ sentences: [2], ...others });
    expect(told).toEqual([]);
    const names = ['about', 'basis', 'citations', 'modality', 'quantities'];
    expect(Object.keys(proposal?.fields ?? {}).sort()).toEqual(names);
  });
});

test.each([
  ['会社は来年の春から夜行列車の運転を再び始める。', [expect.stringContaining('characters in a row of the text')]],
  ['Night trains are to run again.', []],
])('in Japanese, a copy is found by its characters: %s', async (wording, problems) => {
  const text = '山の鉄道\n1. What Happened\n山の鉄道会社は来年の春から夜行列車の運転を再び始める予定である。\n';
  const { told } = await insist({ ...FORECAST, sentences: [1], wording }, openDocument(text, 'ja'));
  expect(told).toEqual(problems);
});

test('who speaks is named beside the sentence, and advice of somebody unknown is not made that of the author', async () => {
  const text = 'A Call\n1. What Happened\nSENIOR OFFICIAL ONE: The line should open in May.\nLate.\n';
  const invented = openDocument(text);
  const advice = { type: 'RECOMMENDATION', sentences: [1], modality: 'HOPED', strength: 'SHOULD' };
  const said = { ...advice, attributed_to: ['Senior Official One'] };
  const { proposals, told } = await insist(said, invented, [{ name: 'Senior Official One', type: 'PERSON' }]);
  expect(told).toEqual([]);
  const one = { actor: 'new:Senior Official One', names: ['SENIOR OFFICIAL ONE'] };
  expect(proposals).toMatchObject([
    { type: 'PERSON', citations: ['sp1.s1'], fields: one },
    { type: 'RECOMMENDATION', fields: { attributedTo: [one.actor], basis: 'STATED' } },
  ]);
  const other = await insist({ ...advice, attributed_to: ['Senior Official Two'] }, invented);
  expect(other.proposals).toEqual([]);
  expect(other.told).toContain('attributed_to: it would be the word of the author without it');
});
