import { type GraphQLSchema, isUnionType } from 'graphql';
import { post } from '../servers/http.ts';
import { type Shape, shape } from './shape.ts';
import { edgesOf, leavesOf, select } from './type-graph.ts';

/** Lists of representations, as a gateway sends them to a subgraph, and as anybody does who reaches one. */

const COUNTS = [20_000, 2_000, 100];
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The keys that any entity may have, whatever its type; a subgraph takes those that it knows. */
const keysOf = (type: string, at: number): Record<string, string> => {
  const codes = ['KR', 'CN', 'JP', 'US'];
  if (type === 'Country') return { code: codes[at % 4] ?? 'KR' };
  if (type === 'Event') return { slug: at % 2 ? 'camp-david-summit-2023' : `event-${at % 5000}` };
  if (type === 'Brief') return { slug: at % 2 ? 'asan-2024-12-05' : `brief-${at % 20}` };
  return { slug: `${type.toLowerCase()}-${at}`, id: Buffer.from(`${type}:x-${at}`).toString('base64') };
};

export const entityShapes = (schema: GraphQLSchema): Shape[] => {
  const union = schema.getType('_Entity');
  if (!isUnionType(union)) return [];
  const edges = edgesOf(schema);
  const QUERY = 'query($r:[_Any!]!){_entities(representations:$r)';
  const sized = (name: string, selected: string, make: (at: number) => unknown) =>
    shape(
      `entities/${name}`,
      ...COUNTS.map((count) => ({
        label: `${count}`,
        request: post({ query: `${QUERY}{${selected}}}`, variables: { r: range(count).map(make) } }),
      })),
    );
  return [
    ...union.getTypes().flatMap(({ name }) => {
      const lists = edges.filter(({ from, kind }) => from === name && kind !== 'one');
      const rep = (at: number) => ({ __typename: name, ...keysOf(name, at) });
      return [
        sized(`20,000 × ${name}`, `... on ${name}{${leavesOf(schema, name).join(' ')}}`, rep),
        ...lists
          .slice(0, 4)
          .map((edge) =>
            sized(
              `20,000 × ${name}.${edge.field}`,
              `... on ${name}{${select([edge], 100, edge.kind === 'page' ? 'totalCount' : '__typename')}}`,
              rep,
            ),
          ),
      ];
    }),
    sized('20,000 of unknown types', '__typename', (at) => ({ __typename: `T${at}`, slug: 'x' })),
    sized('20,000 without a type', '__typename', () => ({})),
    sized('20,000 that are no objects', '__typename', (at) => at),
    sized('20,000 with __proto__', '__typename', () => JSON.parse('{"__typename":"Event","__proto__":{"slug":"x"}}')),
    sized('20,000 with other keys', '__typename', () => ({ __typename: 'Event', a: 'x'.repeat(100) })),
    shape(
      'entities/one of 5 MB',
      post({
        query: `${QUERY}{__typename}}`,
        variables: { r: [{ __typename: 'Event', slug: 'x'.repeat(5_000_000) }] },
      }),
    ),
    shape(
      'entities/one of 100,000 levels',
      post(
        `{"query":"${QUERY}{__typename}}","variables":{"r":[{"__typename":"Event","slug":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}}`,
      ),
    ),
    shape(
      'entities/20 × 5,000 in one request',
      post({
        query: `query($r:[_Any!]!){${range(20)
          .map((at) => `a${at}:_entities(representations:$r){__typename ... on Event{title}}`)
          .join(' ')}}`,
        variables: { r: range(5000).map((at) => ({ __typename: 'Event', ...keysOf('Event', at) })) },
      }),
    ),
    shape(
      'entities/the SDL 900 times',
      post({
        query: `{_service{${range(900)
          .map((at) => `a${at}:sdl`)
          .join(' ')}}}`,
      }),
      post({
        query: `{_service{${range(30)
          .map((at) => `a${at}:sdl`)
          .join(' ')}}}`,
      }),
    ),
  ];
};
