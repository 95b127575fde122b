import type { DeskState } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';

/** A new brief from a document. */
export const Begin = (_: { desk: DeskState }) => (
  <main>
    <h1>{deskTexts.list.begin}</h1>
  </main>
);
