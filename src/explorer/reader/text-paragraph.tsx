import { memo } from 'react';
import { localRefOf } from '../../views/citation-ref.ts';
import type { ReadBrief } from '../../views/reader.ts';
import { fullCitationLabel } from '../parts/citation-labels.ts';
import { PassageSide } from './passage-side.tsx';
import { SaidSide } from './said-side.tsx';
import type { SentenceState } from './sentence-link.tsx';
import { type Active, isActivePassage, listStatements, type Paragraph } from './statements.ts';
import { TextSide } from './text-side.tsx';

interface TextParagraphProps {
  paragraph: Paragraph;
  brief: ReadBrief;
  /** The words of its sentences by their refs in the brief, from the reader's own copy. */
  words: ReadonlyMap<string, string> | undefined;
  /** The title of the section, if it is its first paragraph. */
  title: string | null;
  /** The title of the section that it is in, if that has one. */
  section: string | null;
  /** The ref of the passage in the address, if it is in this paragraph. */
  chosen: string | null;
  /** What is active, if that concerns this paragraph. */
  active: Active | null;
  onActivate(active: Active | null): void;
}

/** A paragraph of a text and what is said about it. Without its words, what is said is the main thing. */
export const TextParagraph = memo(
  ({ paragraph, brief, words, title, section, chosen, active, onActivate }: TextParagraphProps) => {
    const items = listStatements(paragraph, brief.keyPoints);
    const hasText = brief.quotable || words !== undefined;
    const kind = paragraph.paragraphKind;
    const heading = kind === 'HEADING' ? title : null;
    const wordsOf = ({ ref, quote }: Paragraph['sentences'][number]) =>
      words?.get(localRefOf(ref)) ?? quote ?? undefined;
    const stateOf = (ref: string): SentenceState => ({
      passage: ref,
      isChosen: ref === chosen || paragraph.ref === chosen,
      isActive: isActivePassage(ref, active),
      isCited: items.some(({ refs }) => refs.includes(ref) || refs.includes(paragraph.ref)),
      onActivate,
    });
    // Of its title, its byline and the like nothing is said, most often.
    if (!hasText && kind === 'FRONT_MATTER' && items.length === 0 && chosen === null) return null;
    return (
      <section
        className="text-row"
        aria-label={fullCitationLabel(paragraph.ref)}
        data-kind={kind}
        data-without-text={hasText ? undefined : ''}
      >
        {title !== null && !(hasText && heading) && <h2 className="part-title">{title}</h2>}
        {hasText ? (
          <TextSide
            paragraph={paragraph}
            language={brief.language}
            heading={heading}
            stateOf={stateOf}
            wordsOf={wordsOf}
          />
        ) : (
          <PassageSide paragraph={paragraph} stateOf={stateOf} />
        )}
        <SaidSide
          paragraph={paragraph}
          brief={brief}
          items={items}
          hasText={hasText}
          section={kind === 'HEADING' ? null : section}
          chosen={chosen}
          wordsOf={wordsOf}
          active={active}
          onActivate={onActivate}
        />
      </section>
    );
  },
);
