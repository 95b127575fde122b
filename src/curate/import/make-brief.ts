import type { SourceDocument } from '../../model/records/text-records.ts';
import { detectLanguage } from '../../text/import/detect-language.ts';
import type { ImportedDocument, ImportedMetadata } from '../../text/import/imported.ts';
import { indexText } from '../../text/index-text.ts';
import { type BriefRecord, type BriefRecordInput, createBriefRecord } from './brief-record.ts';

/** The text of a document as its file has it: one paragraph per line. */
export const textOf = ({ text, blocks }: ImportedDocument): string =>
  text ?? `${blocks.map((block) => block.text).join('\n\n')}\n`;

/** A language tag that the schema allows, else the one that the words show; null if they show none. */
export const chooseLanguage = (
  { language }: ImportedMetadata,
  text: string,
): { language: string; isDetected: boolean } | null => {
  if (language !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) return { language, isDetected: false };
  const detected = detectLanguage(text);
  return detected ? { language: detected, isDetected: true } : null;
};

export interface NewBrief extends Omit<BriefRecordInput, 'metadata' | 'blocks' | 'index'> {
  imported: ImportedDocument;
  /** What the file keeps of the document. */
  source: SourceDocument;
}

/** What the file of a new brief has, with the index of its text. Throws an Error with one line if the text cannot be indexed. */
export const makeBrief = ({ imported, source, ...input }: NewBrief): BriefRecord => {
  const { metadata, blocks } = imported;
  const index = indexText(Buffer.from(textOf(imported)), {
    document: source,
    language: input.language,
    title: metadata.title ?? input.slug,
    date: metadata.date?.text,
    authorNames: [...metadata.authors, ...metadata.institutions],
    sectionTitles: [],
    kinds: blocks.map(({ kind }) => kind),
  });
  return createBriefRecord({ ...input, metadata, blocks, index });
};
