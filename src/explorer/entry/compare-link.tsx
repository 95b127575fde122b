import { Link } from 'wouter';
import { isOfManyBriefs } from '../../views/chosen-brief.ts';
import { toEntryKey } from '../../views/entry-address.ts';
import type { Entry } from '../../views/entry-types.ts';
import { formatSearch } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';

/** A link to the page that sets institutes side by side, if at least two of them speak of the entity. */
export const CompareLink = ({ node }: { node: Entry }) => {
  if (!isOfManyBriefs(node) || publishersIn(node).size < 2) return null;
  return (
    <p className="actions">
      <Link href={`/compare${formatSearch(new URLSearchParams({ of: toEntryKey(node.id) }))}`}>
        {compareTexts.open}
      </Link>
    </p>
  );
};

/** The ids of the publishers of all briefs in a response. */
const publishersIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (typeof value !== 'object' || value === null) return found;
  const { publisher } = value as { publisher?: { id?: unknown } };
  if (publisher && typeof publisher.id === 'string') found.add(publisher.id);
  for (const child of Object.values(value)) publishersIn(child, found);
  return found;
};
