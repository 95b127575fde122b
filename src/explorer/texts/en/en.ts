import { briefList } from './brief-list.ts';
import { comparison } from './comparison.ts';
import { citation, cite, copying, entry } from './entry.ts';
import { enumLabel } from './enum-labels.ts';
import { capitalized, count, list, number } from './grammar.ts';
import { listTexts } from './lists.ts';
import { nouns } from './nouns.ts';
import { pageTexts } from './page.ts';
import { reader } from './reader.ts';
import { search } from './search.ts';
import { typeNames } from './type-names.ts';
import { viewTexts } from './views.ts';
import { vocabulary } from './vocabulary.ts';

/** All texts of the explorer in English. */
export const en = {
  number,
  count,
  list,
  capitalized,
  /** The name of a publisher in a list. */
  shortPublisher: (name: string) => name.replace(/^The /, ''),
  /** A publisher with the number of its briefs, if there are several. */
  publisherWith: (name: string, briefs: number) => (briefs > 1 ? `${name} (${count(briefs, nouns.briefs)})` : name),
  /** A brief of a publisher that has several. */
  briefOf: (publisher: string, title: string) => `${publisher}: ${title}`,
  /** A brief with its source. */
  source: (publisher: string, title: string, published: string) => `${publisher}: ${title} (${published})`,
  /** The label of an enum value that this version of the explorer does not know. */
  unknownValue: enumLabel,
  nouns,
  ...pageTexts,
  ...listTexts,
  ...viewTexts,
  briefList,
  entry,
  citation,
  cite,
  copying,
  comparison,
  reader,
  search,
  ...vocabulary,
  ...typeNames,
};
