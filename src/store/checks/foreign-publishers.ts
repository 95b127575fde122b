import type { Cluster } from '../../model/identity/cluster.ts';
import { COMMONS } from '../../model/identity/name.ts';
import type { Names } from '../../model/identity/names.ts';
import { namesIn } from '../../model/identity/same-as.ts';
import type { JsonPath } from '../../model/json-path.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import type { FolderFiles } from '../files/data-folder.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/**
 * Warns where a catalog speaks as an organization of another one: readers take its briefs for the word of that organization. Each
 * organization is named once for each catalog, at its first brief.
 */
export const checkForeignPublishers: Check = function* ({ files, names, definitions }) {
  if (!definitions.areFoldersRead) return;
  for (const folder of files.folders) {
    const seen = new Set<string>();
    for (const { source } of folder.briefs)
      for (const [path, text] of publishersIn(source.value)) {
        const said = names.said(folder.catalog.namespace, ['Organization'], text);
        if (seen.has(said)) continue;
        seen.add(said);
        const message = describe(said, folder, names);
        if (message !== null) yield source.problem(path, message, 'warning');
      }
  }
};

function* publishersIn(brief: DeepPartial<BriefFile> | undefined): Generator<[path: JsonPath, text: string]> {
  if (brief?.publisher !== undefined) yield [['publisher'], brief.publisher];
  for (const [index, text] of entriesOf(brief?.publishers)) yield [['publishers', index], text];
}

/** What is to be known of a publisher; null if it is only of the catalog, or others say that it is the same as there. */
const describe = (said: string, { catalog: { namespace } }: FolderFiles, names: Names): string | null => {
  const cluster = names.clusterOf('Organization', said);
  if (!cluster) return null;
  const own = cluster.entries.find((entry) => entry.namespace === namespace);
  if (!own) {
    const [first] = cluster.entries;
    return first
      ? `"${first.name}" is in the register of ${nameCatalog(first.namespace)} only, and this brief is shown as its word; if it did not publish it, add who did to the register of this catalog`
      : null;
  }
  const agreeing = findAgreeing(own.name, cluster);
  const other = cluster.entries.find(({ name }) => !agreeing.has(name));
  if (!other) return null;
  const it = nameCatalog(other.namespace);
  return `because of "sameAs", "${own.name}" is one with "${other.name}" of ${it}, and this brief is shown as its word; if they are not the same, remove the declaration, and if they are, ${it} can confirm it with "${writeName(own.name)}" in its "sameAs"`;
};

const nameCatalog = (namespace: string | null): string =>
  namespace === null ? 'the commons' : `the catalog "${namespace}"`;

/** As `sameAs` names it. */
const writeName = (name: string): string => (name.includes('/') ? name : `${COMMONS}/${name}`);

/** The entries of a cluster that say, themselves or through others, that they are the same as this one. */
const findAgreeing = (own: string, { entries }: Cluster<'Organization'>): ReadonlySet<string> => {
  const byTarget = new Map<string, string[]>();
  for (const { name, record } of entries) for (const target of namesIn(record.sameAs)) append(byTarget, target, name);
  const agreeing = new Set([own]);
  for (const name of agreeing) for (const other of byTarget.get(name) ?? []) agreeing.add(other);
  return agreeing;
};
