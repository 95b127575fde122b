import { useRef, useState } from 'react';
import { type ActionAnswer, api, type Problem, type Result } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';
import type { UsedBrief } from '../use-brief.ts';
import { type Item, namedWith } from './items.ts';
import type { Cards } from './use-cards.ts';

/** What is sent about a card. */
interface Action {
  key: string;
  send(): Promise<Result<ActionAnswer>>;
}

/** An action that failed; what came after it was not sent. */
interface FailedAction {
  problem: Problem;
  key: string;
  retry(): void;
}

/** Decides on cards. What is decided is sent one after the other, while the person goes on. */
export const useDecisions = (name: string, { brief, run: send, refresh }: UsedBrief, cards: Cards) => {
  const [notice, setNotice] = useState<string[]>([]);
  const [failed, setFailed] = useState<FailedAction | null>(null);
  const latestBrief = useRef(brief);
  latestBrief.current = brief;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const busy = useRef(new Set<string>());

  /** Says what was done. */
  const say = ({ what }: ActionAnswer, notes: readonly string[]) =>
    setNotice([deskTexts.review.done[what as keyof typeof deskTexts.review.done], ...notes]);

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

  /** Does something about a card, and goes on with the next. If it fails, the note of it leads back: keys are for what is read. */
  const finish = async (about: Item, actions: () => readonly Action[]) => {
    if (busy.current.has(about.key)) return;
    busy.current.add(about.key);
    cards.goOn(about, busy.current);
    await run(actions);
    busy.current.delete(about.key);
  };

  const accepted = (id: string, more: object = {}): Action => ({
    key: `p:${id}`,
    send: () => api.decide(name, { proposal: id, decision: 'accept', ...more }),
  });

  const accept = (about: Item, given?: Readonly<Record<string, unknown>>) => {
    const { proposal, chosen } = about;
    if (proposal)
      void finish(about, () => [
        ...namedWith(about, latestBrief.current?.proposals ?? []).map(({ id }) => accepted(id)),
        accepted(proposal.id, {
          ...((chosen || given) && { fields: { ...chosen, ...given } }),
          ...(proposal.open.length > 0 && { suggested: true }),
        }),
      ]);
  };

  return {
    notice,
    setNotice,
    failed,
    setFailed,
    say,
    accept,
    /** Accepts a proposal that failed as an entry that is there already. */
    acceptAs: (key: string, actor: string) => {
      setFailed(null);
      const about = cards.reading?.items.find((one) => one.key === key);
      if (about) accept(about, { actor });
    },
    goOn: (from: Item) => cards.goOn(from, busy.current),
    acceptAll: (items: readonly Item[]) =>
      run(() => items.flatMap(({ proposal }) => (proposal ? accepted(proposal.id) : []))),
    /** Rejects a proposal, or removes a statement. */
    reject: (about: Item) =>
      void finish(about, () => {
        const { key, proposal, statement } = about;
        if (proposal) return [{ key, send: () => api.decide(name, { proposal: proposal.id, decision: 'reject' }) }];
        return statement ? [{ key, send: () => api.remove(name, statement.id, statement.version) }] : [];
      }),
    /** Changes a value on a card: a statement is written at once. */
    choose: ({ key, proposal, statement, fields }: Item, path: string, value: unknown) => {
      const [field = '', part] = path.split('.');
      const next = part === undefined ? value : { ...(fields[field] as object), [part]: value };
      if (proposal) cards.setValue(proposal.id, field, next);
      // One that was changed a moment ago has another version then.
      else if (statement)
        void run(() => {
          const now = latestBrief.current?.statements.find(({ id }) => id === statement.id) ?? statement;
          return [{ key, send: () => api.edit(name, now.id, now.version, { ...now.entry, [field]: next }) }];
        });
    },
    signOff: async ({ key, statement }: Item, verdict: 'SIGNED_OFF' | 'QUESTIONED', note?: string): Promise<boolean> =>
      statement !== null &&
      (await run(() => [{ key, send: () => api.signOff(name, statement.id, statement.version, verdict, note) }])) !==
        null,
    undo: () => void run(() => [{ key: '', send: () => api.undo(name) }]),
  };
};

export type Decisions = ReturnType<typeof useDecisions>;
