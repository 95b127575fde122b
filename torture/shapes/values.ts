import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { post } from '../servers/http.ts';
import { type Rung, type Shape, shape } from './shape.ts';
import { edgesOf } from './type-graph.ts';

/** Values that are large, deep, numerous, wrong or strange: filters, ids, cursors, texts, dates and variables. */

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const doc = (query: string, variables: unknown = {}) => post({ query, variables });
const globalId = (text: string): string => Buffer.from(text).toString('base64');

/** A path of fields of an input object that leads to a list. */
interface ListPath {
  path: string[];
  items: GraphQLInputType;
}

const findLists = (type: GraphQLInputObjectType, path: string[] = []): ListPath[] =>
  path.length > 4
    ? []
    : Object.values(type.getFields()).flatMap((field) => {
        const inner = getNullableType(field.type);
        const at = [...path, field.name];
        if (isListType(inner)) return [{ path: at, items: inner.ofType }];
        return isInputObjectType(inner) ? findLists(inner, at) : [];
      });

const nest = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, name) => ({ [name]: inner }), value);

/** The lists of an ActorMatch. */
const ACTOR_MATCH = ['any', 'all'];

const CODES = ['CN', 'KR', 'KP', 'US', 'JP', 'RU', 'TW', 'AU', 'NZ', 'NO', 'BR', 'KE'];

/** That many values of a list, all alike or all different; valid as far as can be told from its type. Actors are given by codes. */
const listOf = ({ path, items }: ListPath, count: number, differ: boolean): unknown[] => {
  const named = getNamedType(items);
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    return range(count).map((index) => names[differ ? index % names.length : 0]);
  }
  if (named.name === 'ID' && !ACTOR_MATCH.includes(path.at(-1) ?? ''))
    return range(count).map((index) => globalId(`Country:${CODES[index % (differ ? 12 : 1)]}`));
  return range(count).map((index) => (differ ? CODES[index % CODES.length] : 'KR'));
};

export const filterShapes = (schema: GraphQLSchema): Shape[] => {
  const root = schema.getQueryType()?.name ?? 'Query';
  const edges = edgesOf(schema);
  const argument = (name: string, field: string, wanted: string) => {
    const type = schema.getType(name);
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    return found?.args.find((argument) => argument.name === wanted);
  };
  const filtered = edges
    .filter(({ kind }) => kind === 'page')
    .flatMap((edge) => {
      const where = argument(edge.from, edge.field, 'where');
      const input = where && getNamedType(where.type);
      return isInputObjectType(input) ? [{ edge, input }] : [];
    });
  const atRoot = filtered.filter(({ edge }) => edge.from === root);
  const within = filtered.filter(({ edge }) => edge.from !== root);
  const COUNTS = [50_000, 20_000, 2_000, 200];

  const rungs = (count: number[], make: (count: number) => Rung['request']): Rung[] =>
    count.map((each) => ({ label: `${each} values`, request: make(each) }));
  const fits = (values: unknown[]) => values.slice(0, Math.floor(230_000 / (JSON.stringify(values[0]).length + 1)));

  const alone = atRoot.flatMap(({ edge, input }) =>
    findLists(input).map((list) =>
      shape(
        `filters/${edge.field}(${list.path.join('.')})`,
        ...rungs(COUNTS, (count) =>
          doc(`query($w:${input.name}){${edge.field}(first:1,where:$w){totalCount}}`, {
            w: nest(list.path, fits(listOf(list, count, true))),
          }),
        ),
      ),
    ),
  );
  // One variable, used by many lists of many rows.
  const used = within
    .filter(({ edge }, index) => within.findIndex((other) => other.edge.field === edge.field) === index)
    .flatMap(({ edge, input }) => {
      const list = edges.find(({ from, kind, to }) => from === root && kind === 'page' && leadsTo(to, edge.from));
      if (!list) return [];
      function leadsTo(connection: string, type: string) {
        return edges.some(({ from, field, to }) => from === connection && field === 'nodes' && to === type);
      }
      return findLists(input)
        .slice(0, 3)
        .map((filter) =>
          shape(
            `filters/${edge.from}.${edge.field}(${filter.path.join('.')}) × 100 rows`,
            ...rungs(COUNTS, (count) =>
              doc(
                `query($w:${input.name}){${list.field}(first:100){nodes{${edge.field}(first:1,where:$w){totalCount}}}}`,
                { w: nest(filter.path, fits(listOf(filter, count, false))) },
              ),
            ),
          ),
        );
    });
  const [first] = within.filter(({ edge }) => edge.field === 'events');
  const actors = first && findLists(first.input).find(({ path: [name] }) => name === 'participants');
  const many =
    first && actors
      ? [
          shape(
            'filters/50,000 values used 330 times',
            ...rungs(COUNTS, (count) =>
              doc(
                `query($w:${first.input.name}){countries(first:11){nodes{${range(30)
                  .map((at) => `a${at}:events(first:1,where:$w){totalCount}`)
                  .join(' ')}}}}`,
                { w: nest(actors.path, fits(listOf(actors, count, false))) },
              ),
            ),
          ),
          shape(
            'filters/lists in one variable, used by 20 fields',
            ...rungs(COUNTS, (count) =>
              doc(
                `query($l:[ID!]){${range(20)
                  .map((at) => `a${at}:events(first:1,where:{participants:{any:$l,all:$l}}){totalCount}`)
                  .join(' ')}}`,
                { l: fits(listOf(actors, count, false)) },
              ),
            ),
          ),
          shape(
            'filters/50,000 unknown actors',
            ...rungs(COUNTS, (count) =>
              doc('query($l:[ID!]){events(where:{participants:{any:$l}}){totalCount}}', {
                l: fits(range(count).map((index) => `x${index}`)),
              }),
            ),
          ),
          shape(
            'filters/600 literals in 20 fields',
            doc(
              `{${range(6)
                .map((at) => `a${at}:events(where:{participants:{any:[${'"KR",'.repeat(300)}]}}){totalCount}`)
                .join(' ')}}`,
            ),
          ),
        ]
      : [];
  return [...alone, ...used, ...many];
};

export const valueShapes = (schema: GraphQLSchema): Shape[] => {
  const query = schema.getQueryType()?.getFields() ?? {};
  const has = (field: string) => field in query;
  const root = schema.getQueryType()?.name ?? 'Query';
  const pages = edgesOf(schema).filter(({ from, kind }) => from === root && kind === 'page');
  const list = pages.find(({ field }) => field === 'events')?.field ?? pages[0]?.field ?? '';
  const known = ['Country:KR', 'Brief:asan-2024-12-05', 'Event:camp-david-summit-2023'];

  const ids = has('nodes')
    ? [
        ...[
          ['of countries', (at: number) => globalId(`Country:${CODES[at % 12]}`)],
          ['of everything', (at: number) => globalId(known[at % 3] ?? '')],
          ['that are unknown', (at: number) => globalId(`Event:none-${at}`)],
          ['of unknown types', (at: number) => globalId(`T${at}:x`)],
          ['that are garbage', (at: number) => `%${at}`],
          ['of passages', (at: number) => globalId(`Paragraph:asan-2024-12-05:p${at % 40}`)],
        ].map(([name, make]) =>
          shape(
            `ids/20,000 ${name}`,
            ...[20_000, 100].map((count) => ({
              label: `${count}`,
              request: doc('query($ids:[ID!]!){nodes(ids:$ids){__typename id}}', {
                ids: fitted(range(count).map(make as (at: number) => string)),
              }),
            })),
          ),
        ),
        shape(
          'ids/20 × 100',
          doc(
            `query($ids:[ID!]!){${range(20)
              .map((at) => `a${at}:nodes(ids:$ids){__typename id}`)
              .join(' ')}}`,
            { ids: range(100).map((at) => globalId(known[at % 3] ?? '')) },
          ),
        ),
        shape(
          'ids/100 briefs with all their paragraphs',
          doc(
            'query($ids:[ID!]!){nodes(ids:$ids){... on Brief{paragraphs{id sentences{id} citations: sentences{start end}}}}}',
            { ids: range(100).map(() => globalId('Brief:asan-2024-12-05')) },
          ),
        ),
        shape(
          'ids/100 briefs with their claims',
          doc(
            'query($ids:[ID!]!){nodes(ids:$ids){... on Brief{claims(first:100){nodes{id slug citations{ref quote}}}}}}',
            { ids: range(100).map(() => globalId('Brief:asan-2024-12-05')) },
          ),
          doc('query($ids:[ID!]!){nodes(ids:$ids){... on Brief{claims(first:20){nodes{id slug}}}}}', {
            ids: range(100).map(() => globalId('Brief:asan-2024-12-05')),
          }),
        ),
        shape('ids/50,000 numbers', doc('query($ids:[ID!]!){nodes(ids:$ids){id}}', { ids: range(40_000) })),
        shape(
          'ids/a list in lists',
          post(
            `{"query":"query($ids:[ID!]!){nodes(ids:$ids){id}}","variables":{"ids":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
          ),
        ),
        shape('ids/600 literals', doc(`{nodes(ids:[${'"x",'.repeat(1500)}]){id}}`)),
      ]
    : [];
  const node = has('node')
    ? [
        ['of 200,000 characters', 'x'.repeat(200_000)],
        ['of 150,000 bytes in base64', globalId(`Event:${'x'.repeat(110_000)}`)],
        ['with a type of 100,000 characters', globalId(`${'E'.repeat(100_000)}:x`)],
        ['with 60,000 colons', globalId(`Paragraph${':'.repeat(60_000)}`)],
        ['__proto__', globalId('__proto__:__proto__')],
        ['constructor', globalId('constructor:toString')],
        ['with unicode', globalId(`Event:${'\u0301'.repeat(50_000)}`)],
        ['of padding', '='.repeat(200_000)],
      ].map(([name, id]) => shape(`ids/one ${name}`, doc('query($id:ID!){node(id:$id){__typename id}}', { id })))
    : [];
  const cursors = list
    ? [
        ['of 200,000 characters', 'x'.repeat(200_000)],
        ['of deep JSON', Buffer.from('['.repeat(100_000)).toString('base64')],
        ['of deep JSON, complete', Buffer.from(`${'['.repeat(70_000)}${']'.repeat(70_000)}`).toString('base64url')],
        ['of many keys', Buffer.from(JSON.stringify(range(20_000))).toString('base64')],
        ['of a huge number', Buffer.from('["DATE",1e999,-1e999]').toString('base64')],
        ['__proto__', Buffer.from('{"__proto__":{"a":1}}').toString('base64')],
        ['of null characters', '\0'.repeat(100_000)],
      ].map(([name, cursor]) =>
        shape(
          `cursors/one ${name}`,
          doc(`query($c:String){${list}(first:1,after:$c){totalCount nodes{__typename}}}`, { c: cursor }),
        ),
      )
    : [];
  const sized = list
    ? [1e10, 2147483647, -1, 101, 1e308, 0.5, '100', true, null, [100], { a: 1 }].map((first) =>
        shape(
          `sizes/first: ${JSON.stringify(first)}`,
          doc(`query($n:Int){${list}(first:$n){nodes{__typename}}}`, { n: first }),
        ),
      )
    : [];
  const TEXTS: [string, string][] = [
    ['200 letters', 'a '.repeat(100)],
    ['40 words', 'china korea summit visit trade '.repeat(6)],
    ['one long word', 'x'.repeat(200)],
    ['a word of 24 letters', 'internationalizationnness'],
    ['Chinese', '中国'.repeat(100)],
    ['accents', 'é\u0301'.repeat(60)],
    ['signs', '?!*:"()[]{}^~'.repeat(15)],
    ['201 letters', 'a'.repeat(201)],
    ['200,000 letters', 'a '.repeat(100_000)],
    ['a pattern', '(a+)+$'.repeat(30)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(18)],
    ['one letter', 'e'],
    ['many first letters', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
  ];
  const searches = has('search')
    ? TEXTS.flatMap(([name, text]) => [
        shape(
          `search/${name}`,
          doc('query($t:String!){search(text:$t,first:100){totalCount nodes{__typename}}}', { t: text }),
        ),
        ...(text.length <= 200
          ? [
              shape(
                `search/${name} × 20`,
                doc(
                  `{${range(20)
                    .map(
                      (at) =>
                        `a${at}:search(first:100,text:${JSON.stringify(`${text.slice(0, 197)} ${at}`)}){totalCount nodes{__typename}}`,
                    )
                    .join(' ')}}`,
                ),
              ),
            ]
          : []),
      ])
    : [];
  const dates = has('events')
    ? [
        ['of 200,000 digits', '2'.repeat(200_000)],
        ['of 60,000 hyphens', '-'.repeat(60_000)],
        ['of brackets', `[${'2024..'.repeat(30_000)}]`],
        ['far away', 'Y-999999999999'],
        ['of 10,000 intervals', '2024/'.repeat(10_000)],
        ['with every qualifier', '2024-06~?%'.repeat(10_000)],
      ].map(([name, date]) =>
        shape(
          `dates/one ${name}`,
          doc('query($d:PartialDate!){events(where:{date:{within:{from:$d}}}){totalCount}}', { d: date }),
        ),
      )
    : [];
  const slugs = has('event')
    ? [
        shape(
          'slugs/a slug of 200,000 characters',
          doc('query($s:ID!){event(ref:$s){slug}}', { s: 'a-'.repeat(100_000) }),
        ),
        shape(
          'slugs/a language of 100,000 characters',
          doc('query($l:String!){countries(first:100){nodes{name(language:$l)}}}', { l: 'en-'.repeat(33_000) }),
        ),
        shape(
          'slugs/100 names in a strange language',
          doc('query($l:String!){countries(first:100){nodes{name(language:$l)}}}', {
            l: 'zh-Hant-CN-x-private1-private2',
          }),
        ),
        shape(
          'slugs/names of objects',
          doc(
            '{event(ref:"__proto__"){slug} brief(ref:"constructor"){slug} country(ref:"toString"){code} person(ref:"hasOwnProperty"){slug}}',
          ),
        ),
      ]
    : [];
  return [...ids, ...node, ...cursors, ...sized, ...searches, ...dates, ...slugs, ...variableShapes()];
};

const fitted = (values: string[]): string[] =>
  values.slice(0, Math.floor(230_000 / ((values.at(-1)?.length ?? 1) + 3)));

const variableShapes = (): Shape[] => {
  const simple = '"query":"{__typename}"';
  const raw = (name: string, body: string) => shape(`variables/${name}`, post(body));
  return [
    raw('arrays of 100,000 levels', `{${simple},"variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    raw('objects of 30,000 levels', `{${simple},"variables":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`),
    raw('extensions of 30,000 levels', `{${simple},"extensions":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`),
    raw(
      '20,000 keys',
      `{${simple},"variables":{${range(20_000)
        .map((at) => `"k${at}":1`)
        .join(',')}}}`,
    ),
    raw(
      '20,000 keys of the request',
      `{${simple},${range(20_000)
        .map((at) => `"k${at}":1`)
        .join(',')}}`,
    ),
    raw(
      '20,000 numbers as keys',
      `{${simple},"variables":{${range(20_000)
        .map((at) => `"${at * 7919}":1`)
        .join(',')}}}`,
    ),
    raw(
      '__proto__',
      `{${simple},"variables":{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}},"__proto__":{"query":"{a}"}}`,
    ),
    raw('a query twice', `{${'"query":"{__typename}",'.repeat(9000)}${simple}}`),
    raw('a number of 240,000 digits', `{${simple},"variables":{"a":${'9'.repeat(240_000)}}}`),
    raw('1e999', `{"query":"query($n:Int){events(first:$n){totalCount}}","variables":{"n":1e999}}`),
    raw('escapes', `{${simple},"variables":{"a":"${'\\u0000'.repeat(40_000)}"}}`),
    raw(
      'a batch of 10,000',
      `[${range(10_000)
        .map(() => `{${simple}}`)
        .join(',')}]`,
    ),
    raw('arrays only', '['.repeat(250_000)),
    raw('objects without an end', '{"a":'.repeat(50_000)),
    raw('a string as the request', JSON.stringify('x'.repeat(250_000))),
    raw('a query that is a list', `{"query":[${'"a",'.repeat(60_000)}"a"]}`),
    raw('spaces', ' '.repeat(262_144)),
    shape(
      'variables/50,000 wrong numbers',
      doc('query($n:[Int!]){__typename @include(if:true) a:__typename}', { n: range(40_000).map(() => 'x') }),
    ),
    shape(
      'variables/50,000 wrong enum values',
      doc('query($m:[Modality!]){events(where:{modalities:$m}){totalCount}}', {
        m: range(25_000).map((at) => `X${at}`),
      }),
    ),
    shape(
      'variables/an enum value of 240,000 characters',
      doc('query($m:[Modality!]){events(where:{modalities:$m}){totalCount}}', { m: ['HAPPENED'.repeat(30_000)] }),
    ),
    shape(
      'variables/20,000 unknown fields of an input',
      doc('query($w:EventWhere){events(where:$w){totalCount}}', {
        w: Object.fromEntries(range(15_000).map((at) => [`k${at}`, 1])),
      }),
    ),
    shape(
      'variables/an unknown field of 200,000 characters',
      doc('query($w:EventWhere){events(where:$w){totalCount}}', { w: { ['participant'.repeat(18_000)]: 1 } }),
    ),
    shape(
      'variables/150 variables of 1,000 values',
      doc(
        `query(${range(150)
          .map((at) => `$v${at}:[ID!]`)
          .join(' ')}){${range(20)
          .map((at) => `a${at}:events(first:0,where:{participants:{any:$v${at}}}){totalCount}`)
          .join(' ')}}`,
        Object.fromEntries(range(20).map((at) => [`v${at}`, range(1000).map(() => 'KR')])),
      ),
    ),
  ];
};
