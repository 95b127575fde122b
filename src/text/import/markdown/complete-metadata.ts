import type { ImportedBlock, ImportedMetadata } from '../imported.ts';
import { readTop } from '../read-top.ts';

/** Adds what the front matter does not say: the first heading is the title, and the lines below it may name the authors and a date. */
export const completeMetadata = (metadata: ImportedMetadata, blocks: readonly ImportedBlock[]): ImportedMetadata => {
  const [first, ...rest] = blocks;
  const isTitle = first?.kind === 'HEADING' && (metadata.title === undefined || metadata.title === first.text);
  const { authors, institutions, publisher, date, license } = readTop(
    (isTitle ? rest : blocks).map(({ text }) => text),
  );
  const hasAuthors = metadata.authors.length + metadata.institutions.length > 0;
  return {
    ...metadata,
    ...(isTitle && { title: first.text }),
    ...(!hasAuthors && { authors, institutions }),
    ...(metadata.publisher === undefined && publisher && { publisher }),
    ...(metadata.date === undefined && date && { date }),
    ...(metadata.license === undefined && license && { license }),
  };
};
