import { Link } from 'wouter';
import type { OutlinePart } from '../../views/reader.ts';
import { useAddress } from '../shell/address.ts';
import { readerTexts } from '../texts/reader-page.ts';
import { texts } from '../texts/texts.ts';

/** The title of a part of the outline; a section without one has that of its label: `key-points` is `Key points`. */
export const titleOfPart = ({ label, title }: OutlinePart, isFirst: boolean): string =>
  title ??
  (label === null
    ? isFirst
      ? readerTexts.front
      : readerTexts.outside
    : texts.capitalized(label.replaceAll('-', ' ')));

/** The sections of a text, each with a link to its first paragraph; folded on narrow screens by the style sheet. */
export const ReaderOutline = ({
  parts,
  current,
}: {
  parts: readonly OutlinePart[];
  /** The paragraph in the address. */
  current: string | null;
}) => {
  const { href } = useAddress();
  return (
    <details className="reader-outline">
      <summary>{readerTexts.outline}</summary>
      <nav aria-label={readerTexts.outline}>
        <ol>
          {parts.map((part, index) => {
            const [first] = part.paragraphs;
            return (
              first && (
                <li key={first.id}>
                  <Link
                    href={href({ at: first.label })}
                    aria-current={part.paragraphs.some(({ label }) => label === current) ? 'true' : undefined}
                  >
                    {part.number !== null && <span className="outline-number">{part.number}</span>}
                    {titleOfPart(part, index === 0)}
                  </Link>
                </li>
              )
            );
          })}
        </ol>
      </nav>
    </details>
  );
};
