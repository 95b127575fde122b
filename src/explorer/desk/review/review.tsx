import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DeskBrief } from '../../../desk/describe-brief.ts';
import type { DeskFinding } from '../../../desk/list-problems.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import { type ActionAnswer, api, type DeskState, type Problem } from '../api.ts';
import { keepTyped, readTyped } from '../form/kept.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { useBrief } from '../use-brief.ts';
import { Card } from './card.tsx';
import { Help, Question } from './dialogs.tsx';
import type { Editing } from './editing.ts';
import { Editor, type Picking } from './editor.tsx';
import { type Chosen, type Item, isClaim, missingFields, namedWith, readBrief } from './items.ts';
import { type Command, type Commands, KEYS, useKeys } from './keys.ts';
import { Outline, Progress } from './progress.tsx';
import { TextSide } from './text-side.tsx';
import { useNames } from './use-names.ts';
import { type Action, useQueue } from './use-queue.ts';
import './review.css';

/** The same for all cards, so that these stay as they are. */
const NONE: readonly never[] = [];

/** The text of a brief beside what is said of it. */
export const Review = ({ name, desk }: { name: string; desk: DeskState }) => {
  const used = useBrief(name);
  const { brief, findings, failure, refresh } = used;
  const nameOf = useNames(brief);
  const [records, setRecords] = useState<RecordSchemas | null>(null);
  useEffect(() => void api.records().then(({ value }) => value && setRecords(value)), []);
  const [withDoubtful, setDoubtful] = useState(false);
  const [list, setList] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [dialog, setDialog] = useState<'help' | 'question' | null>(null);
  const [chosenOnCards, setChosenOnCards] = useState<Chosen>(() => (readTyped(keptChoices(name)) as Chosen) ?? {});
  const main = useRef<HTMLElement>(null);

  const reading = useMemo(
    () => brief && readBrief(brief, withDoubtful, chosenOnCards),
    [brief, withDoubtful, chosenOnCards],
  );
  const shown = useMemo(
    () => (reading?.items ?? []).filter((item) => list === '' || item.list === list),
    [reading, list],
  );
  const item = shown.find(({ key }) => key === selected) ?? null;
  const active = useMemo(
    () => new Set(reading?.sentencesOf(picking?.refs ?? item?.refs ?? []) ?? []),
    [reading, picking, item],
  );

  const select = useCallback((key: string | null, sentence: string | null = null) => {
    setSelected(key);
    setChosen(sentence);
  }, []);

  const findingsOf = useMemo(() => {
    const found = new Map<string, DeskFinding[]>();
    for (const finding of findings ?? [])
      if (finding.statement) found.set(finding.statement, [...(found.get(finding.statement) ?? []), finding]);
    return found;
  }, [findings]);

  // One key decides on the first proposal.
  const isRead = reading !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is something to choose from.
  useEffect(() => {
    const first = shown.find(({ proposal }) => proposal) ?? shown[0];
    if (first) select(first.key);
  }, [isRead]);

  // What is selected is brought into view, and keys go on from there.
  const shownKey = editing ? null : selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that is unfolded has grown.
  useEffect(() => {
    if (shownKey === null) return;
    const card = main.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(shownKey)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    if (chosen === null && !card?.contains(document.activeElement)) card?.focus({ preventScroll: true });
  }, [shownKey, chosen, isOpen]);
  const [firstActive] = active;
  useEffect(() => showSentence(main.current, firstActive), [firstActive]);

  const { run, say, notice, setNotice, failed, setFailed, latestBrief } = useQueue(used);
  const busy = useRef(new Set<string>());

  /** The next proposal is what the person goes on with, while the last is written. */
  const goOn = (from: Item) => {
    const at = shown.findIndex(({ key }) => key === from.key);
    const rest = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))].filter(
      ({ key }) => !busy.current.has(key),
    );
    select(rest.find(({ proposal }) => proposal)?.key ?? rest[0]?.key ?? null);
  };

  /** Does something about a card, and goes on with the next. If it fails, the note of it leads back: keys are for what is read. */
  const finish = async (about: Item, actions: () => readonly Action[]) => {
    if (busy.current.has(about.key)) return;
    busy.current.add(about.key);
    goOn(about);
    await run(actions);
    busy.current.delete(about.key);
  };

  const decide = (about: Item, decision: 'accept' | 'reject', given?: Record<string, unknown>) => {
    const { proposal, chosen: onCard } = about;
    const fields = decision === 'accept' && (onCard || given) ? { ...onCard, ...given } : undefined;
    if (!proposal) return;
    const send = (id: string, given: object = {}) => ({
      key: `p:${id}`,
      send: () => api.decide(name, { proposal: id, decision, ...given }),
    });
    void finish(about, () => [
      ...(decision === 'accept' ? namedWith(about, latestBrief.current?.proposals ?? []) : []).map(({ id }) =>
        send(id),
      ),
      send(proposal.id, {
        ...(fields && { fields }),
        ...(decision === 'accept' && proposal.open.length > 0 && { suggested: true }),
      }),
    ]);
  };

  /** A value is chosen on the card: a proposal has it until somebody decides, and a statement at once. */
  const choose = ({ key, proposal, statement, fields }: Item, path: string, value: unknown) => {
    const [field = '', part] = path.split('.');
    const next = part === undefined ? value : { ...(fields[field] as object), [part]: value };
    if (proposal) {
      const chosen = { ...chosenOnCards, [proposal.id]: { ...chosenOnCards[proposal.id], [field]: next } };
      keepTyped(keptChoices(name), chosen);
      setChosenOnCards(chosen);
    } else if (statement)
      void run(() => [
        { key, send: () => api.edit(name, statement.id, statement.version, { ...fields, [field]: next }) },
      ]);
  };

  const step = (by: number) => {
    const at = shown.findIndex(({ key }) => key === selected);
    const next = shown[at < 0 ? 0 : (at + by + shown.length) % shown.length];
    if (next) select(next.key);
  };

  const chooseSentence = (ref: string) => {
    const items = reading?.citing.get(ref) ?? [];
    select(shown.find((one) => items.includes(one))?.key ?? null, ref);
    showSentence(main.current, ref);
  };

  const commands: Commands = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => {
      if (!item?.proposal) return;
      // Only a person can write what is missing.
      if (missingFields(item).length > 0) setEditing({ what: 'accept', item });
      else decide(item, 'accept');
    },
    edit: () => item && setEditing({ what: 'edit', item }),
    reject: () => {
      const { id, version } = item?.statement ?? {};
      if (item?.proposal) decide(item, 'reject');
      else if (item && id && version)
        void finish(item, () => [{ key: item.key, send: () => api.remove(name, id, version) }]);
    },
    add: () => setEditing({ what: 'add', list: 'findings', refs: chosen ? [chosen] : [...active].slice(0, 1) }),
    split: () => item && isClaim(item) && setEditing({ what: 'split', item, first: null }),
    mark: () =>
      item &&
      isClaim(item) &&
      setMarked(marked.includes(item.key) ? marked.filter((key) => key !== item.key) : [...marked, item.key]),
    merge: () => {
      const items = shown.filter(({ key }) => marked.includes(key));
      if (items.length > 1) setEditing({ what: 'merge', items });
      else setNotice([deskTexts.review.markTwo]);
    },
    undo: () => void run(() => [{ key: '', send: () => api.undo(name) }]),
    signOff: () => {
      const { id, version } = item?.statement ?? {};
      if (item && id && version)
        void run(() => [{ key: item.key, send: () => api.signOff(name, id, version, 'SIGNED_OFF') }]);
    },
    question: () => item?.statement && setDialog('question'),
    more: () => setOpen(!isOpen),
    doubtful: () => setDoubtful(!withDoubtful),
    uncited: () => {
      const uncited = new Set(brief?.sections.flatMap((section) => section.uncited));
      const all = brief?.paragraphs.flatMap(({ sentences }) => sentences.map(({ ref }) => ref)) ?? [];
      const at = all.indexOf(chosen ?? firstActive ?? '') + 1;
      const next = [...all.slice(at), ...all].find((ref) => uncited.has(ref));
      if (!next) return;
      chooseSentence(next);
      main.current?.querySelector<HTMLElement>(`[data-ref="${CSS.escape(next)}"]`)?.focus();
    },
    problem: () => {
      const ids = new Set(findings?.map(({ statement }) => statement));
      const wrong = shown.filter(({ statement }) => statement && ids.has(statement.id));
      const next = wrong[wrong.findIndex(({ key }) => key === selected) + 1] ?? wrong[0];
      if (next) select(next.key);
    },
    help: () => setDialog('help'),
  };
  useKeys(commands, editing === null && dialog === null);
  const latest = useRef({ commands, chooseSentence, picking, decide, choose });
  latest.current = { commands, chooseSentence, picking, decide, choose };
  const onCommand = useCallback((command: Command) => void latest.current.commands[command](), []);
  const onSentence = useCallback((ref: string) => {
    if (latest.current.picking) latest.current.picking.toggle(ref);
    else latest.current.chooseSentence(ref);
  }, []);
  const onChoose = useCallback(
    (about: Item, path: string, value: unknown) => latest.current.choose(about, path, value),
    [],
  );
  const onField = useCallback((about: Item, field: string) => setEditing({ what: 'edit', item: about, field }), []);
  const onSame = useCallback((about: Item, fields: Record<string, unknown>) => {
    latest.current.decide(about, 'accept', fields);
  }, []);

  if (!brief || !reading)
    return <main>{failure ? <ProblemNote problem={failure} retry={refresh} /> : <p>{deskTexts.loading}</p>}</main>;
  const ofFile = (findings ?? []).filter(({ statement }) => statement === null);
  const acceptSame = (key: string, actor: string) => {
    setFailed(null);
    const about = reading.items.find((one) => one.key === key);
    if (about) decide(about, 'accept', { actor });
  };
  // Names and sections of one kind are read at a glance.
  const ready = shown.filter((one) => one.list === list && !isClaim(one) && one.proposal?.open.length === 0);
  const acceptAll = (items: readonly Item[]) =>
    run(() =>
      items.flatMap(({ key, proposal }) =>
        proposal ? { key, send: () => api.decide(name, { proposal: proposal.id, decision: 'accept' }) } : [],
      ),
    );
  const close = () => {
    setEditing(null);
    setPicking(null);
  };
  return (
    <main className="desk-review" ref={main}>
      <div className="desk-bar">
        <div>
          <h1 lang={String(brief.metadata.language ?? 'en')}>{String(brief.metadata.title ?? name)}</h1>
          <p className="desk-line">{describeSource(brief.metadata, nameOf)}</p>
        </div>
        <Progress brief={brief} reading={reading} findings={findings} onCommand={onCommand} />
      </div>
      {failure && <ProblemNote problem={failure} retry={refresh} />}
      {failed && (
        <ProblemNote problem={failed.problem} retry={failed.retry} onClose={() => setFailed(null)}>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setList('');
              select(failed.key);
            }}
          >
            {deskTexts.review.showCard}
          </button>
          {sameIn(failed.problem).map(({ ref, title }) => (
            <button key={ref} type="button" onClick={() => acceptSame(failed.key, ref)}>
              {deskTexts.review.acceptAs(title)}
            </button>
          ))}
        </ProblemNote>
      )}
      <Outline brief={brief} reading={reading} onSentence={onSentence} />
      <TextSide
        brief={brief}
        reading={reading}
        active={active}
        chosen={chosen}
        isPicking={picking !== null}
        onSentence={onSentence}
      />
      <section className="desk-cards" aria-label={deskTexts.review.cards}>
        <p className="desk-notice" role="status">
          {notice.join(' ')}
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
            onDone={(answer) => {
              close();
              setMarked([]);
              say(answer, answer.notes);
              if (editing.what === 'add') setChosen(null);
              if (item === null) select(keyOfNew(answer));
              else if (item.proposal && editing.what !== 'add') goOn(item);
            }}
            onCancel={close}
          />
        ) : (
          <>
            <div className="desk-filter">
              <label>
                <span className="visually-hidden">{deskTexts.review.filter}</span>
                <select value={list} onChange={({ target }) => setList(target.value)}>
                  <option value="">{deskTexts.review.all(reading.items.length)}</option>
                  {countLists(reading.items).map(([one, count]) => (
                    <option key={one} value={one}>
                      {`${deskTexts.review.lists[one] ?? one} (${count})`}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <input type="checkbox" checked={withDoubtful} onChange={() => setDoubtful(!withDoubtful)} />{' '}
                {deskTexts.review.doubtful(reading.doubtful)} <kbd aria-hidden="true">{KEYS.doubtful}</kbd>
              </label>
              <button type="button" className="quiet" aria-keyshortcuts={KEYS.add} onClick={() => onCommand('add')}>
                {deskTexts.review.commands.add} <kbd aria-hidden="true">{KEYS.add}</kbd>
              </button>
              {ready.length > 1 && (
                <button type="button" className="quiet" onClick={() => void acceptAll(ready)}>
                  {deskTexts.review.acceptAll(ready.length)}
                </button>
              )}
              {marked.length > 1 && (
                <button type="button" aria-keyshortcuts={KEYS.merge} onClick={() => onCommand('merge')}>
                  {deskTexts.review.mergeMarked(marked.length)} <kbd aria-hidden="true">{KEYS.merge}</kbd>
                </button>
              )}
            </div>
            {ofFile.map(({ message, source, severity }) => (
              <p key={message} className="desk-finding" data-severity={severity}>
                <b>{deskTexts.review.says[source]}</b> <span lang="en">{message}</span>
              </p>
            ))}
            {shown.length === 0 && <p>{deskTexts.review.nothing}</p>}
            {shown.map((one) => (
              <Card
                key={one.key}
                item={one}
                records={records}
                findings={findingsOf.get(one.statement?.id ?? '') ?? NONE}
                alongWith={
                  one.key === selected && one.proposal ? namedWith(one, brief.proposals).map(({ key }) => key) : NONE
                }
                quote={one.proposal ? reading.wordsOf(reading.sentencesOf(one.refs)[0] ?? '') : null}
                isSelected={one.key === selected}
                isActive={chosen !== null && (reading.citing.get(chosen) ?? []).includes(one)}
                isMarked={marked.includes(one.key)}
                isOpen={isOpen}
                language={String(brief.metadata.language ?? 'en')}
                nameOf={nameOf}
                onSelect={select}
                onCommand={onCommand}
                onChoose={onChoose}
                onField={onField}
                onSame={onSame}
              />
            ))}
          </>
        )}
      </section>
      {dialog === 'help' && <Help onClose={() => setDialog(null)} />}
      {dialog === 'question' && item?.statement && (
        <Question
          onClose={() => setDialog(null)}
          onAsk={async (note) => {
            const { id, version } = item.statement ?? { id: '', version: '' };
            return (
              (await run(() => [{ key: item.key, send: () => api.signOff(name, id, version, 'QUESTIONED', note) }])) !==
              null
            );
          }}
        />
      )}
    </main>
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

const keptChoices = (name: string): string => `${name}/choices`;

/** What an actor or an event may be the same as, if that is the problem. */
const sameIn = ({ status, current }: Problem): { ref: string; title: string }[] =>
  status === 422 && Array.isArray(current) ? current : [];

const countLists = (items: readonly Item[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { list } of items) counts.set(list, (counts.get(list) ?? 0) + 1);
  return [...counts];
};

const showSentence = (main: HTMLElement | null, ref: string | undefined): void => {
  if (ref === undefined) return;
  const sentence = main?.querySelector(`[data-ref="${CSS.escape(ref)}"]`);
  const pane = sentence?.closest('.desk-text');
  if (!sentence || !pane) return;
  const [box, around] = [sentence.getBoundingClientRect(), pane.getBoundingClientRect()];
  // What can be read already stays where it is.
  if (box.top < around.top || box.bottom > around.bottom) sentence.scrollIntoView({ block: 'center' });
};
