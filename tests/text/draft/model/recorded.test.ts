import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftInvented, modelAt } from './invented-draft.ts';
import { type Reply, startEndpoint } from './scripted-endpoint.ts';

/**
 * Answers about the invented text as three kinds of endpoints give them, with what they add and what they get wrong: one
 * that keeps to the schema, one that ignores it at first and writes code blocks, and one that finds less.
 */
const replay = async (name: string) => {
  const bodies: unknown[] = JSON.parse(await readFile(join(import.meta.dirname, 'recorded', `${name}.json`), 'utf8'));
  const replies = bodies.map(
    (body): Reply =>
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      },
  );
  return startEndpoint(...replies);
};

const outline = ({ draft }: Awaited<ReturnType<typeof draftInvented>>) =>
  draft.proposals
    .filter(({ type }) => !['ORGANIZATION', 'COUNTRY', 'DATE', 'QUANTITY'].includes(type))
    .map(({ type, score, foundBy, citations }) => `${type} ${citations} ${score} ${foundBy.join(' + ')}`);

test('an endpoint that keeps to the schema', async () => {
  await using endpoint = await replay('llama-cpp');
  const result = await draftInvented([modelAt(endpoint.url)]);
  expect(endpoint.received).toHaveLength(2);
  expect(outline(result)).toMatchInlineSnapshot(`
    [
      "EVENT p1.s1 0.84 rules + model-a",
      "FORECAST p1.s2 0.6 model-a",
      "FORECAST p2.s2 0.6 model-a",
      "RECOMMENDATION p2.s1 0.92 rules + model-a",
      "STANCE p1.s3 0.6 model-a",
      "FINDING p1.s2 0.6 model-a",
    ]
  `);
  expect(result.models[0]).toMatchObject({ statements: 6, dropped: 0, corrected: 0, undrafted: 0 });
});

test('an endpoint that ignores the schema at first', async () => {
  await using endpoint = await replay('ollama');
  const result = await draftInvented([modelAt(endpoint.url)]);
  expect(endpoint.received).toHaveLength(3);
  const problems = endpoint.received[1]?.body.messages[3]?.content.match(/^- .*/gm);
  expect(problems).toEqual([
    expect.stringMatching(/^- statement 4: polarity: /),
    expect.stringMatching(/^- statement 3: hedge: "might" is not in 2/),
  ]);
  expect(result.models[0]).toMatchObject({ statements: 6, dropped: 0, corrected: 0, undrafted: 0 });
});

test('all three together', async () => {
  await using one = await replay('llama-cpp');
  await using two = await replay('ollama');
  await using three = await replay('service');
  const result = await draftInvented([modelAt(one.url, 'one'), modelAt(two.url, 'two'), modelAt(three.url, 'three')]);
  expect(outline(result)).toMatchInlineSnapshot(`
    [
      "EVENT p1.s1 0.94 rules + one + two + three",
      "FORECAST p1.s2 0.85 one + two + three",
      "FORECAST p2.s2 0.65 one + two",
      "RECOMMENDATION p2.s1 0.97 rules + one + two + three",
      "STANCE p1.s3 0.65 one + two",
      "FINDING p1.s2 0.65 one + two",
    ]
  `);
  const forecast = result.draft.proposals.find(({ type }) => type === 'FORECAST');
  expect(forecast?.reasons).toMatchInlineSnapshot(`
    [
      "proposed by one",
      ""Norwegian operator" is not among the actors that the rules have found",
      "proposed by two",
      "proposed by three",
      "three has NOR as "actors", and not new:Norwegian operator",
      "three has EXPECTED as "modality", and not HYPOTHETICAL",
      "three has STATED as "basis", and not AUTHOR_INFERRED",
      "suggested wording of "summary" by one",
      "three suggests as "summary": Another train is possible.",
    ]
  `);
});
