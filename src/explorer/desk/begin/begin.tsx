import { type DragEvent, useState } from 'react';
import type { FoundDocument } from '../../../desk/imports.ts';
import { api, type DeskState, type Problem, type Result } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { deskTexts } from '../texts/texts.ts';
import { useFocusIfLost } from '../use-focus.ts';
import { CatalogForm } from './catalog-form.tsx';
import { NewBrief } from './new-brief.tsx';
import './begin.css';

/** A new brief from a document; before the first one, a catalog. */
export const Begin = ({ desk, reload }: { desk: DeskState; reload(): Promise<void> }) => {
  const [found, setFound] = useState<FoundDocument | null>(null);
  const heading = useFocusIfLost<HTMLHeadingElement>(`${desk.hasCatalog} ${found?.id}`);
  return (
    <main className={found ? 'begin' : 'begin desk-list'}>
      <h1 ref={heading} tabIndex={-1}>
        {deskTexts.list.begin}
      </h1>
      {!desk.hasCatalog ? (
        <CatalogForm onMade={reload} />
      ) : found ? (
        <NewBrief found={found} dismiss={() => setFound(null)} />
      ) : (
        <Source onFound={setFound} />
      )}
    </main>
  );
};

/** Where the document comes from: a file that is dropped or chosen, or an address. */
const Source = ({ onFound }: { onFound(found: FoundDocument): void }) => {
  const texts = deskTexts.begin.source;
  const [address, setAddress] = useState('');
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isOver, setOver] = useState(false);
  const read = async (name: string, ask: () => Promise<Result<FoundDocument>>) => {
    if (reading !== null) return;
    setReading(name);
    setProblem(null);
    const result = await ask();
    setReading(null);
    setProblem(result.problem ?? null);
    if (result.value) onFound(result.value);
  };
  const take = (file: File | undefined) => {
    if (file) void read(file.name, () => api.importFile(file));
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      <p>{texts.intro}</p>
      <section
        className="begin-drop"
        data-over={isOver || undefined}
        aria-label={texts.drop}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <label>
          <span>{texts.drop}</span>
          <input type="file" aria-disabled={reading !== null} onChange={({ target }) => take(target.files?.[0])} />
        </label>
        <p className="begin-hint">{texts.formats}</p>
      </section>
      <form
        className="begin-address"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') void read(address, () => api.importAddress(address.trim()));
        }}
      >
        <label>
          {texts.address}
          <input type="url" value={address} onChange={({ target }) => setAddress(target.value)} />
        </label>
        <button type="submit" aria-disabled={reading !== null}>
          {texts.fetch}
        </button>
      </form>
      <p role="status">{reading !== null && texts.reading(reading)}</p>
      {problem && <ProblemNote problem={problem} />}
    </>
  );
};
