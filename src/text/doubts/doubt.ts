import type { JsonPath } from '../../model/json.ts';

/**
 * What a curator should look at, though it may be right. BOUNDARY: a sentence begins where none should. NUMBER: a restatement has a
 * number that no cited passage has. PASSAGE: another sentence fits a statement better than those that it cites. HEDGE: a claim is
 * firmer than the words that it cites, or less firm. ATTRIBUTION: it is the view of others than the text says. ACTOR: it is about
 * others than the text names. ADDRESSEE: a recommendation is addressed to others than its heading names. LINK: a cause is told
 * after its effect. DATE: the date of an event is said of something else. QUANTITY: two quantities may be swapped, or one has a unit
 * that it does not count. PLACE: a place has another country than the city of its name. EXTENT: a word says that it is another part of
 * them. POLARITY: a verb says the opposite. BASIS: no word says what is stated. NEGATION: a restatement lacks a "not" of the text. COPY: a
 * restatement follows the text nearly word for word. TERM: a term of the field is in a cited sentence, and not in the statement.
 */
export interface Doubt {
  path: JsonPath;
  check:
    | 'BOUNDARY'
    | 'NUMBER'
    | 'PASSAGE'
    | 'HEDGE'
    | 'ATTRIBUTION'
    | 'ACTOR'
    | 'ADDRESSEE'
    | 'LINK'
    | 'DATE'
    | 'QUANTITY'
    | 'PLACE'
    | 'EXTENT'
    | 'POLARITY'
    | 'BASIS'
    | 'NEGATION'
    | 'COPY'
    | 'TERM';
  message: string;
}
