import { lazy, Suspense, useEffect, useRef } from 'react';
import type { TruncatedList, View } from '../../views/view.ts';
import { Filters } from '../parts/filters.tsx';
import { MachineLinks } from '../parts/machine-links.tsx';
import { type Listed, Pager } from '../parts/pager.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { texts } from '../texts.ts';
import { useAddress } from './address.ts';
import { Boundary } from './boundary.tsx';
import { FormSwitch, useForm } from './form-switch.tsx';
import { Heading } from './heading.tsx';
import { type Page, pages } from './pages.ts';
import { useAnswer } from './use-answer.ts';

const StatementTable = lazy(() => import('../parts/statement-table.tsx'));

/** A view: its heading, its filters, its answer as a picture or as a table, and the same for other programs. */
export const ViewPage = ({ view }: { view: View }) => {
  const { params } = useAddress();
  const form = useForm();
  const { filters, Controls, Picture, list }: Page = pages[view.name];
  const { title, intro } = texts.views[view.name];
  const variables = view.variables(params);
  const { data, error, isWaiting, isSlow, retry } = useAnswer<object>(view.document, variables);
  const listed: Listed | null = (data && list?.(data as never)) ?? null;
  // A list that the graph refused, or a page behind the last row, has no picture.
  const isRefused = Boolean(error && list && !listed);
  const isEmpty = listed?.nodes.length === 0;
  const answer = useRef<HTMLDivElement>(null);
  useStartOfPage(answer, params.get('after') ?? params.get('before'));
  return (
    <>
      <Heading title={title} intro={intro} />
      {Controls && <Controls />}
      {filters.length > 0 && <Filters names={filters} />}
      <div className="bar">
        <FormSwitch />
        {variables !== null && (
          <MachineLinks
            label={texts.links.label}
            path={view.path}
            search={params.size > 0 ? `?${params}` : ''}
            document={view.document}
            variables={variables}
          />
        )}
      </div>
      <p className="visually-hidden" role="status">
        {listed && !isWaiting && texts.pager.shown(listed.nodes.length, listed.totalCount, listed.noun)}
      </p>
      <div className="answer" ref={answer} tabIndex={-1} aria-busy={isWaiting} data-slow={isSlow || undefined}>
        {error !== undefined && error !== null && <Failure error={error} retry={retry} />}
        {isEmpty && !error && <Nothing />}
        {data && !isEmpty && !isRefused && (
          <Boundary of={`${view.name} ${form}`}>
            <Suspense fallback={<Loading />}>
              <Truncated lists={view.truncatedLists?.(data) ?? []} />
              {form === 'table' ? (
                <StatementTable statements={view.statements(data)} caption={texts.table.caption(title)} />
              ) : (
                <Picture data={data as never} />
              )}
            </Suspense>
          </Boundary>
        )}
        {!data && isSlow && <Loading />}
      </div>
      {listed && !isEmpty && <Pager list={listed} />}
    </>
  );
};

/** Says which lists are not complete. */
const Truncated = ({ lists }: { lists: readonly TruncatedList[] }) =>
  lists.length === 0 ? null : (
    <p className="aside truncated">
      {lists.map(({ name, shown, total }) => texts.truncated(shown, total, texts.nouns[name][1])).join(' ')}
    </p>
  );

/** Another page of a list is read from its start. */
const useStartOfPage = (answer: React.RefObject<HTMLElement | null>, cursor: string | null) => {
  const known = useRef(cursor);
  useEffect(() => {
    if (known.current === cursor) return;
    known.current = cursor;
    answer.current?.scrollIntoView({ block: 'start' });
    answer.current?.focus({ preventScroll: true });
  }, [answer, cursor]);
};
