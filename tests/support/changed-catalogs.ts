import { toGlobalId } from '../../src/graph/global-id.ts';
import type { NodeType } from '../../src/model/node-types.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { allNames } from './all-questions.ts';
import { withoutDeclarations } from './declarations.ts';
import type { Asker } from './serve.ts';
import { loadCatalogs, SUBSETS, serveCatalogs, WHOLE } from './three-catalogs.ts';

/** The three catalogs before and after some of them are added, or some of their entries are declared the same. */

export interface Loaded {
  data: readonly CatalogData[];
  graph: Asker;
  names: ReturnType<typeof allNames>;
  /** The id that a name leads to, by `Type:name`. */
  idOf: Map<string, string>;
}

const load = async (data: readonly CatalogData[]): Promise<Loaded> => {
  const graph = serveCatalogs(data);
  const names = allNames(data);
  return { data, graph, names, idOf: await readIds(graph, names) };
};

export const keyOf = ({ type, name }: { type: NodeType; name: string }): string => `${type}:${name}`;

/** The id that each name leads to as an id, by `Type:name`. */
const readIds = async (graph: Asker, names: Loaded['names']): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const named of names) {
    const { node } = await graph.get<{ node: { id: string } }, object>('query ($id: ID!) { node(id: $id) { id } }', {
      id: toGlobalId({ type: named.type, id: named.name }),
    });
    found.set(keyOf(named), Buffer.from(node?.id ?? '', 'base64').toString());
  }
  return found;
};

/** What is loaded before and after. */
export interface Change {
  what: string;
  before: Promise<Loaded>;
  after: Promise<Loaded>;
  /** The ids that are others after it: from `Type:name` to the name. All others stay as they are. */
  renamed: Record<string, string>;
}

/** Once the harbour is there: one by an external id, and one because only the harbour says so. */
const RENAMED_BY_HARBOUR = {
  'Person:north/o-quist': 'harbour/olga-quist',
  'Event:north/second-round-2025': 'harbour/next-round',
};

const RENAMED_BY_DECLARATIONS = {
  ...RENAMED_BY_HARBOUR,
  'Organization:north/sound-body': 'sound-council',
  'Organization:harbour/council-of-sound': 'sound-council',
  'Person:north/rune-vold': 'runa-vold',
  'Grouping:harbour/coast-group': 'coast-group',
  'Event:north/talks-at-the-sound': 'sound-talks-2024',
  'Event:harbour/sound-talks': 'sound-talks-2024',
  'Event:north/strike-2023': 'harbour/port-strike-2023',
  'Issue:north/quotas': 'fish-quotas',
  'Issue:harbour/ferry-prices': 'ferry-prices',
};

const loadSubset = async (names: readonly string[]): Promise<Loaded> => load(await loadCatalogs(names));
const [C, CN, CH, CNH] = SUBSETS.map(loadSubset) as [
  Promise<Loaded>,
  Promise<Loaded>,
  Promise<Loaded>,
  Promise<Loaded>,
];
const undeclared = loadCatalogs(WHOLE).then((data) => load(withoutDeclarations(data)));

export const ADDITIONS: Change[] = [
  { what: 'the north is added to the commons', before: C, after: CN, renamed: {} },
  { what: 'the harbour is added to the commons', before: C, after: CH, renamed: {} },
  { what: 'the north and the harbour are added to the commons', before: C, after: CNH, renamed: {} },
  { what: 'the harbour is added to the commons and the north', before: CN, after: CNH, renamed: RENAMED_BY_HARBOUR },
  { what: 'the north is added to the commons and the harbour', before: CH, after: CNH, renamed: {} },
];

export const CHANGES: Change[] = [
  ...ADDITIONS,
  {
    what: 'entries of all three are declared the same',
    before: undeclared,
    after: CNH,
    renamed: RENAMED_BY_DECLARATIONS,
  },
];

/** The canonical name of each name, and of each `Type:name`: an event and an issue may have one name. */
export const canonicalNames = ({ names, idOf }: Loaded): Map<string, string> =>
  new Map(
    names.flatMap((named) => {
      const canonical = (idOf.get(keyOf(named)) ?? '').replace(/^\w+:/, '');
      return [named.name, keyOf(named)].map((name) => [name, canonical] as const);
    }),
  );
