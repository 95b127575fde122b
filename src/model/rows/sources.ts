import { single } from './collection.ts';
import type { BriefSource } from './derivation.ts';
import { unique } from './lists.ts';

/** Whose statement a row is, by which lists are narrowed. */
export interface Source {
  brief: string;
  /** The publishers of the brief, the people who wrote it, and its catalog. */
  publishers: readonly string[];
  authors: readonly string[];
  catalog: string;
}

export const sourceOf = ({ slug, publishers, authors, catalog }: BriefSource): Source => ({
  brief: slug,
  publishers,
  authors,
  catalog,
});

/** The filters of statements by their source. */
export const sourceTerms = {
  brief: single((row: Source) => row.brief),
  publisher: (row: Source) => row.publishers,
  author: (row: Source) => row.authors,
  catalog: single((row: Source) => row.catalog),
};

/** Who speaks of an entity. */
export interface Sources {
  briefs: readonly string[];
  /** Who published and who wrote these, and the catalogs that hold them or an entry of it. */
  publishers: readonly string[];
  authors: readonly string[];
  catalogs: readonly string[];
}

/** Who has an entry of an entity. */
export interface Registered {
  /** The keys of the catalogs whose registers have it, in the order of precedence. */
  registers: readonly string[];
  /** Whether all of them have withdrawn it. */
  withdrawn: boolean;
}

/** Takes the catalogs that have an entry of the entity, and the statements about it. */
export const sourcesOf = (catalogs: readonly string[], statements: readonly Source[]): Sources => ({
  briefs: unique(statements.map(({ brief }) => brief)),
  publishers: unique(statements.flatMap(({ publishers }) => publishers)),
  authors: unique(statements.flatMap(({ authors }) => authors)),
  catalogs: unique([...catalogs, ...statements.map(({ catalog }) => catalog)]),
});

/** The filters of entities by who speaks of them. */
export const sourcesTerms = {
  brief: (row: Sources) => row.briefs,
  publisher: (row: Sources) => row.publishers,
  author: (row: Sources) => row.authors,
  catalog: (row: Sources) => row.catalogs,
};
