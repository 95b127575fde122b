import { Link } from 'wouter';
import type { ShownBrief } from '../../views/overview.ts';
import { EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';

/** A link to what is left out here: to the entry of a brief, which lists it, or to another page. */
export const AllOf = ({ brief, left, of, href }: AllOfProps) => {
  if (left <= 0) return null;
  const label = texts.entry.moreOf(left, texts.nouns[of]);
  return (
    <p className="more">{href ? <Link href={href}>{label}</Link> : <EntryLink id={brief.id}>{label}</EntryLink>}</p>
  );
};

interface AllOfProps {
  brief: ShownBrief;
  left: number;
  of: 'motives' | 'recommendations' | 'forecasts' | 'findings' | 'terms';
  href?: string;
}
