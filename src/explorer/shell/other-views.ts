import { hasOnlyOtherClaims } from '../../views/arguments.ts';
import type {
  ExplorerArgumentsQuery,
  ExplorerBriefsQuery,
  ExplorerChangesQuery,
  ExplorerClaimListQuery,
  ExplorerLedgerQuery,
  ExplorerMapQuery,
  ExplorerSearchQuery,
  ExplorerTimelineQuery,
} from '../../views/generated/views.ts';
import { countryList } from '../../views/map.ts';
import { timelineList } from '../../views/timeline.ts';
import type { ViewName } from '../../views/view.ts';
import { views } from '../../views/views.ts';
import { CompareHint } from '../compare/compare-hint.tsx';
import { claimListHeading, comparisonHeading } from '../compare/headings.ts';
import { indexHeading, indexPage } from '../index/heading.ts';
import { Filters } from '../parts/filters.tsx';
import type { ListPage } from '../parts/pager.tsx';
import { searchCount, searchHeading } from '../search/heading.tsx';
import { texts } from '../texts/texts.ts';
import type { Display, ShownView } from './display.ts';
import { loadable } from './loadable.tsx';

/** A page of entities, or of what a brief says of them; its files have a row for each statement on them. */
const toListPage = (list: Omit<ListPage, 'noun'> | null, noun: ListPage['noun']): ListPage | null =>
  list && { ...list, noun, hasStatements: true };

const displays: Readonly<Record<Exclude<ViewName, 'overview'>, Display>> = {
  briefs: {
    filters: [],
    Controls: loadable('briefs/brief-filters.tsx', () => import('../briefs/brief-filters.tsx')),
    Visual: loadable('briefs/brief-list.tsx', () => import('../briefs/brief-list.tsx')),
    list: ({ briefs }: ExplorerBriefsQuery) => briefs && { ...briefs, noun: texts.nouns.briefs },
  },
  timeline: {
    filters: ['actor', 'issue', 'kind', 'modality', 'dates', 'told', 'lanes'],
    Controls: loadable('timeline/zoom.tsx', () => import('../timeline/zoom.tsx')),
    Visual: loadable('timeline/timeline.tsx', () => import('../timeline/timeline.tsx')),
    list: (data: ExplorerTimelineQuery) =>
      toListPage(timelineList(data), data.brief ? texts.nouns.eventAccounts : texts.nouns.events),
  },
  arguments: {
    filters: ['actor', 'advice'],
    hasClaims: true,
    Visual: loadable('arguments/argument-map.tsx', () => import('../arguments/argument-map.tsx')),
    list: (data: ExplorerArgumentsQuery) =>
      data.recommendations && !hasOnlyOtherClaims(data)
        ? toListPage(data.recommendations, texts.nouns.recommendations)
        : null,
  },
  ledger: {
    filters: ['outcome', 'recorded', 'foreseen', 'publisher'],
    hasClaims: true,
    Visual: loadable('ledger/ledger.tsx', () => import('../ledger/ledger.tsx')),
    // Without any there may be expected events, and what has no outcome.
    list: ({ claims }: ExplorerLedgerQuery, params: URLSearchParams) =>
      claims?.totalCount ? toListPage(claims, nounOfLedger(params.get('foreseen'))) : null,
  },
  actors: {
    filters: ['actor', 'issue', 'kind', 'modality', 'dates'],
    hasClaims: true,
    Visual: loadable('actors/actor-network.tsx', () => import('../actors/actor-network.tsx')),
  },
  map: {
    filters: ['actor', 'issue', 'kind', 'modality', 'dates'],
    Visual: loadable('map/world-map.tsx', () => import('../map/world-map.tsx')),
    list: (data: ExplorerMapQuery) => toListPage(countryList(data), texts.nouns.countries),
  },
  matrix: {
    filters: [],
    Visual: loadable('compare/matrix.tsx', () => import('../compare/matrix.tsx')),
  },
  compare: {
    filters: [],
    Controls: CompareHint,
    hasClaims: true,
    heading: comparisonHeading,
    isAnswerFirst: true,
    Visual: loadable('compare/side-by-side.tsx', () => import('../compare/side-by-side.tsx')),
  },
  claims: {
    filters: [],
    hasClaims: true,
    heading: claimListHeading,
    Visual: loadable('compare/claim-list.tsx', () => import('../compare/claim-list.tsx')),
    list: ({ claims }: ExplorerClaimListQuery) => claims && { ...claims, noun: texts.nouns.statements },
  },
  about: {
    filters: [],
    isText: true,
    isAnswerFirst: true,
    Visual: loadable('about/about.tsx', () => import('../about/about.tsx')),
  },
  changes: {
    filters: [],
    isText: true,
    Visual: loadable('about/changes.tsx', () => import('../about/changes.tsx')),
    // Without any the page says so.
    list: ({ changes }: ExplorerChangesQuery) =>
      changes?.totalCount ? toListPage(changes, texts.nouns.changes) : null,
  },
  index: {
    filters: [],
    Controls: loadable('index/type-list.tsx', () => import('../index/type-list.tsx')),
    heading: indexHeading,
    Visual: loadable('index/index-list.tsx', () => import('../index/index-list.tsx')),
    list: indexPage,
  },
  search: {
    filters: [],
    Controls: loadable('search/search-prompt.tsx', () => import('../search/search-prompt.tsx')),
    hasClaims: true,
    heading: searchHeading,
    count: searchCount,
    isAnswerFirst: true,
    Visual: loadable('search/results.tsx', () => import('../search/results.tsx')),
    // Without results, the page says how the text was understood.
    list: ({ search }: ExplorerSearchQuery) =>
      search?.edges.length ? { ...search, nodes: search.edges, noun: texts.nouns.results } : null,
  },
};

/** What the ledger lists, by what its address narrows it to. */
const nounOfLedger = (foreseen: string | null): ListPage['noun'] => {
  const { forecasts, recommendations } = texts.nouns;
  return { forecasts, advice: recommendations }[foreseen ?? ''] ?? texts.nouns.foreseen;
};

/** All views but the overview. They are loaded when the first of them is opened. */
export const otherViews: readonly ShownView[] = views.flatMap((view) =>
  view.name === 'overview' ? [] : [{ view, display: { ...displays[view.name], FilterBar: Filters } }],
);
