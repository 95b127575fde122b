import type { ComponentType, ReactNode } from 'react';
import type { View } from '../../views/view.ts';
import type { FilterName } from '../parts/filter-groups.ts';
import type { ListPage } from '../parts/pager.tsx';
import type { HeadingTexts } from './heading.tsx';
import type { Loadable } from './loadable.tsx';

/** A view, and how it is displayed. */
export interface ShownView {
  view: View;
  display: Display;
}

/** How a view is displayed. */
export interface Display {
  filters: readonly FilterName[];
  /** Shows the filters; the first page, which has none, does not load it. */
  FilterBar?: ComponentType<{ names: readonly FilterName[] }>;
  /** Draws the response. Loaded when it is first needed, except for the overview, which is the first page. */
  Visual: ((props: { data: never }) => ReactNode) & { preload?: Loadable<never>['preload'] };
  /** Whether it shows claims, so that the page says that they are restated. */
  hasClaims?: boolean;
  /** Controls above the response, shown even while there is none. */
  Controls?: ComponentType;
  /** The heading, where it depends on the response. */
  heading?(data: never, params: URLSearchParams): HeadingTexts;
  /** Whether what can be done with the page comes below what it says. */
  isAnswerFirst?: boolean;
  /** Whether it is a text, of which a table would show little. */
  isText?: boolean;
  /** How many results there are, if it says more than their number. */
  count?(data: never): string | null;
  /** The list in the response that the page pages through, of an address. */
  list?(data: never, params: URLSearchParams): ListPage | null;
}
