import { Link } from 'wouter';
import { texts } from '../texts/texts.ts';

/** The number of further rows, as a link if a view lists them. */
export const More = ({ count, href }: { count: number; href?: string | undefined }) => {
  if (count <= 0) return null;
  const label = texts.entry.more(count);
  return <p className="more">{href ? <Link href={href}>{label}</Link> : label}</p>;
};
