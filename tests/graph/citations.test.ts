import { readFileSync } from 'node:fs';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { COMMONS } from '../support/commons.ts';
import { serveFlat } from './flat-answer.ts';

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

/** What the file of the brief lists as without a statement. */
const readEmpty = (): string[][] => {
  const file = JSON.parse(readFileSync(`${COMMONS}/briefs/asan-2024-12-05.json`, 'utf8')) as {
    withoutStatement: { passage: string; reason: string }[];
  };
  return file.withoutStatement.map(({ passage, reason }) => [`asan-2024-12-05:${passage}`, reason]);
};

const { read } = await serveFlat([COMMONS]);

const paragraphIds = (): Promise<string[]> => read('{ brief(ref: "asan-2024-12-05") { paragraphs { id } } }');

/** Expects that each of them has citations, and that these are of the brief. */
const expectCitations = (rows: readonly string[][]) => {
  expect(rows.filter((citations) => citations.length === 0)).toEqual([]);
  expect(rows.flat().filter((ref) => !PLACE.test(ref))).toEqual([]);
};

describe('a citation', () => {
  test('is on every claim', async () => {
    const { totalCount, nodes } = await read<{ totalCount: number; nodes: string[][] }>(
      '{ claims(first: 100) { totalCount nodes { citations { ref } } } }',
    );
    expect([totalCount, nodes.length]).toEqual([13 + 15 + 18 + 6 + 11 + 1, totalCount]);
    expectCitations(nodes);
  });

  test.each(cited)('is on every edge of %s.%s', async (type, field) => {
    const roots: Record<string, string> = { Person: 'people', Country: 'countries' };
    const root = roots[type] ?? `${type.toLowerCase()}s`;
    const here = `${field}(first: 100) { edges { citations { ref } } }`;
    // Paragraphs have no list of their own at the root.
    const rows = await (type === 'Paragraph'
      ? read<string[][][]>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paragraph { ${here} } } }`, {
          ids: await paragraphIds(),
        })
      : read<string[][][]>(`{ ${root}(first: 100) { nodes { ${here} } } }`));
    // This brief links no recommendation.
    const isEmpty = `${type}.${field}` === 'Recommendation.links';
    expect(rows.flat().length > 0).toBe(!isEmpty);
    expectCitations(rows.flat());
  });

  test('leads from a paragraph to the events that are mentioned in it, and from a sentence to why it states nothing', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paragraph {
      ref mentions(first: 100) { totalCount nodes { citations { ref } event { slug } } } sentences { ref whyNoStatement }
    } } events(where: { cites: ["asan-2024-12-05:p4"] }) { nodes { slug } } }`;
    interface Paragraph {
      ref: string;
      mentions: { totalCount: number; nodes: { citations: string[]; event: string }[] };
      sentences: { ref: string; whyNoStatement: string | null }[];
    }
    const { nodes, events } = await read<{ nodes: Paragraph[]; events: string[] }>(query, {
      ids: await paragraphIds(),
    });
    for (const { ref, mentions: here } of nodes) {
      expect([ref, here.totalCount]).toEqual([ref, here.nodes.length]);
      for (const { citations } of here.nodes)
        expect(citations.some((cited) => cited === ref || cited.startsWith(`${ref}.s`))).toBe(true);
    }
    const p4 = nodes.find(({ ref }) => ref === 'asan-2024-12-05:p4');
    expect(p4?.mentions.nodes.map(({ event }) => event).sort()).toEqual(events.sort());
    const empty = nodes.flatMap(({ sentences }) =>
      sentences.flatMap(({ ref, whyNoStatement }) => (whyNoStatement === null ? [] : [[ref, whyNoStatement]])),
    );
    expect(empty).toEqual(readEmpty());
  });

  test('has offsets, hashes, section, paragraph and sentence', async () => {
    const citations = await read(`{ motive(ref: "china-loosen-us-led-coalition") { citations {
      ref sentence start end textSha256 quote
      section { label number } paragraph { ref label kind: paragraphKind start end } brief { slug }
    } } }`);
    expect(citations).toContainEqual({
      ref: 'asan-2024-12-05:p4.s3',
      sentence: 3,
      start: 4066,
      end: 4237,
      textSha256: '06d86eb89ac9d058f5cc152523ecda89fc0a4a7fe49092fa98c1a525945a09f5',
      quote: null,
      section: { label: 'section-2', number: 2 },
      paragraph: { ref: 'asan-2024-12-05:p4', label: 'p4', kind: 'BODY', start: 3733, end: 4623 },
      brief: 'asan-2024-12-05',
    });
  });
});
