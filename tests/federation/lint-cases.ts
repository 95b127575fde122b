/** A text in the template partner's SDL, and its replacement. */
export type Edit = [from: string, to: string];

export interface AllowedCase {
  rule: string;
  title: string;
  edits: Edit[];
}

export interface BrokenCase extends AllowedCase {
  /** All messages of this rule. */
  messages: string[];
}

/** Another partner, with a node type of its own. */
export const SECOND_PARTNER = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
type Query { item(id: ID!): Item }
type Item implements Node @key(fields: "id") { id: ID!, name: String }
interface Node { id: ID! }
`;

const link = (version: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: ["@key"])`;

const imported = (...names: string[]): Edit => [
  'import: ["@key"]',
  `import: [${['@key', ...names].map((name) => `"${name}"`).join(', ')}]`,
];

/** Adds definitions to the partner's own. */
const withTypes = (sdl: string): Edit => ['# Types of Briefgraph', `${sdl}\n\n# Types of Briefgraph`];

const onQuery = (field: string): Edit => ['type Query {', `type Query {\n  ${field}`];
const onPublication = (field: string): Edit => ['  year: Int\n', `  year: Int\n  ${field}\n`];
const onCountry = (field: string): Edit => [
  'publications: [Publication!]\n',
  `publications: [Publication!]\n  ${field}\n`,
];

const COUNTRY_KEY = 'type Country @key(fields: "code")';
const CODE = '  code: String!\n';
const CHOICE = '@key(fields: "id") or @key(fields: "code") or @key(fields: "alpha3")';

const PAGE_INFO_FIELDS = 'hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String';

const fuzzyDate = (label: string): string => `
type FuzzyDate @shareable {
  edtf: String! text: String earliest: Date latest: Date precision: DatePrecision! approximate: Boolean! basis: Basis!
  ${label}
}
scalar Date
enum DatePrecision { DAY MONTH SEASON YEAR DECADE CENTURY }
enum Basis { STATED AUTHOR_INFERRED CURATOR_INFERRED CORROBORATED }`;

const USE_2_6 = 'write extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"]).';
const NODE =
  '"library" declares Node differently from Briefgraph; write interface Node { id: ID! }, with no other field and no key.';
const NO_ID_KEY =
  'Publication of "library" implements Node without the key that node(id:) needs; write type Publication implements Node @key(fields: "id").';
const UNRESOLVED =
  'node(id:) can never return Publication of "library": its key has resolvable: false. Remove that, and resolve references to Publication.';
const overridden = (field: string) => {
  const [type] = field.split('.');
  const other = type === 'Query' ? '' : ` If your ${type} means something else, give the type another name.`;
  return `${field} belongs to Briefgraph; "library" may add a field with another name, or mark this one @external if it needs the value.${other}`;
};
const COPY = 'Copy it from schema/graph.graphql, or use a type of your own.';

export const broken: BrokenCase[] = [
  {
    rule: 'federation-version',
    title: 'no version',
    edits: [[link('v2.6'), '']],
    messages: [`"library" does not link the federation specification; ${USE_2_6}`],
  },
  {
    rule: 'federation-version',
    title: 'a later version',
    edits: [[link('v2.6'), link('v2.7')]],
    messages: [`"library" links version 2.7 of the federation specification; ${USE_2_6}`],
  },
  {
    rule: 'queries-only',
    title: 'mutations and subscriptions',
    edits: [withTypes('type Subscription { added: String }\ntype Mutation { add: String }')],
    messages: ['Mutation', 'Subscription'].map(
      (type) => `"library" has a ${type} type, but this federation supports only queries. Remove it from this SDL.`,
    ),
  },
  {
    rule: 'queries-only',
    title: 'a mutation type with another name',
    edits: [withTypes('extend schema { mutation: Changes }\ntype Changes { add: String }')],
    messages: ['"library" has a Mutation type, but this federation supports only queries. Remove it from this SDL.'],
  },
  ...(
    [
      ['an additional field', ['interface Node {', 'interface Node { title: String!']],
      ['a nullable id', ['  id: ID!\n}\n\n# Types', '  id: ID\n}\n\n# Types']],
      ['a Node that is not an interface', ['interface Node', 'type Node']],
      ['a key on Node', ['interface Node', 'interface Node @key(fields: "id")']],
    ] satisfies [string, Edit][]
  ).map(([title, edit]) => ({ rule: 'node-is-id', title, edits: [edit], messages: [NODE] })),
  ...(
    [
      ['no key', 'implements Node', NO_ID_KEY],
      ['another key', 'implements Node @key(fields: "title")', NO_ID_KEY],
      ['a key with more than the id', 'implements Node @key(fields: "id title")', NO_ID_KEY],
      ['a key that is not resolvable', 'implements Node @key(fields: "id", resolvable: false)', UNRESOLVED],
      [
        'a resolvable key other than the id',
        'implements Node @key(fields: "id", resolvable: false) @key(fields: "title")',
        UNRESOLVED,
      ],
    ] as const
  ).map(([title, to, message]) => ({
    rule: 'nodes-have-keys',
    title,
    edits: [['implements Node @key(fields: "id")', to] satisfies Edit],
    messages: [message],
  })),
  {
    rule: 'keys-of-ours',
    title: 'no key',
    edits: [['Country @key(fields: "code")', 'Country']],
    messages: [
      `Country of "library" is a Briefgraph entity without a key; write ${CHOICE}. If it means something else, give it another name.`,
    ],
  },
  {
    rule: 'keys-of-ours',
    title: 'unknown keys',
    edits: [[COUNTRY_KEY, 'type Country @key(fields: "code") @key(fields: "code alpha3") @key(fields: "iso")']],
    messages: ['code alpha3', 'iso'].map(
      (key) => `Country of "library" has the key "${key}", which Briefgraph does not have; write ${CHOICE}.`,
    ),
  },
  {
    rule: 'same-key-types',
    title: 'key fields that are nullable or have another type',
    edits: [[CODE, '  code: String\n  alpha3: ID!\n']],
    messages: [
      'Country.code of "library" is String, and would change for all clients; it is a key of Briefgraph, so write String!.',
      'Country.alpha3 of "library" is ID!, and would change for all clients; it is a key of Briefgraph, so write String!.',
    ],
  },
  {
    rule: 'reachable-fields',
    title: 'fields on an entity that it does not resolve',
    edits: [['  ref: String!\n', '  ref: String!\n  scans: [String!]\n  shelf: String\n']],
    messages: ['scans', 'shelf'].map(
      (field) =>
        `Citation.${field} of "library" can never be fetched: the key has resolvable: false. Remove that, and resolve references to Citation.`,
    ),
  },
  {
    rule: 'nullable-on-ours',
    title: 'a non-null field',
    edits: [['publications: [Publication!]\n', 'publications: [Publication!]!\n']],
    messages: [
      'Country.publications of "library" is non-null: while "library" is down, the whole Country would be null. Remove the last "!".',
    ],
  },
  {
    rule: 'nullable-on-ours',
    title: 'a non-null field of the query type, whatever its name',
    edits: [['type Query {', 'extend schema { query: Root }\ntype Root {\n  publications: [Publication!]!']],
    messages: [
      'Query.publications of "library" is non-null: while "library" is down, the whole response would be null. Remove the last "!".',
    ],
  },
  {
    rule: 'nothing-taken-over',
    title: 'a first-party field',
    edits: [imported('@shareable'), onCountry('name: String! @shareable'), onCountry('slug: String!')],
    messages: [overridden('Country.slug'), overridden('Country.name')],
  },
  {
    rule: 'nothing-taken-over',
    title: 'a first-party field of the query type, whatever its name',
    edits: [['type Query {', 'extend schema { query: Root }\ntype Root {\n  node(id: ID!): Node']],
    messages: [overridden('Query.node')],
  },
  {
    rule: 'nothing-taken-over',
    title: '@override',
    edits: [
      imported('@override'),
      [CODE, '  code: String! @override(from: "briefgraph")\n'],
      onQuery('event(ref: ID!): String @override(from: "briefgraph")'),
    ],
    messages: [overridden('Query.event'), overridden('Country.code')],
  },
  {
    rule: 'nothing-hidden',
    title: 'first-party elements that are hidden or deprecated',
    edits: [
      imported('@inaccessible', '@shareable'),
      [CODE, '  code: String! @inaccessible\n'],
      withTypes('enum Basis { STATED @deprecated AUTHOR_INFERRED CURATOR_INFERRED CORROBORATED }'),
      withTypes(`type PageInfo @shareable @inaccessible { ${PAGE_INFO_FIELDS} }`),
    ],
    messages: [
      'Basis.STATED belongs to Briefgraph; @deprecated in "library" would apply to all clients. Remove it.',
      'PageInfo belongs to Briefgraph; @inaccessible in "library" would apply to all clients. Remove it.',
      'Country.code belongs to Briefgraph; @inaccessible in "library" would apply to all clients. Remove it.',
    ],
  },
  {
    rule: 'nothing-guarded',
    title: 'auth directives',
    edits: [
      imported('@policy', '@authenticated', '@requiresScopes'),
      onPublication('price: Int @requiresScopes(scopes: [["a"]])\n  loans: Int @authenticated'),
      [CODE, '  code: String! @policy(policies: [["a"]])\n'],
    ],
    messages: ['authenticated', 'requiresScopes', 'policy'].map(
      (directive) =>
        `"library" uses @${directive}, which this federation does not enforce: everything is public. Remove from this SDL what is not public.`,
    ),
  },
  {
    rule: 'names-of-ours',
    title: 'the name of a first-party type without a key',
    edits: [withTypes('type Section { shelf: String }')],
    messages: [
      'Section is a Briefgraph type without a key, so no other subgraph can extend it; give the type in "library" another name.',
    ],
  },
  {
    rule: 'connection-owner',
    title: 'a first-party connection',
    edits: [withTypes('type EventConnection { total: Int }\ntype EventEdge { weight: Int }')],
    messages: ['EventConnection', 'EventEdge'].map(
      (type) =>
        `${type} is a connection type of Briefgraph, and only Briefgraph can read its cursors; name the one in "library" after your own type and field.`,
    ),
  },
  {
    rule: 'same-values',
    title: 'an enum with different values',
    edits: [withTypes('enum Basis { STATED AUTHOR_INFERRED CURATOR_INFERRED GUESSED }')],
    messages: [`Basis of "library" differs from Briefgraph's (missing: CORROBORATED; extra: GUESSED). ${COPY}`],
  },
  {
    rule: 'same-values',
    title: 'an input without an optional field',
    edits: [withTypes('input DateWindow { from: PartialDate }\nscalar PartialDate')],
    messages: [`DateWindow of "library" differs from Briefgraph's (missing: to: PartialDate). ${COPY}`],
  },
  {
    rule: 'same-values',
    title: 'a shareable type with an additional field',
    edits: [imported('@shareable'), withTypes(`type PageInfo @shareable { ${PAGE_INFO_FIELDS} total: Int }`)],
    messages: [`PageInfo of "library" differs from Briefgraph's (extra: total: Int). ${COPY}`],
  },
  {
    rule: 'same-values',
    title: 'a shareable type without an argument',
    edits: [imported('@shareable'), withTypes(fuzzyDate('label: String!'))],
    messages: [
      `FuzzyDate of "library" differs from Briefgraph's (missing: label(language: String! = "en"): String!; extra: label: String!). ${COPY}`,
    ],
  },
  {
    rule: 'plain-imports',
    title: 'a directive under another name',
    edits: [
      ['import: ["@key"]', 'import: [{ name: "@key", as: "@k" }, "@shareable"]'],
      ['implements Node @key', 'implements Node @k'],
      ['type Country @key', 'type Country @k'],
      ['type Citation @key', 'type Citation @k'],
    ],
    messages: [
      '"library" writes @k for @key, which some composers do not recognize; write @key, and import: ["@key"].',
    ],
  },
  {
    rule: 'plain-imports',
    title: 'directives under a prefix',
    edits: [
      ['type Country @key', 'type Country @federation__key'],
      ['  year: Int', '  year: Int @federation__shareable'],
    ],
    messages: [
      '"library" writes @federation__shareable for @shareable, which some composers do not recognize; write @shareable, and import: ["@shareable"].',
      '"library" writes @federation__key for @key, which some composers do not recognize; write @key, and import: ["@key"].',
    ],
  },
  {
    rule: 'plain-shapes',
    title: '@interfaceObject',
    edits: [
      imported('@interfaceObject'),
      withTypes('type Actor @interfaceObject @key(fields: "id") { id: ID! books: Int }'),
    ],
    messages: [
      'Actor of "library" is an @interfaceObject, which composers handle differently; extend the object types instead.',
    ],
  },
  {
    rule: 'plain-shapes',
    title: 'a first-party interface',
    edits: [withTypes('interface Claim implements Node { id: ID! }')],
    messages: [
      'Claim is a Briefgraph interface, which only Briefgraph types implement; "library" may extend the object types instead.',
    ],
  },
  {
    rule: 'plain-shapes',
    title: '@oneOf',
    edits: [withTypes('input By @oneOf { isbn: String doi: String }')],
    messages: [
      'By of "library" is @oneOf, which some composers do not support; write its fields as optional arguments.',
    ],
  },
  {
    rule: 'plain-shapes',
    title: 'fragments in @requires and @provides',
    edits: [
      imported('@external', '@requires', '@provides'),
      withTypes('union About = Publication | Country'),
      onPublication(
        'about: About @provides(fields: "... on Country { alpha3 }")\n  mark: String @requires(fields: "shelf { of { ... on Country { alpha3 } } }")',
      ),
    ],
    messages: [
      ['about', 'provides', '... on Country { alpha3 }'],
      ['mark', 'requires', 'shelf { of { ... on Country { alpha3 } } }'],
    ].map(
      ([field, directive, fields]) =>
        `Publication.${field} of "library" has @${directive} with a fragment ("${fields}"), which composers handle differently; name fields of object types.`,
    ),
  },
];

export const allowed: AllowedCase[] = [
  { rule: 'federation-version', title: 'an older version', edits: [[link('v2.6'), link('v2.0')]] },
  {
    rule: 'federation-version',
    title: 'a link to another specification as well',
    edits: [['extend schema', 'extend schema @link(url: "https://specs.apollo.dev/link/v1.0")']],
  },
  {
    rule: 'queries-only',
    title: 'a type whose name begins with Mutation',
    edits: [withTypes('type MutationRecord { at: String }'), onPublication('changes: [MutationRecord!]')],
  },
  {
    rule: 'node-is-id',
    title: 'a Node without descriptions',
    edits: [
      ['"""\nAn entity with a global ID, which `node` looks up. Types of partners may implement it.\n"""\n', ''],
      [
        '"The global ID. It never changes and is never reused for another object."\n  id: ID!\n}\n\n#',
        'id: ID!\n}\n\n#',
      ],
    ],
  },
  {
    rule: 'nodes-have-keys',
    title: 'a node type with a second key',
    edits: [['implements Node @key(fields: "id")', 'implements Node @key(fields: " id ") @key(fields: "title")']],
  },
  {
    rule: 'nodes-have-keys',
    title: 'a stub of a first-party node type',
    edits: [withTypes('type Event implements Node @key(fields: "id", resolvable: false) { id: ID! }')],
  },
  {
    rule: 'keys-of-ours',
    title: 'several first-party keys',
    edits: [
      [COUNTRY_KEY, 'type Country @key(fields: "alpha3") @key(fields: "id")'],
      [CODE, '  id: ID!\n  alpha3: String!\n'],
    ],
  },
  {
    rule: 'keys-of-ours',
    title: 'an entity with its own key',
    edits: [withTypes('type Shelf @key(fields: "room row") { room: ID! row: ID! }')],
  },
  {
    rule: 'same-key-types',
    title: 'fields with the name of a key on another type',
    edits: [onPublication('code: String\n  ref: ID')],
  },
  {
    rule: 'reachable-fields',
    title: 'a stub of its own type',
    edits: [
      withTypes('type Shelf @key(fields: "room", resolvable: false) { room: ID! row: ID! }'),
      onPublication('shelf: Shelf'),
    ],
  },
  { rule: 'nullable-on-ours', title: 'a non-null field on its own type', edits: [onPublication('pages: Int!')] },
  {
    rule: 'nullable-on-ours',
    title: 'first-party fields that it requires',
    edits: [
      imported('@external', '@requires'),
      onCountry('alpha3: String! @external\n  mark: String @requires(fields: "alpha3")'),
    ],
  },
  {
    rule: 'nullable-on-ours',
    title: 'fields for gateways in its SDL',
    edits: [
      onQuery('_entities(representations: [_Any!]!): [_Entity]!'),
      withTypes('scalar _Any\nunion _Entity = Country'),
    ],
  },
  {
    rule: 'nothing-taken-over',
    title: '@override of a field of another partner',
    edits: [imported('@override'), ['  year: Int', '  year: Int @override(from: "old-library")']],
  },
  {
    rule: 'nothing-hidden',
    title: 'hidden and deprecated fields of its own, also on first-party types',
    edits: [imported('@inaccessible'), onCountry('shelf: Int @inaccessible\n  row: Int @deprecated(reason: "Gone.")')],
  },
  {
    rule: 'nothing-guarded',
    title: 'its own directive with the same name',
    edits: [withTypes('directive @policy on FIELD_DEFINITION'), ['  year: Int', '  year: Int @policy']],
  },
  {
    rule: 'names-of-ours',
    title: 'its own connection, with an identical PageInfo',
    edits: [
      imported('@shareable'),
      withTypes(`type PageInfo @shareable { ${PAGE_INFO_FIELDS} }`),
      withTypes('type PublicationConnection { pageInfo: PageInfo! nodes: [Publication!]! }'),
      onCountry('pages: PublicationConnection'),
    ],
  },
  { rule: 'connection-owner', title: 'its own edge type', edits: [withTypes('type ShelfEdge { node: Publication }')] },
  {
    rule: 'same-values',
    title: 'identical shared types, in another order and with other descriptions',
    edits: [
      imported('@shareable'),
      withTypes(fuzzyDate('"How it reads." label("Which language." language: String! = "en"): String!')),
      ['STATED AUTHOR_INFERRED CURATOR_INFERRED', 'AUTHOR_INFERRED STATED CURATOR_INFERRED'],
      onPublication('date: FuzzyDate'),
    ],
  },
  { rule: 'plain-imports', title: 'imports as objects', edits: [['import: ["@key"]', 'import: [{ name: "@key" }]']] },
  {
    rule: 'plain-shapes',
    title: 'its own union of first-party types, and its own interface',
    edits: [
      withTypes('union About = Publication | Country\ninterface Titled { title: String! }'),
      ['implements Node @key', 'implements Node & Titled @key'],
    ],
  },
  {
    rule: 'plain-shapes',
    title: '@requires and @provides with fields of object types',
    edits: [
      imported('@external', '@requires', '@provides'),
      onCountry('alpha3: String! @external\n  mark: String @requires(fields: "alpha3")'),
      ['countries: [Country]!', 'countries: [Country]! @provides(fields: "alpha3")'],
    ],
  },
];
