import { beforeAll, expect, test } from 'vitest';
import { toClaimStatements } from '../../src/views/claims.ts';
import type { Claim } from '../../src/views/entry-types.ts';
import { ExplorerClaimDocument } from '../../src/views/generated/views.ts';
import { type Asker, DATA, POLL_BRIEF, serveData } from '../support/serve.ts';

/** A brief that sums up a report on a poll for the fund that paid for it, and advises without saying whom. */

let graph: Asker;
let get: (query: string) => Promise<Record<string, never>>;

beforeAll(async () => {
  graph = await serveData([DATA, POLL_BRIEF]);
  get = (query) => graph.get(query);
});

/** What the explorer's table and files have of a claim. */
const statementOf = async (id: string) => {
  const { node } = await graph.get(ExplorerClaimDocument, { id: btoa(id) });
  return toClaimStatements(node as Claim)[0];
};

test('a recommendation may address nobody by name', async () => {
  const { recommendation } = await get(`{
    recommendation(slug: "night-desk/post-timetables") { action addressees { slug } strength explicit }
  }`);
  expect(recommendation).toEqual({
    action: 'Put up the times of the buses wherever one can board.',
    addressees: [],
    strength: 'SHOULD',
    explicit: true,
  });
  expect(await statementOf('Recommendation:night-desk/post-timetables')).toMatchObject({
    kind: 'recommendation',
    text: 'Put up the times of the buses wherever one can board.',
    actors: [],
    toward: [],
  });
});

test('a claim says how many share it, and claims are found by that', async () => {
  const { brief, all, some } = await get(`{
    brief(slug: "night-desk/night-buses-2025") {
      claims { nodes { slug extent attributedTo { slug } ... on Stance { holders { slug } } } }
    }
    all: claims(where: { brief: "night-desk/night-buses-2025", extent: [SOME, MOST] }) { totalCount }
    some: stances(where: { catalog: "night-desk", extent: [SOME] }) { nodes { slug } }
  }`);
  const drivers = [{ slug: 'night-desk/night-drivers' }];
  expect({ brief, all, some }).toEqual({
    brief: {
      claims: {
        nodes: [
          { slug: 'night-desk/riders-want-a-bus-every-hour', extent: null, attributedTo: [] },
          { slug: 'night-desk/costs-rise', extent: 'MOST', attributedTo: drivers },
          {
            slug: 'night-desk/some-drivers-want-smaller-buses',
            extent: 'SOME',
            attributedTo: drivers,
            holders: drivers,
          },
          { slug: 'night-desk/post-timetables', extent: null, attributedTo: [] },
        ],
      },
    },
    all: { totalCount: 2 },
    some: { nodes: [{ slug: 'night-desk/some-drivers-want-smaller-buses' }] },
  });
  expect(await statementOf('Forecast:night-desk/costs-rise')).toMatchObject({
    attributedTo: ['Drivers of night buses'],
    extent: 'MOST',
  });
});

test('a brief says who paid for it and what it sums up, and may be dated by its page alone', async () => {
  const { brief, briefs, others } = await get(`{
    brief(slug: "night-desk/night-buses-2025") {
      commissioners { __typename slug } summaryOf { title url } published { edtf text basis } byline { slug }
    }
    briefs(where: { commissioner: "night-desk/lantern-fund" }) { nodes { slug } }
    others: briefs(where: { commissioner: "no" }) { totalCount }
  }`);
  expect({ brief, briefs, others }).toEqual({
    brief: {
      commissioners: [{ __typename: 'Organization', slug: 'night-desk/lantern-fund' }],
      summaryOf: { title: 'Riding After Dark', url: 'https://example.org/riding-after-dark' },
      published: { edtf: '2025-02', text: null, basis: 'CORROBORATED' },
      byline: [],
    },
    briefs: { nodes: [{ slug: 'night-desk/night-buses-2025' }] },
    others: { totalCount: 0 },
  });
});

test('a poll has its question, and each number its answer; both are searched', async () => {
  const { finding, asked, answered } = await get(`{
    finding(slug: "night-desk/riders-want-a-bus-every-hour") { question support quantities { text value answer } }
    asked: search(text: "hour of the night") { nodes { ... on Finding { slug } } }
    answered: search(text: "disagree riders") { nodes { ... on Finding { slug } } }
  }`);
  const found = { nodes: [{ slug: 'night-desk/riders-want-a-bus-every-hour' }] };
  expect({ finding, asked, answered }).toEqual({
    finding: {
      question: 'Should there be a bus each hour of the night?',
      support: 'SURVEY',
      quantities: [
        { text: '800 riders', value: 800, answer: null },
        { text: '64%', value: 64, answer: 'agree' },
        { text: '21%', value: 21, answer: 'disagree' },
      ],
    },
    asked: found,
    answered: found,
  });
  expect(await statementOf('Finding:night-desk/riders-want-a-bus-every-hour')).toMatchObject({
    quantities: [
      '800 riders: people asked',
      '64%: share of the riders asked: agree',
      '21%: share of the riders asked: disagree',
    ],
  });
});
