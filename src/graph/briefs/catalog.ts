import type { RowOf } from '../../model/collections.ts';
import { mapMaybePromise } from '../../store/maybe-promise.ts';
import { load } from '../load.ts';
import { MAX_PAGE_SIZE } from '../paging.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** Adds the catalogs: whose data it is. */
export const addCatalogs = ({ builder }: SchemaTools): void => {
  const Counts = builder.objectRef<RowOf<'Catalog'>['counts']>('CatalogCounts').implement({
    description: 'How many entries a catalog holds of its own.',
    fields: (t) => ({
      actors: t.exposeInt('actors', { description: 'Organizations, people and groupings in its register.' }),
      events: t.exposeInt('events', { description: 'Events in its register.' }),
      issues: t.exposeInt('issues', { description: 'Issues in its register.' }),
      briefs: t.exposeInt('briefs', { description: 'Briefs.' }),
      claims: t.exposeInt('claims', { description: 'Claims of its briefs, of all types.' }),
    }),
  });
  const Catalog = builder.objectRef<RowOf<'Catalog'>>('Catalog').implement({
    description: 'What one institute publishes: its registers and its briefs. A graph has one or more catalogs.',
    fields: (t) => ({
      key: t.exposeString('key', {
        description: 'Its namespace, with which its slugs begin; "commons" for the catalog without one.',
      }),
      title: t.exposeString('title', { description: 'Its title.' }),
      publisher: t.exposeString('publisher', { nullable: true, description: 'Who publishes it.' }),
      license: t.exposeString('license', {
        nullable: true,
        description: 'The SPDX id of the licence of its data; null if none is stated, which reserves all rights.',
      }),
      homepage: t.exposeString('homepage', { nullable: true, description: 'The URL of a page about it.' }),
      revision: t.exposeString('revision', { description: 'A hash of its content, which changes with it.' }),
      counts: t.expose('counts', { type: Counts, description: 'How many entries it holds of its own.' }),
    }),
  });
  builder.objectFields('Brief', (t) => ({
    catalog: t.field({
      type: Catalog,
      description: 'The catalog that it is published in.',
      resolve: (row, _args, context) => load(context, 'Catalog', row.catalog),
    }),
  }));
  builder.queryFields((t) => ({
    catalogs: t.field({
      type: [Catalog],
      nullable: true,
      listSize: { assumedSize: MAX_PAGE_SIZE },
      description: `The catalogs of the graph by title, ${MAX_PAGE_SIZE} at most.`,
      resolve: (_root, _args, { snapshot }) =>
        mapMaybePromise(
          snapshot.page('Catalog', {
            where: [],
            order: 'TITLE',
            descending: false,
            take: MAX_PAGE_SIZE,
            from: 'START',
          }),
          ({ rows }) => [...rows],
        ),
    }),
  }));
};
