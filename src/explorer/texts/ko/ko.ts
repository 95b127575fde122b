import type { Texts, Translation } from '../translation.ts';
import { aboutPage } from './about-page.ts';
import { briefList } from './brief-list.ts';
import { compare } from './compare.ts';
import { comparison } from './comparison.ts';
import { citation, cite, copying, entry } from './entry.ts';
import { explanations } from './explanations.ts';
import { count, list, number } from './grammar.ts';
import { listTexts } from './lists.ts';
import { nouns } from './nouns.ts';
import { pageTexts } from './page.ts';
import { pictures } from './pictures.ts';
import { queryPage } from './query-page.ts';
import { reader } from './reader.ts';
import { readerPage } from './reader-page.ts';
import { search } from './search.ts';
import { searchPage } from './search-page.ts';
import { typeNames } from './type-names.ts';
import { viewTexts } from './views.ts';
import { vocabulary } from './vocabulary.ts';

const texts: Texts = {
  capitalized: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  number,
  count,
  list,
  shortPublisher: (name) => name.replace(/^The /, ''),
  publisherWith: (name, briefs) => (briefs > 1 ? `${name} (${count(briefs, nouns.briefs)})` : name),
  briefOf: (publisher, title) => `${publisher}: ${title}`,
  source: (publisher, title, published) => `${publisher}: ${title} (${published})`,
  // Values without a Korean label are as the graph has them.
  unknownValue: (value) => value.replaceAll('_', ' '),
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

/** All texts of the explorer in Korean. */
export const ko: Translation = { texts, compare, pictures, aboutPage, queryPage, readerPage, searchPage, explanations };
