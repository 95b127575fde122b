import type { NodeType } from '../../model/reference.ts';
import type { Snapshot } from '../../store/store.ts';
import type { GraphParts } from '../parts.ts';

/** The licence of the data itself: what is restated, and who did what. */
const DATA_LICENSE = 'CC-BY-4.0';

/** The entities that are counted, by the field that tells how many there are. */
const PLURAL_OF: Record<Exclude<NodeType, 'Paragraph'>, string> = {
  Brief: 'briefs',
  Country: 'countries',
  Organization: 'organizations',
  Person: 'people',
  Grouping: 'groupings',
  Event: 'events',
  Issue: 'issues',
  Motive: 'motives',
  Stance: 'stances',
  Forecast: 'forecasts',
  Recommendation: 'recommendations',
  Relation: 'relations',
};

export const addDataset = ({ builder }: GraphParts): void => {
  const Counts = builder.objectRef<Snapshot>('DatasetCounts').implement({
    description: 'How many of each entity there are.',
    fields: (t) =>
      Object.fromEntries(
        Object.entries(PLURAL_OF).map(([type, plural]) => [
          plural,
          t.int({
            description: `The number of ${plural}.`,
            resolve: (snapshot) => snapshot.count(type as NodeType, []),
          }),
        ]),
      ),
  });
  const Dataset = builder.objectRef<Snapshot>('Dataset').implement({
    description: 'The data set that answers this request.',
    fields: (t) => ({
      revision: t.exposeString('revision', {
        description: 'A hash of its content: while it stays the same, so do all answers.',
      }),
      license: t.string({
        description: 'The licence of the data by its SPDX id. The texts of the briefs have their own.',
        resolve: () => DATA_LICENSE,
      }),
      counts: t.field({
        type: Counts,
        description: 'How many of each entity there are.',
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
