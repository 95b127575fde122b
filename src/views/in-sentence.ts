/** In a file of its own, so that what renders texts does not load more of the views. */
export { inSentence, withExtent } from '../model/in-sentence.ts';
