import { sha256 } from '../../passages.ts';
import type { DraftDocument } from '../document.ts';
import type { HashOf } from './proposal.ts';

/** The hashes of a document's paragraphs and sentences by their refs. */
export const createHashOf = ({ paragraphs, sentences }: DraftDocument): HashOf => {
  const hashes = new Map<string, string>([
    ...paragraphs.map(({ id, text }) => [id, sha256(text)] as const),
    ...sentences.map(({ ref, sha256 }) => [ref, sha256] as const),
  ]);
  return (ref) => hashes.get(ref) ?? ref;
};
