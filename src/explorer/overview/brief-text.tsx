import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { Citations } from '../parts/words.tsx';
import { texts } from '../texts.ts';

type Brief = NonNullable<ExplorerOverviewQuery['brief']>;

/** The outline of a brief's text: its sections, and the passages in each. */
export const BriefText = ({ brief }: { brief: Brief }) => (
  <section className="block">
    <h2>{texts.overview.sections}</h2>
    <p className="aside">
      {texts.overview.sectionsHint} {brief.license === null && texts.overview.rights}{' '}
      {brief.url && <a href={brief.url}>{texts.overview.original}</a>}
    </p>
    <ol className="outline">
      {brief.sections.map(({ label, number, title, paragraphs }) => (
        <li key={label}>
          <span className="outline-number">{number ?? ''}</span>
          <span>{title ?? toWords(label)}</span>
          <Citations refs={paragraphs.map(({ ref }) => ref)} />
        </li>
      ))}
    </ol>
  </section>
);

/** The label of a section without a title, in words: `key-points` are its key points. */
const toWords = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1).replaceAll('-', ' ');
