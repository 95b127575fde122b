import { Link } from 'wouter';
import type { IndexedBriefFragment } from '../../views/generated/views.ts';
import { CLAIM_COUNTS, PASSAGES } from '../../views/index-types.ts';
import { EntryLink } from '../parts/links.tsx';
import { ReaderLink } from '../parts/reader-link.tsx';
import { formatSearch } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** Briefs, each with links to its text, to the claims of each type that it makes, and to its passages. */
export const IndexBriefs = ({ briefs }: { briefs: readonly IndexedBriefFragment[] }) => (
  <ul className="rows">
    {briefs.map((brief) => (
      <li key={brief.id}>
        <p className="card-top">
          {texts.shortPublisher(brief.publisher.name)} · {brief.published.label}
        </p>
        <p>
          <EntryLink id={brief.id} language={brief.language}>
            {brief.title}
          </EntryLink>
        </p>
        <p className="actions">
          <ReaderLink brief={brief} />
          {claimTypesOf(brief).map(([type, count]) => (
            <Link key={type} href={`/index${formatSearch(new URLSearchParams({ type, brief: brief.slug }))}`}>
              {texts.filters.counted(texts.index.types[type], count)}
            </Link>
          ))}
          <Link href={`/index${formatSearch(new URLSearchParams({ type: PASSAGES, brief: brief.slug }))}`}>
            {texts.index.types.PARAGRAPH}
          </Link>
        </p>
      </li>
    ))}
  </ul>
);

type ClaimType = keyof typeof CLAIM_COUNTS;

/** The types of claims that a brief makes, with their numbers. */
const claimTypesOf = ({ claims: { facets } }: IndexedBriefFragment): (readonly [ClaimType, number])[] => {
  const values = facets.find(({ name }) => name === 'TYPE')?.values ?? [];
  return (Object.keys(CLAIM_COUNTS) as ClaimType[]).flatMap((type) => {
    const found = values.find(({ value }) => value === type);
    return found ? [[type, found.count] as const] : [];
  });
};
