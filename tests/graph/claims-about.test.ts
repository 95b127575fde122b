import { beforeAll, expect, test } from 'vitest';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { type Asker, DATA, serveData, serveSnapshot } from '../support/serve.ts';
import { commons, north } from '../support/two-catalogs.ts';

/** What briefs claim about an event, an issue or a claim, and which of these claims cannot all be right. */

let graph: Asker;
beforeAll(async () => {
  graph = await serveData([DATA]);
});

interface Claims {
  totalCount: number;
  nodes: { __typename: string; slug: string }[];
}

const CLAIMS = 'totalCount nodes { __typename slug }';
const SUMMIT = 'event(slug: "camp-david-summit-2023")';

/** The claims in a list, as `Type:slug`. */
const namesIn = ({ totalCount, nodes }: Claims) => {
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ __typename: type, slug }) => `${type}:${slug}`);
};

const claimsOf = async (field: string, list = 'claims', asker = graph) => {
  const data = await asker.get<Record<string, { claims: Claims }>, object>(
    `{ of: ${field} { ${list} { ${CLAIMS} } } }`,
  );
  return namesIn((data.of as { claims: Claims }).claims);
};

const claimsAbout = async (ids: readonly string[], asker = graph) => {
  const query = `query ($ids: [ID!]) { claims(where: { about: $ids }, first: 100) { ${CLAIMS} } }`;
  return namesIn((await asker.get<{ claims: Claims }, object>(query, { ids })).claims);
};

const idOf = async (field: string, asker = graph): Promise<string> =>
  (await asker.get<{ of: { id: string } }, object>(`{ of: ${field} { id } }`)).of.id;

const OF_THE_SUMMIT = [
  'Stance:white-house/white-house-sees-historic-summit',
  'Motive:white-house/camp-david-partners-advance-security-and-prosperity',
  'Motive:white-house/camp-david-leaders-seek-security-and-prosperity-for-region',
  'Motive:china-loosen-us-led-coalition',
];

test('an event lists the claims about it, of all types and institutes, in the order of the texts', async () => {
  expect(await claimsOf(SUMMIT)).toEqual(OF_THE_SUMMIT);
  expect(await claimsAbout([await idOf(SUMMIT)])).toEqual(OF_THE_SUMMIT);
});

test('the list is narrowed as any list of claims is', async () => {
  expect(await claimsOf(SUMMIT, 'claims(where: { publisher: "asan-institute" })')).toEqual(OF_THE_SUMMIT.slice(3));
  expect(await claimsOf(SUMMIT, 'claims(where: { type: [STANCE] })')).toEqual(OF_THE_SUMMIT.slice(0, 1));
});

test('issues and instruments have theirs: stances, findings, and recommendations about them or in answer to them', async () => {
  expect(await claimsOf('issue(slug: "rok-us-japan-security-cooperation")')).toEqual([
    'Stance:white-house/camp-david-partners-see-defensive-cooperation',
    'Stance:china-sees-asian-nato-in-trilateral-cooperation',
    'Stance:trilateral-partners-see-answer-to-north-korea',
  ]);
  expect(await claimsOf('issue(slug: "us-china-rivalry")', 'claims(where: { brief: "asan-2024-12-05" })')).toEqual([
    'Stance:china-opposes-us-protectionism',
    'Recommendation:keep-china-trade-from-harming-us-ties',
  ]);
  expect(await claimsOf('instrument(slug: "open-ownership/fatf-recommendation-24")')).toEqual([
    'Recommendation:open-ownership/adopt-revised-recommendation-24',
    'Recommendation:open-ownership/move-towards-mandatory-central-registers',
  ]);
});

test('the lists of one type have nothing that the list of all types lacks', async () => {
  const { events } = await graph.get<{ events: { nodes: Record<string, Claims>[] } }, object>(`{
    events(where: { brief: "white-house/wh-2024-04-02-us-china-background-call" }, first: 100) { nodes {
      all: claims(where: { type: [FINDING] }, first: 50) { ${CLAIMS} }
      findings(first: 50) { ${CLAIMS} }
      motives: claims(where: { type: [MOTIVE] }, first: 50) { ${CLAIMS} }
      evidenceFor(first: 50) { ${CLAIMS} }
    } }
  }`);
  expect(events.nodes.flatMap(({ findings }) => findings?.nodes ?? [])).not.toEqual([]);
  for (const { all, findings, motives, evidenceFor } of events.nodes) {
    expect(all).toEqual(findings);
    expect(new Set(namesIn(motives as Claims))).toEqual(
      new Set(evidenceFor?.nodes.map(({ slug }) => `Motive:${slug}`)),
    );
  }
});

test('a claim is about what its own brief links to it, and not about what another brief does', async () => {
  const grows = 'event(slug: "rok-us-japan-security-cooperation-grows")';
  expect(await claimsOf(grows, 'claims(where: { type: [FORECAST, STANCE] })')).toEqual([
    'Forecast:white-house/camp-david-partners-widen-security-cooperation',
    'Forecast:white-house/camp-david-leaders-coordinate-alliances',
    'Stance:china-sees-asian-nato-in-trilateral-cooperation',
  ]);
  const stance = await idOf('stance(slug: "china-sees-asian-nato-in-trilateral-cooperation")');
  expect(await claimsAbout([stance])).toEqual([
    'Stance:white-house/camp-david-partners-see-defensive-cooperation',
    'Stance:white-house/camp-david-leaders-see-partnership-for-whole-region',
    'Motive:us-contain-china-through-asian-nato',
    'Motive:china-loosen-us-led-coalition',
  ]);
  // The fact sheet says that its stance contradicts the other; the brief of the other does not know it.
  const ofTheWhiteHouse = await idOf('stance(slug: "white-house/camp-david-partners-see-defensive-cooperation")');
  expect(await claimsAbout([ofTheWhiteHouse])).toEqual([]);
});

test('the claims about an event that two catalogs register are found by each of its ids', async () => {
  const merged = serveSnapshot(MemorySnapshot.of([commons, north(['event-20'])]));
  const { event } = await merged.get<{ event: { id: string; otherIds: string[] } }, object>(
    '{ event(slug: "event-20") { id otherIds } }',
  );
  const all = await claimsOf('event(slug: "north/talks-0")', 'claims(first: 100)', merged);
  expect(all.filter((name) => name.startsWith('Motive:north/'))).not.toEqual([]);
  expect(all.filter((name) => !name.includes('north/'))).not.toEqual([]);
  for (const id of [event.id, ...event.otherIds]) expect(await claimsAbout([id], merged)).toEqual(all);
});

test('a claim has what contradicts it, whichever of the two the link goes from, and who says so', async () => {
  const query = (slug: string, args = '') =>
    `{ stance(slug: "${slug}") { contradictions${args} { totalCount edges {
      basis brief { slug } citations { ref } node { __typename ... on Claim { slug } } } } } }`;
  const edge = (brief: string, slug: string, refs: string[]) => ({
    basis: 'CURATOR_INFERRED',
    brief: { slug: brief },
    citations: refs.map((ref) => ({ ref: `${brief}:${ref}` })),
    node: { __typename: 'Stance', slug },
  });
  const ASIAN_NATO = 'china-sees-asian-nato-in-trilateral-cooperation';
  const DEFENSIVE = 'white-house/camp-david-partners-see-defensive-cooperation';
  const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
  const byFactSheet = (slug: string) => edge(FACT_SHEET, slug, ['p8.s2', 'p8.s1']);
  expect(await graph.get(query(ASIAN_NATO))).toEqual({
    stance: {
      contradictions: {
        totalCount: 2,
        edges: [
          edge(
            'white-house/wh-2023-08-18-joint-statement',
            'white-house/camp-david-leaders-see-partnership-for-whole-region',
            ['p3.s3', 'p1.s4'],
          ),
          byFactSheet(DEFENSIVE),
        ],
      },
    },
  });
  // It also echoes another stance, which does not contradict it.
  const ofDefensive = { stance: { contradictions: { totalCount: 1, edges: [byFactSheet(ASIAN_NATO)] } } };
  expect(await graph.get(query(DEFENSIVE))).toEqual(ofDefensive);
  expect(await graph.get(query(ASIAN_NATO, `(brief: "${FACT_SHEET}")`))).toEqual({
    stance: { contradictions: { totalCount: 1, edges: [byFactSheet(DEFENSIVE)] } },
  });
  expect(await graph.get(query(ASIAN_NATO, '(brief: "asan-2024-12-05")'))).toEqual({
    stance: { contradictions: { totalCount: 0, edges: [] } },
  });
});
