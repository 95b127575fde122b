import { Link } from 'wouter';
import { pathOfText } from '../../views/reader-address.ts';
import { texts } from '../texts/texts.ts';

/** A link to the reader, which says what it has: the text, or what is said about each passage of it. */
export const ReaderLink = ({ brief: { slug, quotable } }: { brief: { slug: string; quotable: boolean } }) => (
  <Link href={pathOfText(slug)}>{quotable ? texts.reader.open : texts.reader.openWithoutText}</Link>
);
