import type { ExplorerIndexQuery } from '../../views/generated/views.ts';
import { indexedBriefs, indexedNames } from '../../views/index-list.ts';
import { ClaimRows } from '../compare/claim-list.tsx';
import { fullCitationLabel } from '../parts/citation-labels.ts';
import { EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';
import { IndexBriefs } from './index-briefs.tsx';
import '../styles/index-list.css';

/** A page of the entries of one type, each with a link to its own page. */
const IndexList = ({ data }: { data: ExplorerIndexQuery }) => {
  const names = indexedNames(data);
  if (names)
    return (
      <ul className="rows index-names">
        {names.nodes.map(({ id, label }) => (
          <li key={id}>
            <EntryLink id={id}>{label}</EntryLink>
          </li>
        ))}
      </ul>
    );
  if (data.claims) return <ClaimRows claims={data.claims.nodes} />;
  if (data.brief?.paragraphs)
    return (
      <ul className="rows index-names">
        {data.brief.paragraphs.map(({ id, ref }) => (
          <li key={id}>
            <EntryLink id={id}>{texts.capitalized(fullCitationLabel(ref))}</EntryLink>
          </li>
        ))}
      </ul>
    );
  return <IndexBriefs briefs={indexedBriefs(data)} />;
};

export default IndexList;
