import { entriesOf, isRegisterEntry, type NamedCatalog, scopeOf } from '../../../src/model/identity/entry.ts';
import type { RegisterType } from '../../../src/model/node-types.ts';
import type { Found } from './catalogs.ts';

/** The rules of identity, written down as plainly as possible; takes catalogs without conflicts. */

interface Row {
  type: RegisterType;
  space: string;
  namespace: string;
  slug: string;
  name: string;
  sameAs: readonly string[];
  partOf: string | null;
}

/** Names as `space name`, and external ids as `type id`. */
type Cluster = Set<string>;

interface Line {
  row: Row;
  field: 'sameAs' | 'partOf';
  text: string;
  target: string;
  external: boolean;
}

export const findNaively = (catalogs: readonly NamedCatalog[]): Omit<Found, 'notices'> => {
  const rows = readRows(catalogs);
  const rowOf = new Map(rows.map((row) => [`${row.space} ${row.name}`, row]));
  const clusters: Cluster[] = rows.map((row) => new Set([`${row.space} ${row.name}`]));
  const edges: [part: string, whole: string][] = [];
  const held: Line[] = [];
  const ignored: string[] = [];

  const clusterOf = (key: string): Cluster => {
    const known = clusters.find((cluster) => cluster.has(key));
    if (known) return known;
    const made = new Set([key]);
    clusters.push(made);
    return made;
  };
  const keyOf = ({ row }: Line) => `${row.space} ${row.name}`;
  const targetOf = ({ row, target, external }: Line) => `${external ? row.type : row.space} ${target}`;
  const isAbove = (cluster: Cluster, from: Cluster): boolean => {
    const seen = new Set([from]);
    for (const at of seen) for (const [part, whole] of edges) if (at.has(part)) seen.add(clusterOf(whole));
    return cluster !== from && seen.has(cluster);
  };
  const typeOf = (cluster: Cluster) => [...cluster].flatMap((key) => rowOf.get(key)?.type ?? [])[0];
  const namespacesOf = (cluster: Cluster) => [...cluster].filter((key) => !key.includes(':')).map(namespaceOf);
  const reasonAgainst = (line: Line): string | null => {
    const [a, b] = [clusterOf(keyOf(line)), clusterOf(targetOf(line))];
    if (!line.external && namespaceOf(targetOf(line)) === line.row.namespace) return 'own';
    if (a === b) return null;
    const [type, other] = [typeOf(a), typeOf(b)];
    if (type && other && type !== other) return 'type';
    if (namespacesOf(a).some((namespace) => namespacesOf(b).includes(namespace))) return 'catalog';
    return isAbove(a, b) || isAbove(b, a) ? 'cycle' : null;
  };

  const lines = rows.flatMap((row) => readLines(row, rowOf)).sort(compareLines);
  const isOwn = (line: Line) => namespaceOf(targetOf(line)) === line.row.namespace;
  const wholes = lines.filter(({ field }) => field === 'partOf');
  for (const line of [...wholes.filter(isOwn), ...wholes.filter((line) => !isOwn(line))])
    if (!isOwn(line) && isAbove(clusterOf(keyOf(line)), clusterOf(targetOf(line))))
      ignored.push(`${line.row.name} partOf ${line.text}: cycle`);
    else edges.push([keyOf(line), targetOf(line)]);
  for (const line of lines.filter(({ field }) => field === 'sameAs')) {
    const reason = reasonAgainst(line);
    if (reason) {
      ignored.push(`${line.row.name} sameAs ${line.text}: ${reason}`);
      continue;
    }
    held.push(line);
    const [a, b] = [clusterOf(keyOf(line)), clusterOf(targetOf(line))];
    if (a === b) continue;
    for (const key of b) a.add(key);
    clusters.splice(clusters.indexOf(b), 1);
  }

  const namesOf = (cluster: Cluster): string[] => {
    const names = [...cluster].filter((key) => !key.includes(':')).map((key) => key.split(' ')[1] ?? '');
    const bare = names.filter((name) => !name.includes('/'));
    return [...bare, ...names.filter((name) => name.includes('/')).sort()];
  };
  const countBelow = (row: Row): number => {
    const seen = new Set([row]);
    for (const at of seen)
      for (const line of held.filter(({ row: by }) => by === at)) {
        const target = line.external ? undefined : rowOf.get(targetOf(line));
        if (target) seen.add(target);
      }
    return row.namespace === '' ? 0 : seen.size;
  };
  const describeEntry = (row: Row): string => {
    const edge = edges.find(([part]) => part === `${row.space} ${row.name}`);
    const whole = edge && clusterOf(edge[1]);
    return whole && typeOf(whole) === row.type ? `${row.name} in ${namesOf(whole)[0]}` : row.name;
  };
  const found = clusters.flatMap((cluster): [string, Found['clusters'][string]][] => {
    const members = [...cluster].flatMap((key) => rowOf.get(key) ?? []);
    if (members.length === 0) return [];
    const sorted = members.sort((a, b) => countBelow(a) - countBelow(b) || (a.name < b.name ? -1 : 1));
    const names = namesOf(cluster);
    return [[`${typeOf(cluster)}:${names[0]}`, { entries: sorted.map(describeEntry), names }]];
  });
  return { clusters: Object.fromEntries(found), ignored };
};

const readRows = (catalogs: readonly NamedCatalog[]): Row[] => {
  const rows = new Map<string, Row>();
  for (const entry of catalogs.flatMap((catalog) => [...entriesOf(catalog)]))
    if (isRegisterEntry(entry)) {
      const { type, name, namespace, record } = entry;
      const space = scopeOf(type);
      const partOf = ('partOf' in record && record.partOf) || null;
      const sameAs = record.sameAs ?? [];
      rows.set(`${space} ${name}`, {
        type,
        space,
        name,
        namespace: namespace ?? '',
        slug: record.slug,
        sameAs,
        partOf,
      });
    }
  return [...rows.values()];
};

const NAME = /^(?:[a-z-]{2,}\/)?[a-z-]+$/;

/** The namespace in `space namespace/slug`. */
const namespaceOf = (key: string): string => /^\S+ (\S+)\//.exec(key)?.[1] ?? '';

const readLines = (row: Row, rowOf: ReadonlyMap<string, Row>): Line[] => {
  const lines = new Map<string, Line>();
  for (const text of row.sameAs.toSorted()) {
    const external = /^(wikidata:Q\d+|ror:\w+|https:.*)$/.test(text);
    if (!external && !NAME.test(text)) continue;
    const target = text.startsWith('https:') ? new URL(text).href : text.replace(/^commons\//, '');
    if (!lines.has(target)) lines.set(target, { row, field: 'sameAs', text, target, external });
  }
  const sameAs = [...lines.values()];
  if (row.partOf === null) return sameAs;
  const own = `${row.namespace}/${row.partOf}`;
  const target = rowOf.has(`${row.space} ${own}`) ? own : row.partOf.replace(/^commons\//, '');
  return [...sameAs, { row, field: 'partOf', text: row.partOf, target, external: false }];
};

const compareLines = (a: Line, b: Line): number => {
  const keyOf = ({ row, external, target }: Line) => [row.namespace, external ? '1' : '0', row.space, row.slug, target];
  const [x, y] = [keyOf(a), keyOf(b)];
  const at = x.findIndex((part, index) => part !== y[index]);
  return at < 0 ? 0 : (x[at] ?? '') < (y[at] ?? '') ? -1 : 1;
};
