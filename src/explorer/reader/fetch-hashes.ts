import type { WantedParagraph } from '../../text/copy/find-words.ts';
import { localRefOf } from '../../views/citation-ref.ts';
import { ExplorerReaderHashesDocument } from '../../views/generated/views.ts';
import { hashQueriesOf } from '../../views/reader.ts';
import { askGraph, errorsOf } from '../shell/graph.ts';

/** The hashes of all passages of a text, in several queries. */
export const fetchHashes = async (ids: readonly string[]): Promise<WantedParagraph[]> => {
  const paragraphs: WantedParagraph[] = [];
  for (const some of hashQueriesOf(ids)) {
    const { data, error } = await askGraph(ExplorerReaderHashesDocument, { ids: some });
    if (error) throw new Error(errorsOf(error)[0]?.message);
    for (const node of data?.nodes ?? []) {
      if (node?.__typename !== 'Paragraph') continue;
      const { ref, start, end, sha256, sentences } = node;
      paragraphs.push({
        ...{ ref: localRefOf(ref), start, end, sha256 },
        sentences: sentences.map((sentence) => ({
          ...{ ref: localRefOf(sentence.ref), start: sentence.start, end: sentence.end },
          sha256: sentence.quoteSha256,
        })),
      });
    }
  }
  return paragraphs;
};
