import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graph/global-id.ts';
import { CLAIM_TYPES, STATEMENT_TYPES } from '../../src/model/node-types.ts';
import { DATA } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** Everything that is stated is a node with a text, over all data of the project. */

const graph = await serveFlat([DATA]);

interface Statement {
  __typename: string;
  id: string;
  ref: string;
  text: string;
  label: string;
  basis: string;
  attributedTo?: unknown[];
}

const FIELDS = '__typename id ref text label basis attributedTo { slug }';

/** Each list of `Query`, and the lists of statements of its rows. */
const LISTS = {
  briefs: `mentions(first: 100) { nodes { ${FIELDS} participations { ${FIELDS} } } } appearances(first: 100) { nodes { ${FIELDS} } }
    issueMentions(first: 100) { nodes { ${FIELDS} } } instrumentMentions(first: 100) { nodes { ${FIELDS} } }
    claims(first: 100) { nodes { ${FIELDS} } }`,
  groupings: `memberships(first: 100) { nodes { ${FIELDS} } }`,
  motives: `evidence(first: 100) { nodes { ${FIELDS} } } answeredBy(first: 100) { nodes { ${FIELDS} } }`,
  recommendations: `answers(first: 100) { nodes { ${FIELDS} } }`,
  claims: `links(first: 100) { edges { direction node { ${FIELDS} from { id } to { id } } other { id } } }`,
  outcomes: '__typename id ref text label basis',
};

const readStatements = async (): Promise<Statement[]> => {
  const found = new Map<string, Statement>();
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('text' in value && 'ref' in value) found.set((value as Statement).id, value as Statement);
    for (const part of Object.values(value)) collect(part);
  };
  for (const [list, selection] of Object.entries(LISTS))
    for (let after: string | null = null, hasNext = true; hasNext; ) {
      const page: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = await graph.read(
        `query ($after: String) { ${list}(first: 2, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      collect(page.nodes);
      ({ hasNextPage: hasNext, endCursor: after } = page.pageInfo);
    }
  return [...found.values()];
};

const statements = await readStatements();

describe('all that the data of the project states', () => {
  test('is of every type', () => {
    const types = new Set(statements.map(({ __typename }) => __typename));
    expect([...types].sort()).toEqual([...STATEMENT_TYPES, ...CLAIM_TYPES, 'Outcome'].sort());
  });

  test('has a text that is a sentence, which is also its label', () => {
    for (const { ref, text, label } of statements) {
      expect(label).toBe(text);
      expect([ref, text]).toEqual([ref, expect.stringMatching(/\S[.!?…]$/u)]);
      expect([ref, text]).not.toEqual([ref, expect.stringMatching(/ {2}|undefined|\bnull\b|\[object|\.\.$/)]);
    }
  });

  test('is found by its id, and has its type and the same id in its ref', async () => {
    for (let start = 0; start < statements.length; start += 100) {
      const some = statements.slice(start, start + 100);
      const query =
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Statement { text } ... on Outcome { text } } }';
      const found = await graph.read(query, { ids: some.map(({ id }) => id) });
      expect(found).toEqual(some.map(({ __typename, id, text }) => ({ __typename, id, text })));
    }
    for (const { ref, id } of statements) expect(Buffer.from(id, 'base64').toString()).toBe(ref);
  });
});

test('who a claim is attributed to is named in its text, and not twice where the sentence says so itself', async () => {
  const claims: {
    __typename: string;
    ref: string;
    text: string;
    attributedTo: { name: string; aliases: string[] }[];
  }[] = [];
  for (let after: string | null = null, hasNext = true; hasNext; ) {
    const page: { nodes: typeof claims; pageInfo: { hasNextPage: boolean; endCursor: string } } = await graph.read(
      `query ($after: String) { claims(first: 100, after: $after) {
        nodes { __typename ref text attributedTo { name aliases } } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    claims.push(...page.nodes);
    ({ hasNextPage: hasNext, endCursor: after } = page.pageInfo);
  }
  const attributed = claims.filter(
    ({ __typename, attributedTo }) => __typename !== 'Stance' && attributedTo.length > 0,
  );
  expect(attributed.filter(({ text }) => text.startsWith('According to')).length).toBeGreaterThan(10);
  expect(attributed.filter(({ text }) => !text.startsWith('According to')).length).toBeGreaterThan(20);
  for (const { ref, text, attributedTo } of attributed)
    for (const { name, aliases } of attributedTo) {
      // Of "Buyers of carbon removal", a sentence may say "a buyer".
      const kind = name.split(/(?<=[^'’])s /)[0] as string;
      const names = [name, ...aliases, kind].map((one) => one.toLowerCase());
      expect([ref, text]).toEqual([
        ref,
        expect.toSatisfy((said: string) => names.some((one) => said.toLowerCase().includes(one))),
      ]);
      const said = text.replace(/^According to [^:]+: (?:the |an? |many |some )?/i, '').toLowerCase();
      expect([ref, said]).toEqual([
        ref,
        expect.toSatisfy(
          (one: string) =>
            one === text.toLowerCase() ||
            !names.some((holder) =>
              new RegExp(`^${holder.replaceAll('.', '\\.')}s? (?:says?|expects?|estimates?|warns|reports?)`).test(one),
            ),
        ),
      ]);
    }
});

test('an id that no statement has is null, also one with the form of a part of another', async () => {
  const ids = ['Mention:AAAAAAAAAAAAAAAA', 'Participation:AAAAAAAAAAAAAAAA', 'Link:AAAAAAAAAAAAAAAA.TO'];
  const link = statements.find(({ __typename }) => __typename === 'Link') as Statement;
  const all = [
    ...ids.map((id) => Buffer.from(id).toString('base64')),
    toGlobalId({ type: 'Link', id: `${link.ref.slice(5)}.TO` }),
  ];
  expect(await graph.read('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: all })).toEqual(
    Array(4).fill(null),
  );
});

test('a link is one node in the lists of both of its ends', async () => {
  interface Link {
    direction: string;
    node: { id: string; from: string; to: string; kind: string };
    other: string;
  }
  const query = `query ($id: ID!) { node(id: $id) { ... on Claim { links { edges { direction node { id from { id } to { id } kind: linkKind } other { id } } } } } }`;
  const motive = toGlobalId({ type: 'Motive', id: 'china-loosen-us-led-coalition' });
  const links = await graph.read<Link[]>(query, { id: motive });
  expect(links.length).toBeGreaterThan(0);
  for (const { direction, node, other } of links) {
    expect(direction === 'FROM' ? [node.from, node.to] : [node.to, node.from]).toEqual([motive, other]);
    const back = await graph.read<Link[]>(query, { id: other });
    const same = back.find((link) => link.node.id === node.id);
    expect(same?.node).toEqual(node);
    expect(same?.direction).toBe(direction === 'FROM' ? 'TO' : 'FROM');
  }
});

test('appearances come by type, then by id, and can be narrowed to types of actors', async () => {
  const query = `{ brief(ref: "asan-2024-12-05") {
    all: appearances(first: 100) { nodes { actor { __typename slug } } }
    some: appearances(where: { types: [PERSON, COUNTRY] }, first: 100) { nodes { actor { __typename slug } } }
  } }`;
  type Actor = { __typename: string; slug: string };
  const { all, some } = await graph.read<Record<'all' | 'some', Actor[]>>(query);
  const types = ['Country', 'Organization', 'Person', 'Grouping'];
  const key = ({ __typename, slug }: Actor) => `${types.indexOf(__typename)} ${slug}`;
  expect(all.map(key)).toEqual(all.map(key).sort());
  expect(some).toEqual(all.filter(({ __typename }) => ['Country', 'Person'].includes(__typename)));
});
