import { Link } from 'wouter';
import { addressOfPassage } from '../../views/reader-address.ts';
import { fullCitationLabel, numberOfSentence } from '../parts/citation-labels.ts';
import { readerTexts } from '../texts/reader-page.ts';
import { texts } from '../texts/texts.ts';
import { SentenceLink, type SentenceState } from './sentence-link.tsx';
import type { Paragraph } from './statements.ts';
import { Speaker } from './text-side.tsx';
import '../styles/passages.css';

/** Where a paragraph is whose words are not at hand: its name, and the numbers of its sentences. */
export const PassageSide = ({ paragraph, stateOf }: { paragraph: Paragraph; stateOf(ref: string): SentenceState }) => {
  const name = texts.capitalized(fullCitationLabel(paragraph.ref));
  const [only, ...others] = paragraph.sentences;
  return (
    <div className="passage-side">
      <p className="passage-name">
        {only && others.length === 0 ? (
          <SentenceLink state={stateOf(only.ref)} hasWords={false}>
            {name}
          </SentenceLink>
        ) : (
          <Link href={addressOfPassage(paragraph.ref) ?? ''}>{name}</Link>
        )}
      </p>
      <Speaker paragraph={paragraph} />
      {others.length > 0 && (
        <p className="passage-sentences">
          <span aria-hidden="true">{readerTexts.sentences}</span>{' '}
          {paragraph.sentences.map(({ ref }) => (
            <SentenceLink key={ref} state={stateOf(ref)} hasWords={false} label={fullCitationLabel(ref)}>
              {numberOfSentence(ref)}
            </SentenceLink>
          ))}
        </p>
      )}
    </div>
  );
};
