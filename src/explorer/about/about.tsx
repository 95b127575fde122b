import { useContext } from 'react';
import { Link } from 'wouter';
import type { ExplorerAboutQuery } from '../../views/generated/views.ts';
import { ALL_STATEMENTS } from '../../views/whole-list.ts';
import { ReportError } from '../parts/report-error.tsx';
import { SiteContext } from '../shell/site.ts';
import { aboutTexts } from '../texts/about-page.ts';
import { texts } from '../texts/texts.ts';
import { Catalogs } from './catalogs.tsx';
import { Definitions, Marks, Words } from './words.tsx';
import '../styles/about.css';

/** What the site says of itself: what the settings of its operator say, and what holds for all data. */
const About = ({ data: { dataset, claims, catalogs } }: { data: ExplorerAboutQuery }) => (
  <div className="about">
    <Operator />
    <section>
      <h2>{aboutTexts.contents}</h2>
      {dataset && claims && (
        <p>{aboutTexts.counted(dataset.counts.briefs, claims.totalCount, dataset.counts.events)}</p>
      )}
      <p>{aboutTexts.chosen}</p>
      <Catalogs catalogs={catalogs ?? []} />
    </section>
    <section id="made">
      <h2>{aboutTexts.made}</h2>
      <ol>
        {Object.values(aboutTexts.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {aboutTexts.followUp} {aboutTexts.corrected} <Link href="/changes">{texts.views.changes.title}</Link>
      </p>
    </section>
    <section>
      <h2>{aboutTexts.whose}</h2>
      <p>{aboutTexts.whoseIntro}</p>
      <Marks of="basis" />
    </section>
    <section>
      <h2>{aboutTexts.words}</h2>
      <p>{aboutTexts.wordsIntro}</p>
      <Words />
    </section>
    <section id="columns">
      <h2>{aboutTexts.files}</h2>
      <p>
        {aboutTexts.filesIntro} <a href={ALL_STATEMENTS}>{texts.footer.all}</a>
      </p>
      <p>{aboutTexts.columnsIntro}</p>
      <Definitions
        of={Object.entries(aboutTexts.columns).map(([name, meaning]) => [<code key={name}>{name}</code>, meaning])}
      />
    </section>
    <section>
      <h2>{aboutTexts.licences}</h2>
      <p>{aboutTexts.ours}</p>
      <p>{aboutTexts.theirs}</p>
      <p>{aboutTexts.facts}</p>
    </section>
    <Errors />
  </div>
);

/** Who runs the site, as the operator says; if nobody is named, that. */
const Operator = () => {
  const { name, contact, imprint } = useContext(SiteContext);
  return (
    <section>
      <h2>{aboutTexts.runBy}</h2>
      <p>{name === null ? aboutTexts.unnamed : aboutTexts.named(name)}</p>
      {(contact ?? imprint) !== null && (
        <dl className="facts">
          <Address name={aboutTexts.contact} address={contact} />
          <Address name={aboutTexts.imprint} address={imprint} />
        </dl>
      )}
      <p>{aboutTexts.notTheirs}</p>
    </section>
  );
};

/** An address as it can be read and copied; nothing if it is not given. */
const Address = ({ name, address }: { name: string; address: string | null }) =>
  address !== null && (
    <div>
      <dt>{name}</dt>
      <dd>
        <PlainAddress address={address} />
      </dd>
    </div>
  );

const PlainAddress = ({ address }: { address: string }) => (
  <a href={address} rel="noreferrer">
    {address.replace(/^mailto:([^?]*).*/, '$1')}
  </a>
);

const Errors = () => {
  const { contact, errors } = useContext(SiteContext);
  return (
    <section>
      <h2>{aboutTexts.errors}</h2>
      <p>
        {errors !== null ? aboutTexts.canReport : aboutTexts.cannotReport}{' '}
        {contact !== null && (
          <>
            {aboutTexts.askContact} <PlainAddress address={contact} />
          </>
        )}
      </p>
      <p>{aboutTexts.noError}</p>
      <p>
        <ReportError title={texts.views.about.title} path="/about" />
      </p>
    </section>
  );
};

export default About;
