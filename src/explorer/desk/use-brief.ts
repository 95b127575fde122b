import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskBrief } from '../../desk/describe-brief.ts';
import type { DeskFinding } from '../../desk/list-problems.ts';
import type { DeskChange } from '../../desk/server/events.ts';
import { type ActionAnswer, api, type Problem, type Result } from './api.ts';
import { deskTexts } from './texts/texts.ts';

/** A brief as the desk has it, and what can be done with it. */
export interface UsedBrief {
  brief: DeskBrief | null;
  /** What `validate` and `verify` say; null until they have. */
  findings: readonly DeskFinding[] | null;
  /** Why the brief could not be read. */
  failure: Problem | null;
  /** Does an action, and shows the brief as it is then. Returns what is wrong, if anything; nothing was written then. */
  run(action: Promise<Result<ActionAnswer>>): Promise<Result<ActionAnswer>>;
  refresh(): Promise<void>;
}

/** In milliseconds: after several actions, and what they change on disk, it is checked once. */
const TOGETHER = 300;

export const useBrief = (name: string): UsedBrief => {
  const [brief, setBrief] = useState<DeskBrief | null>(null);
  const [findings, setFindings] = useState<readonly DeskFinding[] | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const check = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const { value } = await api.problems(name);
      if (value) setFindings(value);
    }, TOGETHER);
  }, [name]);
  const refresh = useCallback(async () => {
    const { value, problem } = await api.brief(name);
    setFailure(problem ?? null);
    if (!value) return;
    setBrief((before) => keepSame(before, value));
    check();
  }, [name, check]);
  useEffect(() => {
    setBrief(null);
    setFindings(null);
    void refresh();
  }, [refresh]);
  const title = String(brief?.metadata.title ?? name);
  useEffect(() => {
    document.title = `${title} – ${deskTexts.name}`;
    return () => {
      document.title = deskTexts.name;
    };
  }, [title]);
  // Other windows and editors write, too. A browser holds few connections, so that a window that nobody sees has none.
  useEffect(() => {
    let events: EventSource | null = null;
    const listen = () => {
      events?.close();
      events = document.hidden ? null : new EventSource('/api/changes');
      if (!events) return;
      events.onmessage = ({ data }: MessageEvent<string>) => {
        const { briefs, all } = JSON.parse(data) as DeskChange;
        if (all || briefs.includes(name)) void refresh();
      };
    };
    const lookAgain = () => {
      listen();
      if (!document.hidden) void refresh();
    };
    listen();
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      document.removeEventListener('visibilitychange', lookAgain);
      events?.close();
      clearTimeout(timer.current);
    };
  }, [name, refresh]);
  const run = useCallback(
    async (action: Promise<Result<ActionAnswer>>) => {
      const result = await action;
      const { value } = result;
      if (value) {
        setBrief((before) => keepSame(before, value.brief));
        setFailure(null);
        check();
      }
      return result;
    },
    [check],
  );
  return { brief, findings, failure, run, refresh };
};

/** What is as it was stays the same object, so that its card is not rendered again. */
const keepSame = (before: DeskBrief | null, after: DeskBrief): DeskBrief => {
  const known = new Map(
    [before?.statements ?? [], before?.proposals ?? []].flat().map((one) => [JSON.stringify(one), one]),
  );
  const keep = <Part extends object>(parts: readonly Part[]): Part[] =>
    parts.map((one) => (known.get(JSON.stringify(one)) as Part | undefined) ?? one);
  return { ...after, statements: keep(after.statements), proposals: keep(after.proposals) };
};
