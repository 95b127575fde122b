import { type ReactNode, useMemo } from 'react';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { filterOptions } from '../../views/views.ts';
import { BriefTitles } from '../parts/brief-names.tsx';
import { useAddress } from './address.ts';
import { useViewQuery } from './use-view-query.ts';

/** Has lists name the briefs of their statements if more than one is served. */
export const NameBriefs = ({ children }: { children: ReactNode }) => {
  const { params } = useAddress();
  const { data } = useViewQuery<ExplorerFilterOptionsQuery>(filterOptions.document, filterOptions.variables(params));
  const titles = useMemo(() => {
    const briefs = data?.briefs?.nodes ?? [];
    return briefs.length > 1 ? new Map(briefs.map(({ slug, title }) => [slug, title])) : null;
  }, [data]);
  return <BriefTitles value={titles}>{children}</BriefTitles>;
};
