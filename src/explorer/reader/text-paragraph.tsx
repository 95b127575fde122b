import { Fragment, memo } from 'react';
import { Link } from 'wouter';
import { localRefOf, parseCitationRef } from '../../views/citation-ref.ts';
import type { ReadBrief } from '../../views/reader.ts';
import { addressOfPassage } from '../../views/reader-address.ts';
import { fullCitationLabel, shortCitationLabel } from '../parts/citation-labels.ts';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';
import { StatementList } from './statement-list.tsx';
import { type Active, concerns, isActivePassage, listStatements, type Paragraph } from './statements.ts';
import { linkToWords } from './text-fragment.ts';

interface TextParagraphProps {
  paragraph: Paragraph;
  brief: ReadBrief;
  /** The words of its sentences by their refs in the brief, from the reader's own copy. */
  words: ReadonlyMap<string, string> | undefined;
  /** The title of the section, if it is its first paragraph. */
  title: string | null;
  /** The ref of the passage in the address, if it is in this paragraph. */
  chosen: string | null;
  /** What is active, if that concerns this paragraph. */
  active: Active | null;
  onActivate(active: Active | null): void;
}

/** A paragraph of a text: its sentences, and beside them what is said about each. */
export const TextParagraph = memo(
  ({ paragraph, brief, words, title, chosen, active, onActivate }: TextParagraphProps) => {
    const items = listStatements(paragraph, brief.keyPoints);
    const empty = paragraph.sentences.filter(({ withoutStatement }) => withoutStatement);
    const wordsOf = ({ ref, quote }: Paragraph['sentences'][number]) =>
      words?.get(localRefOf(ref)) ?? quote ?? undefined;
    const more =
      paragraph.claims.totalCount -
      paragraph.claims.nodes.length +
      paragraph.events.totalCount -
      paragraph.events.edges.length;
    const label = fullCitationLabel(paragraph.ref);
    const chosenSentence = paragraph.sentences.find(({ ref }) => ref === chosen);
    // Those about the sentence in the address come first.
    const chosenItems = chosenSentence ? items.filter(({ refs }) => concerns(refs, chosenSentence.ref)) : [];
    const others = items.filter((item) => !chosenItems.includes(item));
    const isDivided = chosenItems.length > 0 && others.length > 0;
    const groups = [
      { label: texts.reader.aboutSentence, isTitled: isDivided, items: chosenItems },
      { label: isDivided ? texts.reader.aboutRest : texts.reader.statements, isTitled: isDivided, items: others },
    ].filter((group) => group.items.length > 0);
    const isHeading = paragraph.paragraphKind === 'HEADING';
    const sentences = paragraph.sentences.map((sentence) => (
      <Sentence
        key={sentence.ref}
        sentence={sentence}
        words={wordsOf(sentence)}
        title={isHeading ? title : null}
        isOnly={paragraph.sentences.length === 1}
        isChosen={sentence.ref === chosen || paragraph.ref === chosen}
        isActive={isActivePassage(sentence.ref, active)}
        isCited={items.some(({ refs }) => refs.includes(sentence.ref) || refs.includes(paragraph.ref))}
        onActivate={onActivate}
      />
    ));
    return (
      <section className="text-row" aria-label={label} data-kind={paragraph.paragraphKind}>
        {title !== null && !isHeading && <h2 className="part-title">{title}</h2>}
        <div className="text-side">
          <div className="text-words">
            <span className="text-label" title={label}>
              <Link href={addressOfPassage(paragraph.ref) ?? ''}>
                <span aria-hidden="true">{shortCitationLabel(paragraph.ref)}</span>
                <span className="visually-hidden">{label}</span>
              </Link>
            </span>
            {paragraph.speaker && (
              <p className="card-top">
                <ActorLinks actors={[paragraph.speaker]} />
              </p>
            )}
            {isHeading ? <h2 lang={brief.language}>{sentences}</h2> : <p lang={brief.language}>{sentences}</p>}
          </div>
        </div>
        <div className="said-side">
          {chosenSentence && (
            <p className="aside chosen-passage">
              {shortCitationLabel(chosenSentence.ref)} · {texts.entry.offsets(chosenSentence.start, chosenSentence.end)}
              {brief.url && (
                <>
                  {' · '}
                  <a href={linkToWords(brief.url, wordsOf(chosenSentence))} rel="noreferrer" target="_blank">
                    {texts.reader.inOriginal}
                  </a>
                </>
              )}
            </p>
          )}
          {groups.map(({ label: about, isTitled, items: some }) => (
            <Fragment key={about}>
              {isTitled && <p className="aside said-group">{about}</p>}
              <StatementList
                items={some}
                label={about}
                active={active}
                onActivate={onActivate}
                language={brief.restatedIn}
              />
            </Fragment>
          ))}
          {more > 0 && (
            <p className="more">
              <EntryLink id={paragraph.id}>{texts.entry.more(more)}</EntryLink>
            </p>
          )}
          {empty.map(({ ref, withoutStatement }) => (
            <p className="aside" key={ref}>
              {texts.reader.noStatement(shortCitationLabel(ref), withoutStatement ?? '')}
            </p>
          ))}
          {items.length === 0 && empty.length === 0 && paragraph.paragraphKind === 'BODY' && (
            <p className="aside">{texts.reader.nothing}</p>
          )}
        </div>
      </section>
    );
  },
);

interface SentenceProps {
  sentence: Paragraph['sentences'][number];
  words: string | undefined;
  title: string | null;
  /** Whether the paragraph has no other sentence. */
  isOnly: boolean;
  isChosen: boolean;
  isActive: boolean;
  isCited: boolean;
  onActivate(active: Active | null): void;
}

/** A sentence: its words, or where it is and how long. A link to its own address. */
const Sentence = ({ sentence, words, title, isOnly, isChosen, isActive, isCited, onActivate }: SentenceProps) => {
  const { ref, start, end } = sentence;
  const number = parseCitationRef(ref)?.sentence ?? 1;
  const activate = () => onActivate({ passage: ref, statement: null, refs: [] });
  return (
    <>
      <Link
        href={addressOfPassage(ref) ?? ''}
        className="sentence"
        data-ref={ref}
        data-words={words === undefined && title === null ? undefined : ''}
        data-active={isActive ? '' : undefined}
        data-cited={isCited ? '' : undefined}
        aria-current={isChosen ? 'true' : undefined}
        onPointerEnter={activate}
        onPointerLeave={() => onActivate(null)}
        onFocus={activate}
        onBlur={() => onActivate(null)}
      >
        {words ?? title ?? (
          <>
            <span>{isOnly ? texts.reader.oneSentence : texts.reader.sentence(number)}</span>
            <svg
              className="length"
              viewBox="0 0 400 6"
              width="100%"
              height="6"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={Math.min(400, end - start)} height="6" />
            </svg>
            <span>{texts.reader.length(end - start)}</span>
          </>
        )}
        {words !== undefined && !isOnly && <sup aria-hidden="true">{number}</sup>}
      </Link>{' '}
    </>
  );
};
