import { type KeyboardEvent, memo } from 'react';
import type { DeskBrief, DeskParagraph } from '../../../desk/describe-brief.ts';
import { fullCitationLabel, shortCitationLabel } from '../../parts/citation-labels.ts';
import { deskTexts } from '../texts/texts.ts';
import { type Reading, type SentenceState, stateOf } from './items.ts';

interface TextSideProps {
  brief: DeskBrief;
  reading: Reading;
  /** The sentences of the selected card, or of the field that is filled by clicking. */
  active: ReadonlySet<string>;
  chosen: string | null;
  /** Whether a click adds a sentence to a field, or removes it. */
  isPicking: boolean;
  onSentence(ref: string): void;
}

/** The text, each sentence a button that is marked by what cites it. */
export const TextSide = ({ brief, reading, active, chosen, isPicking, onSentence }: TextSideProps) => {
  const first = brief.paragraphs[0]?.sentences[0]?.ref ?? null;
  const reached = chosen ?? [...active][0] ?? first;
  const language = String(brief.metadata.language ?? 'en');
  return (
    <section
      className="desk-text"
      aria-label={deskTexts.review.text}
      data-picking={isPicking ? '' : undefined}
      onKeyDown={moveFocus}
    >
      {!brief.hasText && <p className="desk-note">{deskTexts.review.noText}</p>}
      {brief.paragraphs.map((paragraph) => {
        const sentences = paragraph.sentences.map(({ ref, text }): ShownSentence => {
          const items = reading.citing.get(ref) ?? [];
          return {
            ref,
            text,
            state: stateOf(items),
            count: items.length,
            isActive: active.has(ref),
            isChosen: ref === chosen,
            isReached: ref === reached,
          };
        });
        return (
          <Paragraph
            key={paragraph.id}
            paragraph={paragraph}
            language={language}
            sentences={sentences}
            isPicking={isPicking}
            onSentence={onSentence}
          />
        );
      })}
    </section>
  );
};

interface ShownSentence {
  ref: string;
  text: string | null;
  state: SentenceState;
  count: number;
  isActive: boolean;
  isChosen: boolean;
  /** The one that Tab reaches; arrows lead to the others. */
  isReached: boolean;
}

interface ParagraphProps {
  paragraph: DeskParagraph;
  language: string;
  sentences: readonly ShownSentence[];
  isPicking: boolean;
  onSentence(ref: string): void;
}

const Paragraph = memo(
  ({ paragraph: { id, kind }, language, sentences, isPicking, onSentence }: ParagraphProps) => {
    const Tag = kind === 'HEADING' ? 'h2' : 'p';
    return (
      <div className="text-words" data-kind={kind} data-paragraph={id}>
        <span className="text-label" title={fullCitationLabel(id)} aria-hidden="true">
          {shortCitationLabel(id)}
        </span>
        <Tag lang={language}>
          {sentences.map(({ ref, text, state, count, isActive, isChosen, isReached }) => (
            <span key={ref}>
              {/* A button cannot be broken across lines. */}
              <span
                role="button"
                tabIndex={isReached ? 0 : -1}
                className="sentence"
                data-ref={ref}
                data-state={state}
                data-active={isActive ? '' : undefined}
                aria-pressed={isPicking ? isActive : isChosen}
                onClick={() => onSentence(ref)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onSentence(ref);
                }}
              >
                {text ?? <span lang={document.documentElement.lang}>[{shortCitationLabel(ref)}]</span>}
                <span className="visually-hidden" lang={document.documentElement.lang}>
                  {` (${deskTexts.review.states[state](count)})`}
                </span>
              </span>{' '}
            </span>
          ))}
        </Tag>
      </div>
    );
  },
  (before, after) =>
    before.isPicking === after.isPicking &&
    before.onSentence === after.onSentence &&
    before.paragraph.kind === after.paragraph.kind &&
    JSON.stringify(before.sentences) === JSON.stringify(after.sentences),
);

const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
  const by = MOVES[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement)) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.sentence')];
  const next = all[all.indexOf(event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
