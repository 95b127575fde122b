import { useMemo, useState } from 'react';
import type { DeskBrief, DeskStatement } from '../../../desk/describe-brief.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import type { ActionAnswer, Problem, Result } from '../api.ts';
import { RecordForm } from '../form/record-form.tsx';
import { deskTexts } from '../texts/texts.ts';
import { ADDED_LISTS, contentOf, type Editing, submit } from './editing.ts';
import { Fields } from './field-value.tsx';
import { type Item, type Reading, wordingOf } from './items.ts';

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
  nameOf(ref: string): string;
  onPick(picking: Picking | null): void;
  onChange(editing: Editing): void;
  run(action: Promise<Result<ActionAnswer>>): Promise<Result<ActionAnswer>>;
  onDone(answer: ActionAnswer): void;
  onCancel(): void;
}

/** A statement that somebody else has changed while it was open. */
interface Conflict {
  theirs: Pick<DeskStatement, 'id' | 'version' | 'entry'> | null;
  mine: Record<string, unknown>;
}

/** The form of a statement, and what somebody else has written of it meanwhile. */
export const Editor = (props: EditorProps) => {
  const { brief, editing, records, reading, nameOf, onPick, onChange, run, onDone, onCancel } = props;
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const content = useMemo(() => contentOf(editing, records), [editing, records]);
  const write = async (fields: Record<string, unknown>, version?: Conflict['theirs']): Promise<Problem | null> => {
    if (editing.what === 'split' && editing.first === null) {
      onChange({ ...editing, first: fields });
      return null;
    }
    const versions = new Map(version ? [[version.id, version.version]] : []);
    const { value, problem: found } = await run(submit(brief.name, editing, fields, versions));
    if (value) {
      onDone(value);
      return null;
    }
    const isStale = found.current !== undefined && (found.status === 409 || found.status === 412);
    setConflict(isStale ? { theirs: found.current as Conflict['theirs'], mine: fields } : null);
    return found;
  };
  const formBrief = {
    name: brief.name,
    language: String(brief.metadata.language ?? 'en'),
    published: (brief.metadata.published as { edtf?: string } | undefined)?.edtf ?? null,
    schemas: records,
    sentences: { textOf: reading.wordsOf, onPick },
    run,
  };
  return (
    <section className="desk-editor" aria-label={deskTexts.review.editors[editing.what]}>
      <h2>
        {deskTexts.review.editors[editing.what]}
        {editing.what === 'split' && ` ${deskTexts.review.part(editing.first === null ? 1 : 2)}`}
      </h2>
      {editing.what === 'add' && <ListChooser editing={editing} onChange={onChange} />}
      <Sources editing={editing} reading={reading} language={formBrief.language} />
      {conflict && (
        <ConflictNote
          conflict={conflict}
          nameOf={nameOf}
          onMine={() => void write(conflict.mine, conflict.theirs)}
          onTheirs={onCancel}
        />
      )}
      <RecordForm
        key={`${content.list} ${editing.what === 'split' && editing.first !== null ? 2 : 1}`}
        brief={formBrief}
        schema={content.schema}
        value={content.value}
        keep={keyOf(editing)}
        onSubmit={(fields) => write(fields)}
        onCancel={onCancel}
      />
    </section>
  );
};

/** By which a form keeps what was typed. */
const keyOf = (editing: Editing): string => {
  const { what } = editing;
  if (what === 'add') return [what, editing.list, ...editing.refs].join(' ');
  if (what === 'merge') return [what, ...editing.items.map(({ key }) => key)].join(' ');
  return [what, editing.item.key, what === 'split' && editing.first !== null ? 2 : 1].join(' ');
};

const ListChooser = ({
  editing,
  onChange,
}: {
  editing: Extract<Editing, { what: 'add' }>;
  onChange(editing: Editing): void;
}) => (
  <label className="desk-chooser">
    {deskTexts.review.whatKind}{' '}
    <select value={editing.list} onChange={({ target }) => onChange({ ...editing, list: target.value })}>
      {ADDED_LISTS.map((list) => (
        <option key={list} value={list}>
          {deskTexts.review.lists[list] ?? list}
        </option>
      ))}
    </select>
  </label>
);

/** What the form is made of, to be read beside it: of several statements, the wording of each. */
const Sources = ({ editing, reading, language }: { editing: Editing; reading: Reading; language: string }) => {
  const items: readonly Item[] = editing.what === 'merge' ? editing.items : [];
  const cited = editing.what === 'add' ? editing.refs : 'item' in editing ? editing.item.refs : [];
  const passages = reading.sentencesOf(cited).slice(0, MOST_PASSAGES);
  return (
    <>
      {items.map((item) => (
        <p key={item.key} className="desk-hint" lang="en">
          {wordingOf(item)}
        </p>
      ))}
      {passages.map((ref) => (
        <blockquote key={ref} lang={language}>
          {reading.wordsOf(ref)}
        </blockquote>
      ))}
    </>
  );
};

const MOST_PASSAGES = 4;

/** Both versions; neither is written before somebody says which. */
const ConflictNote = ({
  conflict: { theirs, mine },
  nameOf,
  onMine,
  onTheirs,
}: {
  conflict: Conflict;
  nameOf(ref: string): string;
  onMine(): void;
  onTheirs(): void;
}) => {
  const differs = (one: Record<string, unknown>, other: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(one).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(other[field])),
    );
  const { conflict } = deskTexts.review;
  return (
    <div className="desk-problem desk-conflict" role="alert">
      <p>{theirs?.entry ? conflict.changed : conflict.removed}</p>
      {theirs?.entry && (
        <>
          <h3>{conflict.theirs}</h3>
          <Fields fields={differs(theirs.entry, mine)} schema={undefined} nameOf={nameOf} />
          <h3>{conflict.mine}</h3>
          <Fields fields={differs(mine, theirs.entry)} schema={undefined} nameOf={nameOf} />
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
