import { useContext, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { TruncatedList } from '../../views/view.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { ExportLinks } from '../parts/export-links.tsx';
import { Follow, FollowActor } from '../parts/follow.tsx';
import { type ListPage, Pager } from '../parts/pager.tsx';
import { Restated } from '../parts/restated.tsx';
import { BriefNotFound, Failure, Loading, NoResults } from '../parts/states.tsx';
import { texts } from '../texts/texts.ts';
import { firstPage, formatSearch, useAddress } from './address.ts';
import type { ShownView } from './display.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Heading } from './heading.tsx';
import { loadable } from './loadable.tsx';
import { useViewQuery } from './use-view-query.ts';

const StatementTable = loadable('parts/statement-table.tsx', () => import('../parts/statement-table.tsx'));

/** The page of a view: heading, filters, the response as a visual or as a table, and links to export it. */
export const ViewPage = ({ view, display, isLoaded }: ShownView & { isLoaded: boolean }) => {
  const { params } = useAddress();
  const isTable = params.get('as') === 'table';
  const { filters, FilterBar, Controls, Visual, list, heading, count, hasClaims, isAnswerFirst, isText } = display;
  const { title, intro } = texts.views[view.name];
  const wanted = (!isTable && view.shownVariables?.(params)) || view.variables(params);
  const first = useViewQuery<object>(view.document, wanted);
  const next = (first.data && view.nextVariables?.(first.data)) ?? null;
  const second = useViewQuery<object>(view.document, next);
  const variables = next ?? wanted;
  const { data, error, isLoading, isSlow, retry } = next ? second : first;
  const listPage: ListPage | null = (data && list?.(data as never, params)) ?? null;
  // A list that failed has nothing to draw.
  const hasFailed = Boolean(error && list && !listPage);
  const isEmpty = listPage?.nodes.length === 0;
  const isMissing = data !== undefined && view.isMissing?.(data) === true;
  const sources = useContext(BriefSources);
  const isOfOneBrief = view.name !== 'search' && params.has('brief');
  useEffect(() => {
    Visual.preload?.();
  }, [Visual]);
  const results = useRef<HTMLDivElement>(null);
  useFocusOnNewPage(results, params.get('after') ?? params.get('before'));
  const tools = (
    <div className="bar">
      {/* Of what is not there, both are the same. */}
      {variables !== null && !isEmpty && !isMissing && !isText && <DisplaySwitch isTable={isTable} />}
      {variables !== null && (
        <ExportLinks
          label={texts.links.viewLabel}
          path={view.path}
          search={formatSearch(params)}
          document={view.document}
          variables={variables}
          list={listPage}
        />
      )}
      <Follow path={view.path} search={formatSearch(params)} isList />
      {(view.name === 'actors' || view.name === 'briefs') && <FollowActor params={params} />}
    </div>
  );
  return (
    <>
      <div className="view-head">
        <Heading {...(data && !isMissing && heading ? heading(data as never, params) : { title, intro })} />
        {!isAnswerFirst && tools}
      </div>
      {FilterBar && filters.length > 0 && <FilterBar names={filters} />}
      {Controls && <Controls />}
      {/* Beside results of a search, people look for their number; elsewhere it is with the links to other pages. */}
      <p className={view.name === 'search' ? 'aside' : 'visually-hidden'} role="status">
        {listPage &&
          !isLoading &&
          (count?.(data as never) ?? texts.pager.shown(listPage.nodes.length, listPage.totalCount, listPage.noun))}
      </p>
      <div
        className="answer"
        ref={results}
        tabIndex={-1}
        aria-busy={isLoading || !isLoaded}
        data-slow={isSlow || undefined}
      >
        {error !== undefined && error !== null && <Failure error={error} retry={retry} />}
        {isEmpty && !error && <NoResults />}
        {isMissing && !error && <BriefNotFound />}
        {data && !isEmpty && !isMissing && !hasFailed && (
          <ErrorBoundary resetKey={`${view.name} ${isTable}`}>
            {/* Without pages, what is shown is all that there is to see. */}
            {!list && <Truncated lists={view.truncatedLists?.(data) ?? []} />}
            <BriefSources value={isOfOneBrief ? null : sources}>
              {isTable ? (
                <StatementTable statements={view.statements(data)} caption={texts.table.caption(title)} />
              ) : (
                <Visual data={data as never} />
              )}
            </BriefSources>
          </ErrorBoundary>
        )}
        {!data && isSlow && <Loading />}
      </div>
      {listPage && !isEmpty && <Pager list={listPage} />}
      <footer className="notes">
        {isAnswerFirst && tools}
        {list && data && !isMissing && !hasFailed && <Truncated lists={view.truncatedLists?.(data) ?? []} />}
        {hasClaims && !params.has('open') && <Restated />}
      </footer>
    </>
  );
};

/** Switches between the visual and the table. */
const DisplaySwitch = ({ isTable }: { isTable: boolean }) => {
  const { href } = useAddress();
  const current = (isCurrent: boolean) => (isCurrent ? 'true' : undefined);
  return (
    <nav className="switch" aria-label={texts.display.label}>
      <Link href={href({ as: null })} aria-current={current(!isTable)}>
        {texts.display.visual}
      </Link>
      <Link href={href({ as: 'table' })} aria-current={current(isTable)}>
        {texts.display.table}
      </Link>
    </nav>
  );
};

/** Says which lists are not complete. */
const Truncated = ({ lists }: { lists: readonly TruncatedList[] }) => {
  const { params, path, href } = useAddress();
  if (lists.length === 0) return null;
  const shown = lists.map(({ name, shown, total, areLatest }) =>
    areLatest
      ? texts.latest[path === '/map' ? 'places' : 'ties'](shown, total)
      : texts.truncated(shown, total, texts.nouns[name]),
  );
  return (
    <p className="aside truncated">
      {[...shown, ...(params.has('brief') ? [] : [texts.narrow])].join(' ')}{' '}
      {lists.some(({ areLatest }) => areLatest) && (
        <Link href={href({ ...firstPage, of: null, with: null, as: null, open: null }, '/timeline')}>
          {texts.latest.all}
        </Link>
      )}
    </p>
  );
};

/** Scrolls to the start of the results, and focuses them, when another page of the list is opened. */
const useFocusOnNewPage = (results: React.RefObject<HTMLElement | null>, cursor: string | null) => {
  const previous = useRef(cursor);
  useEffect(() => {
    if (previous.current === cursor) return;
    previous.current = cursor;
    results.current?.scrollIntoView({ block: 'start' });
    results.current?.focus({ preventScroll: true });
  }, [results, cursor]);
};
