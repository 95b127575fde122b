import { about } from './about.ts';
import { actors } from './actors.ts';
import { argumentMap } from './arguments.ts';
import { briefList } from './briefs.ts';
import { changes } from './changes.ts';
import { claim } from './claim.ts';
import { claimList } from './claim-list.ts';
import { comparison } from './comparison.ts';
import { entry } from './entry.ts';
import { entryKeyAt } from './entry-address.ts';
import { hasEntry } from './entry-types.ts';
import { filterOptions } from './filter-options.ts';
import {
  ExplorerAdviceCountsDocument,
  ExplorerCardDocument,
  ExplorerCitationDocument,
  ExplorerClaimCountsDocument,
  ExplorerContestedDocument,
  ExplorerEventCountsDocument,
  ExplorerFeedDocument,
  ExplorerFeedResultsDocument,
  ExplorerPictureDocument,
  ExplorerReaderDocument,
  ExplorerReaderHashesDocument,
  ExplorerReaderPageDocument,
  ExplorerRevisionDocument,
  ExplorerSuggestDocument,
  ExplorerTimelinePartsDocument,
  ExplorerTimelinePartsOfBriefDocument,
  ExplorerWorkDocument,
} from './generated/views.ts';
import { index } from './index-list.ts';
import { ledger } from './ledger.ts';
import { worldMap } from './map.ts';
import { matrix } from './matrix.ts';
import { names } from './names.ts';
import { overview } from './overview.ts';
import { readParam } from './parameters.ts';
import { entryQueryOf, passage } from './passage.ts';
import type { QueryText } from './query-text.ts';
import { search } from './search.ts';
import type { Statement } from './statement.ts';
import { timeline } from './timeline.ts';
import type { View } from './view.ts';
import { placeAt } from './view-places.ts';

/** All views, in the order of the navigation. */
export const views = [
  overview,
  briefList,
  timeline,
  argumentMap,
  ledger,
  actors,
  matrix,
  about,
  changes,
  index,
  worldMap,
  search,
  comparison,
  claimList,
] as unknown as readonly View[];

/** All documents that the page sends, so that a server can register them. */
export const viewDocuments = [
  ...[...views, entry, claim, passage, filterOptions, names].map(({ document }) => document),
  ExplorerEventCountsDocument,
  ExplorerClaimCountsDocument,
  ExplorerContestedDocument,
  ExplorerCardDocument,
  ExplorerPictureDocument,
  ExplorerCitationDocument,
  ExplorerAdviceCountsDocument,
  ExplorerRevisionDocument,
  ExplorerWorkDocument,
  ExplorerSuggestDocument,
  ExplorerReaderDocument,
  ExplorerReaderPageDocument,
  ExplorerReaderHashesDocument,
  ExplorerTimelinePartsDocument,
  ExplorerTimelinePartsOfBriefDocument,
  ExplorerFeedDocument,
  ExplorerFeedResultsDocument,
];

/** The view at a path; `/` is the overview. */
export const viewAt = (pathname: string): View | null => {
  const place = placeAt(pathname);
  return views.find(({ name }) => name === place?.name) ?? null;
};

/** A query of a page, with its variables, and how to read its response. */
export interface ViewQuery {
  document: QueryText<unknown, unknown>;
  variables: unknown;
  /** Whether the response says that the entity that the page is about does not exist. */
  isMissing?(data: unknown): boolean;
  /** Whether the response says that the entity that the page is about is withdrawn. */
  isWithdrawn?(data: unknown): boolean;
  /** The statements in the response. */
  statements(data: unknown): Statement[];
}

/** All queries of the page at an address; null if the path is not that of a page. */
export const queriesAt = ({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): ViewQuery[] | null => {
  const view = viewAt(pathname);
  const keyOfPage = entryKeyAt(pathname);
  if (!view && keyOfPage === null) return null;
  const variables = view?.variables(searchParams) ?? null;
  const key = keyOfPage ?? readParam(searchParams, 'open');
  return [
    ...(view && variables ? [{ ...view, variables }] : []),
    ...(key
      ? [
          {
            ...entryQueryOf(key),
            variables: entryQueryOf(key).variables(key, searchParams),
            ...(keyOfPage && { isMissing: hasNoEntry, isWithdrawn }),
          } as ViewQuery,
        ]
      : []),
  ];
};

const hasNoEntry = ({ node }: { node?: { __typename: string } | null }): boolean => !node || !hasEntry(node);

const isWithdrawn = ({ node }: { node?: { withdrawn?: boolean } | null }): boolean => node?.withdrawn === true;
