import { expect, test } from 'vitest';
import { toClaimStatements } from '../../src/views/claims.ts';
import type { Claim } from '../../src/views/entry-types.ts';
import { ExplorerClaimDocument } from '../../src/views/generated/views.ts';
import { DATA, POLL_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** A brief that sums up a report on a poll for the fund that paid for it, and advises without saying whom. */

const { get, read } = await serveFlat([DATA, POLL_BRIEF]);

/** What the explorer's table and files have of a claim. */
const statementOf = async (id: string) => {
  const { node } = await get(ExplorerClaimDocument, { id: btoa(id) });
  return toClaimStatements(node as Claim)[0];
};

test('a recommendation may address nobody by name', async () => {
  const query = `{
    recommendation(ref: "night-desk/post-timetables") { action addressees { slug } strength explicit }
  }`;
  const action = 'Put up the times of the buses wherever one can board.';
  expect(await read(query)).toEqual({ action, addressees: [], strength: 'SHOULD', explicit: true });
  expect(await statementOf('Recommendation:night-desk/post-timetables')).toMatchObject({
    kind: 'recommendation',
    text: action,
    actors: [],
    toward: [],
  });
});

test('a claim says how many share it, and claims are found by that', async () => {
  const query = `{
    brief(ref: "night-desk/night-buses-2025") {
      claims { nodes { slug extent attributedTo { slug } ... on Stance { holders { slug } } } }
    }
    all: claims(where: { briefs: ["night-desk/night-buses-2025"], extents: [SOME, MOST] }) { totalCount }
    some: stances(where: { catalogs: ["night-desk"], extents: [SOME] }) { nodes { slug } }
  }`;
  const drivers = ['night-desk/night-drivers'];
  const smaller = 'night-desk/some-drivers-want-smaller-buses';
  expect(await read(query)).toEqual({
    brief: [
      { slug: 'night-desk/riders-want-a-bus-every-hour', extent: null, attributedTo: [] },
      { slug: 'night-desk/costs-rise', extent: 'MOST', attributedTo: drivers },
      { slug: smaller, extent: 'SOME', attributedTo: drivers, holders: drivers },
      { slug: 'night-desk/post-timetables', extent: null, attributedTo: [] },
    ],
    all: 2,
    some: [smaller],
  });
  expect(await statementOf('Forecast:night-desk/costs-rise')).toMatchObject({
    attributedTo: ['Drivers of night buses'],
    extent: 'MOST',
  });
});

test('a brief says who paid for it and what it sums up, and may be dated by its page alone', async () => {
  const query = `{
    brief(ref: "night-desk/night-buses-2025") {
      commissioners { __typename slug } summaryOf { title url } document { url sha256 accessed { label } importer } published { edtf text basis } byline { slug }
    }
    briefs(where: { commissioners: { any: ["night-desk/lantern-fund"] } }) { nodes { slug } }
    others: briefs(where: { commissioners: { any: ["no"] } }) { totalCount }
  }`;
  expect(await read(query)).toEqual({
    brief: {
      commissioners: [{ __typename: 'Organization', slug: 'night-desk/lantern-fund' }],
      summaryOf: { title: 'Riding After Dark', url: 'https://example.org/riding-after-dark' },
      document: {
        url: 'https://example.org/night-buses.txt',
        sha256: 'fc8689371820e1c10cf548cbc47f10ab1f9740a5c4593d2b1009d1ef03452086',
        accessed: 'February 20, 2025',
        importer: null,
      },
      published: { edtf: '2025-02', text: null, basis: 'CORROBORATED' },
      byline: [],
    },
    briefs: ['night-desk/night-buses-2025'],
    others: 0,
  });
});

test('a poll has its question, and each number its answer; both are searched', async () => {
  const query = `{
    finding(ref: "night-desk/riders-want-a-bus-every-hour") { question support quantities { text value answer } }
    asked: search(text: "hour of the night") { nodes { ... on Finding { slug } } }
    answered: search(text: "disagree riders") { nodes { ... on Finding { slug } } }
  }`;
  expect(await read(query)).toEqual({
    finding: {
      question: 'Should there be a bus each hour of the night?',
      support: 'SURVEY',
      quantities: [
        { text: '800 riders', value: 800, answer: null },
        { text: '64%', value: 64, answer: 'agree' },
        { text: '21%', value: 21, answer: 'disagree' },
      ],
    },
    asked: ['night-desk/riders-want-a-bus-every-hour'],
    answered: ['night-desk/riders-want-a-bus-every-hour'],
  });
  expect(await statementOf('Finding:night-desk/riders-want-a-bus-every-hour')).toMatchObject({
    quantities: [
      '800 riders: people asked',
      '64%: share of the riders asked: agree',
      '21%: share of the riders asked: disagree',
    ],
  });
});
