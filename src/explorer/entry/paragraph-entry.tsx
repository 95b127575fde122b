import { useContext, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { EntryData, EntryOf } from '../../views/entry-types.ts';
import { addressOfPassage, OWN_COPY } from '../../views/reader-address.ts';
import { refsOf, type Titled, titleOf } from '../../views/statement.ts';
import { whyWithoutText } from '../parts/license-link.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { OriginalLink } from '../parts/original-link.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { hasOwners, type Owned, Owners } from '../parts/owners.tsx';
import { Provenance, type ProvenanceFields } from '../parts/provenance.tsx';
import { useAddress } from '../shell/address.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { EntrySection, Fact, Facts, SectionHeading } from './entry-parts.tsx';

/** An event or a claim that cites the paragraph, and which of its passages it cites. */
interface Citing {
  node: Titled & ProvenanceFields & Owned & { __typename: string };
  basis: string;
  refs: readonly string[];
}

/** A paragraph of a brief, and the statements that cite each of its sentences. */
export const ParagraphEntry = ({
  paragraph,
  events,
}: {
  paragraph: EntryOf<'Paragraph'>;
  events: EntryData['events'];
}) => {
  const { params } = useAddress();
  const { brief } = paragraph;
  const chosen = params.get('sentence');
  const Heading = useContext(SectionHeading);
  const list = useRef<HTMLDivElement>(null);
  // Scrolls to the sentence in the address.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when another paragraph is opened.
  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'start' });
  }, [chosen, paragraph.id]);
  const citing: Citing[] = [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.nodes.map((mention) => ({ node: event, basis: mention.basis, refs: refsOf(mention) })),
    ),
    ...paragraph.claims.nodes.map((claim) => ({ node: claim, basis: claim.basis, refs: refsOf(claim) })),
  ];
  const section = paragraph.sentences[0]?.section?.title;
  const left =
    paragraph.claims.totalCount -
    paragraph.claims.nodes.length +
    (events ? events.totalCount - events.nodes.length : 0);
  const hasText = paragraph.sentences.some(({ quote }) => quote);
  const citingWhole = citing.filter(({ refs }) => refs.includes(paragraph.ref));
  const address = addressOfPassage(chosen === null ? paragraph.ref : `${paragraph.ref}.s${chosen}`);
  return (
    <div ref={list}>
      {address && (
        <p className="actions">
          <Link href={address}>{hasText ? texts.reader.openAt : texts.reader.openAtWithoutText}</Link>
          {!hasText && (
            <a className="with-scripts" href={`${address}#${OWN_COPY}`}>
              {texts.reader.ownCopy}
            </a>
          )}
        </p>
      )}
      <Facts>
        <Fact name={texts.entry.publisher}>
          <ActorLinks actors={[brief.publisher]} />
        </Fact>
        <Fact name={texts.entry.brief}>
          <EntryLink id={brief.id} language={brief.language}>
            {brief.title}
          </EntryLink>
          , {brief.published.label}
        </Fact>
        {paragraph.speaker && (
          <Fact name={texts.entry.speaker}>
            <ActorLinks actors={[paragraph.speaker]} />
          </Fact>
        )}
        {section && <Fact name={texts.entry.section}>{section}</Fact>}
        <Fact name={texts.entry.original}>
          <OriginalLink url={brief.url} />
        </Fact>
      </Facts>
      {!hasText && <p className="aside">{whyWithoutText(brief.license)}</p>}
      {citingWhole.length > 0 && (
        <EntrySection title={texts.entry.wholeParagraph}>
          <CitingList citing={citingWhole} />
        </EntrySection>
      )}
      {paragraph.sentences.map((sentence) => {
        const citingSentence = citing.filter(({ refs }) => refs.includes(sentence.ref));
        return (
          <section
            className="part"
            key={sentence.ref}
            data-chosen={String(sentence.sentence) === chosen ? '' : undefined}
            aria-current={String(sentence.sentence) === chosen ? 'true' : undefined}
          >
            <Heading>{texts.entry.sentence(sentence.sentence ?? 0)}</Heading>
            {sentence.quote && <blockquote>{sentence.quote}</blockquote>}
            <p className="aside">
              {texts.entry.offsets(sentence.start, sentence.end)} · {texts.entry.hash}{' '}
              <code className="hash" title={sentence.quoteSha256}>
                {sentence.quoteSha256.slice(0, 12)}…
              </code>
            </p>
            {citingSentence.length > 0 ? (
              <CitingList citing={citingSentence} />
            ) : (
              <p className="aside">{texts.entry.notCited}</p>
            )}
          </section>
        );
      })}
      <More count={left} />
    </div>
  );
};

const CitingList = ({ citing }: { citing: readonly Citing[] }) => (
  <ul className="rows">
    {citing.map(({ node, basis }) => (
      <li key={node.id}>
        {hasOwners(node) && (
          <p className="card-top">
            <Owners claim={node} />
          </p>
        )}
        <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
        <div className="provenance">
          <span className="role">{labelOf(texts.entityType, node.__typename)}</span>
          <Provenance {...node} basis={basis} citations={[]} />
        </div>
        <OutcomeMark of={node} />
      </li>
    ))}
  </ul>
);
