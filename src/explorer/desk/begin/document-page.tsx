import { useEffect, useState } from 'react';
import type { Preview } from '../../../desk/describe-brief.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import { api, type DeskState, type Problem } from '../api.ts';
import { keepTyped } from '../form/kept.ts';
import { RecordForm } from '../form/record-form.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { type Conflict, ConflictNote } from '../review/editor.tsx';
import { deskTexts } from '../texts/texts.ts';
import { type UsedBrief, useBrief } from '../use-brief.ts';
import { useFocusIfLost } from '../use-focus.ts';
import { DraftPanel } from './draft-panel.tsx';
import { Paragraphs } from './paragraphs.tsx';
import './begin.css';

/** The document of a brief: its draft, its preview, what it says of itself, and its paragraphs. */
export const DocumentPage = ({ name, desk }: { name: string; desk: DeskState }) => {
  const used = useBrief(name);
  const { brief, failure, refresh, run } = used;
  const heading = useFocusIfLost<HTMLHeadingElement>(brief !== null);
  return (
    <main className="begin desk-list">
      <div className="begin-head">
        <h1 ref={heading} tabIndex={-1}>
          {deskTexts.begin.openDocument(String(brief?.metadata.title ?? name))}
        </h1>
        {brief && <PreviewButton name={name} />}
      </div>
      {failure && <ProblemNote problem={failure} retry={refresh} />}
      {brief && (
        <>
          <DraftPanel brief={brief} desk={desk} onDone={refresh} />
          <Metadata {...{ ...used, brief }} />
          <Paragraphs brief={brief} run={run} />
        </>
      )}
    </main>
  );
};

/** Opens the pages of the brief as they would be published. */
const PreviewButton = ({ name }: { name: string }) => {
  const texts = deskTexts.begin.preview;
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    const { value, problem: found } = await api.preview(name);
    setPreview(value ?? null);
    setProblem(found ?? null);
    if (value) window.open(value.address, '_blank', 'noopener');
  };
  return (
    <section aria-label={texts.open}>
      <button type="button" className="quiet" onClick={() => void open()}>
        {texts.open}
      </button>
      <div role="status">
        {preview && (
          <p>
            {texts.opened}{' '}
            <a href={preview.address} target="_blank" rel="noreferrer">
              {texts.link}
            </a>
          </p>
        )}
        {preview?.problem && (
          <p>
            {texts.old} <span lang="en">{preview.problem}</span>
          </p>
        )}
      </div>
      {problem && <ProblemNote problem={problem} />}
    </section>
  );
};

type Fields = Readonly<Record<string, unknown>>;

/** The fields in which one differs from the other; null where it has none. */
const differing = (one: Fields, other: Fields): Fields =>
  Object.fromEntries(
    [...new Set([...Object.keys(other), ...Object.keys(one)])]
      .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))
      .map((field) => [field, one[field] ?? null]),
  );

/** What the brief's file says of its document, and a form that corrects it. */
const Metadata = ({ brief, run }: UsedBrief & { brief: NonNullable<UsedBrief['brief']> }) => {
  const texts = deskTexts.begin.metadata;
  const [schemas, setSchemas] = useState<RecordSchemas | null>(null);
  /** What the form began with, whatever others write meanwhile. */
  const [opened, setOpened] = useState<{ version: string; entry: Fields } | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const heading = useFocusIfLost<HTMLHeadingElement>(opened);
  useEffect(() => void api.records().then(({ value }) => setSchemas(value ?? null)), []);
  const { metadata, metadataVersion, name } = brief;
  const schema = schemas?.brief[''];
  const keep = `${name}/metadata`;
  const published = (metadata.published as { edtf?: string } | undefined)?.edtf ?? null;
  const textOf = (ref: string) =>
    brief.paragraphs
      .flatMap(({ id, sentences }) => sentences.filter((sentence) => [id, sentence.ref].includes(ref)))
      .map(({ text }) => text)
      .join(' ') || null;
  const close = () => {
    setOpened(null);
    setConflict(null);
  };
  /** Sends what was changed. What others have changed meanwhile is kept, and shown where both changed the same. */
  const save = async (mine: Fields, read = opened): Promise<Problem | null> => {
    const before = opened?.entry ?? {};
    const changed = differing(mine, before);
    const { problem } = await run(api.metadata(name, read?.version ?? '', changed));
    const theirs = problem?.status === 412 ? (problem.current as NonNullable<typeof opened>) : null;
    if (theirs && theirs.version !== read?.version) {
      const both = Object.keys(differing(theirs.entry, before)).filter((field) => field in changed);
      if (both.length === 0) return save(mine, theirs);
      setConflict({ theirs: { ...theirs, id: name }, mine });
    }
    if (!problem) close();
    return problem ?? null;
  };
  return (
    <section className="begin-panel" aria-labelledby="metadata-heading">
      <h2 id="metadata-heading" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      {conflict && schema && (
        <ConflictNote
          conflict={conflict}
          schema={schema}
          nameOf={(ref) => ref}
          onMine={async () => {
            const found = await save(conflict.mine, conflict.theirs);
            setProblem(found);
            if (!found) keepTyped(keep, null);
          }}
          onTheirs={() => {
            keepTyped(keep, null);
            close();
          }}
        />
      )}
      {problem && !conflict && <ProblemNote problem={problem} />}
      {opened && schemas && schema ? (
        <RecordForm
          brief={{
            ...{ name, language: String(metadata.language ?? 'en'), published, schemas, run },
            sentences: { textOf },
          }}
          schema={schema}
          value={opened.entry}
          keep="metadata"
          save={texts.save}
          onCancel={close}
          onSubmit={save}
        />
      ) : (
        <>
          <p>
            <strong>{String(metadata.title ?? '')}</strong> {published && <span>({published})</span>}
          </p>
          <button
            type="button"
            className="quiet"
            onClick={() => setOpened({ version: metadataVersion, entry: metadata })}
          >
            {texts.edit}
          </button>
        </>
      )}
    </section>
  );
};
