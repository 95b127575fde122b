import { lazy, Suspense } from 'react';
import type { View } from '../../operations/views/view.ts';
import { Filters } from '../parts/filters.tsx';
import { MachineLinks } from '../parts/machine-links.tsx';
import { type Listed, Pager } from '../parts/pager.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { texts } from '../texts.ts';
import { useAddress } from './address.ts';
import { FormSwitch, useForm } from './form-switch.tsx';
import { Heading } from './heading.tsx';
import { type Page, pages } from './pages.ts';
import { useAnswer } from './use-answer.ts';

const StatementTable = lazy(() => import('../parts/statement-table.tsx'));

/** A view: its heading, its filters, its answer as a picture or as a table, and the same for machines. */
export const ViewPage = ({ view }: { view: View }) => {
  const { params } = useAddress();
  const form = useForm();
  const { filters, Controls, Picture, list }: Page = pages[view.name];
  const { title, intro } = texts.views[view.name];
  const variables = view.variables(params);
  const { data, error, isWaiting, isSlow, retry } = useAnswer<object>(view.document, variables);
  const listed: Listed | null = (data && list?.(data as never)) ?? null;
  const isEmpty = listed?.totalCount === 0;
  return (
    <>
      <Heading title={title} intro={intro} />
      {Controls && <Controls />}
      {filters.length > 0 && <Filters names={filters} />}
      <div className="bar">
        <FormSwitch />
        {variables !== null && <MachineLinks view={view} variables={variables} />}
      </div>
      <div className="answer" aria-busy={isWaiting} data-slow={isSlow || undefined}>
        {error !== undefined && error !== null && <Failure error={error} retry={retry} />}
        {isEmpty && <Nothing />}
        {data && !isEmpty && (
          <Suspense fallback={<Loading />}>
            {form === 'table' ? (
              <StatementTable statements={view.statements(data)} caption={texts.table.caption(title)} />
            ) : (
              <Picture data={data as never} />
            )}
          </Suspense>
        )}
        {!data && isSlow && <Loading />}
      </div>
      {listed && !isEmpty && <Pager list={listed} />}
    </>
  );
};
