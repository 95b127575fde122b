import type { Registered } from '../../model/rows/sources.ts';
import type { FieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { loadAll } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** The catalogs that are listed of one entity. More would make lists of entities with their catalogs too costly. */
const MAX_CATALOGS = 20;

/** Adds which catalogs have an entry of an entity: whose word its title, its kind and its names are, and whether they still stand by it. */
export const addRegisters = ({ builder }: SchemaTools): void => {
  builder.objectFields('Event', (t) => ({ catalogs: catalogsField(t), withdrawn: withdrawnField(t) }));
  builder.objectFields('Issue', (t) => ({ catalogs: catalogsField(t), withdrawn: withdrawnField(t) }));
  builder.objectFields('Instrument', (t) => ({ catalogs: catalogsField(t), withdrawn: withdrawnField(t) }));
  builder.interfaceFields('Actor', (t) => ({ catalogs: catalogsField(t), withdrawn: withdrawnField(t) }));
};

const catalogsField = <Parent extends Registered>(t: FieldsOf<Parent>) =>
  t.field({
    type: ['Catalog'],
    listSize: { assumedSize: MAX_CATALOGS },
    description: `The catalogs whose registers have it, ${MAX_CATALOGS} at most; the one whose word counts most first. A country is in those that add names to it.`,
    resolve: ({ registers }: Parent, _args: object, context: GraphContext) =>
      loadAll(context, 'Catalog', registers.slice(0, MAX_CATALOGS)),
  });

const withdrawnField = <Parent extends Registered>(t: FieldsOf<Parent>) =>
  t.boolean({
    description: 'Whether all catalogs that have it have withdrawn it. It stays for those who refer to it.',
    resolve: ({ withdrawn }: Parent) => withdrawn,
  });
