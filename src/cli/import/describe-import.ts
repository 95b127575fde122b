import { count } from '../../app/wording.ts';
import type { ImportedDocument } from '../../text/import/imported.ts';
import type { Written } from './write-brief.ts';

/** What was written and found, and what a person has to add, line by line. */
export const describeImport = (
  { files, brief, set = {}, paragraphs, words, warnings, missing }: Written,
  { metadata }: ImportedDocument,
): string[] => {
  const total = Object.values(paragraphs).reduce((sum, each) => sum + each, 0);
  const kinds = Object.entries(paragraphs).map(([kind, each]) => `${kind} ${each}`);
  const given = set as Record<string, unknown> & { published?: { edtf: string } };
  const found = brief
    ? Object.entries({
        title: brief.title,
        publisher: brief.publisher,
        authors: brief.authors ?? brief.byline,
        published: (brief.published as { edtf: string } | undefined)?.edtf,
        language: brief.language,
        license: brief.license,
        url: brief.url,
        doi: metadata.doi,
      }).flatMap(([key, value]) =>
        value === undefined ? [] : `  ${key}: ${Array.isArray(value) ? value.join(', ') : value}`,
      )
    : Object.entries({ ...given, ...(given.published && { published: given.published.edtf }) }).map(
        ([key, value]) => `  ${key}: ${value}`,
      );
  return [
    `${files.text}: ${count(total, 'paragraph')}, ${count(words, 'word')} (${kinds.join(', ')})`,
    `${files.brief}: ${brief ? 'written' : 'index written'}`,
    ...found,
    ...warnings.map((warning) => `warning: ${warning}`),
    ...missing.map((sentence) => `${sentence.startsWith('authors: none') ? 'note' : 'missing'}: ${sentence}`),
  ];
};
