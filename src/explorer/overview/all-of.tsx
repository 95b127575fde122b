import { Link } from 'wouter';
import type { ShownBrief } from '../../views/overview.ts';
import { EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';

/** A link to what is left out here: to the entry of a brief, which lists it, or to another page. */
export const AllOf = ({ brief, left, href }: { brief: ShownBrief; left: number; href?: string }) =>
  left <= 0 ? null : (
    <p className="more">
      {href ? (
        <Link href={href}>{texts.entry.more(left)}</Link>
      ) : (
        <EntryLink id={brief.id}>{texts.entry.more(left)}</EntryLink>
      )}
    </p>
  );
