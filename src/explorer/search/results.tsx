import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import type { Found, Hit } from '../../views/search.ts';
import { titleOf } from '../../views/statement.ts';
import { Accounts } from '../parts/accounts.tsx';
import { BriefName, BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { hasOwners, type Owned, Owners } from '../parts/owners.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { searchPage } from '../texts/search-page.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { Facets } from './facets.tsx';
import { Marked } from './marked.tsx';
import { Reading } from './reading.tsx';
import '../styles/search.css';

/** Search results: answers to the question, then the others, best match first. */
const Results = ({ data }: { data: ExplorerSearchQuery }) => {
  const { search } = data;
  if (!search) return null;
  const [answers, others] = [search.edges.filter(isAnswer), search.edges.filter((edge) => !isAnswer(edge))];
  return (
    <>
      <Reading found={search} />
      <Facets found={search} />
      {answers.length > 0 && (
        <section className="found-answers">
          <h2>{searchPage.answers}</h2>
          <HitList edges={answers} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          {answers.length > 0 && <h2>{searchPage.others}</h2>}
          <HitList edges={others} />
        </section>
      )}
    </>
  );
};

type Edge = Found['edges'][number];

const isAnswer = (edge: Edge): boolean => edge.isAnswer;

const HitList = ({ edges }: { edges: readonly Edge[] }) => (
  <ol className="results">
    {edges.map(({ node: hit, words, names }) => (
      <li key={hit.id} data-type={hit.__typename}>
        <span className="result-type">{labelOf(texts.entityType, hit.__typename)}</span>
        <div>
          {hasOwners(hit as Owned) && (
            <p className="card-top">
              <Owners claim={hit as Owned} isAfterType />
            </p>
          )}
          <EntryLink id={hit.id}>
            <Marked text={titleOf(hit)} words={words} />
          </EntryLink>
          {names.map(({ id, label }) => (
            <p key={id} className="aside">
              {searchPage.byName(label, publisherOf(hit)?.id === id)}
            </p>
          ))}
          <HitDetails hit={hit} />
          <OutcomeMark of={hit} />
        </div>
      </li>
    ))}
  </ol>
);

const publisherOf = (hit: Hit) =>
  hit.__typename === 'Brief' ? hit.publisher : 'brief' in hit ? hit.brief.publisher : null;

const HitDetails = ({ hit }: { hit: Hit }) => {
  if (hit.__typename === 'Event')
    return (
      <div className="provenance">
        <Accounts accounts={hit.mentions} contradictions={hit.differences.totalCount} />
      </div>
    );
  if (hit.__typename === 'Brief')
    return (
      <div className="provenance">
        <span>{texts.shortPublisher(hit.publisher.name)}</span>
        <span>{hit.published.label}</span>
      </div>
    );
  if (!('citations' in hit)) return null;
  return (
    <div className="provenance">
      <BriefName slug={hit.brief.slug} />
      <span>{hit.asOf.label}</span>
      {/* Named above. */}
      <BriefSources value={null}>
        <Provenance {...hit} />
      </BriefSources>
    </div>
  );
};

export default Results;
