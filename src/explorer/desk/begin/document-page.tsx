import { useEffect, useState } from 'react';
import type { Preview } from '../../../desk/describe-brief.ts';
import type { RecordSchemas } from '../../../desk/records.ts';
import { api, type DeskState, type Problem } from '../api.ts';
import { RecordForm } from '../form/record-form.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { type UsedBrief, useBrief } from '../use-brief.ts';
import { DraftPanel } from './draft-panel.tsx';
import { Paragraphs } from './paragraphs.tsx';
import './begin.css';

/** The document of a brief: its draft, its preview, what it says of itself, and its paragraphs. */
export const DocumentPage = ({ name, desk }: { name: string; desk: DeskState }) => {
  const used = useBrief(name);
  const { brief, failure, refresh, run } = used;
  return (
    <main className="begin desk-list">
      <div className="begin-head">
        <h1>{deskTexts.begin.openDocument(String(brief?.metadata.title ?? name))}</h1>
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

const NO_SENTENCES = { textOf: () => null, onPick: () => {} };

/** What the brief's file says of its document, and a form that corrects it. */
const Metadata = ({ brief, run }: UsedBrief & { brief: NonNullable<UsedBrief['brief']> }) => {
  const texts = deskTexts.begin.metadata;
  const [schemas, setSchemas] = useState<RecordSchemas | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => void api.records().then(({ value }) => setSchemas(value ?? null)), []);
  const { metadata, metadataVersion, name } = brief;
  const schema = schemas?.brief[''];
  const published = (metadata.published as { edtf?: string } | undefined)?.edtf ?? null;
  const textOf = (ref: string) =>
    brief.paragraphs
      .flatMap(({ id, sentences }) => sentences.filter((sentence) => [id, sentence.ref].includes(ref)))
      .map(({ text }) => text)
      .join(' ') || null;
  const save = async (fields: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    // Only what was changed is sent; null removes a field.
    const names = [...new Set([...Object.keys(metadata), ...Object.keys(fields)])];
    const isChanged = (field: string) => JSON.stringify(fields[field]) !== JSON.stringify(metadata[field]);
    const changed = names.filter(isChanged).map((field) => [field, fields[field] ?? null] as const);
    const { problem } = await run(api.metadata(name, metadataVersion, Object.fromEntries(changed)));
    if (!problem) setOpen(false);
    return problem ?? null;
  };
  return (
    <section className="begin-panel" aria-labelledby="metadata-heading">
      <h2 id="metadata-heading">{texts.heading}</h2>
      {isOpen && schemas && schema ? (
        <RecordForm
          key={metadataVersion}
          brief={{
            ...{ name, language: String(metadata.language ?? 'en'), published, schemas, run },
            sentences: { ...NO_SENTENCES, textOf },
          }}
          schema={schema}
          value={metadata}
          keep="metadata"
          save={texts.save}
          onCancel={() => setOpen(false)}
          onSubmit={save}
        />
      ) : (
        <>
          <p>
            <strong>{String(metadata.title ?? '')}</strong> {published && <span>({published})</span>}
          </p>
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {texts.edit}
          </button>
        </>
      )}
    </section>
  );
};
