import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeskBrief, DeskStatement } from '../../../desk/describe-brief.ts';
import type { FormSchema, RecordSchemas } from '../../../desk/records.ts';
import { type ActionAnswer, api, type Problem, type Result } from '../api.ts';
import type { FormBrief } from '../form/form-context.ts';
import { focusControl } from '../form/frame.tsx';
import { keepTyped } from '../form/kept.ts';
import { RecordForm } from '../form/record-form.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { addedLists, contentOf, type Editing, submit, WORDINGS } from './editing.ts';
import { Facts } from './facts.tsx';
import { missingFields, type Reading, wordingOf } from './items.ts';

/** The sentences that a field of the form has, which clicks in the text add and remove. */
export interface Picking {
  refs: readonly string[];
  toggle(ref: string): void;
}

interface EditorProps {
  brief: DeskBrief;
  editing: Editing;
  records: RecordSchemas;
  reading: Reading;
  /** The model that can be asked for a wording. */
  model: string | null;
  nameOf(ref: string): string;
  onPick(picking: Picking | null): void;
  onChange(editing: Editing): void;
  run(action: Promise<Result<ActionAnswer>>): Promise<Result<ActionAnswer>>;
  onDone(answer: ActionAnswer): void;
  onCancel(): void;
}

/** A statement that somebody else has changed while it was open. */
export interface Conflict {
  theirs: Pick<DeskStatement, 'id' | 'version' | 'entry'> | null;
  mine: Readonly<Record<string, unknown>>;
}

/** The form of a statement, and what somebody else has written of it meanwhile. */
export const Editor = (props: EditorProps) => {
  const { brief, editing, records, reading, model, nameOf, onPick, onChange, run, onDone, onCancel } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const content = useMemo(() => contentOf(editing, records, brief), [editing, records, brief]);
  const forget = () => keepTyped(`${brief.name}/${keyOf(editing)}`, null);
  const write = async (fields: Record<string, unknown>, version?: Conflict['theirs']): Promise<Problem | null> => {
    if (editing.what === 'split' && editing.first === null) {
      onChange({ ...editing, first: fields });
      return null;
    }
    const versions = new Map(version ? [[version.id, version.version]] : []);
    const { value, problem: found } = await run(submit(brief.name, editing, fields, versions, brief.proposals));
    if (value) {
      forget();
      onDone(value);
      return null;
    }
    const isStale = found.current !== undefined && (found.status === 409 || found.status === 412);
    setConflict(isStale ? { theirs: found.current as Conflict['theirs'], mine: fields } : null);
    return found;
  };
  const formBrief: FormBrief = {
    name: brief.name,
    language: String(brief.metadata.language ?? 'en'),
    published: (brief.metadata.published as { edtf?: string } | undefined)?.edtf ?? null,
    schemas: records,
    sentences: { textOf: reading.wordsOf, onPick },
    run,
  };
  const [suggested, setSuggested] = useState<{ key: string; fields: Record<string, unknown>; times: number } | null>(
    null,
  );
  const suggest = async () => {
    const fields = { ...content.value, ...typed.current };
    const { value, problem: found } = await api.wording(brief.name, content.list, (fields.citations ?? []) as string[]);
    setProblem(found ?? null);
    if (!value || !wordingField) return;
    forget();
    setSuggested({ key, fields: { ...fields, [wordingField]: value.wording }, times: (suggested?.times ?? 0) + 1 });
  };
  const typed = useRef<Record<string, unknown>>({});
  const element = useRef<HTMLElement>(null);
  const key = keyOf(editing);
  const wordingField = WORDINGS.find((field) => field in (content.schema.properties ?? {}));
  const isSuggested = suggested?.key === key;
  const first =
    'item' in editing && editing.what !== 'split' ? (editing.field ?? missingFields(editing.item)[0]) : null;
  const isSecondPart = editing.what === 'split' && editing.first !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each form begins at its first field, and who chooses a kind stays there.
  useEffect(() => {
    if (editing.what === 'add') return element.current?.querySelector('select')?.focus();
    const asked = first ? `[data-field="${CSS.escape(first)}"]` : 'form';
    const part = element.current?.querySelector(asked);
    // What is asked for and not there yet is begun.
    const control = part?.querySelector<HTMLElement>('input, textarea, button');
    if (control?.matches('.form-add')) control.click();
    setTimeout(() => focusControl(part));
  }, [isSecondPart]);
  return (
    <section
      className="desk-editor"
      aria-label={deskTexts.review.editors[editing.what]}
      ref={element}
      onKeyDown={(event) => {
        // What was typed is kept, and is there when the form is opened again.
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <h2>
        {deskTexts.review.editors[editing.what]}
        {editing.what !== 'add' && `: ${deskTexts.review.lists[content.list] ?? content.list}`}
        {editing.what === 'split' && ` ${deskTexts.review.part(isSecondPart ? 2 : 1)}`}
      </h2>
      {editing.what === 'add' && (
        <label className="desk-chooser">
          {deskTexts.review.whatKind}{' '}
          <select
            value={editing.list}
            onChange={({ target }) => onChange({ ...editing, list: target.value, typed: typed.current })}
          >
            {addedLists(records).map((list) => (
              <option key={list} value={list}>
                {deskTexts.review.lists[list] ?? list}
              </option>
            ))}
          </select>
        </label>
      )}
      {editing.what === 'merge' &&
        editing.items.map((item) => (
          <p className="desk-hint" lang="en" key={item.key}>
            {wordingOf(item)}
          </p>
        ))}
      {problem && !conflict && <ProblemNote problem={problem} />}
      {conflict && (
        <ConflictNote
          conflict={conflict}
          schema={content.schema}
          nameOf={nameOf}
          onMine={() => void write(conflict.mine, conflict.theirs).then(setProblem)}
          onTheirs={() => {
            forget();
            onCancel();
          }}
        />
      )}
      {model !== null && wordingField && (
        <button type="button" className="quiet" onClick={() => void suggest()}>
          {deskTexts.review.suggest(model)}
        </button>
      )}
      <RecordForm
        key={isSuggested ? `${key} ${suggested.times}` : key}
        keep={key}
        brief={formBrief}
        schema={content.schema}
        value={isSuggested ? suggested.fields : content.value}
        {...(editing.what === 'split' && !isSecondPart && { save: deskTexts.review.nextPart })}
        {...(editing.what === 'accept' && { save: deskTexts.review.commands.accept })}
        onChange={(fields) => {
          typed.current = fields;
        }}
        onSubmit={(fields) => write(fields)}
        onCancel={onCancel}
      />
    </section>
  );
};

/** What was typed belongs to this statement, and to this part of it. */
const keyOf = (editing: Editing): string => {
  if (editing.what === 'add') return `add ${editing.list} ${editing.refs.join(' ')}`;
  if (editing.what === 'merge') return `merge ${editing.items.map(({ key }) => key).join(' ')}`;
  return `${editing.what} ${editing.item.key}${editing.what === 'split' && editing.first !== null ? ' 2' : ''}`;
};

/** It may be above what is seen of a long form. */
const takeFocus = (note: HTMLElement | null) => note?.focus();

/** Both versions; neither is written before somebody says which. */
export const ConflictNote = ({
  conflict: { theirs, mine },
  schema,
  nameOf,
  onMine,
  onTheirs,
}: {
  conflict: Conflict;
  schema: FormSchema;
  nameOf(ref: string): string;
  onMine(): void;
  onTheirs(): void;
}) => {
  const differs = (one: Conflict['mine'], other: Conflict['mine']) =>
    Object.fromEntries(
      Object.entries(one).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(other[field])),
    );
  const { conflict } = deskTexts.review;
  return (
    <div className="desk-problem desk-conflict" role="alert" tabIndex={-1} ref={takeFocus}>
      <p>{theirs?.entry ? conflict.changed : conflict.removed}</p>
      {theirs?.entry && (
        <>
          <h3>{conflict.theirs}</h3>
          <Facts fields={differs(theirs.entry, mine)} schema={schema} nameOf={nameOf} isOpen />
          <h3>{conflict.mine}</h3>
          <Facts fields={differs(mine, theirs.entry)} schema={schema} nameOf={nameOf} isOpen />
          <button type="button" onClick={onMine}>
            {conflict.keepMine}
          </button>{' '}
        </>
      )}
      <button type="button" className="quiet" onClick={onTheirs}>
        {conflict.takeTheirs}
      </button>
    </div>
  );
};
