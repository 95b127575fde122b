/** What is replaced in the right partner's SDL, and by what. */
export type Edit = [from: string, to: string];

export interface AllowedCase {
  rule: string;
  title: string;
  edits: Edit[];
}

export interface BrokenCase extends AllowedCase {
  /** All that this rule says. */
  told: string[];
}

/** Another partner, with a node of its own. */
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

/** Definitions beside the partner's own. */
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
const NODE = '"library" has another Node than we; write interface Node { id: ID! }, and no more.';
const NO_ID_KEY =
  'Publication of "library" implements Node without the key that node(id:) needs; write type Publication implements Node @key(fields: "id").';
const UNRESOLVED =
  'node(id:) would never find Publication of "library": its key says resolvable: false. Leave that out, and resolve its references.';
const takenOver = (field: string) =>
  `${field} is ours; "library" may add a field of another name, or mark it @external where it needs the value.`;
const COPY = 'Copy it from schema/graph.graphql, or use a type of your own.';

export const broken: BrokenCase[] = [
  {
    rule: 'federation-version',
    title: 'no version',
    edits: [[link('v2.6'), '']],
    told: [`"library" links no federation specification; ${USE_2_6}`],
  },
  {
    rule: 'federation-version',
    title: 'a later version',
    edits: [[link('v2.6'), link('v2.7')]],
    told: [`"library" links version 2.7 of the federation specification; ${USE_2_6}`],
  },
  {
    rule: 'queries-only',
    title: 'mutations and subscriptions',
    edits: [withTypes('type Subscription { added: String }\ntype Mutation { add: String }')],
    told: ['Mutation', 'Subscription'].map(
      (type) => `"library" has a type ${type}; this federation is read by queries. Leave it out of the SDL for us.`,
    ),
  },
  {
    rule: 'queries-only',
    title: 'mutations of another name',
    edits: [withTypes('extend schema { mutation: Changes }\ntype Changes { add: String }')],
    told: ['"library" has a type Mutation; this federation is read by queries. Leave it out of the SDL for us.'],
  },
  ...(
    [
      ['one more field', ['interface Node {', 'interface Node { title: String!']],
      ['a Node that may be null', ['  id: ID!\n}\n\n# Types', '  id: ID\n}\n\n# Types']],
      ['a Node that is no interface', ['interface Node', 'type Node']],
      ['a key on Node', ['interface Node', 'interface Node @key(fields: "id")']],
    ] satisfies [string, Edit][]
  ).map(([title, edit]) => ({ rule: 'node-is-id', title, edits: [edit], told: [NODE] })),
  ...(
    [
      ['no key', 'implements Node', NO_ID_KEY],
      ['another key', 'implements Node @key(fields: "title")', NO_ID_KEY],
      ['a key of more than the id', 'implements Node @key(fields: "id title")', NO_ID_KEY],
      ['a key that is not resolved', 'implements Node @key(fields: "id", resolvable: false)', UNRESOLVED],
      [
        'only another key that is resolved',
        'implements Node @key(fields: "id", resolvable: false) @key(fields: "title")',
        UNRESOLVED,
      ],
    ] as const
  ).map(([title, to, message]) => ({
    rule: 'nodes-have-keys',
    title,
    edits: [['implements Node @key(fields: "id")', to] satisfies Edit],
    told: [message],
  })),
  {
    rule: 'keys-of-ours',
    title: 'no key',
    edits: [['Country @key(fields: "code")', 'Country']],
    told: [`Country of "library" is an entity of ours and has no key; write ${CHOICE}.`],
  },
  {
    rule: 'keys-of-ours',
    title: 'keys that we have not',
    edits: [[COUNTRY_KEY, 'type Country @key(fields: "code") @key(fields: "code alpha3") @key(fields: "iso")']],
    told: ['code alpha3', 'iso'].map(
      (key) => `Country of "library" has the key "${key}", by which we know none; write ${CHOICE}.`,
    ),
  },
  {
    rule: 'same-key-types',
    title: 'keys that may be null, or are something else',
    edits: [[CODE, '  code: String\n  alpha3: ID!\n']],
    told: [
      'Country.code of "library" is String, and would be so for everybody; it is a key of ours, write String!.',
      'Country.alpha3 of "library" is ID!, and would be so for everybody; it is a key of ours, write String!.',
    ],
  },
  {
    rule: 'reachable-fields',
    title: 'fields where references are not resolved',
    edits: [['  ref: String!\n', '  ref: String!\n  scans: [String!]\n  shelf: String\n']],
    told: ['scans', 'shelf'].map(
      (field) =>
        `Citation.${field} of "library" can never be reached: the key says resolvable: false. Leave that out, and resolve references.`,
    ),
  },
  {
    rule: 'nullable-on-ours',
    title: 'a field that may not be null',
    edits: [['publications: [Publication!]\n', 'publications: [Publication!]!\n']],
    told: [
      'Country.publications of "library" may not be null: while "library" is down, the whole Country would be null. Leave the last "!" away.',
    ],
  },
  {
    rule: 'nullable-on-ours',
    title: 'a query that may not be null, whatever its type is called',
    edits: [['type Query {', 'extend schema { query: Root }\ntype Root {\n  publications: [Publication!]!']],
    told: [
      'Query.publications of "library" may not be null: while "library" is down, the whole answer would be null. Leave the last "!" away.',
    ],
  },
  {
    rule: 'nothing-taken-over',
    title: 'a field of ours',
    edits: [imported('@shareable'), onCountry('name: String! @shareable'), onCountry('slug: String!')],
    told: [takenOver('Country.slug'), takenOver('Country.name')],
  },
  {
    rule: 'nothing-taken-over',
    title: 'a query of ours, whatever its type is called',
    edits: [['type Query {', 'extend schema { query: Root }\ntype Root {\n  node(id: ID!): Node']],
    told: [takenOver('Query.node')],
  },
  {
    rule: 'nothing-taken-over',
    title: '@override',
    edits: [
      imported('@override'),
      [CODE, '  code: String! @override(from: "actors")\n'],
      onQuery('event(slug: String!): String @override(from: "events")'),
    ],
    told: [takenOver('Query.event'), takenOver('Country.code')],
  },
  {
    rule: 'nothing-hidden',
    title: 'what is hidden or deprecated',
    edits: [
      imported('@inaccessible', '@shareable'),
      [CODE, '  code: String! @inaccessible\n'],
      withTypes('enum Basis { STATED @deprecated AUTHOR_INFERRED CURATOR_INFERRED CORROBORATED }'),
      withTypes(`type PageInfo @shareable @inaccessible { ${PAGE_INFO_FIELDS} }`),
    ],
    told: [
      'Basis.STATED is ours; @deprecated of "library" would be so for everybody. Leave it out.',
      'PageInfo is ours; @inaccessible of "library" would be so for everybody. Leave it out.',
      'Country.code is ours; @inaccessible of "library" would be so for everybody. Leave it out.',
    ],
  },
  {
    rule: 'nothing-guarded',
    title: 'guards that nobody checks',
    edits: [
      imported('@policy', '@authenticated', '@requiresScopes'),
      onPublication('price: Int @requiresScopes(scopes: [["a"]])\n  loans: Int @authenticated'),
      [CODE, '  code: String! @policy(policies: [["a"]])\n'],
    ],
    told: ['authenticated', 'requiresScopes', 'policy'].map(
      (guard) =>
        `"library" has @${guard}, which this federation does not check: all of it is public. Leave out of the SDL for us what is not for everybody.`,
    ),
  },
  {
    rule: 'names-of-ours',
    title: 'a type of ours that has no key',
    edits: [withTypes('type Section { shelf: String }')],
    told: [
      'Section is a type of ours without a key, to which nothing can be added; give that of "library" another name.',
    ],
  },
  {
    rule: 'connection-owner',
    title: 'a connection of ours',
    edits: [withTypes('type EventConnection { total: Int }\ntype EventEdge { weight: Int }')],
    told: ['EventConnection', 'EventEdge'].map(
      (type) =>
        `${type} is a connection of ours, and its cursors are; name that of "library" after your own type and field.`,
    ),
  },
  {
    rule: 'same-values',
    title: 'an enum with another value',
    edits: [withTypes('enum Basis { STATED AUTHOR_INFERRED CURATOR_INFERRED GUESSED }')],
    told: [`Basis of "library" is not ours: it lacks CORROBORATED; it has GUESSED besides. ${COPY}`],
  },
  {
    rule: 'same-values',
    title: 'an input that leaves out what may be left out',
    edits: [withTypes('input DateWindow { from: PartialDate }\nscalar PartialDate')],
    told: [`DateWindow of "library" is not ours: it lacks to: PartialDate. ${COPY}`],
  },
  {
    rule: 'same-values',
    title: 'a value type with one more field',
    edits: [imported('@shareable'), withTypes(`type PageInfo @shareable { ${PAGE_INFO_FIELDS} total: Int }`)],
    told: [`PageInfo of "library" is not ours: it has total: Int besides. ${COPY}`],
  },
  {
    rule: 'same-values',
    title: 'a value type without an argument',
    edits: [imported('@shareable'), withTypes(fuzzyDate('label: String!'))],
    told: [
      `FuzzyDate of "library" is not ours: it lacks label(language: String! = "en"): String!; it has label: String! besides. ${COPY}`,
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
    told: ['"library" writes @k for @key, which some composers do not know; write @key, and import: ["@key"].'],
  },
  {
    rule: 'plain-imports',
    title: 'directives under a prefix',
    edits: [
      ['type Country @key', 'type Country @federation__key'],
      ['  year: Int', '  year: Int @federation__shareable'],
    ],
    told: [
      '"library" writes @federation__shareable for @shareable, which some composers do not know; write @shareable, and import: ["@shareable"].',
      '"library" writes @federation__key for @key, which some composers do not know; write @key, and import: ["@key"].',
    ],
  },
  {
    rule: 'plain-shapes',
    title: '@interfaceObject',
    edits: [
      imported('@interfaceObject'),
      withTypes('type Actor @interfaceObject @key(fields: "id") { id: ID! books: Int }'),
    ],
    told: ['Actor of "library" is an @interfaceObject, which composers see differently; extend the types themselves.'],
  },
  {
    rule: 'plain-shapes',
    title: 'a union and an interface of ours',
    edits: [withTypes('union LinkNode = Publication\ninterface Claim implements Node { id: ID! }')],
    told: [
      'LinkNode is a union of ours; members from several subgraphs are composed differently. "library" may have a union of its own.',
      'Claim is an interface of ours, and who implements it is for us to say; "library" may extend the types themselves.',
    ],
  },
  {
    rule: 'plain-shapes',
    title: '@oneOf',
    edits: [withTypes('input By @oneOf { isbn: String doi: String }')],
    told: [
      'By of "library" is @oneOf, which some composers do not know; let its fields be arguments that may be left out.',
    ],
  },
  {
    rule: 'plain-shapes',
    title: 'parts of unions that are required or provided',
    edits: [
      imported('@external', '@requires', '@provides'),
      withTypes('union About = Publication | Country'),
      onPublication(
        'about: About @provides(fields: "... on Country { alpha3 }")\n  mark: String @requires(fields: "shelf { of { ... on Country { alpha3 } } }")',
      ),
    ],
    told: [
      ['about', 'provides', '... on Country { alpha3 }'],
      ['mark', 'requires', 'shelf { of { ... on Country { alpha3 } } }'],
    ].map(
      ([field, directive, fields]) =>
        `Publication.${field} of "library" @${directive} a part of an interface or a union ("${fields}"), which composers see differently; name fields of objects.`,
    ),
  },
];

export const allowed: AllowedCase[] = [
  { rule: 'federation-version', title: 'an older version', edits: [[link('v2.6'), link('v2.0')]] },
  {
    rule: 'federation-version',
    title: 'other specifications beside it',
    edits: [['extend schema', 'extend schema @link(url: "https://specs.apollo.dev/link/v1.0")']],
  },
  {
    rule: 'queries-only',
    title: 'a type whose name begins so',
    edits: [withTypes('type MutationRecord { at: String }'), onPublication('changes: [MutationRecord!]')],
  },
  {
    rule: 'node-is-id',
    title: 'a Node without descriptions',
    edits: [
      ['"""\nAnything with a global id, by which `node` finds it again.\n"""\n', ''],
      ['"The global id. It never changes and is never used for anything else."\n  id: ID!\n}\n\n#', 'id: ID!\n}\n\n#'],
    ],
  },
  {
    rule: 'nodes-have-keys',
    title: 'a node with a second key',
    edits: [['implements Node @key(fields: "id")', 'implements Node @key(fields: " id ") @key(fields: "title")']],
  },
  {
    rule: 'nodes-have-keys',
    title: 'a stub of our node',
    edits: [withTypes('type Event implements Node @key(fields: "id", resolvable: false) { id: ID! }')],
  },
  {
    rule: 'keys-of-ours',
    title: 'any of our keys, and several',
    edits: [
      [COUNTRY_KEY, 'type Country @key(fields: "alpha3") @key(fields: "id")'],
      [CODE, '  id: ID!\n  alpha3: String!\n'],
    ],
  },
  {
    rule: 'keys-of-ours',
    title: 'keys of its own',
    edits: [withTypes('type Shelf @key(fields: "room row") { room: ID! row: ID! }')],
  },
  {
    rule: 'same-key-types',
    title: 'a field of that name elsewhere',
    edits: [onPublication('code: String\n  ref: ID')],
  },
  {
    rule: 'reachable-fields',
    title: 'a stub of a type of its own',
    edits: [
      withTypes('type Shelf @key(fields: "room", resolvable: false) { room: ID! row: ID! }'),
      onPublication('shelf: Shelf'),
    ],
  },
  { rule: 'nullable-on-ours', title: 'a type of its own that may not be null', edits: [onPublication('pages: Int!')] },
  {
    rule: 'nullable-on-ours',
    title: 'fields of ours that it requires',
    edits: [
      imported('@external', '@requires'),
      onCountry('alpha3: String! @external\n  mark: String @requires(fields: "alpha3")'),
    ],
  },
  {
    rule: 'nullable-on-ours',
    title: 'what its server prints for gateways',
    edits: [
      onQuery('_entities(representations: [_Any!]!): [_Entity]!'),
      withTypes('scalar _Any\nunion _Entity = Country'),
    ],
  },
  {
    rule: 'nothing-taken-over',
    title: '@override within its own',
    edits: [imported('@override'), ['  year: Int', '  year: Int @override(from: "old-library")']],
  },
  {
    rule: 'nothing-hidden',
    title: 'hidden and deprecated fields of its own, on our types too',
    edits: [imported('@inaccessible'), onCountry('shelf: Int @inaccessible\n  row: Int @deprecated(reason: "Gone.")')],
  },
  {
    rule: 'nothing-guarded',
    title: 'a directive of its own with such a name',
    edits: [withTypes('directive @policy on FIELD_DEFINITION'), ['  year: Int', '  year: Int @policy']],
  },
  {
    rule: 'names-of-ours',
    title: 'a connection of its own, with PageInfo as it is ours',
    edits: [
      imported('@shareable'),
      withTypes(`type PageInfo @shareable { ${PAGE_INFO_FIELDS} }`),
      withTypes('type PublicationConnection { pageInfo: PageInfo! nodes: [Publication!]! }'),
      onCountry('pages: PublicationConnection'),
    ],
  },
  { rule: 'connection-owner', title: 'an edge of its own', edits: [withTypes('type ShelfEdge { node: Publication }')] },
  {
    rule: 'same-values',
    title: 'values of ours, in any order and with other words',
    edits: [
      imported('@shareable'),
      withTypes(fuzzyDate('"How it reads." label("Which language." language: String! = "en"): String!')),
      ['STATED AUTHOR_INFERRED CURATOR_INFERRED', 'AUTHOR_INFERRED STATED CURATOR_INFERRED'],
      onPublication('date: FuzzyDate'),
    ],
  },
  { rule: 'plain-imports', title: 'imports written out', edits: [['import: ["@key"]', 'import: [{ name: "@key" }]']] },
  {
    rule: 'plain-shapes',
    title: 'a union over our types and an interface of its own',
    edits: [
      withTypes('union About = Publication | Country\ninterface Titled { title: String! }'),
      ['implements Node @key', 'implements Node & Titled @key'],
    ],
  },
  {
    rule: 'plain-shapes',
    title: 'fields of objects that are required',
    edits: [
      imported('@external', '@requires', '@provides'),
      onCountry('alpha3: String! @external\n  mark: String @requires(fields: "alpha3")'),
      ['countries: [Country!]!', 'countries: [Country!]! @provides(fields: "alpha3")'],
    ],
  },
];
