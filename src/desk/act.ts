import { randomUUID } from 'node:crypto';
import type { Registers } from '../curate/registers.ts';
import type { ActionRecord, ChangeRecord } from '../text/desk/review-records.ts';
import type { BriefState, DeskFolder } from './desk-folder.ts';
import { writeAction } from './write-action.ts';

/** What is known when an action is planned. */
export interface Known extends Registers {
  /** The position of the register of the brief's own catalog; -1 if it has none. */
  own: number;
  namespace: string | null;
}

/** How much work an action was. */
export interface Effort {
  seconds?: number | undefined;
  clicks?: number | undefined;
}

/** What an action does, and what the person should know of it. */
export interface Plan {
  action: ActionRecord['action'];
  changes: ChangeRecord[];
  undoes?: string;
  /** What was left out, and why. */
  notes?: readonly string[];
}

export interface Done {
  action: ActionRecord;
  notes: readonly string[];
}

/**
 * Plans an action on a brief as it is on disk, and writes it. It is on disk when this returns. Throws a DeskProblem, with nothing
 * written, if something is missing, wrong or changed by others.
 */
export const act = (
  desk: DeskFolder,
  name: string,
  effort: Effort,
  plan: (state: BriefState, known: Known) => Plan,
): Promise<Done> =>
  desk.write(name, async (state) => {
    const before = await desk.check();
    const { action, changes, undoes, notes = [] } = plan(state, desk.registersOf(before));
    const record: ActionRecord = {
      id: randomUUID(),
      action,
      by: desk.options.by,
      at: new Date().toISOString(),
      ...(effort.seconds !== undefined && { seconds: effort.seconds }),
      ...(effort.clicks !== undefined && { clicks: effort.clicks }),
      ...(undoes !== undefined && { undoes }),
      changes,
    };
    await writeAction(state, record, (planned) => desk.refuseErrors(planned, before.problems));
    return { action: record, notes };
  });
