import type { Problem } from './api.ts';
import { deskTexts } from './texts/texts.ts';

/** What went wrong, in words, with a button to try again. What the server says is in English. */
export const ProblemNote = ({ problem, retry, onClose }: { problem: Problem; retry?(): unknown; onClose?(): void }) => {
  const { status, detail, title } = problem;
  const own = status === 0 ? deskTexts.problems.gone : status === 403 ? deskTexts.problems.locked : null;
  return (
    <div className="desk-problem" role="alert">
      {/* The desk refuses for other reasons, too. */}
      {own !== null && !(status === 403 && detail && !/address/.test(detail)) ? (
        <p>{own}</p>
      ) : (
        <p lang="en">{detail ?? title}</p>
      )}
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
