import { ExplorerAboutDocument } from './generated/views.ts';
import { toStatement } from './statement.ts';
import { defineView } from './view.ts';

/** Who runs the site, what it has, how statements are made, and where errors are reported. Its files have the catalogs. */
export const about = defineView({
  name: 'about',
  path: '/about',
  isInFooter: true,
  document: ExplorerAboutDocument,
  variables: () => ({}),
  statements: ({ catalogs }) =>
    (catalogs ?? []).map((catalog) => toStatement('entry', catalog, { publisher: catalog.publisherName })),
});
