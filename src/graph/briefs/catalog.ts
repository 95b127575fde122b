import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { CATALOG_STATE } from '../../model/rows/catalog-rows.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import { defineEntity } from '../fields/entity.ts';
import { lookUpField } from '../fields/look-up.ts';
import { MAX_PAGE_SIZE } from '../fields/paging.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';

type CatalogRow = RowOf<'Catalog'>;

export const addCatalog = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Catalog', {
    description: 'What one institute publishes: its registers and its briefs. A graph has one or more catalogs.',
  });
  const State = defineEnum(builder, 'CatalogState', 'How a catalog compares with its source.', CATALOG_STATE);
  builder.objectFields('Catalog', (t) => ({
    slug: t.exposeString('key', {
      description:
        'Its readable id: its namespace; "commons" for the catalog without one, and the path of a folder that says nothing of itself.',
    }),
    namespace: t.exposeString('namespace', {
      nullable: true,
      description: 'What its slugs begin with, as in namespace/slug; null if they are written as they are.',
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    publisherName: t.exposeString('publisher', { nullable: true, description: 'Who publishes it.' }),
    license: t.exposeString('license', {
      nullable: true,
      description:
        'The SPDX id of the licence of its data; null if none is stated, which reserves all rights. The texts of its briefs have their own.',
    }),
    homepage: t.exposeString('homepage', { nullable: true, description: 'The URL of a page about it.' }),
    extends: t.field({
      type: ['Catalog'],
      listSize: { assumedSize: GREATEST_LENGTH.extends },
      description: 'The catalogs that it needs, because it refers to their entries.',
      // A folder that says nothing of itself may stand for the commons; no catalog has that key then.
      resolve: (row, _args, context) =>
        mapMaybePromise(allMaybePromises(row.extends.map((key) => context.find('Catalog', key))), (found) =>
          found.filter((other) => other !== null),
        ) as MaybePromise<CatalogRow[]>,
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'The URL from which it is read; null if it is in a folder of this server.',
    }),
    issuedAt: t.exposeString('issuedAt', {
      nullable: true,
      description:
        'When the release that is served was issued, in UTC as RFC 3339 writes it, such as 2026-03-01T09:30:00Z; null if it is in a folder of this server.',
    }),
    revision: t.exposeString('revision', { description: 'A hash of its content, which changes with it.' }),
    state: t.expose('state', {
      type: State,
      description: 'Whether its source holds what is served. `dataset.revision` changes with it.',
    }),
    counts: t.expose('counts', {
      type: defineCounts(tools),
      description: 'How many entries it holds of its own.',
    }),
  }));
  builder.queryFields((t) => ({
    catalog: lookUpField(t, 'Catalog', 'The catalog that this names, by its `slug`; null if there is none.'),
    catalogs: t.field({
      type: ['Catalog'],
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
        ) as MaybePromise<CatalogRow[]>,
    }),
  }));
};

const defineCounts = ({ builder }: SchemaTools) =>
  builder.objectRef<CatalogRow['counts']>('CatalogCounts').implement({
    description: 'How many entries a catalog holds of its own.',
    fields: (t) => ({
      actors: t.exposeInt('actors', { description: 'Organizations, people and groupings in its register.' }),
      events: t.exposeInt('events', { description: 'Events in its register.' }),
      issues: t.exposeInt('issues', { description: 'Issues in its register.' }),
      instruments: t.exposeInt('instruments', { description: 'Instruments of policy in its register.' }),
      briefs: t.exposeInt('briefs', { description: 'Briefs.' }),
      claims: t.exposeInt('claims', { description: 'Claims of its briefs, of all types.' }),
    }),
  });
