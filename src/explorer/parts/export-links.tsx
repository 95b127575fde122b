import { addressOfQuery } from '../../views/query-address.ts';
import { MOST_ENTRIES, paramsOfAll } from '../../views/whole-list.ts';
import { formatSearch } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import type { ListPage } from './pager.tsx';

interface Exported {
  label: string;
  /** The path of the page, and its parameters. */
  path: string;
  search?: string;
  document: string;
  variables: unknown;
  /** The list of which the files have one page. */
  list?: ListPage | null;
}

/** Links to the response as JSON, to its statements as CSV, and to a page with the query. */
export const ExportLinks = ({ label, path, search = '', document, variables, list = null }: Exported) => {
  const query = addressOfQuery({ query: document, variables: JSON.stringify(variables, null, 2) });
  return (
    <nav className="machine" aria-label={label}>
      <a href={`${path}.json${search}`}>{texts.links.json}</a>
      <a href={`${path}.csv${search}`}>{path === '/overview' ? texts.links.csvOfPage : texts.links.csv}</a>
      {list && list.nodes.length < list.totalCount && (
        <>
          <span className="aside">{texts.links.page(list.nodes.length, list.totalCount, list.noun)}</span>
          <a href={`${path}.csv${formatSearch(paramsOfAll(new URLSearchParams(search)))}`}>
            {texts.links.all(Math.min(list.totalCount, MOST_ENTRIES), list.totalCount, list.noun)}
            {list.hasStatements && texts.links.rows}
          </a>
        </>
      )}
      {/* Not by a script, so that the browser scrolls. */}
      <a href="/about#columns">{texts.links.columns}</a>
      <a href={query} target="_blank" rel="noreferrer">
        {texts.links.query}
      </a>
    </nav>
  );
};
