import { print } from 'graphql';
import type { View } from '../../operations/views/view.ts';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';

/** The same page for machines: its answer, its statements, and its query in GraphiQL. */
export const MachineLinks = ({ view, variables }: { view: View; variables: unknown }) => {
  const { params } = useAddress();
  const search = params.size > 0 ? `?${params}` : '';
  return (
    <nav className="machine" aria-label={texts.links.label}>
      <a href={`${view.path}.json${search}`}>{texts.links.json}</a>
      <a href={`${view.path}.csv${search}`}>{texts.links.csv}</a>
      <a href={graphiqlHref(view.document, variables)}>{texts.links.query}</a>
    </nav>
  );
};

/** The address of GraphiQL with a query in it. */
export const graphiqlHref = (document: View['document'], variables: unknown): string =>
  `/graphql?${new URLSearchParams({ query: print(document), variables: JSON.stringify(variables, null, 2) })}`;
