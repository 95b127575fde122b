import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { isCertainlyValid } from '../../../src/server/validation/certainly-valid.ts';

/** Documents for which graphql-js takes too many steps: it refuses them, though they break no rule of the specification. */

const schema = buildSchema('type Query { node(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int): Query, id: ID }');

const list = <Item>(length: number, make: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => make(index));
const spreads = (size: number, from = 0): string => list(size - from, (index) => `...F${from + index}`).join(' ');
const ARGUMENTS = '(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6)';

/** Documents by their size. */
const SHAPES: Record<string, (size: number) => string> = {
  'each fragment has all after it': (size) =>
    `{ ${spreads(size)} } ${list(size, (index) => `fragment F${index} on Query { id ${spreads(size, index + 1)} }`).join(' ')}`,
  'fields with the same fragments': (size) =>
    `{ ${`node { ${spreads(size)} } `.repeat(size)} } ${list(size, (index) => `fragment F${index} on Query { id }`).join(' ')}`,
  'fields with fragments of one fragment': (size) =>
    `{ ${`node { ${spreads(size)} } `.repeat(size)} } ${list(size, (index) => `fragment F${index} on Query { ...G }`).join(' ')} fragment G on Query { id }`,
  'the same field with arguments': (size) => `{ ${`node${ARGUMENTS} { id } `.repeat(size)} }`,
  'the same fields in fields': (size) => `{ ${`node { ${'node { id } '.repeat(size)} } `.repeat(size)} }`,
  'many fields and fragments': (size) =>
    `{ ${list(size, (index) => `id${index}: id`).join(' ')} ${spreads(size)} } ${list(size, (index) => `fragment F${index} on Query { ${list(9, (key) => `id${key}: id`).join(' ')} }`).join(' ')}`,
};

test.each(Object.entries(SHAPES))('%s: certainly valid only if graphql-js does not refuse it', (_what, shape) => {
  const certain: number[] = [];
  const refused: number[] = [];
  for (let size = 2; size < 400 && refused.length < 3; size = Math.ceil(size * 1.15)) {
    const document = parse(shape(size), { noLocation: true });
    if (isCertainlyValid(schema, document)) certain.push(size);
    if (validate(schema, document).length > 0) refused.push(size);
  }
  expect(certain.length).toBeGreaterThan(0);
  expect(certain.filter((size) => refused.includes(size))).toEqual([]);
});
