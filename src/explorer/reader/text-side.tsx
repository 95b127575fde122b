import { Fragment } from 'react';
import { Link } from 'wouter';
import { addressOfPassage } from '../../views/reader-address.ts';
import { fullCitationLabel, numberOfSentence, shortCitationLabel } from '../parts/citation-labels.ts';
import { ActorLinks } from '../parts/links.tsx';
import { readerTexts } from '../texts/reader-page.ts';
import { SentenceLink, type SentenceState } from './sentence-link.tsx';
import type { Paragraph } from './statements.ts';

interface TextSideProps {
  paragraph: Paragraph;
  language: string;
  /** The title of the section, if the paragraph is its heading. */
  heading: string | null;
  stateOf(ref: string): SentenceState;
  wordsOf(sentence: Paragraph['sentences'][number]): string | undefined;
}

/** The words of a paragraph. */
export const TextSide = ({ paragraph, language, heading, stateOf, wordsOf }: TextSideProps) => {
  const label = fullCitationLabel(paragraph.ref);
  const isOnly = paragraph.sentences.length === 1;
  const sentences = paragraph.sentences.map((sentence) => {
    const number = numberOfSentence(sentence.ref);
    const words = wordsOf(sentence) ?? heading;
    return (
      <Fragment key={sentence.ref}>
        <SentenceLink state={stateOf(sentence.ref)} hasWords={words !== null}>
          {words ?? readerTexts.noWords(number)}
          {words !== null && !isOnly && <sup aria-hidden="true">{number}</sup>}
        </SentenceLink>{' '}
      </Fragment>
    );
  });
  return (
    <div className="text-side">
      <div className="text-words">
        <span className="text-label" title={label}>
          <Link href={addressOfPassage(paragraph.ref) ?? ''}>
            <span aria-hidden="true">{shortCitationLabel(paragraph.ref)}</span>
            <span className="visually-hidden">{label}</span>
          </Link>
        </span>
        <Speaker paragraph={paragraph} />
        {paragraph.paragraphKind === 'HEADING' ? (
          <h2 lang={language}>{sentences}</h2>
        ) : (
          <p lang={language}>{sentences}</p>
        )}
      </div>
    </div>
  );
};

export const Speaker = ({ paragraph: { speaker } }: { paragraph: Paragraph }) =>
  speaker && (
    <p className="card-top">
      <ActorLinks actors={[speaker]} />
    </p>
  );
