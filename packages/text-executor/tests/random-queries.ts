import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isUnionType,
} from 'graphql';

export const buildRandomSchema = (): GraphQLSchema =>
  buildSchema(/* GraphQL */ `
    enum Color { RED GREEN }
    interface Node { id: ID!  next(step: Int): Node }
    union Any = A | B
    type Query { a(n: Int! = 1, list: [Int!], on: Boolean): A  b: B!  any: [Any!]  nodes(n: Int): [Node]!  deep: [[A]!] }
    type A implements Node { id: ID!  next(step: Int): A  float: Float  text(n: Int, on: Boolean): String  bs: [B!]!  color: Color! }
    type B implements Node { id: ID!  next(step: Int): Node  int: Int!  texts: [String!]  as: [A]  any: Any  no: Boolean }
  `);

const schema = buildRandomSchema();

export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
}

type Draw = fc.GeneratorValue;

const CONDITIONS = ['', '', '', '', ' @skip(if: $yes)', ' @include(if: $yes)', ' @skip(if: $no) @include(if: true)'];
const ARGUMENTS: Record<string, readonly string[]> = {
  n: ['', 'n: 3', 'n: $n'],
  list: ['', 'list: 4', 'list: [1, $n]', 'list: []'],
  on: ['', 'on: $yes', 'on: null'],
  step: ['', 'step: 1', 'step: $maybe'],
};

const pick = <T>(draw: Draw, values: readonly T[]): T => values[draw(fc.nat, values.length - 1)] as T;

/** Fields have keys of their own by their arguments, so that those of several places can be merged. */
const writeField = (draw: Draw, name: string, field: GraphQLField<unknown, unknown>, depth: number): string => {
  const given = field.args.map((argument) => pick(draw, ARGUMENTS[argument.name] ?? ['']));
  const values = given.filter((text) => text !== '').join(', ');
  const type = getNamedType(field.type);
  const alias = `${name}_${values.replaceAll(/\W/g, '')}_${String(field.type).replaceAll(/\W/g, '')}`;
  const head = `${alias}: ${name}${values && `(${values})`}${pick(draw, CONDITIONS)}`;
  return isCompositeType(type) ? `${head} ${writeSet(draw, type.name, depth - 1)}` : head;
};

const writeSet = (draw: Draw, typeName: string, depth: number): string => {
  const type = schema.getType(typeName) as GraphQLObjectType;
  const parts = ['__typename'];
  const fields = isUnionType(type) ? [] : Object.entries(type.getFields());
  const count = draw(fc.integer, { min: 1, max: 4 });
  for (let index = 0; index < count && depth > 0; index++) {
    const possible = isUnionType(type) || isInterfaceType(type) ? ['A', 'B', 'Node'] : [typeName];
    if (fields.length === 0 || draw(fc.nat, 9) === 0) {
      const on = pick(draw, possible);
      parts.push(`... on ${on}${pick(draw, CONDITIONS)} ${writeSet(draw, on, depth - 1)}`);
    } else if (['A', 'B'].includes(typeName) && draw(fc.nat, 9) === 1) parts.push(`...${typeName}Fields`);
    else {
      const [name, field] = pick(draw, fields);
      parts.push(writeField(draw, name, field, depth));
    }
  }
  return `{ ${parts.join(' ')} }`;
};

const HEAD = 'query ($n: Int! = 2, $maybe: Int, $yes: Boolean!, $no: Boolean! = false)';

export const queries: fc.Arbitrary<RandomQuery> = fc.gen().map((draw) => {
  const depth = draw(fc.integer, { min: 1, max: 5 });
  const root = writeSet(draw, 'Query', depth);
  // All variables and fragments are used.
  const used = 'used: a(n: $n, on: $no) { id next(step: $maybe) { ...AFields } } b @skip(if: $yes) { ...BFields }';
  const fragments = `fragment AFields on A ${writeLeaves('A')} fragment BFields on B ${writeLeaves('B')}`;
  const variables: Record<string, unknown> = { yes: draw(fc.boolean) };
  if (draw(fc.boolean)) variables.n = draw(fc.integer, { min: -5, max: 5 });
  if (draw(fc.boolean)) variables.maybe = draw(fc.constantFrom, null, 7);
  return { query: `${HEAD} { ${root.slice(1, -1)} ${used} } ${fragments}`, variables };
});

const writeLeaves = (typeName: string): string => {
  const fields = Object.entries((schema.getType(typeName) as GraphQLObjectType).getFields());
  const leaves = fields.filter(([, { type }]) => !isCompositeType(getNamedType(type)));
  return `{ ${leaves.map(([name]) => name).join(' ')} }`;
};
