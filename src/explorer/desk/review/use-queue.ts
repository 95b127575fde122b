import { useRef, useState } from 'react';
import type { ActionAnswer, Problem, Result } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';
import type { UsedBrief } from '../use-brief.ts';

/** What is sent about a card. */
export interface Action {
  key: string;
  send(): Promise<Result<ActionAnswer>>;
}

/** An action that failed; what came after it was not sent. */
export interface FailedAction {
  problem: Problem;
  key: string;
  retry(): void;
}

/** Actions are sent one after the other, while the person goes on. */
export const useQueue = ({ brief, run: send, refresh }: UsedBrief) => {
  const [notice, setNotice] = useState<string[]>([]);
  const [failed, setFailed] = useState<FailedAction | null>(null);
  const latestBrief = useRef(brief);
  latestBrief.current = brief;
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** Does actions when those before them are done, and stops at the first that fails. */
  const run = (actions: () => readonly Action[]): Promise<ActionAnswer | null> => {
    const running = queue.current.then(() => runNow(actions()));
    queue.current = running;
    return running;
  };

  const runNow = async (actions: readonly Action[]): Promise<ActionAnswer | null> => {
    let last: ActionAnswer | null = null;
    const notes: string[] = [];
    for (const [at, { key, send: sendOne }] of actions.entries()) {
      const { value, problem } = await send(sendOne());
      if (problem) {
        const retry = () => {
          setFailed(null);
          void run(() => actions.slice(at));
        };
        setFailed({ problem, key, retry });
        if (problem.current !== undefined) void refresh();
        return null;
      }
      last = value;
      latestBrief.current = value.brief;
      notes.push(...value.notes);
    }
    if (last) say(last, notes);
    return last;
  };

  /** Says what was done. */
  const say = ({ what }: ActionAnswer, notes: readonly string[]) =>
    setNotice([deskTexts.review.done[what as keyof typeof deskTexts.review.done], ...notes]);

  return { run, say, notice, setNotice, failed, setFailed, latestBrief };
};
