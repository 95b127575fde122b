import { type ReactNode, useMemo } from 'react';
import { filterOptions } from '../../views/filter-options.ts';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { ActorNames, toActorNames } from '../parts/actor-names.ts';
import { BriefSources, toBriefSources } from '../parts/brief-names.tsx';
import { BriefDates } from '../parts/event-status.tsx';
import { useAddress } from './address.ts';
import { useViewQuery } from './use-view-query.ts';

/** Has lists name the sources of their statements if more than one brief is served, and actors in the language of the page. */
export const NameSources = ({ children }: { children: ReactNode }) => {
  const { params } = useAddress();
  const { data } = useViewQuery<ExplorerFilterOptionsQuery>(filterOptions.document, filterOptions.variables(params));
  const [sources, dates] = useMemo(() => {
    const briefs = data?.briefs?.nodes ?? [];
    return [
      briefs.length > 1 ? toBriefSources(briefs) : null,
      new Map(briefs.map(({ slug, published }) => [slug, published.label])),
    ];
  }, [data]);
  const names = useMemo(() => toActorNames(data), [data]);
  return (
    <ActorNames value={names}>
      <BriefSources value={sources}>
        <BriefDates value={dates}>{children}</BriefDates>
      </BriefSources>
    </ActorNames>
  );
};
