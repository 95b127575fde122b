import { expect, test } from 'vitest';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { serveSnapshot } from '../support/serve.ts';
import { commons, north } from '../support/two-catalogs.ts';
import { askFlat, serveFlat } from './flat-answer.ts';

/** What briefs claim about an event, an issue or a claim, and which of these claims cannot all be right. */

const graph = await serveFlat();

interface Claims {
  totalCount: number;
  nodes: { __typename: string; slug: string }[];
}

const CLAIMS = 'totalCount nodes { __typename slug }';
const SUMMIT = 'event(ref: "camp-david-summit-2023")';

/** The claims in a list, as `Type:slug`. */
const namesIn = ({ totalCount, nodes }: Claims) => {
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ __typename: type, slug }) => `${type}:${slug}`);
};

const claimsOf = async (field: string, list = 'claims', { read } = graph) =>
  namesIn(await read(`{ ${field} { ${list} { ${CLAIMS} } } }`));

const claimsAbout = async (ids: readonly string[], { read } = graph) =>
  namesIn(await read(`query ($ids: [ID!]) { claims(where: { about: $ids }, first: 100) { ${CLAIMS} } }`, { ids }));

const idOf = (field: string): Promise<string> => graph.read(`{ ${field} { id } }`);

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
  expect(await claimsOf(SUMMIT, 'claims(where: { publishers: ["asan-institute"] })')).toEqual(OF_THE_SUMMIT.slice(3));
  expect(await claimsOf(SUMMIT, 'claims(where: { types: [STANCE] })')).toEqual(OF_THE_SUMMIT.slice(0, 1));
});

test('issues and instruments have theirs: stances, findings, and recommendations about them or in answer to them', async () => {
  expect(await claimsOf('issue(ref: "rok-us-japan-security-cooperation")')).toEqual([
    'Stance:white-house/camp-david-partners-see-defensive-cooperation',
    'Stance:china-sees-asian-nato-in-trilateral-cooperation',
    'Stance:trilateral-partners-see-answer-to-north-korea',
  ]);
  expect(await claimsOf('issue(ref: "us-china-rivalry")', 'claims(where: { briefs: ["asan-2024-12-05"] })')).toEqual([
    'Stance:china-opposes-us-protectionism',
    'Recommendation:keep-china-trade-from-harming-us-ties',
  ]);
  expect(await claimsOf('instrument(ref: "open-ownership/fatf-recommendation-24")')).toEqual([
    'Recommendation:open-ownership/adopt-revised-recommendation-24',
    'Recommendation:open-ownership/move-towards-mandatory-central-registers',
  ]);
});

test('the lists of one type have nothing that the list of all types lacks', async () => {
  const events = await graph.read<Record<string, Claims>[]>(`{
    events(where: { briefs: ["white-house/wh-2024-04-02-us-china-background-call"] }, first: 100) { nodes {
      all: claims(where: { types: [FINDING] }, first: 50) { ${CLAIMS} }
      findings(first: 50) { ${CLAIMS} }
      motives: claims(where: { types: [MOTIVE] }, first: 50) { ${CLAIMS} }
      evidenceFor(first: 50) { totalCount nodes { motive { slug } } }
    } }
  }`);
  expect(events.flatMap(({ findings }) => findings?.nodes ?? [])).not.toEqual([]);
  for (const { all, findings, motives, evidenceFor } of events) {
    expect(all).toEqual(findings);
    expect(new Set(namesIn(motives as Claims))).toEqual(new Set(evidenceFor?.nodes.map((slug) => `Motive:${slug}`)));
  }
});

test('a claim is about what its own brief links to it, and not about what another brief does', async () => {
  const grows = 'event(ref: "rok-us-japan-security-cooperation-grows")';
  expect(await claimsOf(grows, 'claims(where: { types: [FORECAST, STANCE] })')).toEqual([
    'Forecast:white-house/camp-david-partners-widen-security-cooperation',
    'Forecast:white-house/camp-david-leaders-coordinate-alliances',
    'Stance:china-sees-asian-nato-in-trilateral-cooperation',
  ]);
  const stance = await idOf('stance(ref: "china-sees-asian-nato-in-trilateral-cooperation")');
  expect(await claimsAbout([stance])).toEqual([
    'Stance:white-house/camp-david-partners-see-defensive-cooperation',
    'Stance:white-house/camp-david-leaders-see-partnership-for-whole-region',
    'Motive:us-contain-china-through-asian-nato',
    'Motive:china-loosen-us-led-coalition',
  ]);
  // The fact sheet says that its stance contradicts the other; the brief of the other does not know it.
  const ofTheWhiteHouse = await idOf('stance(ref: "white-house/camp-david-partners-see-defensive-cooperation")');
  expect(await claimsAbout([ofTheWhiteHouse])).toEqual([]);
});

test('the claims about an event that two catalogs register are found by each of its ids', async () => {
  const merged = askFlat(serveSnapshot(MemorySnapshot.of([commons, north(['event-20'])])));
  const { id, otherIds } = await merged.read<{ id: string; otherIds: string[] }>(
    '{ event(ref: "event-20") { id otherIds } }',
  );
  const all = await claimsOf('event(ref: "north/talks-0")', 'claims(first: 100)', merged);
  expect(all.filter((name) => name.startsWith('Motive:north/'))).not.toEqual([]);
  expect(all.filter((name) => !name.includes('north/'))).not.toEqual([]);
  for (const each of [id, ...otherIds]) expect(await claimsAbout([each], merged)).toEqual(all);
});

test('a claim has what contradicts it, whichever of the two the link goes from, and who says so', async () => {
  const contradictionsOf = (slug: string, more = '') =>
    graph.read(`{ stance(ref: "${slug}") { contradictions: links(where: { kinds: [CONTRADICTS]${more} }) { totalCount edges {
      node { basis brief { slug } citations { ref } } other { __typename ... on Claim { slug } } } } } }`);
  const edge = (brief: string, slug: string, refs: string[]) => ({
    node: { basis: 'CURATOR_INFERRED', brief, citations: refs.map((ref) => `${brief}:${ref}`) },
    other: { __typename: 'Stance', slug },
  });
  const ASIAN_NATO = 'china-sees-asian-nato-in-trilateral-cooperation';
  const DEFENSIVE = 'white-house/camp-david-partners-see-defensive-cooperation';
  const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
  const byFactSheet = (slug: string) => edge(FACT_SHEET, slug, ['p8.s2', 'p8.s1']);
  const byStatement = edge(
    'white-house/wh-2023-08-18-joint-statement',
    'white-house/camp-david-leaders-see-partnership-for-whole-region',
    ['p3.s3', 'p1.s4'],
  );
  expect(await contradictionsOf(ASIAN_NATO)).toEqual({ totalCount: 2, edges: [byStatement, byFactSheet(DEFENSIVE)] });
  // It also echoes another stance, which does not contradict it.
  expect(await contradictionsOf(DEFENSIVE)).toEqual({ totalCount: 1, edges: [byFactSheet(ASIAN_NATO)] });
  expect(await contradictionsOf(ASIAN_NATO, `, briefs: ["${FACT_SHEET}"]`)).toEqual({
    totalCount: 1,
    edges: [byFactSheet(DEFENSIVE)],
  });
  expect(await contradictionsOf(ASIAN_NATO, ', briefs: ["asan-2024-12-05"]')).toEqual({ totalCount: 0, edges: [] });
});

test('all contradictions are one list, each once, of the newest brief first, as seen from either end', async () => {
  const list = (where: string, rest = '') =>
    graph.read<{
      totalCount: number;
      edges: { cursor: string; direction: string; node: string; other: { slug: string } }[];
    }>(
      `{ links(where: { kinds: [CONTRADICTS]${where} }${rest}) { totalCount edges {
        cursor direction node { brief { slug } } other { ... on Claim { slug } } } } }`,
    );
  const all = await list('');
  expect(all.totalCount).toBe(5);
  expect(all.edges.map(({ direction, node }) => `${direction} ${node}`)).toEqual([
    'FROM white-house/wh-2023-08-18-joint-statement',
    'FROM white-house/wh-2023-08-18-fact-sheet',
    ...Array.from({ length: 3 }, () => 'FROM carbonplan/cdr-scale-barriers-2022'),
  ]);
  const second = await list('', `, first: 1, after: "${all.edges[0]?.cursor}"`);
  expect(second.edges).toEqual([all.edges[1]]);
  expect((await list(', direction: TO')).edges.map(({ other }) => other)[1]).toBe(
    'white-house/camp-david-partners-see-defensive-cooperation',
  );
  expect((await list(', briefs: ["carbonplan/cdr-scale-barriers-2022"]')).totalCount).toBe(3);
});
