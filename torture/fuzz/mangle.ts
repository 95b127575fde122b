import { type ASTNode, Kind, parse, print, visit } from 'graphql';
import type { GeneratedQuery } from '../../tests/parity/generate-query.ts';
import type { createRandom } from '../../tests/support/generated-data.ts';

/** Makes nearly valid requests of valid ones: one mistake each, in the text, the document or the variables. */

export interface Mangled {
  /** What was done. */
  how: string;
  query: string;
  variables: unknown;
  operationName?: string;
}

type Random = ReturnType<typeof createRandom>;

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const STRANGE = [
  null,
  true,
  -1,
  0.5,
  1e21,
  2147483648,
  '',
  'x',
  '\u0000',
  '💥',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  'x'.repeat(5000),
];
const LITERALS = [
  'null',
  'true',
  '-1',
  '0.5',
  '1e400',
  '99999999999999999999',
  '""',
  '"x"',
  '[]',
  '{}',
  '[[1]]',
  '{a:1}',
  'NOTHING',
  '$missing',
  '"""a"""',
];

type Change = (query: GeneratedQuery, random: Random) => Omit<Mangled, 'how'>;

/** Changes one node of the document that fits, chosen at random. */
const changeNode =
  (fits: (node: ASTNode) => boolean, change: (text: string, random: Random) => string): Change =>
  ({ document, variables }, random) => {
    const nodes: { start: number; end: number }[] = [];
    visit(parse(document), { enter: (node) => void (fits(node) && node.loc && nodes.push(node.loc)) });
    if (nodes.length === 0) return { query: document, variables };
    const { start, end } = pick(random, nodes);
    return {
      query: document.slice(0, start) + change(document.slice(start, end), random) + document.slice(end),
      variables,
    };
  };

const ofKind =
  (...kinds: string[]) =>
  (node: ASTNode): boolean =>
    kinds.includes(node.kind);

const changeVariable =
  (change: (value: unknown, random: Random) => unknown): Change =>
  ({ document, variables }, random) => {
    const names = Object.keys(variables);
    if (names.length === 0) return { query: document, variables: { unknown: 1 } };
    const name = pick(random, names);
    const { [name]: value, ...others } = variables;
    const changed = change(value, random);
    return { query: document, variables: changed === undefined ? others : { ...others, [name]: changed } };
  };

const VALUES = [Kind.INT, Kind.STRING, Kind.ENUM, Kind.BOOLEAN, Kind.LIST, Kind.OBJECT, Kind.VARIABLE] as string[];
const leaf = (node: ASTNode) => node.kind === Kind.FIELD && !node.selectionSet;
const branch = (node: ASTNode) => node.kind === Kind.FIELD && node.selectionSet !== undefined;

const CHANGES: Record<string, Change> = {
  'a variable is missing': changeVariable(() => undefined),
  'a variable is strange': changeVariable((_value, random) => pick(random, STRANGE)),
  'a variable is in a list': changeVariable((value) => [value]),
  'an unknown variable is given': ({ document, variables }) => ({
    query: document,
    variables: { ...variables, unknown: 1 },
  }),
  'variables are no object': ({ document }, random) => ({
    query: document,
    variables: pick(random, [[], 'x', 1, [1], true]),
  }),
  'no variables': ({ document }) => ({ query: document, variables: undefined }),
  'a value is another': changeNode(ofKind(...VALUES), (_text, random) => pick(random, LITERALS)),
  'a value is twice in a list': changeNode(ofKind(...VALUES), (text) => `[${text}, ${text}]`),
  'an argument is unknown': changeNode(ofKind(Kind.ARGUMENT), (text) => `${text}, unknown: 1`),
  'an argument is given twice': changeNode(ofKind(Kind.ARGUMENT), (text) => `${text}, ${text}`),
  'an argument has another name': changeNode(ofKind(Kind.ARGUMENT), (text, random) =>
    text.replace(/^\w+/, pick(random, ['first', 'where', 'id', 'ref', 'x'])),
  ),
  'a field is unknown': changeNode(leaf, (_text, random) =>
    pick(random, ['unknown', 'titel', '__type', '__schema', 'id', 'title', 'nodes']),
  ),
  'a leaf has a selection': changeNode(leaf, (text) => `${text} { __typename }`),
  'an object has no selection': changeNode(branch, (text) => text.replace(/\{[\s\S]*$/, '')),
  'an alias is that of a sibling': changeNode(
    leaf,
    (text, random) =>
      `${pick(random, ['id', 'title', 'slug', 'name', '__typename', '__x', 'toString'])}: ${text.replace(/^\w+\s*:\s*/, '')}`,
  ),
  'a field is selected twice': changeNode(ofKind(Kind.FIELD), (text) => `${text} ${text}`),
  'a field has arguments twice': changeNode(
    branch,
    (text) => `${text} ${text.replace(/^(\w+)(\s*:\s*\w+)?(\([^)]*\))?/, '$1$2(first: 1)')}`,
  ),
  'a directive is unknown': changeNode(leaf, (text) => `${text} @unknown`),
  'a directive has no argument': changeNode(
    leaf,
    (text, random) =>
      `${text} @${pick(random, ['skip', 'include', 'deprecated', 'specifiedBy', 'defer', 'stream', 'oneOf'])}`,
  ),
  'a directive is strange': changeNode(leaf, (text, random) => `${text} @skip(if: ${pick(random, LITERALS)})`),
  'a directive is there twice': changeNode(leaf, (text) => `${text} @include(if: true) @include(if: true)`),
  'everything is left out': changeNode(leaf, (text) => `${text} @include(if: true) @skip(if: true)`),
  'a fragment is on another type': changeNode(ofKind(Kind.INLINE_FRAGMENT, Kind.FRAGMENT_DEFINITION), (text, random) =>
    text.replace(
      /\bon \w+/,
      `on ${pick(random, ['Event', 'Country', 'Node', 'Claim', 'Query', 'Unknown', 'String', 'EventWhere'])}`,
    ),
  ),
  'a fragment is empty': changeNode(ofKind(Kind.INLINE_FRAGMENT), (text) => text.replace(/\{[\s\S]*$/, '{ }')),
  'a fragment is spread in itself': ({ document, variables }) => ({
    query: `${document}\nfragment Round on Query { __typename ...Round }`.replace('{', '{ ...Round '),
    variables,
  }),
  'a fragment is not used': ({ document, variables }) => ({
    query: `${document}\nfragment Unused on Query { __typename }`,
    variables,
  }),
  'a spread leads nowhere': ({ document, variables }) => ({ query: document.replace('{', '{ ...Nowhere '), variables }),
  'a variable is not used': ({ document, variables }) => ({
    query: /^query \w*\(/.test(document)
      ? document.replace('(', '($unused: Int, ')
      : document.replace(
          /^(query \w*)?\s*\{/,
          (start) => `${start.replace('{', '').trim() || 'query'} ($unused: Int) {`,
        ),
    variables,
  }),
  'a variable has another type': changeNode(ofKind(Kind.VARIABLE_DEFINITION), (text, random) =>
    text.replace(
      /:\s*[\w![\]]+/,
      `: ${pick(random, ['Int', 'String', '[String!]!', 'Unknown', 'Event', 'Boolean!', 'ID!', 'EventWhere'])}`,
    ),
  ),
  'another operation': ({ document, variables }) => ({
    query: `${document}\nquery Other { __typename }`,
    variables,
    operationName: 'Other',
  }),
  'an unknown operation': ({ document, variables }) => ({ query: document, variables, operationName: 'Nobody' }),
  'an operation of two': ({ document, variables }) => ({ query: `${document}\n{ __typename }`, variables }),
  'a mutation': ({ document, variables }, random) => ({
    query: document.replace(/^query\b/, pick(random, ['mutation', 'subscription'])),
    variables,
  }),
  'with introspection': ({ document, variables }, random) => ({
    query: document.replace(
      '{',
      `{ ${pick(random, ['__schema { queryType { name } }', '__type(name: "Event") { name kind description }', '__type(name: 1) { name }', '__typename'])} `,
    ),
    variables,
  }),
  'cut off': ({ document, variables }, random) => ({
    query: document.slice(0, Math.floor(random() * document.length)),
    variables,
  }),
  'a character more': ({ document, variables }, random) => {
    const at = Math.floor(random() * document.length);
    return {
      query:
        document.slice(0, at) +
        pick(random, [...'{}()[]:!$@."#\\&|,0\u0000\ufeff'].concat('...', '"""', '💥')) +
        document.slice(at),
      variables,
    };
  },
  'a character less': ({ document, variables }, random) => {
    const at = Math.floor(random() * document.length);
    return { query: document.slice(0, at) + document.slice(at + 1), variables };
  },
  'a comment and a string': ({ document, variables }) => ({ query: `# "\n${document}\n# """`, variables }),
  'printed anew': ({ document, variables }) => ({ query: print(parse(document)), variables }),
};

/** The request with one mistake, or with none where it does not fit. */
export const mangle = (query: GeneratedQuery, random: Random): Mangled => {
  const how = pick(random, Object.keys(CHANGES));
  return { how, ...(CHANGES[how] as Change)(query, random) };
};
