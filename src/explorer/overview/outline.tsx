import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { whyWithoutText } from '../parts/license-link.tsx';
import { OriginalLink } from '../parts/original-link.tsx';
import { Citations } from '../parts/provenance.tsx';
import { ReaderLink } from '../parts/reader-link.tsx';
import { texts } from '../texts/texts.ts';

type Brief = NonNullable<ExplorerOverviewQuery['brief']>;

/** The outline of a brief's text: its sections, and the paragraphs in each. */
export const Outline = ({ brief }: { brief: Brief }) => (
  <section className="block">
    <h2>{texts.overview.outline}</h2>
    <p className="aside">
      <ReaderLink brief={brief} />. {texts.overview.outlineHint} {!brief.quotable && whyWithoutText(brief.license)}{' '}
      {brief.url && <OriginalLink url={brief.url} />}
    </p>
    <ol className="outline">
      {brief.sections.map(({ label, number, title, paragraphs }) => (
        <li key={label}>
          <span className="outline-number">{number ?? ''}</span>
          <span>{title ?? toTitle(label)}</span>
          <Citations refs={paragraphs.map(({ ref }) => ref)} />
        </li>
      ))}
    </ol>
  </section>
);

/** A title for a section without one, from its label: `key-points` becomes `Key points`. */
const toTitle = (label: string): string => texts.capitalized(label.replaceAll('-', ' '));
