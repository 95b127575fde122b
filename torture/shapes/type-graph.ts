import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** The types of a schema as a graph: its edges are the fields that lead from one type to another. */

export interface Edge {
  from: string;
  field: string;
  to: string;
  /** How many objects it leads to: one, as many as the list has, or as many as `first` says. */
  kind: 'one' | 'list' | 'page';
  /** A step to one of the types that an interface or a union can be; it needs no field. */
  isCast: boolean;
}

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType | undefined): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const kindOf = (field: Field): Edge['kind'] => {
  if (field.args.some(({ name }) => name === 'first')) return 'page';
  // The rows of a page: `first` says how many there are.
  if ((field.name === 'nodes' || field.name === 'edges') && field.args.length === 0) return 'one';
  return isListType(getNullableType(field.type)) ? 'list' : 'one';
};

/** All edges that need no argument. */
export const edgesOf = (schema: GraphQLSchema): Edge[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isCompositeType(type) && !type.name.startsWith('__'))
    .flatMap((type) => [
      ...fieldsOf(type)
        .filter((field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
        .filter((field) => !field.name.startsWith('_'))
        .map((field) => ({
          from: type.name,
          field: field.name,
          to: getNamedType(field.type).name,
          kind: kindOf(field),
          isCast: false,
        })),
      ...(isAbstractType(type)
        ? schema
            .getPossibleTypes(type)
            .map(({ name }) => ({ from: type.name, field: '', to: name, kind: 'one' as const, isCast: true }))
        : []),
    ]);

/** The shortest way from one type to another; null if there is none, empty if they are the same. */
export const findWay = (edges: readonly Edge[], from: string, to: string): Edge[] | null => {
  const ways = new Map<string, Edge[]>([[from, []]]);
  for (let level = [from]; level.length > 0; ) {
    const next: string[] = [];
    for (const type of level)
      for (const edge of edges)
        if (edge.from === type && !ways.has(edge.to)) {
          ways.set(edge.to, [...(ways.get(type) ?? []), edge]);
          next.push(edge.to);
        }
    if (ways.has(to)) break;
    level = next;
  }
  return ways.get(to) ?? null;
};

/** For each edge the shortest cycle through it, each cycle once; each begins with its type that is next to the root. */
export const findCycles = (edges: readonly Edge[], root: string): Edge[][] => {
  const found = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.isCast || edge.from === root) continue;
    const back = findWay(edges, edge.to, edge.from);
    if (!back) continue;
    const cycle = [edge, ...back];
    const turns = cycle
      .map((_, index) => [...cycle.slice(index), ...cycle.slice(0, index)])
      .filter(([first]) => first && !first.isCast);
    const nearest = turns
      .map((turn) => ({ turn, way: findWay(edges, root, turn[0]?.from ?? '') }))
      .filter(({ way }) => way !== null)
      .sort((a, b) => (a.way?.length ?? 0) - (b.way?.length ?? 0))[0];
    if (!nearest) continue;
    const key = turns.map(nameOfCycle).sort()[0] ?? '';
    if (!found.has(key)) found.set(key, nearest.turn);
  }
  return [...found.values()];
};

/** Such as `Brief.paragraphs.brief`. */
export const nameOfCycle = (cycle: readonly Edge[]): string =>
  `${cycle[0]?.from}.${cycle.map((edge) => (edge.isCast ? `on${edge.to}` : edge.field)).join('.')}`;

/** The fields of a type that hold no objects and need no argument. */
export const leavesOf = (schema: GraphQLSchema, type: string): string[] => [
  '__typename',
  ...fieldsOf(schema.getType(type))
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name),
];

/** The selections along the edges, around what is selected at their end. */
export const select = (edges: readonly Edge[], first: number | null, inner: string): string =>
  edges.reduceRight((selected, edge) => {
    if (edge.isCast) return `... on ${edge.to}{${selected}}`;
    return `${edge.field}${edge.kind === 'page' && first !== null ? `(first:${first})` : ''}{${selected}}`;
  }, inner);

/** How many levels of fields the edges make. */
export const levelsOf = (edges: readonly Edge[]): number => edges.filter(({ isCast }) => !isCast).length;
