import { Link } from 'wouter';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import type { ExplorerAboutQuery } from '../../views/generated/views.ts';
import { LicenseLink } from '../parts/license-link.tsx';
import { aboutTexts } from '../texts/about-page.ts';
import { texts } from '../texts/texts.ts';

/** The catalogs that the site has: who made each, how much it holds, and under which licence. */
export const Catalogs = ({ catalogs }: { catalogs: NonNullable<ExplorerAboutQuery['catalogs']> }) => (
  <ul className="rows">
    {catalogs.map(({ id, title, publisherName, license, counts }) => (
      <li key={id}>
        <Link href={pathOfEntry(toEntryKey(id))}>{title}</Link>
        <p className="provenance">
          {publisherName !== null && <span>{aboutTexts.madeBy(publisherName)}</span>}
          <span>{texts.count(counts.briefs, texts.nouns.briefs)}</span>
          <span>{texts.count(counts.claims, texts.nouns.statements)}</span>
          <span>{license === null ? texts.entry.noLicence : <LicenseLink id={license} />}</span>
        </p>
      </li>
    ))}
  </ul>
);
