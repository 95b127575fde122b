import { Link } from 'wouter';
import type { EntryOf } from '../../views/entry.ts';
import { Actors } from '../parts/words.tsx';
import { texts } from '../texts.ts';
import { Fact, Facts } from './facts.tsx';

export const BriefEntry = ({ brief }: { brief: EntryOf<'Brief'> }) => (
  <>
    <p className="actions">
      <Link href={`/overview?brief=${brief.slug}`}>{texts.entry.overview}</Link>
    </p>
    <Facts>
      <Fact name={texts.entry.authors}>
        <Actors actors={brief.authors} />
      </Fact>
      <Fact name={texts.entry.publisher}>
        <Actors actors={[brief.publisher]} />
      </Fact>
      <Fact name={texts.entry.published}>
        {brief.published.label} <code>{brief.published.edtf}</code>
      </Fact>
      <Fact name={texts.entry.license}>{brief.license ?? texts.entry.noLicense}</Fact>
      <Fact name={texts.entry.hash}>
        <code className="hash">{brief.textSha256}</code>
      </Fact>
    </Facts>
  </>
);
