import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  CompositionError,
  composeSupergraph,
  nodeSubgraphFor,
  ownSubgraphs,
  type SubgraphSdl,
} from '../../src/gateway/compose/compose.ts';
import { lintSubgraphs, lints } from '../../src/gateway/lints/lints.ts';
import { isFirstParty } from '../../src/graph/graph.ts';
import { PARTNER_SDL } from '../support/partner.ts';
import { allowed, broken, type Edit, SECOND_PARTNER } from './lint-cases.ts';

const own = ownSubgraphs();

const partner = (edits: readonly Edit[], name = 'library', sdl = PARTNER_SDL): SubgraphSdl => ({
  name,
  url: 'http://library.example/graphql',
  sdl: edits.reduce((edited, [from, to]) => {
    expect(edited).toContain(from);
    return edited.replace(from, () => to);
  }, sdl),
});

/** The lines that the lints tell of our own subgraphs and these. */
const lint = (...partners: SubgraphSdl[]): string[] => {
  const given = [...own, ...partners];
  const all = given.some(({ name }) => name === 'node') ? given : [...given, nodeSubgraphFor(given)];
  return lintSubgraphs(
    all.map(({ name, sdl }) => ({ name, isFirstParty: isFirstParty(name), document: parse(sdl) })),
  ).map(({ rule, message }) => `${message} [${rule}]`);
};

const problemsOf = async (...partners: SubgraphSdl[]) => {
  const error = await composeSupergraph([...own, ...partners]).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CompositionError);
  return (error as CompositionError).problems;
};

test('our own subgraphs have no problem', () => {
  expect(lint()).toEqual([]);
});

describe('a partner', () => {
  test('that is right has no problem', () => {
    expect(lint(partner([]))).toEqual([]);
  });

  test('may be one of several', () => {
    expect(lint(partner([]), partner([], 'archive', SECOND_PARTNER))).toEqual([]);
  });

  test.each(broken)('$rule: $title', ({ rule, edits, told }) => {
    const mine = (line: string) => line.endsWith(` [${rule}]`);
    expect(lint(partner(edits)).filter(mine)).toEqual(told.map((message) => `${message} [${rule}]`));
  });

  test.each(allowed)('may have $title ($rule)', async ({ edits }) => {
    const { subgraphs } = await composeSupergraph([...own, partner(edits)]);
    expect(subgraphs.map(({ name }) => name)).toContain('library');
  });

  test('may extend the types that it has', () => {
    const extended: Edit[] = ['Query', 'Country', 'Citation'].map((name) => [`type ${name}`, `extend type ${name}`]);
    expect(lint(partner(extended))).toEqual([]);
    const [withoutKey] = broken.filter(({ rule }) => rule === 'keys-of-ours');
    expect(lint(partner([...extended, ...(withoutKey?.edits ?? [])]))).toEqual(lint(partner(withoutKey?.edits ?? [])));
  });

  test('may have a stub of a node of another partner', () => {
    const stub: Edit[] = [
      ['type Citation', 'type Item implements Node @key(fields: "id", resolvable: false) { id: ID! }\ntype Citation'],
    ];
    expect(lint(partner(stub), partner([], 'archive', SECOND_PARTNER))).toEqual([]);
  });

  test('of a node that no subgraph resolves is told with each', () => {
    const unresolved: Edit[] = [['@key(fields: "id")', '@key(fields: "id", resolvable: false)']];
    expect(lint(partner(unresolved), partner(unresolved, 'archive', SECOND_PARTNER))).toEqual([
      'node(id:) would never find Publication of "library": its key says resolvable: false. Leave that out, and resolve its references. [nodes-have-keys]',
      'node(id:) would never find Item of "archive": its key says resolvable: false. Leave that out, and resolve its references. [nodes-have-keys]',
    ]);
  });

  test('is not found where the subgraph "node" that is given does not know it', () => {
    expect(lint(partner([]), nodeSubgraphFor(own))).toEqual([
      'node(id:) would never find Publication of "library": the subgraph "node" that is given does not know it. Leave it out, and it is generated. [nodes-have-stubs]',
    ]);
    expect(lint(partner([]), nodeSubgraphFor([...own, partner([])]))).toEqual([]);
  });
});

test('every lint has a case of what is wrong, and one of what is not', () => {
  // `nodes-have-stubs` is about what is composed beside a partner; its test stands by itself.
  const rules = lints.map(({ rule }) => rule).filter((rule) => rule !== 'nodes-have-stubs');
  expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
  expect([...new Set(allowed.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
});

test('every message names the subgraph, and says what to do', () => {
  for (const { told } of broken)
    for (const message of told) {
      expect(message).toContain('"library"');
      expect(message).toMatch(/\b(write|name|give|extend|let|may (add|have|extend)|Leave|Copy)\b/);
    }
});

test('several faults are told at once, before what the composer says', async () => {
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

test('what is no SDL is told with its line and column', async () => {
  expect(await problemsOf(partner([['type Publication implements', 'type Publication implement']]))).toEqual([
    {
      rule: 'syntax',
      subgraph: 'library',
      message: 'The SDL of "library" is wrong at line 11, column 18: Syntax Error: Unexpected Name "implement".',
    },
  ]);
});
