import { memo } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import type { DeskFinding } from '../../../desk/list-problems.ts';
import { deskTexts } from '../texts/texts.ts';
import type { Reading } from './items.ts';
import { type Command, KEYS } from './keys.ts';

interface ProgressProps {
  brief: DeskBrief;
  reading: Reading;
  findings: readonly DeskFinding[] | null;
  onCommand(command: Command): void;
}

/** What is left to be done, always in view. */
export const Progress = ({ brief, reading, findings, onCommand }: ProgressProps) => {
  const uncited = brief.sections.reduce((sum, section) => sum + section.uncited.length, 0);
  const left = reading.items.filter(({ proposal }) => proposal).length;
  const { review } = deskTexts;
  return (
    <p className="desk-progress">
      <Count command="next" text={review.left(left)} onCommand={onCommand} />
      <Count command="uncited" text={review.uncited(uncited)} onCommand={onCommand} />
      <Count
        command="problem"
        text={findings === null ? review.checking : review.problems(findings.length)}
        onCommand={onCommand}
      />
      <Count
        command="undo"
        text={brief.lastAction ? review.undo(review.actions[brief.lastAction.action]) : review.commands.undo}
        isOff={brief.lastAction === null}
        onCommand={onCommand}
      />
      <Count command="help" text={review.commands.help} onCommand={onCommand} />
    </p>
  );
};

type CountProps = Pick<ProgressProps, 'onCommand'> & { command: Command; text: string; isOff?: boolean };

const Count = ({ command, text, isOff, onCommand }: CountProps) => (
  <button
    type="button"
    className="quiet"
    disabled={isOff}
    aria-keyshortcuts={KEYS[command]}
    onClick={() => onCommand(command)}
  >
    {text} <kbd aria-hidden="true">{KEYS[command]}</kbd>
  </button>
);

/** How far each section is. */
export const Outline = memo(
  ({ brief, reading, onSentence }: Pick<ProgressProps, 'brief' | 'reading'> & { onSentence(ref: string): void }) => {
    const sectionOf = new Map(
      brief.paragraphs.flatMap(({ section, sentences }) => sentences.map(({ ref }) => [ref, section] as const)),
    );
    const { review } = deskTexts;
    return (
      <nav className="desk-outline" aria-label={review.outline}>
        <ul>
          {brief.sections.map(({ id, title, sentences, uncited }) => {
            const left = reading.items.filter(
              ({ proposal, refs }) => proposal && sectionOf.get(reading.sentencesOf(refs)[0] ?? '') === id,
            ).length;
            const first = brief.paragraphs.find(
              ({ section, kind }) => section === id && (id !== null || kind === 'BODY'),
            );
            const name = title ?? (brief.sections.length > 1 ? review.noSection : review.wholeText);
            return (
              <li key={id ?? ''}>
                <button type="button" className="link" onClick={() => onSentence(first?.sentences[0]?.ref ?? '')}>
                  <span lang={title ? String(brief.metadata.language) : undefined}>{name}</span>
                </button>
                <small>{review.sectionLeft(uncited.length, sentences, left)}</small>
              </li>
            );
          })}
        </ul>
      </nav>
    );
  },
);
