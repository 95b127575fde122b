import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { placeAt, type ViewPlace } from '../../views/view-places.ts';
import { useAddress } from './address.ts';
import { preloadView } from './use-shown-view.ts';

/** A link to a view, with the filters that it keeps; pointing at it loads the view. */
export const ViewLink = ({ view, search, children }: { view: ViewPlace; search: string; children: ReactNode }) => {
  const { path } = useAddress();
  return (
    <Link
      href={`${view.path}${search}`}
      aria-current={view === placeAt(path) ? 'page' : undefined}
      onPointerEnter={() => preloadView(view.name)}
      onFocus={() => preloadView(view.name)}
    >
      {children}
    </Link>
  );
};
