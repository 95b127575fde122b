import { Fragment } from 'react';
import { parseCitationRef } from '../../views/citation-ref.ts';
import { toEntryKey, toPassage } from '../../views/entry-address.ts';
import type { ReadBrief } from '../../views/reader.ts';
import { OWN_COPY } from '../../views/reader-address.ts';
import { fullCitationLabel, shortCitationLabel } from '../parts/citation-labels.ts';
import { Cite } from '../parts/cite.tsx';
import { EntryLink } from '../parts/links.tsx';
import { readerTexts } from '../texts/reader-page.ts';
import { texts } from '../texts/texts.ts';
import { StatementList } from './statement-list.tsx';
import { type Active, concerns, type Paragraph, type StatementItem } from './statements.ts';
import { linkToWords } from './text-fragment.ts';

interface SaidSideProps {
  paragraph: Paragraph;
  brief: ReadBrief;
  items: readonly StatementItem[];
  hasText: boolean;
  /** The title of the section that it is in; null for a heading, and in a section without one. */
  section: string | null;
  /** The ref of the passage in the address, if it is in this paragraph. */
  chosen: string | null;
  wordsOf(sentence: Paragraph['sentences'][number]): string | undefined;
  active: Active | null;
  onActivate(active: Active | null): void;
}

/** What is said about a paragraph; about the sentence in the address first. */
export const SaidSide = ({
  paragraph,
  brief,
  items,
  hasText,
  section,
  chosen,
  wordsOf,
  active,
  onActivate,
}: SaidSideProps) => {
  const empty = paragraph.sentences.filter(({ whyNoStatement }) => whyNoStatement);
  const more =
    paragraph.claims.totalCount -
    paragraph.claims.nodes.length +
    paragraph.mentions.totalCount -
    paragraph.mentions.nodes.length;
  const chosenSentence = paragraph.sentences.find(({ ref }) => ref === chosen);
  const chosenItems = chosenSentence ? items.filter(({ refs }) => concerns(refs, chosenSentence.ref)) : [];
  const others = items.filter((item) => !chosenItems.includes(item));
  const isDivided = chosenItems.length > 0 && others.length > 0;
  const groups = [
    { label: readerTexts.aboutSentence, isTitled: isDivided, items: chosenItems },
    { label: isDivided ? readerTexts.aboutRest : readerTexts.statements, isTitled: isDivided, items: others },
  ].filter((group) => group.items.length > 0);
  return (
    <div className="said-side">
      {chosen !== null && (
        <p className="chosen-passage">
          <strong>{placeOf(chosen, paragraph.sentences.length === 1, section)}</strong>
          {brief.url && (
            <>
              {' · '}
              <a
                href={linkToWords(brief.url, chosenSentence && wordsOf(chosenSentence))}
                rel="noreferrer"
                target="_blank"
              >
                {readerTexts.inOriginal}
              </a>
            </>
          )}
          {!hasText && (
            <span className="with-scripts">
              {' · '}
              <a href={`#${OWN_COPY}`}>{texts.reader.ownCopy}</a>
            </span>
          )}
          {/* The heading of the page is far above. */}
          {!hasText && <small>{texts.source(brief.publisher.name, brief.title, brief.published.label)}</small>}
        </p>
      )}
      {chosen !== null && (
        <Cite
          entryKey={toEntryKey(paragraph.id)}
          sentence={toPassage(chosen).sentence?.toString() ?? null}
          quotes={hasText ? quotesOf(chosenSentence ? [chosenSentence] : paragraph.sentences, wordsOf) : []}
        />
      )}
      {groups.map(({ label: about, isTitled, items: some }) => (
        <Fragment key={about}>
          {isTitled && <p className="aside said-group">{about}</p>}
          <StatementList
            items={some}
            label={about}
            active={active}
            onActivate={onActivate}
            language={brief.statementLanguage}
          />
        </Fragment>
      ))}
      {more > 0 && (
        <p className="more">
          <EntryLink id={paragraph.id}>{texts.entry.more(more)}</EntryLink>
        </p>
      )}
      {empty.map(({ ref, whyNoStatement }) => (
        <p className="aside" key={ref}>
          {readerTexts.noStatement(labelOf(ref, paragraph), whyNoStatement ?? '')}
        </p>
      ))}
      {items.length === 0 && empty.length === 0 && (chosen !== null || paragraph.paragraphKind === 'BODY') && (
        <p className="aside">{readerTexts.nothing}</p>
      )}
    </div>
  );
};

const quotesOf = (sentences: Paragraph['sentences'], wordsOf: SaidSideProps['wordsOf']): string[] => {
  const words = sentences.map((sentence) => wordsOf(sentence) ?? '').join(' ');
  return words.trim() === '' ? [] : [words];
};

/** The short label of a sentence, but as text if it is that of the whole passage: the first sentence of a note is not the note. */
const labelOf = (ref: string, { ref: whole, sentences }: Paragraph): string =>
  sentences.length > 1 && shortCitationLabel(ref) === shortCitationLabel(whole)
    ? texts.capitalized(fullCitationLabel(ref))
    : shortCitationLabel(ref);

/** Where a passage is, as text. */
const placeOf = (chosen: string, isOnly: boolean, section: string | null): string => {
  const { sentence = null } = parseCitationRef(chosen) ?? {};
  const passage = fullCitationLabel(chosen.replace(/\.s\d+$/, ''));
  return texts.capitalized(readerTexts.place(isOnly ? null : sentence, passage, section));
};
