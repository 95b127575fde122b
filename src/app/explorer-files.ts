import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExplorerFile, PageRenderer } from '../server/server.ts';
import { type Site, UNNAMED_SITE } from '../views/site.ts';

/** Reads the build of the explorer; an empty list if the folder does not exist. */
export const readExplorer = async (folder: string): Promise<ExplorerFile[]> => {
  // A container image may leave it out.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: ExplorerFile[] = [];
  // One after the other, since a process may open few files at once; reading them as promises takes five times as long.
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.push({ path: file.slice(folder.length + 1).replaceAll(sep, '/'), body: readFileSync(file) });
  }
  return files;
};

/** The build of the explorer for servers. */
type PagesModule = Omit<PageRenderer, Renders> & { [Name in Renders]: WithSite<PageRenderer[Name]> };
type Renders = 'renderPage' | 'renderCard';
type WithSite<Render> = Render extends (what: infer What) => infer Rendered
  ? (what: What & { site: Site }) => Rendered
  : never;

/** Loads what renders the pages of a site from the folder of the explorer's build for servers. Rejects if it was not built. */
export const loadPages = async (folder: string, site: Site = UNNAMED_SITE): Promise<PageRenderer> => {
  const pages = (await import(pathToFileURL(join(folder, 'pages.js')).href)) as PagesModule;
  return {
    ...pages,
    renderPage: (request) => pages.renderPage({ ...request, site }),
    renderCard: (card) => pages.renderCard({ ...card, site }),
  };
};
