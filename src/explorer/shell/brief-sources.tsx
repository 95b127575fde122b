import { type ReactNode, useMemo } from 'react';
import type { ExplorerNamesQuery } from '../../views/generated/views.ts';
import { names } from '../../views/names.ts';
import { BriefSources, toBriefSources } from '../parts/brief-names.tsx';
import { BriefDates } from '../parts/event-status.tsx';
import { PageNames } from '../parts/page-names.ts';
import { useAddress } from './address.ts';
import { useViewQuery } from './use-view-query.ts';

/** Has lists name the sources of their statements if more than one brief is served, and filters what they are set to. */
export const NameSources = ({ children }: { children: ReactNode }) => {
  const { params } = useAddress();
  const { data } = useViewQuery<ExplorerNamesQuery>(names.document, names.variables(params));
  const [sources, dates] = useMemo(() => {
    const briefs = data?.briefs?.nodes ?? [];
    return [
      briefs.length > 1 ? toBriefSources(briefs) : null,
      new Map(briefs.map(({ slug, published }) => [slug, published.label])),
    ];
  }, [data]);
  return (
    <PageNames value={data}>
      <BriefSources value={sources}>
        <BriefDates value={dates}>{children}</BriefDates>
      </BriefSources>
    </PageNames>
  );
};
