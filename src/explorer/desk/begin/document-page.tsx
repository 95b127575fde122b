import type { DeskState } from '../api.ts';
import { deskTexts } from '../texts/texts.ts';

/** What a brief's file says of its document. */
export const DocumentPage = ({ name }: { name: string; desk: DeskState }) => (
  <main>
    <h1>{name}</h1>
    <p>{deskTexts.pages.document}</p>
  </main>
);
