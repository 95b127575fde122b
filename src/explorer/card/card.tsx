import type { ReactNode } from 'react';
import type { CardNode } from '../../views/card.ts';
import { addressOfPassage } from '../../views/reader-address.ts';
import { namesOf, type OutcomeMark, outcomeOf, refsOf } from '../../views/statement.ts';
import { viewOf } from '../../views/whose-view.ts';
import { fullCitationLabel } from '../parts/citation-labels.ts';
import { Condition } from '../parts/condition.tsx';
import { otherLanguage } from '../parts/language.ts';
import { nameHolders } from '../parts/owners.tsx';
import { isPastPlan } from '../parts/past-dates.ts';
import { ModalityIcon } from '../parts/provenance.tsx';
import { aboutTexts } from '../texts/about-page.ts';
import { explanations } from '../texts/explanations.ts';
import { basisLabel, labelOf, modalityLabel, texts } from '../texts/texts.ts';

/** The card of an entity: what it is and whose word it is, in the page of somebody else, where nothing around it says so. */

type CardClaim = Extract<CardNode, { asOf: unknown }>;
type CardOf<Type extends CardNode['__typename']> = Extract<CardNode, { __typename: Type }>;

/** At most so many passages and names; the entry has the others. */
const MOST = 3;

export const titleOf = (node: CardNode): string => {
  if (node.__typename !== 'Paragraph') return node.label;
  return texts.briefOf(node.brief.title, fullCitationLabel(node.ref));
};

/** Whose word it is; null for what several speak of, and what only a curator reads in a brief. */
export const authorOf = (node: CardNode): string | null => {
  if ('asOf' in node) return node.basis === 'CURATOR_INFERRED' ? null : nameHolders(node);
  if (node.__typename === 'Brief') return someOf(namesOf(node.publishers));
  if (node.__typename === 'Paragraph') return texts.shortPublisher(node.brief.publisher.name);
  return node.__typename === 'Catalog' ? node.catalogPublisher : null;
};

const someOf = (names: readonly string[]): string => texts.comparison.someOf(names);

/** What a card says: the statement or the name with a link to its entry, and below it whose it is. */
export const Card = ({ node, href }: { node: CardNode; href: string }) => {
  return (
    <>
      <p className="kicker">
        {labelOf(texts.entityType, node.__typename)}
        {'asOf' in node && <Owners claim={node} />}
      </p>
      <h1>
        <Out href={href} language={languageOf(node)}>
          {titleOf(node)}
        </Out>
      </h1>
      {'withdrawn' in node && node.withdrawn && <p role="note">{texts.entry.withdrawn}</p>}
      {'asOf' in node ? <ClaimLines claim={node} href={href} /> : <OtherLines node={node} />}
      <Outcome outcome={outcomeOf(node)} />
      <Meanings node={node} />
    </>
  );
};

/** What the words of the card mean, which have no popovers here. */
const Meanings = ({ node }: { node: CardNode }) => {
  const glossary: Readonly<Record<string, readonly string[]>> = aboutTexts.glossary;
  const modality = 'modality' in node ? node.modality : 'eventModality' in node ? node.eventModality : null;
  const meanings = [
    [labelOf(texts.entityType, node.__typename), glossary[node.__typename.toLowerCase()]?.[1]],
    [modalityLabel(modality), explanations.modality?.[modality ?? '']],
    ...('asOf' in node ? [[labelOfBasis(node.basis), explanations.basis?.[node.basis]]] : []),
  ].filter(([, means]) => means);
  if (meanings.length === 0) return null;
  return (
    <details>
      <summary>{texts.explain}</summary>
      <dl>
        {meanings.map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt> <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const labelOfBasis = (basis: CardClaim['basis']): string =>
  basis === 'STATED' ? texts.card.stated : basisLabel(basis);

const languageOf = (node: CardNode): string | undefined => {
  if ('asOf' in node) return node.brief.statementLanguage;
  return node.__typename === 'Brief' ? node.language : undefined;
};

/** A link that leaves the page that the card is in. */
export const Out = ({
  href,
  language,
  children,
}: {
  href: string;
  language?: string | undefined;
  children: ReactNode;
}) => (
  <a href={href} target="_blank" rel="noopener" lang={otherLanguage(language)}>
    {children}
  </a>
);

/** Whose motive or relation a claim is about, or whom it addresses; the holders of a stance are named below it. */
const Owners = ({ claim }: { claim: CardClaim }) => {
  switch (claim.__typename) {
    case 'Motive':
      return (
        <>
          {' · '}
          {someOf(namesOf(claim.actors))}
          {claim.targets.length > 0 && (
            <>
              {' '}
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">{texts.tie.toward}</span> {someOf(namesOf(claim.targets))}
            </>
          )}
        </>
      );
    case 'Relation':
      return <> · {someOf(namesOf(claim.between))}</>;
    case 'Recommendation': {
      const names = namesOf(claim.addressees);
      const { addressedTo, notAddressed } = texts.arguments;
      return <> · {names.length > 0 ? `${addressedTo} ${someOf(names)}` : notAddressed}</>;
    }
    default:
      return null;
  }
};

const ClaimLines = ({ claim, href }: { claim: CardClaim; href: string }) => {
  const { brief, asOf, basis, hedge } = claim;
  const refs = refsOf(claim);
  const isReading = basis === 'CURATOR_INFERRED';
  return (
    <>
      {'condition' in claim && <Condition of={claim} />}
      <ul className="marks">
        <Modality modality={claim.modality} />
        {hedge && <li>{texts.entry.hedge(hedge)}</li>}
        {!isReading && <li>{labelOfBasis(basis)}</li>}
      </ul>
      <p className="whose">{isReading ? texts.comparison.asReading(sayWhose(claim)) : sayWhose(claim)}</p>
      <p className="source">
        <span lang={otherLanguage(brief.language)}>{brief.title}</span> ({asOf.label})
        {refs.slice(0, MOST).map((ref) => (
          <Passage key={ref} citation={ref} />
        ))}
        {refs.length > MOST && (
          <>
            {' · '}
            <Out href={href}>{texts.entry.more(refs.length - MOST)}</Out>
          </>
        )}
      </p>
    </>
  );
};

/** Whose view it is and who reports it, or its authors and who published it. */
const sayWhose = (claim: CardClaim): string => {
  const { holders, sources, isAuthors, isReading } = viewOf(claim);
  if (holders.length + sources.length > 0 && !isAuthors) return nameHolders(claim);
  const authors = isReading ? [] : isAuthors ? holders : namesOf(claim.brief.byline);
  return texts.card.publishedBy(someOf(authors), claim.brief.publisher.name);
};

const Passage = ({ citation }: { citation: string }) => {
  const label = fullCitationLabel(citation);
  const href = addressOfPassage(citation);
  return <> · {href ? <Out href={href}>{label}</Out> : label}</>;
};

const Modality = ({ modality, label = modalityLabel(modality) }: { modality: string | null; label?: string }) => (
  <li data-modality={modality ?? undefined}>
    <ModalityIcon modality={modality} />
    {label}
  </li>
);

const OtherLines = ({ node }: { node: Exclude<CardNode, CardClaim> }) => {
  if (node.__typename === 'Event') return <EventLines event={node} />;
  const date =
    node.__typename === 'Brief' ? node.published : node.__typename === 'Paragraph' ? node.brief.published : null;
  const line = [authorOf(node), date?.label].filter((text) => text).join(' · ');
  return line ? <p className="whose">{line}</p> : null;
};

/** Of an event what all briefs together say, and whose they are. */
const EventLines = ({ event }: { event: CardOf<'Event'> }) => {
  const { date, eventModality: modality, mentions, differences } = event;
  const publishers = [...new Set(mentions.nodes.map(({ brief }) => texts.shortPublisher(brief.publisher.name)))];
  const label = isPastPlan(modality, date?.edtf) ? texts.asOfBriefs(modalityLabel(modality), []) : undefined;
  return (
    <>
      <ul className="marks">
        {date && <li>{date.label}</li>}
        {modality && <Modality modality={modality} {...(label && { label })} />}
        {differences.totalCount > 0 && <li>{texts.comparison.isDisputed}</li>}
      </ul>
      {publishers.length > 0 && (
        <p className="whose">
          {texts.card.accordingTo(someOf(publishers), texts.count(mentions.totalCount, texts.nouns.briefs))}
        </p>
      )}
    </>
  );
};

/** What came of it, and who says so, which is not the brief. */
const Outcome = ({ outcome }: { outcome: OutcomeMark | null }) => {
  if (!outcome) return null;
  const { status, date, asOf, confidence, statedBy } = outcome;
  return (
    <p className="outcome">
      {statedBy ? texts.ledger.outcomeIn(texts.shortPublisher(statedBy.publisher.name)) : texts.ledger.outcome}
      {': '}
      <strong>{labelOf(texts.outcomeStatus, status)}</strong> {date ? date.label : texts.ledger.asOf(asOf.label)}
      {confidence && ` · ${labelOf(texts.confidence, confidence)}`}
    </p>
  );
};
