import type { ReactNode } from 'react';
import type { Problem } from './api.ts';
import { deskTexts } from './texts/texts.ts';

interface ProblemNoteProps {
  problem: Problem;
  retry?(): unknown;
  onClose?(): void;
  /** What else can be done. */
  children?: ReactNode;
}

/** What went wrong, with a button to try again. What the server says is in English. */
export const ProblemNote = ({ problem: { status, detail, title }, retry, onClose, children }: ProblemNoteProps) => {
  // The desk refuses for other reasons, too.
  const isLocked = status === 403 && (!detail || /address/.test(detail));
  const own = status === 0 ? deskTexts.problems.gone : isLocked ? deskTexts.problems.locked : null;
  return (
    <div className="desk-problem" role="alert">
      {own === null ? <p lang="en">{detail ?? title}</p> : <p>{own}</p>}
      {children}
      {retry && (
        <button type="button" onClick={() => void retry()}>
          {deskTexts.problems.retry}
        </button>
      )}
      {onClose && (
        <button type="button" className="quiet" onClick={onClose}>
          {deskTexts.close}
        </button>
      )}
    </div>
  );
};
