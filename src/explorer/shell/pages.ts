import { type ComponentType, lazy } from 'react';
import type {
  ExplorerArgumentsQuery,
  ExplorerMapQuery,
  ExplorerOverviewQuery,
  ExplorerSearchQuery,
  ExplorerTimelineQuery,
} from '../../views/generated/views.ts';
import type { ViewName } from '../../views/view.ts';
import { Overview } from '../overview/overview.tsx';
import type { FilterName } from '../parts/filters.tsx';
import type { Listed } from '../parts/pager.tsx';
import { SearchForm } from '../search/search-form.tsx';
import { texts } from '../texts.ts';

/** How a view is shown: what it can be filtered by, its picture, and the list that it pages through. */
export interface Page {
  filters: readonly FilterName[];
  /** The picture of an answer; loaded when it is first shown, but for the first page's. */
  Picture: ComponentType<{ data: never }>;
  /** What stands above the picture, whether there is an answer or not. */
  Controls?: ComponentType;
  list?(data: never): Listed | null;
}

export const pages: Readonly<Record<ViewName, Page>> = {
  overview: {
    filters: [],
    Picture: Overview,
    list: ({ briefs }: ExplorerOverviewQuery) =>
      briefs && briefs.totalCount > 1 ? { ...briefs, noun: texts.nouns.briefs } : null,
  },
  timeline: {
    filters: ['actor', 'issue', 'kind', 'modality', 'dates', 'lanes'],
    Picture: lazy(() => import('../timeline/timeline.tsx')),
    list: ({ events }: ExplorerTimelineQuery) => events && { ...events, noun: texts.nouns.events },
  },
  arguments: {
    filters: ['actor', 'advice'],
    Picture: lazy(() => import('../arguments/argument-map.tsx')),
    list: ({ recommendations }: ExplorerArgumentsQuery) =>
      recommendations && { ...recommendations, noun: texts.nouns.recommendations },
  },
  actors: {
    filters: ['actor', 'issue', 'kind', 'modality', 'dates'],
    Picture: lazy(() => import('../actors/network.tsx')),
  },
  map: {
    filters: ['actor', 'issue', 'kind', 'modality', 'dates'],
    Picture: lazy(() => import('../map/world-map.tsx')),
    list: ({ countries }: ExplorerMapQuery) => countries && { ...countries, noun: texts.nouns.countries },
  },
  search: {
    filters: [],
    Controls: SearchForm,
    Picture: lazy(() => import('../search/results.tsx')),
    list: ({ search }: ExplorerSearchQuery) => search && { ...search, noun: texts.nouns.results },
  },
};
