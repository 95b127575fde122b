import { pluralOf, SEARCHABLE_TYPES } from '../../model/node-types.ts';
import type { Snapshot } from '../../store/store.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** The licence of the data itself. The texts of the briefs have their own. */
const DATA_LICENSE = 'CC-BY-4.0';

/** Briefs come first. */
const COUNTED_TYPES = ['Brief', ...SEARCHABLE_TYPES.filter((type) => type !== 'Brief')] as const;

export const addDataset = ({ builder }: SchemaTools): void => {
  const Counts = builder.objectRef<Snapshot>('DatasetCounts').implement({
    description: 'The number of entities of each type.',
    fields: (t) =>
      Object.fromEntries(
        COUNTED_TYPES.map((type) => [
          pluralOf(type),
          t.int({
            description: `The number of ${pluralOf(type)}.`,
            resolve: (snapshot) => snapshot.count(type, []),
          }),
        ]),
      ),
  });
  const Dataset = builder.objectRef<Snapshot>('Dataset').implement({
    description: 'The data set that answers this request.',
    fields: (t) => ({
      revision: t.exposeString('revision', {
        description: 'A hash of its content: while it is the same, all answers are the same.',
      }),
      license: t.string({
        description: 'The licence of the data by its SPDX id. The texts of the briefs have their own.',
        resolve: () => DATA_LICENSE,
      }),
      counts: t.field({
        type: Counts,
        description: 'The number of entities of each type.',
        resolve: (snapshot) => snapshot,
      }),
    }),
  });
  builder.queryFields((t) => ({
    dataset: t.field({
      type: Dataset,
      nullable: true,
      description: 'The data set that answers this request.',
      resolve: (_root, _args, context) => context.snapshot,
    }),
  }));
};
