import { join } from 'node:path';
import { ACTORS_FORMAT } from '../../model/file-formats.ts';
import { pluralOf } from '../../model/node-types.ts';
import { mintSlug } from '../../model/refs.ts';
import type { Register } from '../../model/registers/register.ts';
import type { PlannedFiles } from '../../store/json/text-files.ts';
import type { ImportedMetadata } from '../../text/import/imported.ts';
import { insertEntry, updateRegister } from '../register-files.ts';
import { findSlugHolders } from '../slug-holders.ts';
import { createNameMatcher } from './match-names.ts';

export interface NamesToAdd {
  /** The folder whose register gets them. */
  catalog: string;
  namespace: string | null;
  registers: readonly Register[];
  /** The publisher if it is not given by an option. */
  metadata: Pick<ImportedMetadata, 'publisher' | 'authors' | 'institutions'>;
}

/** Plans entries for the publisher and the authors whose names no register has. Returns the registers with them. */
export const addNames = async (
  { catalog, namespace, registers, metadata }: NamesToAdd,
  files: PlannedFiles,
): Promise<readonly Register[]> => {
  const { publisher, authors, institutions } = metadata;
  const names = [
    ...[...(publisher === undefined ? [] : [publisher]), ...institutions].map((name) => ({
      name,
      type: 'Organization' as const,
    })),
    ...authors.map((name) => ({ name, type: 'Person' as const })),
  ];
  let known = registers;
  for (const { name, type } of names) {
    const found = createNameMatcher(known, namespace)(name, ['Organization', 'Person']);
    if (found.entry || found.refs.length > 0) continue;
    const holders = findSlugHolders(known, type, namespace);
    const slug = mintSlug(name, type, (candidate) => holders.has(candidate));
    if (slug === null) continue;
    // What kind of organization it is, a person says.
    const record = { slug, names: { en: name }, ...(type === 'Organization' && { kind: 'OTHER' }) };
    await updateRegister(catalog, 'actors.json', files, (lists) => {
      insertEntry(lists, pluralOf(type), record, ['slug']);
    });
    const actors = ACTORS_FORMAT.schema.parse(JSON.parse((await files.read(join(catalog, 'actors.json'))) ?? '{}'));
    const others = known.filter((register) => register.namespace !== namespace);
    known = [...others, { namespace, actors, events: null, briefs: [] }];
  }
  return known;
};
