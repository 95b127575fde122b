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
