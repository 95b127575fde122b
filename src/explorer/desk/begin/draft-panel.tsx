import { useCallback, useEffect, useState } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import type { DraftProgress } from '../../../desk/drafting.ts';
import { api, type DeskState, type Problem } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { CERTAIN_ENOUGH } from '../review/items.ts';
import { hrefOf } from '../route.ts';
import { deskTexts } from '../texts/texts.ts';
import { useFocusIfLost } from '../use-focus.ts';

/** Begins a draft, shows how far it is, and stops it. */
export const DraftPanel = ({ brief, desk, onDone }: { brief: DeskBrief; desk: DeskState; onDone(): unknown }) => {
  const texts = deskTexts.begin.draft;
  const [progress, setProgress] = useState<DraftProgress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [followed, setFollowed] = useState(0);
  const isRunning = progress?.state === 'RULES' || progress?.state === 'MODEL';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft that was begun is followed from its begin.
  useEffect(() => {
    const events = new EventSource(`/api/briefs/${brief.name}/draft`);
    let isNew = false;
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const now = JSON.parse(data) as DraftProgress;
      const isOver = now.state === 'DONE' || now.state === 'FAILED';
      if (isOver) events.close();
      // What was done before this page was opened is not announced.
      if (isOver && !isNew && followed === 0) return;
      isNew = true;
      setProgress(now);
      if (isOver) void onDone();
    };
    // Nothing is being drafted.
    events.onerror = () => events.close();
    return () => events.close();
  }, [brief.name, followed]);
  const start = useCallback(
    async (model: boolean) => {
      const { problem: found } = await api.draft(brief.name, model);
      setProblem(found ?? null);
      if (!found) setFollowed((times) => times + 1);
    },
    [brief.name],
  );
  const heading = useFocusIfLost<HTMLHeadingElement>(isRunning);
  const left = brief.proposals.filter(({ decision, score }) => decision === null && score >= CERTAIN_ENOUGH).length;
  return (
    <section className="begin-panel" aria-labelledby="draft-heading">
      <h2 id="draft-heading" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      <div role="status">
        {progress === null && (
          <p>{brief.hasOtherDraft ? texts.old : brief.hasDraft ? deskTexts.review.left(left) : texts.none}</p>
        )}
        {progress?.state === 'RULES' && <p>{texts.rules}</p>}
        {progress?.state === 'MODEL' && <p>{texts.part(progress.done, progress.parts)}</p>}
        {progress?.state === 'DONE' && (
          <p>
            {texts.done(progress.proposals, progress.doubtful)} {progress.isStopped && texts.stopped}{' '}
            {progress.undrafted > 0 && texts.undrafted(progress.undrafted)}
          </p>
        )}
      </div>
      {progress?.state === 'MODEL' && (
        <progress aria-label={texts.heading} value={progress.done} max={progress.parts} />
      )}
      {progress?.state === 'FAILED' && <ProblemNote problem={progress.problem as unknown as Problem} />}
      {problem && <ProblemNote problem={problem} />}
      <div className="form-buttons">
        {isRunning ? (
          <button type="button" onClick={() => void api.stopDraft(brief.name)}>
            {texts.stop}
          </button>
        ) : (
          <>
            {desk.model !== null && (
              <button type="button" className={brief.hasDraft ? 'quiet' : ''} onClick={() => void start(true)}>
                {texts.byModel(desk.model)}
              </button>
            )}
            <button
              type="button"
              className={desk.model === null && !brief.hasDraft ? '' : 'quiet'}
              onClick={() => void start(false)}
            >
              {texts.byRules}
            </button>
          </>
        )}
        {brief.hasDraft && <a href={hrefOf({ page: 'review', name: brief.name })}>{texts.review}</a>}
      </div>
    </section>
  );
};
