import type { JsonPath } from '../../model/json.ts';

/**
 * What a curator should look at, though it may be right. BOUNDARY: a sentence begins where none should. NUMBER: a restatement has a
 * number that no cited passage has, or it is not said what a number measures. PASSAGE: another sentence fits a statement better than those that it cites. COPY: a restatement
 * follows the text nearly word for word. DATE: a date is before what it is planned in, or in a month that is not cited. OPPOSITE: a word
 * says the opposite of one that is cited. STRENGTH: advice is stronger or weaker than its words. ATTRIBUTION: it is the view of another
 * than the speaker. LINK: causes go in a loop, or are later than their effects. TERM: a term of the field is in a cited sentence, and not
 * in the statement.
 */
export interface Doubt {
  path: JsonPath;
  check:
    | 'BOUNDARY'
    | 'NUMBER'
    | 'PASSAGE'
    | 'COPY'
    | 'DATE'
    | 'OPPOSITE'
    | 'STRENGTH'
    | 'ATTRIBUTION'
    | 'LINK'
    | 'TERM';
  message: string;
}
