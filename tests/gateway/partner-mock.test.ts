import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createPartnerMock } from '../../src/gateway/report/partner-mock.ts';
import { PARTNER_SDL } from '../support/partner.ts';

/** The server that "partner check" makes of a schema refuses what every conforming server refuses. */

const extended = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
  extend type Query { publication(id: ID!): Publication }
  interface Node { id: ID! }
  extend type Country @key(fields: "code") { code: String! publications: [Publication!] }
  type Publication implements Node @key(fields: "id") { id: ID! title: String! year: Int }
  type Exhibition implements Node @key(fields: "id") { id: ID! opens: Int! name: String! }
`;

describe.each([
  ['the SDL of the template', PARTNER_SDL],
  ['an SDL that only extends', extended],
  [
    'an SDL with what a server added',
    printSchema(buildSubgraphSchema(parse(PARTNER_SDL))).replace(
      /^type (Publication|Exhibition|Country) .*{$/gm,
      (line) => line.replace('{', '@key(fields: "id") {'),
    ),
  ],
])('%s', (_title, sdl) => {
  const send = createPartnerMock(sdl);
  const ask = (selection: string) =>
    send({
      document: parse(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
      ),
    });

  test('accepts fields of different types under keys of their own', () => {
    const { data, errors } = ask('... on Publication { a: title } ... on Exhibition { b: opens }');
    expect({ data: { ...data }, errors }).toEqual({ data: { _entities: [] }, errors: undefined });
  });

  test('refuses them under one key, and fields that it does not have', () => {
    expect(ask('... on Publication { a: title } ... on Exhibition { a: opens }').errors?.[0]?.message).toMatch(
      /Fields "a" conflict because they return conflicting types/,
    );
    expect(ask('... on Publication { titel }').errors?.[0]?.message).toMatch(/Cannot query field "titel"/);
  });

  test('makes up data', () => {
    const { data } = send({ document: parse('{ publication(id: "x") { title year } }') });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ publication: { title: 'text', year: 1 } });
  });
});
