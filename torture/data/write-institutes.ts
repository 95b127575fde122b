import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataSet } from '../../src/store/data-set.ts';
import { describeRelease } from '../../src/store/releases/describe-release.ts';
import { readEarlierReleases, writeRelease } from '../../src/store/releases/write-release.ts';
import { writeManyBriefs } from './write-data.ts';

/** Catalogs of invented institutes, and their releases, as a web server would have them. */

export interface Institute {
  namespace: string;
  /** Its data. */
  folder: string;
  /** The slugs of its briefs. */
  briefs: string[];
}

export interface InstituteSize {
  briefs: number;
  events: number;
}

/** Writes the data of an institute. */
export const writeInstitute = (scratch: string, namespace: string, { briefs, events }: InstituteSize): Institute => {
  const folder = join(scratch, namespace);
  const institute = { namespace, folder, briefs: writeManyBriefs(folder, events, briefs) };
  describeInstitute(institute, `The catalog ${namespace}`);
  return institute;
};

/** Writes what the catalog says of itself. */
export const describeInstitute = ({ folder, namespace }: Institute, title: string): void =>
  writeFileSync(
    join(folder, 'catalog.json'),
    JSON.stringify({ namespace, title, publisher: 'An invented institute', license: 'CC0-1.0', extends: [] }),
  );

/** Writes the release of an institute's data into a folder for web servers, as `briefgraph release` does. */
export const releaseInstitute = async ({ folder, namespace }: Institute, out: string): Promise<void> => {
  const { data } = await loadDataSet([folder]);
  const [catalog] = data ?? [];
  if (!catalog) throw new Error(`${folder} is not valid.`);
  const target = join(out, namespace);
  const release = describeRelease(catalog, new WeakMap());
  await writeRelease(target, release, await readEarlierReleases(target, namespace));
};

/** Changes the title of the first brief. */
export const retitle = ({ folder, briefs }: Institute, title: string): void => {
  const file = join(folder, 'briefs', `${briefs[0]}.json`);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), title }));
};
