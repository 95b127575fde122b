import type { DeskState } from '../api.ts';
import { ProblemNote } from '../problem-note.tsx';
import { useBrief } from '../use-brief.ts';

/** The text of a brief beside what is said of it. */
export const Review = ({ name }: { name: string; desk: DeskState }) => {
  const { brief, failure, refresh } = useBrief(name);
  return (
    <main className="desk-review">
      {failure && <ProblemNote problem={failure} retry={refresh} />}
      {brief && <h1>{String(brief.metadata.title ?? name)}</h1>}
    </main>
  );
};
