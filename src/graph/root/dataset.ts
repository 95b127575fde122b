import { COUNTED_TYPES, pluralOf } from '../../model/node-types.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Snapshot } from '../../store/store.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** Briefs come first. */
const TYPES = ['Brief', ...COUNTED_TYPES.filter((type) => type !== 'Brief')] as const;

/** The licence that all catalogs have; null if they have several, or one of them has none. */
const sharedLicense = (snapshot: Snapshot): MaybePromise<string | null> =>
  mapMaybePromise(
    snapshot.page('Catalog', { where: [], order: 'TITLE', descending: false, take: 1, from: 'START' }),
    ({ rows: [first] }) => {
      const license = first?.license ?? null;
      if (license === null) return null;
      return mapMaybePromise(snapshot.count('Catalog', [{ term: 'license', any: [license] }]), (those) =>
        mapMaybePromise(snapshot.count('Catalog', []), (all) => (those === all ? license : null)),
      );
    },
  ) as MaybePromise<string | null>;

export const addDataset = ({ builder }: SchemaTools): void => {
  const Counts = builder.objectRef<Snapshot>('DatasetCounts').implement({
    description: 'The number of entities of each type.',
    fields: (t) =>
      Object.fromEntries(
        TYPES.map((type) => [
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
        description:
          'A hash of its content and of the sources and states of its catalogs: while it is the same, all answers are the same.',
      }),
      license: t.string({
        nullable: true,
        description:
          'The SPDX id of the licence that all catalogs share; null if they have several, or one of them states none: `catalogs` has that of each. The texts of the briefs have their own.',
        resolve: sharedLicense,
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
