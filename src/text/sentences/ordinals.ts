/** German ordinals: a number with a stop, as in "am 14. Mai" and "im 21. Jahrhundert". */

const MONTH =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)$/i;
const AFTER_ORDINAL =
  /^(?:jahrhundert|jahrtausend|legislaturperiode|wahlperiode|lebensjahr|auflage|sitzung|tagung|änderung)/i;
/** What stands before an ordinal: articles, prepositions, pronouns. */
const BEFORE_ORDINAL =
  /(?:^|[\s(])(?:der|die|das|des|dem|den|am|zum|zur|vom|beim|im|ins|ab|bis|seit|und|oder|vor|nach|ein|eine|einen|einem|einer|eines|jeder|jede|jedes|ihr|ihre|ihrem|ihrer|ihren|sein|seine|seinem|seinen|unser|unsere|unserem|diesem|dieser|diesen|dies|aus|von|in|an|auf|mit|für|über|um|als|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\s+$/i;

/**
 * Whether the stop after the number at the end of `before` makes it an ordinal, by the words around it. `firstWord` is
 * whether the next word usually begins a sentence.
 */
export const isOrdinal = (before: string, next: string, firstWord: boolean): boolean => {
  if (MONTH.test(next) || AFTER_ORDINAL.test(next)) return true;
  if (firstWord) return false;
  const context = before.replace(/\d{1,3}$/, '');
  return context.trim() === '' || BEFORE_ORDINAL.test(context);
};
