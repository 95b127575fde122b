import { readFileSync } from 'node:fs';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { COMMONS } from '../support/commons.ts';
import { type Asker, serveData } from '../support/serve.ts';

/** Everything that a brief states has a citation: every claim, and every edge and object with citations. */

const schema = buildGraph();
const objects = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type));
const citing = (typeName: string) => objects.find(({ name }) => name === typeName)?.getFields().citations !== undefined;

/** Connection fields of entities with citations on their edges. What briefs differ in has tests of its own. */
const entities = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
const cited = entities.flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) => {
    const connection = getNamedType(field.type);
    const edges = isObjectType(connection) && connection.getFields().edges;
    return edges && citing(getNamedType(edges.type).name) ? [[type.name, field.name] as const] : [];
  }),
);

const PLACE = /^asan-2024-12-05:(?:kicker|title|byline|role|date|tags|bio|[kph]\d+)(?:\.s\d+)?$/;

interface Nodes {
  nodes: { here: { edges: { citations: { ref: string }[] }[] } }[];
}

/** What the file of the brief lists as without a statement. */
const readEmpty = (): string[][] => {
  const file = JSON.parse(readFileSync(`${COMMONS}/briefs/asan-2024-12-05.json`, 'utf8')) as {
    withoutStatement: { passage: string; reason: string }[];
  };
  return file.withoutStatement.map(({ passage, reason }) => [`asan-2024-12-05:${passage}`, reason]);
};

describe('a citation', () => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await serveData([COMMONS]);
  });

  const paragraphIds = async (): Promise<string[]> => {
    const { brief } = (await graph.get('{ brief(slug: "asan-2024-12-05") { paragraphs { id } } }')) as {
      brief: { paragraphs: { id: string }[] };
    };
    return brief.paragraphs.map(({ id }) => id);
  };

  test('is on every claim', async () => {
    const data = await graph.get('{ claims(first: 100) { totalCount nodes { slug citations { ref } } } }');
    const { claims } = data as {
      claims: { totalCount: number; nodes: { slug: string; citations: { ref: string }[] }[] };
    };
    expect(claims.totalCount).toBe(13 + 15 + 18 + 6 + 11 + 1);
    expect(claims.nodes.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(claims.nodes.flatMap(({ citations }) => citations).filter(({ ref }) => !PLACE.test(ref))).toEqual([]);
  });

  test.each(cited)('is on every edge of %s.%s', async (type, field) => {
    const roots: Record<string, string> = { Person: 'people', Country: 'countries' };
    const root = roots[type] ?? `${type.toLowerCase()}s`;
    const here = `here: ${field}(first: 100) { edges { citations { ref } } }`;
    // Paragraphs have no list of their own at the root.
    const found = (await (type === 'Paragraph'
      ? graph.get(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paragraph { ${here} } } }`, {
          ids: await paragraphIds(),
        })
      : graph.get(`{ list: ${root}(first: 100) { nodes { ${here} } } }`))) as Nodes | { list: Nodes };
    const { nodes } = 'list' in found ? found.list : found;
    const edges = nodes.flatMap(({ here }) => here.edges);
    // This brief links no recommendation, and contradicts nothing of its own; claims-about.test.ts has contradictions.
    const isEmpty = `${type}.${field}` === 'Recommendation.links' || field === 'contradictions';
    expect(edges.length > 0).toBe(!isEmpty);
    expect(edges.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(edges.flatMap(({ citations }) => citations).filter(({ ref }) => !PLACE.test(ref))).toEqual([]);
  });

  test('leads from a paragraph to the events that are mentioned in it, and from a sentence to why it states nothing', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paragraph {
      ref events(first: 100) { totalCount edges { citations { ref } node { slug } } } sentences { ref withoutStatement }
    } } events(where: { cites: "asan-2024-12-05:p4" }) { nodes { slug } } }`;
    const { nodes, events } = (await graph.get(query, { ids: await paragraphIds() })) as {
      nodes: {
        ref: string;
        events: { totalCount: number; edges: { citations: { ref: string }[]; node: { slug: string } }[] };
        sentences: { ref: string; withoutStatement: string | null }[];
      }[];
      events: { nodes: { slug: string }[] };
    };
    for (const { ref, events: here } of nodes) {
      expect([ref, here.totalCount]).toEqual([ref, here.edges.length]);
      for (const { citations } of here.edges)
        expect(citations.some((cited) => cited.ref === ref || cited.ref.startsWith(`${ref}.s`))).toBe(true);
    }
    const p4 = nodes.find(({ ref }) => ref === 'asan-2024-12-05:p4');
    expect(p4?.events.edges.map(({ node }) => node.slug).sort()).toEqual(events.nodes.map(({ slug }) => slug).sort());
    const empty = nodes.flatMap(({ sentences }) =>
      sentences.flatMap(({ ref, withoutStatement }) => (withoutStatement === null ? [] : [[ref, withoutStatement]])),
    );
    expect(empty).toEqual(readEmpty());
  });

  test('has offsets, hashes, section, paragraph and sentence', async () => {
    const query = `{ motive(slug: "china-loosen-us-led-coalition") { citations { ref sentence start end textSha256 quote
      section { label number } paragraph { ref label kind start end } brief { slug } } } }`;
    const { motive } = (await graph.get(query)) as { motive: { citations: { ref: string }[] } };
    expect(motive.citations.find(({ ref }) => ref === 'asan-2024-12-05:p4.s3')).toEqual({
      ref: 'asan-2024-12-05:p4.s3',
      sentence: 3,
      start: 4066,
      end: 4237,
      textSha256: '06d86eb89ac9d058f5cc152523ecda89fc0a4a7fe49092fa98c1a525945a09f5',
      quote: null,
      section: { label: 'section-2', number: 2 },
      paragraph: { ref: 'asan-2024-12-05:p4', label: 'p4', kind: 'BODY', start: 3733, end: 4623 },
      brief: { slug: 'asan-2024-12-05' },
    });
  });
});
