import { type DocumentNode, print } from 'graphql';
import { texts } from '../texts.ts';

interface Asked {
  label: string;
  /** The path of what is shown, and its parameters. */
  path: string;
  search?: string;
  document: DocumentNode;
  variables: unknown;
}

/** The same for other programs: the answer, the statements in it, and the query in GraphiQL. */
export const MachineLinks = ({ label, path, search = '', document, variables }: Asked) => {
  const query = new URLSearchParams({ query: print(document), variables: JSON.stringify(variables, null, 2) });
  return (
    <nav className="machine" aria-label={label}>
      <a href={`${path}.json${search}`}>{texts.links.json}</a>
      <a href={`${path}.csv${search}`}>{texts.links.csv}</a>
      <a href={`/graphql?${query}`}>{texts.links.query}</a>
    </nav>
  );
};
