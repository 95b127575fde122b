import { readerPage } from './en/reader-page.ts';
import { onTranslation, type ReaderPageTexts } from './translation.ts';

/** The texts that only the reader needs, in the language of the page. */
export let readerTexts: ReaderPageTexts = readerPage;
onTranslation((translation) => {
  readerTexts = translation.readerPage;
});
