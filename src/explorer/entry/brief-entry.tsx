import { Link } from 'wouter';
import type { EntryOf } from '../../views/entry-types.ts';
import { LicenseLink } from '../parts/license-link.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { OriginalLink } from '../parts/original-link.tsx';
import { ReaderLink } from '../parts/reader-link.tsx';
import { TermList } from '../parts/term-list.tsx';
import { texts } from '../texts/texts.ts';
import { EntityListSection, EntityRows, EntrySection, Fact, Facts } from './entry-parts.tsx';

export const BriefEntry = ({ brief }: { brief: EntryOf<'Brief'> }) => (
  <>
    <p className="actions">
      <Link href={`/overview?brief=${brief.slug}`}>{texts.entry.overview}</Link>
      <ReaderLink brief={brief} />
      <Link href={`/ledger?brief=${brief.slug}&recorded=all`}>{texts.views.ledger.title}</Link>
    </p>
    <Facts>
      {brief.byline.length > 0 && (
        <Fact name={texts.entry.authors}>
          <ActorLinks actors={brief.byline} />
        </Fact>
      )}
      <Fact name={texts.entry.publisher}>
        <ActorLinks actors={brief.publishers} />
      </Fact>
      {brief.commissioners.length > 0 && (
        <Fact name={texts.entry.commissioners}>
          <ActorLinks actors={brief.commissioners} />
        </Fact>
      )}
      {brief.summaryOf && (
        <Fact name={texts.entry.summaryOf}>
          {brief.summaryOf.url ? (
            <a href={brief.summaryOf.url} rel="noreferrer">
              {brief.summaryOf.title}
            </a>
          ) : (
            brief.summaryOf.title
          )}
        </Fact>
      )}
      <Fact name={texts.entry.published}>{brief.published.label}</Fact>
      <Fact name={texts.entry.original}>
        <OriginalLink url={brief.url} />
      </Fact>
      {brief.edition && <Fact name={texts.entry.edition}>{brief.edition}</Fact>}
      {brief.doi && (
        <Fact name={texts.entry.doi}>
          <a href={`https://doi.org/${brief.doi}`} rel="noreferrer">
            {brief.doi}
          </a>
        </Fact>
      )}
      {brief.scope && (
        <Fact name={texts.entry.scope}>
          <span lang={brief.statementLanguage}>{brief.scope}</span>
        </Fact>
      )}
      {brief.method && (
        <Fact name={texts.entry.method}>
          <span lang={brief.statementLanguage}>{brief.method}</span>
        </Fact>
      )}
      <Fact name={texts.entry.catalog}>
        <EntryLink id={brief.catalog.id}>{brief.catalog.title}</EntryLink>
      </Fact>
      <Fact name={texts.entry.licence}>
        {brief.license === null ? texts.entry.noLicence : <LicenseLink id={brief.license} />}
      </Fact>
    </Facts>
    <EntityListSection title={texts.entry.forecasts} list={brief.briefForecasts} />
    <EntityListSection title={texts.entry.findings} list={brief.briefFindings} />
    <EntrySection title={texts.entry.instruments} count={brief.briefInstruments.totalCount}>
      <EntityRows
        rows={brief.briefInstruments.nodes.map(({ instrument, ...said }) => ({ ...said, node: instrument }))}
        all={{ count: brief.briefInstruments.totalCount }}
      />
    </EntrySection>
    <EntrySection title={texts.entry.terms} count={brief.terms.length}>
      <TermList terms={brief.terms} />
    </EntrySection>
    <details className="part">
      <summary>{texts.entry.technical}</summary>
      <Facts>
        <Fact name={texts.entry.catalog}>
          <code>{brief.catalog.slug}</code>
        </Fact>
        <Fact name={texts.entry.published}>
          <code>{brief.published.edtf}</code>
        </Fact>
        <Fact name={texts.entry.hash}>
          <code className="hash">{brief.textSha256}</code>
        </Fact>
        {brief.document && (
          <Fact name={texts.entry.document}>
            {brief.document.url && (
              <a href={brief.document.url} rel="noreferrer">
                {new URL(brief.document.url).host}
              </a>
            )}{' '}
            {brief.document.accessed && texts.entry.fetched(brief.document.accessed.label)}{' '}
            <code className="hash">{brief.document.sha256}</code>
          </Fact>
        )}
      </Facts>
    </details>
  </>
);
