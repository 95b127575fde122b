import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { composeSupergraph, type SubgraphSdl, withOwnSubgraph } from '../../src/federation/compose/compose.ts';
import { CompositionError } from '../../src/federation/compose/composition-error.ts';
import { lintSubgraphs, lints } from '../../src/federation/lints/lint-subgraphs.ts';
import { isFirstParty } from '../../src/graph/graph.ts';
import { PARTNER_SDL } from '../support/partner.ts';
import { allowed, broken, type Edit, SECOND_PARTNER } from './lint-cases.ts';

const partner = (edits: readonly Edit[], name = 'library', sdl = PARTNER_SDL): SubgraphSdl => ({
  name,
  url: 'http://library.example/graphql',
  sdl: edits.reduce((edited, [from, to]) => {
    expect(edited).toContain(from);
    return edited.replace(from, () => to);
  }, sdl),
});

/** The problems that the lints find in our subgraph and these, one line each. */
const lint = (...partners: SubgraphSdl[]): string[] => {
  return lintSubgraphs(
    withOwnSubgraph(partners).map(({ name, sdl }) => ({
      name,
      isFirstParty: isFirstParty(name),
      document: parse(sdl),
    })),
  ).map(({ rule, message }) => `${message} [${rule}]`);
};

const problemsOf = async (...partners: SubgraphSdl[]) => {
  const error = await composeSupergraph(partners).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CompositionError);
  return (error as CompositionError).problems;
};

describe('a partner', () => {
  test('that follows all rules has no problem', () => {
    expect(lint(partner([]))).toEqual([]);
  });

  test('can join together with another', () => {
    expect(lint(partner([]), partner([], 'archive', SECOND_PARTNER))).toEqual([]);
  });

  test.each(broken)('$rule: $title', ({ rule, edits, messages }) => {
    const isOfRule = (line: string) => line.endsWith(` [${rule}]`);
    expect(lint(partner(edits)).filter(isOfRule)).toEqual(messages.map((message) => `${message} [${rule}]`));
  });

  test.each(allowed)('may have $title ($rule)', async ({ edits }) => {
    const { subgraphs } = await composeSupergraph([partner(edits)]);
    expect(subgraphs.map(({ name }) => name)).toContain('library');
  });

  test('may declare its types as extensions', () => {
    const extended: Edit[] = ['Query', 'Country', 'Citation'].map((name) => [`type ${name}`, `extend type ${name}`]);
    expect(lint(partner(extended))).toEqual([]);
    const [withoutKey] = broken.filter(({ rule }) => rule === 'keys-of-ours');
    expect(lint(partner([...extended, ...(withoutKey?.edits ?? [])]))).toEqual(lint(partner(withoutKey?.edits ?? [])));
  });

  test("may have a stub of another partner's node type", () => {
    const stub: Edit[] = [
      ['type Citation', 'type Item implements Node @key(fields: "id", resolvable: false) { id: ID! }\ntype Citation'],
    ];
    expect(lint(partner(stub), partner([], 'archive', SECOND_PARTNER))).toEqual([]);
  });

  test('with a node type that no subgraph resolves gets a problem for each', () => {
    const unresolved: Edit[] = [['@key(fields: "id")', '@key(fields: "id", resolvable: false)']];
    expect(lint(partner(unresolved), partner(unresolved, 'archive', SECOND_PARTNER))).toEqual([
      'node(id:) can never return Publication of "library": its key has resolvable: false. Remove that, and resolve references to Publication. [nodes-have-keys]',
      'node(id:) can never return Item of "archive": its key has resolvable: false. Remove that, and resolve references to Item. [nodes-have-keys]',
    ]);
  });
});

test('what a rule explains is not repeated for each value and field, as composers do', async () => {
  const enumOfOurs: Edit[] = [['type Citation', 'enum EventKind { CONCERT }\ntype Citation']];
  const keyType: Edit[] = [['  code: String!', '  code: ID!']];
  const fieldsOfOurs: Edit[] = [['  code: String!', '  code: String!\n  name: String!\n  events: String']];
  const rulesOf = async (edits: Edit[]) => (await problemsOf(partner(edits))).map(({ rule }) => rule);
  expect(await rulesOf(enumOfOurs)).toEqual(['same-values']);
  expect(await rulesOf(keyType)).toEqual(['same-key-types']);
  const taken = ['nothing-taken-over', 'nothing-taken-over'];
  expect((await rulesOf(fieldsOfOurs)).filter((rule) => /taken|sharing|mismatch/.test(rule))).toEqual(taken);
});

test('every rule has a case that breaks it, and one that does not', () => {
  // These depend on the other subgraphs, so they have tests of their own.
  const apart = ['names-of-partners'];
  const rules = lints.map(({ rule }) => rule).filter((rule) => !apart.includes(rule));
  expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
  expect([...new Set(allowed.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
});

test('every message names the subgraph, and says how to fix the problem', () => {
  for (const { messages } of broken)
    for (const message of messages) {
      expect(message).toContain('"library"');
      expect(message).toMatch(/\b(write|name|give|extend|may (add|have|extend)|Remove|Copy)\b/);
    }
});

test('all problems are reported at once, those of the lints before those of the composer', async () => {
  const problems = await problemsOf(
    partner([
      ['"https://specs.apollo.dev/federation/v2.6"', '"https://specs.apollo.dev/federation/v2.9"'],
      ['publications: [Publication!]\n', 'publications: [Publication!]!\n  slug: String\n'],
      ['type Citation', 'type Mutation { add: String }\ntype Country_ { year: Missing }\ntype Citation'],
    ]),
  );
  expect(problems.map(({ rule, subgraph }) => [rule, subgraph])).toEqual([
    ['federation-version', 'library'],
    ['queries-only', 'library'],
    ['nullable-on-ours', 'library'],
    ['nothing-taken-over', 'library'],
    ['invalid-graphql', null],
  ]);
});

test('an SDL that does not parse is reported with line and column', async () => {
  expect(await problemsOf(partner([['type Publication implements', 'type Publication implement']]))).toEqual([
    {
      rule: 'syntax',
      subgraph: 'library',
      message: 'The SDL of "library" has an error at line 11, column 18: Syntax Error: Unexpected Name "implement".',
    },
  ]);
});
