import {
  completeLimits,
  createServer,
  type ExampleOperation,
  type GraphServer,
  type Logger,
  openTracing,
  type PublicSettings,
  type ServerOptions,
  textOfExample,
} from '../server/server.ts';
import { type JsonStore, openJsonStore } from '../store/json-store.ts';
import type { ReadSettings } from '../store/postgres/database.ts';
import type { PostgresStore } from '../store/postgres/postgres-store.ts';
import { createOfferedReleases, type OfferedFiles, type OfferedReleases } from '../store/releases/offered-releases.ts';
import type { Source } from '../store/sources/source.ts';
import type { Store } from '../store/store.ts';
import { servedViews } from '../views/served-views.ts';
import { UNNAMED_SITE } from '../views/site.ts';
import { viewDocuments } from '../views/views.ts';
import { readExampleOperations } from './example-operations.ts';
import { loadPages, readExplorer } from './explorer-files.ts';
import type { OpenedGraph } from './open-graph.ts';
import { packageFolders, readPackage, userAgent } from './package-files.ts';
import { type FiledDocument, registerDocuments } from './register-documents.ts';
import { serveOffered } from './served-releases.ts';
import { openCitations } from './site/citations.ts';
import { openFeeds } from './site/feeds.ts';
import { openPictures } from './site/pictures.ts';
import { createSiteFiles } from './site/site-files.ts';
import { type SiteSettings, toSite } from './site/site-settings.ts';

/** The settings of a running Briefgraph. */
export interface AppSettings {
  /** The data folders, which are merged. */
  folders: readonly string[];
  /** Folders with texts of briefs, which are served where the licence of the brief allows it. */
  textFolders?: readonly string[] | undefined;
  /** The catalogs that are read from elsewhere; none if not given. */
  sources?: SourceSettings | undefined;
  /**
   * The database that the data is read from, instead of folders and sources, at an address such as `postgres://host/name`; `memory` is what rows and
   * answers may take, in bytes.
   */
  database?: ({ url: string; memory?: number | undefined } & Partial<ReadSettings>) | undefined;
  /** Whether the start may hold this thread, which serves nobody else; false if not given. */
  startsAlone?: boolean | undefined;
  /** Whether data files that change are loaded while it runs. */
  watch: boolean;
  logger: Logger;
  /** Opens the graph over the store: the whole graph, a subgraph or a federation. */
  openGraph(store: Store): OpenedGraph | Promise<OpenedGraph>;
  /** Documents that clients may request by an id, besides the example operations and the explorer's queries. */
  documents?: readonly FiledDocument[] | undefined;
  /** Whether only those documents are run. */
  persistedOnly?: boolean | undefined;
  /** Whether the explorer is served at `/`; only where its build exists and the graph is whole. */
  explorer: boolean;
  /** What the pages of the explorer say of the site; nothing if not given. */
  site?: SiteSettings | undefined;
  /** Whether its pages are marked as drafts, and not for search engines; false if not given. */
  isDraft?: boolean | undefined;
  /** Whether the catalogs from folders are offered as releases; only where the graph is whole. */
  releases: boolean;
  graphqlEndpoint?: string | undefined;
  /** Whether any origin may read the answers; true if not given. */
  cors?: boolean | undefined;
  /** How the server presents itself to its clients, and treats their connections. */
  server?: (PublicSettings & Pick<ServerOptions, 'http' | 'plugins'>) | undefined;
}

export interface SourceSettings {
  urls: readonly string[];
  /** Where what is read is kept. */
  cacheFolder: string;
  /** Seconds between two times that a URL is asked; 0 for never. */
  refresh?: number | undefined;
}

/** Store, graph and server, wired together. */
export interface App {
  store: Store;
  opened: OpenedGraph;
  server: GraphServer;
  examples: readonly ExampleOperation[];
  hasExplorer: boolean;
  /**
   * Reads the data again, and replaces the registered documents as a whole. Problems with the data are logged. Rejects with
   * a `DocumentsError` if a document could not be run; the data and the documents of before then stay in service.
   */
  reload(documents: readonly FiledDocument[]): Promise<void>;
  /** Closes the server when the running requests have ended, then the graph and the store. */
  close(): Promise<void>;
}

/**
 * The composition root: opens a store over data folders, the graph over the store, and the server over the graph.
 * Rejects with a `DataError` if the data has errors, with a `NoDataError` if there is none, with a `SourceError` if a URL cannot
 * be that of a catalog or the cache cannot be used, with a `DatabaseError` if the database is empty, and with a
 * `DocumentsError` if a document could not be run.
 */
export const openApp = async (settings: AppSettings): Promise<App> => {
  const { database, logger } = settings;
  const { store, offer } = database ? await openDatabaseStore(database, logger) : await openFiles(settings);
  let opened: OpenedGraph | undefined;
  try {
    opened = await settings.openGraph(store);
    const examples = await readExampleOperations(packageFolders.operations);
    const explorerFiles = settings.explorer && opened.isWhole ? await readExplorer(packageFolders.explorer) : [];
    const hasExplorer = explorerFiles.length > 0;
    const { graph, limits } = opened;
    const shipped = examples.map((example) => ({ text: textOfExample(example), file: 'the examples' }));
    const views = hasExplorer ? viewDocuments.map((text) => ({ text, file: 'the explorer' })) : [];
    const register = (documents: readonly FiledDocument[]) =>
      registerDocuments(documents, [...shipped, ...views], graph.schema, completeLimits(limits ?? {}));
    let documents = register(settings.documents ?? []);
    const server = createServer({
      graph,
      limits,
      logger,
      documents: {
        get: (id) => documents.get(id),
        has: (text) => documents.has(text),
        conflicts: [],
      },
      persistedOnly: settings.persistedOnly ?? false,
      release: readPackage().version,
      examples,
      explorer: hasExplorer
        ? {
            files: explorerFiles,
            views: servedViews,
            renderer: await loadPages(packageFolders.pages, {
              ...(settings.site ? toSite(settings.site) : UNNAMED_SITE),
              isDraft: settings.isDraft ?? false,
            }),
            embedOrigins: settings.site?.embedOrigins,
          }
        : undefined,
      pictures: hasExplorer ? await openPictures(packageFolders.fonts, logger) : undefined,
      citations: hasExplorer ? openCitations(packageFolders.citationStyles) : undefined,
      feeds: hasExplorer ? openFeeds() : undefined,
      siteFiles: hasExplorer ? createSiteFiles(store) : undefined,
      releases: settings.releases && opened.isWhole ? serveOffered(offer()) : undefined,
      graphqlEndpoint: settings.graphqlEndpoint,
      cors: settings.cors,
      tracing: await openTracing(readPackage().version),
      ...settings.server,
    });
    const reload = async (newer: readonly FiledDocument[]) => {
      documents = register(newer);
      await store.reload();
    };
    return { store, opened, server, examples, hasExplorer, reload, close: () => closeAll(store, opened, server) };
  } catch (error) {
    await closeAll(store, opened);
    throw error;
  }
};

/** A store, and what it offers to others. */
interface OpenedStore {
  store: JsonStore | PostgresStore;
  /** Offers the releases of the catalogs from folders. */
  offer(): OfferedFiles;
}

const openDatabaseStore = async (
  { url, memory, ...settings }: NonNullable<AppSettings['database']>,
  logger: Logger,
): Promise<OpenedStore> => {
  const { openDatabase } = await import('../store/postgres/database.ts');
  const { openPostgresStore } = await import('../store/postgres/postgres-store.ts');
  const store = await openPostgresStore({ database: await openDatabase(url, settings), memory, logger });
  return { store, offer: () => store.releases };
};

/** The store over data folders and sources. */
const openFiles = async (settings: AppSettings): Promise<OpenedStore> => {
  const { folders, textFolders, watch, logger } = settings;
  const sources = settings.sources && (await openCatalogSources(settings.sources, logger));
  const { data: library } = packageFolders;
  let releases: OfferedReleases | undefined;
  const store = await openJsonStore({
    folders,
    textFolders,
    watch,
    logger,
    library,
    sources,
    refresh: settings.sources?.refresh,
    startsHere: settings.startsAlone,
    onSwap: (snapshot) => releases?.follow(snapshot),
  });
  const offer = () => {
    releases = createOfferedReleases(logger);
    releases.follow(store.snapshot());
    return releases;
  };
  return { store, offer };
};

const openCatalogSources = async ({ urls, cacheFolder }: SourceSettings, logger: Logger): Promise<Source[]> => {
  const { openSources } = await import('../store/sources/open-sources.ts');
  return openSources({ urls, cacheFolder, userAgent: userAgent(), logger });
};

const closeAll = async (store: Store, opened?: OpenedGraph, server?: GraphServer): Promise<void> => {
  await server?.close();
  opened?.close();
  await store.close();
};
