import type { EntryOf } from '../../views/entry-types.ts';
import { LicenseLink } from '../parts/license-link.tsx';
import { EntryLink } from '../parts/links.tsx';
import { labelOf, texts } from '../texts/texts.ts';
import { BriefListSection, Fact, Facts } from './entry-parts.tsx';

export const CatalogEntry = ({ catalog }: { catalog: EntryOf<'Catalog'> }) => (
  <>
    <Facts>
      {catalog.catalogPublisher && <Fact name={texts.entry.publisher}>{catalog.catalogPublisher}</Fact>}
      <Fact name={texts.entry.dataLicence}>
        {catalog.license === null ? texts.entry.noLicence : <LicenseLink id={catalog.license} />}
      </Fact>
      {catalog.homepage && (
        <Fact name={texts.entry.homepage}>
          <a href={catalog.homepage} rel="noreferrer">
            {catalog.homepage}
          </a>
        </Fact>
      )}
      <Fact name={texts.entry.state}>{labelOf(texts.catalogState, catalog.state)}</Fact>
      <Fact name={texts.entry.holds}>
        {texts.list(COUNTED.map((of) => texts.count(catalog.counts[of], texts.nouns[of])))}
      </Fact>
      {catalog.extends.length > 0 && (
        <Fact name={texts.entry.extends}>
          {catalog.extends.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <EntryLink id={id}>{title}</EntryLink>
            </span>
          ))}
        </Fact>
      )}
    </Facts>
    <BriefListSection title={texts.entry.briefs} list={catalog.briefs} />
  </>
);

/** What a catalog holds, in the order of the page. */
const COUNTED = ['briefs', 'claims', 'events', 'issues', 'instruments', 'actors'] as const;
