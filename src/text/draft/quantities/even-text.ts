import { foldCharacters } from '../../../model/date-reader/plain-text.ts';
import { foldWords } from '../../wording/fold-words.ts';

/** Stands for a character that has no form of the same length. */
const OTHER = '\u00B7';

/**
 * A text that `foldWords` keeps at its length, so that a place in its folded form is a place in the text: what would become
 * longer or shorter is replaced.
 */
export const evenText = (text: string): string =>
  foldCharacters(text)
    .replace(/[^\0-\x7F]/gu, (character) =>
      foldWords(`a${character}a`).length === character.length + 2 ? character : OTHER.repeat(character.length),
    )
    .replace(/\s(?=\s)|^\s|\s$|[\n\r\v\f]/g, OTHER);
