import { Link } from 'wouter';
import { index } from '../../views/index-list.ts';
import { INDEX_TYPES, readIndexType } from '../../views/index-types.ts';
import { useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { texts } from '../texts/texts.ts';

/** The types of entries that there are, with their numbers: links to their lists. */
export const IndexTypes = () => {
  const { params } = useAddress();
  const { data } = useViewQuery(index.document, index.variables(params));
  const counts = data?.dataset?.counts;
  if (!counts) return null;
  const type = readIndexType(params) ?? 'BRIEF';
  return (
    <nav className="index-types" aria-label={texts.index.label}>
      {INDEX_TYPES.filter(([, list]) => counts[list] > 0).map(([name, list]) => (
        <Link
          key={name}
          href={name === 'BRIEF' ? '/index' : `/index?type=${name}`}
          aria-current={name === type && !params.has('brief') ? 'page' : undefined}
        >
          {texts.filters.counted(texts.index.types[name], counts[list])}
        </Link>
      ))}
    </nav>
  );
};

export default IndexTypes;
