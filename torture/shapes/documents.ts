import { type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { post } from '../servers/http.ts';
import { type Shape, shape } from './shape.ts';
import { edgesOf, leavesOf, select } from './type-graph.ts';

/** Documents that are hard to read, to validate or to measure, whatever they ask for. */

const times = (count: number, make: (index: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);
const doc = (query: string, rest: object = {}) => post({ query, ...rest });

export const documentShapes = (schema: GraphQLSchema): Shape[] => {
  const root = schema.getQueryType()?.name ?? 'Query';
  const edges = edgesOf(schema);
  const pages = edges.filter(({ from, kind }) => from === root && kind === 'page');
  // Every list of the root, to attack each kind of rows: the shapes below take the first, the others only some of them.
  const page = pages.find(({ field }) => field === 'events') ?? pages[0] ?? edges[0];
  if (!page) return [];
  const list = page.field;
  const node = edges.find(({ from, field }) => from === page.to && field === 'nodes');
  const type = node?.to ?? '';
  const row = (inner: string, first = 100) => `${list}(first:${first}){nodes{${inner}}}`;
  const leaves = leavesOf(schema, type).filter((name) => name !== '__typename');
  const [leaf = '__typename'] = leaves;
  const inner = edges.find(({ from, kind }) => from === type && kind === 'page');
  const below = (text: string) => (inner ? `${inner.field}(first:100){nodes{${text}}}` : text);
  const heavy = row(`${leaves.join(' ')} ${below('__typename')}`);

  return [
    // Aliases
    ...[30, 31, 300, 1200].map((count) =>
      shape(`aliases/${count} of a leaf`, doc(`{${row(times(count, (at) => `a${at}:${leaf}`))}}`)),
    ),
    ...pages.map(({ field, to }) =>
      shape(
        `aliases/20 of ${field}`,
        ...[100, 20].map((first) => ({
          label: `first ${first}`,
          request: doc(
            `{${times(20, (at) => `a${at}:${field}(first:${first}){nodes{${leavesOf(schema, edges.find(({ from, field }) => from === to && field === 'nodes')?.to ?? '').join(' ')}}}`)}}`,
          ),
        })),
      ),
    ),
    shape(
      'aliases/29 nested lists',
      doc(`{${row(times(29, (at) => `a${at}:${below('__typename')}`))}}`),
      doc(
        `{${row(
          times(29, (at) => `a${at}:${below('__typename')}`),
          10,
        )}}`,
      ),
    ),
    shape(
      'aliases/10 of 10 of 10',
      doc(
        `{${times(
          3,
          (a) =>
            `a${a}:${row(
              times(8, (b) => `b${b}:${below(leaf)}`),
              20,
            )}`,
        )}}`,
      ),
    ),
    shape('aliases/20 of totalCount', doc(`{${times(20, (at) => `a${at}:${list}{totalCount}`)}}`)),
    shape(
      'aliases/names of objects',
      doc(`{__proto__:${row(leaf)} constructor:${row(leaf)} toString:${row(leaf)} hasOwnProperty:${row(leaf)}}`),
    ),
    shape('aliases/a name of 200,000 characters', doc(`{${'a'.repeat(200_000)}:__typename}`)),
    // Depth
    ...[20, 21, 200, 900].map((depth) =>
      shape(`depth/${depth} unknown fields`, doc('{a'.repeat(depth) + '}'.repeat(depth))),
    ),
    shape('depth/100,000 braces', doc('{'.repeat(100_000))),
    shape('depth/60,000 levels', doc('{a'.repeat(60_000) + '}'.repeat(60_000))),
    ...[300, 650, 900].map((depth) =>
      shape(`depth/${depth} inline fragments`, doc(`${'{...'.repeat(depth)}{__typename}${'}'.repeat(depth)}`)),
    ),
    shape(
      'depth/600 fragments, each in the next',
      doc(
        `{...f0} ${times(300, (at) => `fragment f${at} on ${root}{...f${at + 1}}`)} fragment f300 on ${root}{__typename}`,
      ),
    ),
    shape('depth/a list of 900 levels', doc(`{${list}(first:${'['.repeat(900)}${']'.repeat(900)}){nodes{${leaf}}}}`)),
    shape(
      'depth/an object of 450 levels',
      doc(`{${list}(where:${'{a:'.repeat(450)}1${'}'.repeat(450)}){nodes{${leaf}}}}`),
    ),
    shape(
      'depth/a type of 900 levels',
      doc(`query($x:${'['.repeat(900)}Int${']'.repeat(900)}){${list}(first:$x){totalCount}}`),
    ),
    shape('depth/100,000 levels of a value', doc(`{${list}(first:${'['.repeat(100_000)}){nodes{${leaf}}}}`)),
    // Fragments
    ...[5, 10, 15, 25].map((levels) =>
      shape(
        `fragments/2^${levels} spreads`,
        doc(
          `{...f0} ${times(levels, (at) => `fragment f${at} on ${root}{...f${at + 1} ...f${at + 1}}`)} fragment f${levels} on ${root}{${row(leaf, 1)}}`,
        ),
      ),
    ),
    ...[4, 6, 8].map((levels) =>
      shape(
        `fragments/10^${levels} spreads`,
        doc(
          `{...f0} ${times(levels, (at) => `fragment f${at} on ${root}{${times(10, () => `...f${at + 1}`)}}`)} fragment f${levels} on ${root}{__typename}`,
        ),
      ),
    ),
    ...[6, 10, 14].map((levels) =>
      shape(
        `fragments/2^${levels} aliased lists`,
        doc(
          `{...f0} ${times(levels, (at) => `fragment f${at} on ${root}{a${at}:__typename ...f${at + 1} ...on ${root}{...f${at + 1}}}`)} fragment f${levels} on ${root}{${heavy}}`,
        ),
      ),
    ),
    shape('fragments/a cycle of one', doc(`{...f} fragment f on ${root}{__typename ...f}`)),
    shape(
      'fragments/a cycle of 200',
      doc(`{...f0} ${times(200, (at) => `fragment f${at} on ${root}{...f${(at + 1) % 200}}`)}`),
    ),
    shape(
      'fragments/each of 40 spreads each',
      doc(`{...f0} ${times(40, (at) => `fragment f${at} on ${root}{${times(40, (other) => `...f${other}`, '')}}`)}`),
    ),
    shape(
      'fragments/each of 28 spreads all later ones',
      doc(
        `{...f0} ${times(28, (at) => `fragment f${at} on ${root}{__typename ${times(27 - at, (other) => `...f${at + 1 + other}`, '')}}`)}`,
      ),
    ),
    shape(
      'fragments/320 that are not used',
      doc(`{__typename} ${times(320, (at) => `fragment f${at} on ${root}{__typename}`)}`),
    ),
    shape('fragments/320 of one name', doc(`{...f} ${times(320, () => `fragment f on ${root}{__typename}`)}`)),
    shape('fragments/600 unknown spreads', doc(`{${times(600, (at) => `...f${at}`)}}`)),
    shape(
      'fragments/200 on unknown types',
      doc(`{${times(200, (at) => `...f${at}`)} ${times(200, (at) => `fragment f${at} on Eventt${at}{a}`)}}`),
    ),
    shape(
      'fragments/150 pairs with the same fields',
      doc(
        `{${list}{nodes{${times(150, (at) => `...f${at}`)}}}} ${times(150, (at) => `fragment f${at} on ${type}{${leaves.slice(0, 4).join(' ')}}`)}`,
      ),
    ),
    shape(
      'fragments/90 pairs with fields below',
      doc(
        `{${list}{nodes{${times(90, (at) => `...f${at}`)}}}} ${times(90, (at) => `fragment f${at} on ${type}{${inner?.field}{nodes{__typename}}}`)}`,
      ),
    ),
    shape(
      'fragments/60 pairs that spread each other',
      doc(
        `{${times(40, (at) => `...f${at}`)}} ${times(40, (at) => `fragment f${at} on ${root}{${list}{nodes{${times(20, (other) => `...g${other}`)}}}}`)} ${times(20, (at) => `fragment g${at} on ${type}{${leaf}}`)}`,
      ),
    ),
    // Overlapping fields
    ...[100, 400, 900].map((count) => shape(`overlaps/${count} of a leaf`, doc(`{${row(times(count, () => leaf))}}`))),
    ...[50, 150, 300].map((count) =>
      shape(`overlaps/${count} of nodes`, doc(`{${list}{${times(count, () => `nodes{${leaf}}`)}}}`)),
    ),
    shape(
      'overlaps/20 in 20 in 5',
      doc(`{${list}{${times(12, () => `nodes{${times(10, () => `${inner?.field}{nodes{__typename}}`)}}`)}}}`),
    ),
    shape(
      'overlaps/fields that differ',
      doc(`{${list}{nodes{${times(400, (at) => `x:${leaves[at % leaves.length]}`)}}}}`),
    ),
    shape(
      'overlaps/arguments that differ',
      doc(`{${list}{nodes{${times(150, (at) => `${inner?.field}(first:${at}){totalCount}`)}}}}`),
    ),
    shape(
      'overlaps/long arguments that agree',
      doc(`{${times(18, () => `${list}(where:{${times(40, (at) => `f${at}:[1,2]`)}}){totalCount}`)}}`),
    ),
    shape(
      'overlaps/of many types',
      doc(
        `{node(id:"x"){${objectTypes(schema)
          .map(({ name }) => times(8, (at) => `... on ${name}{x${at % 4}:__typename}`))
          .join(' ')}}}`,
      ),
    ),
    // Directives
    ...[50, 51, 600].map((count) =>
      shape(`directives/${count} on a field`, doc(`{${row(`${leaf} ${times(count, () => '@include(if:true)')}`)}}`)),
    ),
    shape('directives/50 on 50 fields', doc(`{${row(times(49, () => `${leaf} @skip(if:false)`))}}`)),
    shape('directives/900 unknown', doc(`{__typename ${times(900, (at) => `@a${at}`, '')}}`)),
    shape(
      'directives/200 with a variable',
      doc(`query($x:Boolean!){${row(times(200, () => `${leaf} @include(if:$x)`))}}`, { variables: { x: true } }),
    ),
    shape(
      'directives/on everything',
      doc(
        `query @skip(if:true) {... @include(if:true) {${times(40, () => `...f @skip(if:false)`)}} } fragment f on ${root} @include(if:true) {__typename}`,
      ),
    ),
    shape(
      'directives/@defer and @stream',
      doc(`{${times(100, () => `... @defer {${list}{nodes @stream(initialCount:0){${leaf}}}}`)}}`),
    ),
    // Errors of validation
    shape('errors/600 unknown fields', doc(`{${times(600, (at) => `titel${at}`)}}`)),
    shape('errors/unknown field of 200,000 characters', doc(`{${'eventz'.repeat(33_000)}}`)),
    shape('errors/300 unknown fields of 800 characters', doc(`{${times(300, (at) => `${'event'.repeat(160)}${at}`)}}`)),
    shape('errors/400 unknown arguments', doc(`{${list}(${times(400, (at) => `wher${at}:1`)}){totalCount}}`)),
    shape(
      'errors/unknown enum value of 200,000 characters',
      doc(`{${list}(orderBy:{field:${'DATE'.repeat(50_000)}}){totalCount}}`),
    ),
    shape(
      'errors/300 unknown variables',
      doc(`{${list}(where:{${times(300, (at) => `a${at}:$v${at}`)}}){totalCount}}`),
    ),
    shape('errors/350 unused variables', doc(`query(${times(350, (at) => `$v${at}:Int`)}){__typename}`)),
    shape('errors/350 variables of unknown types', doc(`query(${times(350, (at) => `$v${at}:T${at}`)}){__typename}`)),
    shape('errors/400 variables of one name', doc(`query(${times(400, () => '$v:Int')}){__typename}`)),
    shape('errors/300 wrong values', doc(`{${list}(where:{${times(300, (at) => `unknown${at}:"x"`)}}){totalCount}}`)),
    // Tokens
    shape('tokens/250,000 commas', doc(`{__typename}${','.repeat(250_000)}`)),
    shape('tokens/a comment of 250,000 characters', doc(`#${'x'.repeat(250_000)}\n{__typename}`)),
    shape('tokens/60,000 comments', doc(`${'#\n'.repeat(60_000)}{__typename}`)),
    shape('tokens/a string of 240,000 characters', doc(`{event(ref:"${'x'.repeat(240_000)}"){__typename}}`)),
    shape('tokens/30,000 escapes', doc(`{event(ref:"${'\\u0061'.repeat(30_000)}"){__typename}}`)),
    shape('tokens/a block string of 60,000 lines', doc(`{event(ref:"""${' \n'.repeat(60_000)}"""){__typename}}`)),
    shape('tokens/a block string of quotes', doc(`{event(ref:"""${'\\"""'.repeat(40_000)}"""){__typename}}`)),
    shape('tokens/a number of 240,000 digits', doc(`{${list}(first:${'9'.repeat(240_000)}){totalCount}}`)),
    shape('tokens/a fraction of 240,000 digits', doc(`{${list}(first:0.${'9'.repeat(240_000)}){totalCount}}`)),
    shape('tokens/an id of 240,000 digits', doc(`{node(id:${'9'.repeat(240_000)}){id}}`)),
    shape('tokens/an exponent', doc(`{${list}(first:1e999999999){totalCount}}`)),
    shape('tokens/a string without an end', doc(`{event(ref:"${'x'.repeat(240_000)}`)),
    shape('tokens/null characters', doc('\0'.repeat(200_000))),
    shape('tokens/lone surrogates', doc(`{event(ref:"${'\ud800'.repeat(20_000)}"){__typename}}`)),
    shape('tokens/emoji as names', doc(`{${'😀'.repeat(40_000)}}`)),
    shape('tokens/text from right to left', doc(`{event(ref:"${'\u202e\u200f'.repeat(30_000)}"){__typename}}`)),
    shape('tokens/260,000 spaces', post(`{"query":"{__typename}"${' '.repeat(230_000)}}`)),
    // Operations
    shape(
      'operations/650 in a document',
      doc(
        times(650, (at) => `query q${at}{a}`),
        { operationName: 'q7' },
      ),
    ),
    shape(
      'operations/120 dear ones, the last is run',
      doc(
        times(60, (at) => `query q${at}{${row(leaf)}}`),
        { operationName: 'q59' },
      ),
    ),
    shape('operations/650 without a name', doc(times(650, () => '{a}'))),
    shape(
      'operations/500 of one name',
      doc(
        times(500, () => 'query q{__typename}'),
        { operationName: 'q' },
      ),
    ),
    shape(
      'operations/300 subscriptions and mutations',
      doc(
        times(150, (at) => `mutation m${at}{x} subscription s${at}{x}`),
        { operationName: 'm1' },
      ),
    ),
    shape('operations/a name of 200,000 characters', doc('{__typename}', { operationName: 'q'.repeat(200_000) })),
    shape(
      'operations/60 measured with the same fragments',
      doc(
        `${times(60, (at) => `query q${at}{...f0}`)} ${times(20, (at) => `fragment f${at} on ${root}{...f${at + 1} ...f${at + 1}}`)} fragment f20 on ${root}{__typename}`,
        { operationName: 'q1' },
      ),
    ),
    shape('operations/a schema', doc(times(150, (at) => `type T${at}{a:Int b:T${at}}`))),
    // Introspection
    ...[3, 5, 8, 12].map((turns) =>
      shape(
        `introspection/types of fields of types × ${turns}`,
        doc(`{__schema{types{${'fields{type{'.repeat(turns)}name${'}}'.repeat(turns)}}}}`),
      ),
    ),
    ...[3, 6].map((turns) =>
      shape(
        `introspection/possible types × ${turns}`,
        doc(`{__schema{types{${'possibleTypes{interfaces{'.repeat(turns)}name${'}}'.repeat(turns)}}}}`),
      ),
    ),
    ...[2, 4, 8].map((turns) =>
      shape(
        `introspection/arguments of arguments × ${turns}`,
        doc(`{__schema{types{${'fields{args{type{inputFields{type{'.repeat(turns)}name${'}}}}}'.repeat(turns)}}}}`),
      ),
    ),
    shape(
      'introspection/ofType × 400',
      doc(`{__type(name:"${type}"){${'ofType{'.repeat(400)}name${'}'.repeat(400)}}}`),
    ),
    shape(
      'introspection/three times everything',
      doc(
        `{${times(3, (at) => `a${at}:__schema{types{name description fields{name description args{name description type{name kind ofType{name kind ofType{name}}}} type{name kind ofType{name kind ofType{name}}}} inputFields{name type{name}} enumValues{name description} possibleTypes{name} interfaces{name}} directives{name args{name}}}`)}}`,
      ),
    ),
    shape(
      'introspection/everything through 60 fragments',
      doc(
        `{__schema{types{${times(60, (at) => `...f${at}`)}}}} ${times(60, (at) => `fragment f${at} on __Type{fields{name args{name type{name}}}}`)}`,
      ),
    ),
    shape(
      'introspection/2^12 spreads',
      doc(
        `{__schema{types{...f0}}} ${times(12, (at) => `fragment f${at} on __Type{...f${at + 1} ...f${at + 1}}`)} fragment f12 on __Type{fields{name}}`,
      ),
    ),
    shape(
      'introspection/cycle of fragments by fields',
      doc(
        `{__schema{types{...f0}}} ${times(6, (at) => `fragment f${at} on __Type{fields{type{...f${at + 1}}} possibleTypes{...f${at + 1}} interfaces{...f${at + 1}}}`)} fragment f6 on __Type{name}`,
      ),
    ),
    shape(
      'introspection/20 types by name',
      doc(`{${times(20, (at) => `a${at}:__type(name:"${type}"){name fields{name}}`)}}`),
    ),
    shape('introspection/a type of 200,000 characters', doc(`{__type(name:"${'x'.repeat(200_000)}"){name}}`)),
    // The same rows by many ways, as wide as the tokens allow
    shape(
      'wide/all leaves of all lists',
      doc(
        `{${pages
          .slice(0, 20)
          .map(
            ({ field, to }) =>
              `${field}(first:100){nodes{${leavesOf(schema, edges.find((edge) => edge.from === to && edge.field === 'nodes')?.to ?? '').join(' ')}}}`,
          )
          .join(' ')}}`,
      ),
    ),
    shape(
      'wide/years and counts',
      doc(
        `{${times(20, (at) => `a${at}:${list}{totalCount ${hasYears(schema, page.to) ? 'years{year count}' : ''} pageInfo{endCursor}}`)}}`,
      ),
    ),
    shape(
      'wide/counts in lists',
      ...[100, 20].map((first) => ({
        label: `first ${first}`,
        request: doc(
          `{${pages
            .slice(0, 10)
            .map(({ field, to }) => {
              const rowType = edges.find((edge) => edge.from === to && edge.field === 'nodes')?.to ?? '';
              const counted = edges
                .filter((edge) => edge.from === rowType && edge.kind === 'page')
                .map((edge) => `${edge.field}{totalCount}`);
              return `${field}(first:${first}){nodes{__typename ${counted.join(' ')}}}`;
            })
            .join(' ')}}`,
        ),
      })),
    ),
    ...edges
      .filter(({ from, kind }) => from === type && kind !== 'one')
      .map((edge) =>
        shape(
          `wide/${type}.${edge.field}`,
          ...[100, 20, 4].map((first) => ({
            label: `first ${first}`,
            request: doc(
              `{${row(
                select(
                  [edge],
                  first,
                  edge.kind === 'page'
                    ? `totalCount ${select(
                        edges.filter(({ from, field }) => from === edge.to && field === 'nodes'),
                        null,
                        '__typename',
                      )}`
                    : leavesOf(schema, edge.to).join(' '),
                ),
              )}}`,
            ),
          })),
        ),
      ),
  ];
};

const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );

const hasYears = (schema: GraphQLSchema, connection: string): boolean => {
  const type = schema.getType(connection);
  return (
    isObjectType(type) &&
    'years' in type.getFields() &&
    !type.getFields().years?.args.some(isRequiredArgument) &&
    !isLeafType(getNamedType(type.getFields().years?.type))
  );
};
