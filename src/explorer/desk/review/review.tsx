import { useEffect, useRef, useState } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import { type ActionAnswer, api, type DeskState } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { useBrief } from '../use-brief.ts';
import type { CardActions } from './card.tsx';
import { CardList, NONE } from './card-list.tsx';
import { createCommands } from './commands.ts';
import { Help, Question } from './dialogs.tsx';
import type { Editing } from './editing.ts';
import { Editor, type Picking } from './editor.tsx';
import { useKeys } from './keys.ts';
import { Outline, Progress } from './progress.tsx';
import { TextSide } from './text-side.tsx';
import { useCards, useInView } from './use-cards.ts';
import { type Decisions, useDecisions } from './use-decisions.ts';
import { useNames } from './use-names.ts';
import './review.css';

/** The text of a brief beside what is said of it. */
export const Review = ({ name, desk }: { name: string; desk: DeskState }) => {
  const used = useBrief(name);
  const { brief, failure, refresh } = used;
  const nameOf = useNames(name, brief);
  const [records, setRecords] = useState<RecordSchemas | null>(null);
  useEffect(() => void api.records().then(({ value }) => value && setRecords(value)), []);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [dialog, setDialog] = useState<'help' | 'question' | null>(null);
  const main = useRef<HTMLElement>(null);
  const cards = useCards(name, brief, picking?.refs ?? null);
  const decisions = useDecisions(name, used, cards);
  useInView(main, cards, editing !== null, isOpen);

  const { item, reading } = cards;
  const findings = used.findings ?? NONE;
  const commands = createCommands({
    brief,
    findings,
    cards,
    decisions,
    main,
    marked,
    setMarked,
    edit: setEditing,
    open: setDialog,
    unfold: () => setOpen(!isOpen),
  });
  useKeys(commands, editing === null && dialog === null);
  const on = useStable<CardActions>({
    command: (command) => void commands[command](),
    sentence: (ref) => (picking ? picking.toggle(ref) : cards.chooseSentence(ref)),
    select: cards.select,
    choose: decisions.choose,
    field: (about, field) => setEditing({ what: 'edit', item: about, field }),
    accept: decisions.accept,
  });

  if (!brief || !reading)
    return <main>{failure ? <ProblemNote problem={failure} retry={refresh} /> : <p>{deskTexts.loading}</p>}</main>;
  const close = () => {
    setEditing(null);
    setPicking(null);
  };
  const done = (answer: ActionAnswer) => {
    close();
    setMarked([]);
    decisions.say(answer, answer.notes);
    if (item?.proposal && editing?.what !== 'add') decisions.goOn(item);
    // What was selected is still to be decided on.
    else cards.select(item?.key ?? keyOfNew(answer));
  };
  return (
    <main className="desk-review" ref={main}>
      <div className="desk-bar">
        <div>
          <h1 lang={String(brief.metadata.language ?? 'en')}>{String(brief.metadata.title ?? name)}</h1>
          <p className="desk-line">{describeSource(brief.metadata, nameOf)}</p>
        </div>
        <Progress brief={brief} reading={reading} findings={used.findings} onCommand={on.command} />
      </div>
      {failure && <ProblemNote problem={failure} retry={refresh} />}
      <FailedNote decisions={decisions} find={cards.find} />
      <Outline brief={brief} reading={reading} onSentence={on.sentence} />
      <TextSide
        brief={brief}
        reading={reading}
        active={cards.active}
        chosen={cards.sentence}
        isPicking={picking !== null}
        onSentence={on.sentence}
      />
      <section className="desk-cards" aria-label={deskTexts.review.cards}>
        <p className="desk-notice" role="status">
          {decisions.notice.join(' ')}
        </p>
        {editing && records ? (
          <Editor
            brief={brief}
            editing={editing}
            records={records}
            reading={reading}
            model={desk.model}
            nameOf={nameOf}
            run={used.run}
            onPick={setPicking}
            onChange={setEditing}
            onDone={done}
            onCancel={close}
          />
        ) : (
          <CardList
            brief={brief}
            reading={reading}
            cards={cards}
            records={records}
            findings={findings}
            marked={marked}
            isOpen={isOpen}
            me={desk.by}
            nameOf={nameOf}
            on={on}
            acceptAll={decisions.acceptAll}
          />
        )}
      </section>
      {dialog === 'help' && <Help onClose={() => setDialog(null)} />}
      {dialog === 'question' && item && (
        <Question onClose={() => setDialog(null)} onAsk={(note) => decisions.signOff(item, 'QUESTIONED', note)} />
      )}
    </main>
  );
};

/** Functions that stay the same and do what those of the last rendering do, so that what has them is not rendered again. */
const useStable = <T extends object>(functions: T): T => {
  const latest = useRef(functions);
  latest.current = functions;
  const [stable] = useState(() => {
    const call = (key: string) => [key, (...args: unknown[]) => (latest.current as never as Calls)[key]?.(...args)];
    return Object.fromEntries(Object.keys(functions).map(call));
  });
  return stable;
};

type Calls = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** What could not be written, and what it may be the same as, if that is the problem. */
const FailedNote = ({ decisions, find }: { decisions: Decisions; find(key: string): void }) => {
  const { failed, setFailed, acceptAs } = decisions;
  if (!failed) return null;
  const { problem, key, retry } = failed;
  const same: { ref: string; title: string }[] =
    problem.status === 422 && Array.isArray(problem.current) ? problem.current : [];
  return (
    <ProblemNote problem={problem} retry={retry} onClose={() => setFailed(null)}>
      <button type="button" className="quiet" onClick={() => find(key)}>
        {deskTexts.review.showCard}
      </button>
      {same.map(({ ref, title }) => (
        <button key={ref} type="button" onClick={() => acceptAs(key, ref)}>
          {deskTexts.review.acceptAs(title)}
        </button>
      ))}
    </ProblemNote>
  );
};

/** Who wrote it, who published it, and when: what the brief says is their word. */
const describeSource = (metadata: DeskBrief['metadata'], nameOf: (ref: string) => string): string => {
  const { byline, authors = byline, publisher, publishers = publisher, published } = metadata;
  const { edtf } = (published ?? {}) as { edtf?: string };
  const names = [authors, publishers].flatMap((refs) => [refs ?? []].flat().map(String).map(nameOf).join(', ') || []);
  return [...names, edtf].filter((part) => part !== undefined).join(' · ');
};

/** The card of what was added. */
const keyOfNew = ({ changed }: ActionAnswer): string | null => {
  const added = changed.find(({ file, isNew }) => file === 'brief' && isNew);
  return added ? `s:${added.list}/${added.key}` : null;
};
