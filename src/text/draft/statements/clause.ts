/** Where a clause begins and ends: between commas and the like, as indexes of the sentence. */
export const clauseAround = (folded: string, index: number): readonly [start: number, end: number] => {
  let start = index;
  while (start > 0 && index - start < LONGEST && !EDGE.test(folded[start - 1] as string)) start -= 1;
  let end = index;
  while (end < folded.length && end - index < LONGEST && !EDGE.test(folded[end] as string)) end += 1;
  return [start, end];
};

const LONGEST = 300;
const EDGE = /[,;:()–—]/;

/**
 * Whether a verb (from `start` to `end`) is in a clause that tells something beside: "the court, which had ruled before", "as she said at the fair".
 * In German the verb at its end shows such a clause: "die das Gericht verworfen hat".
 */
export const isAside = (folded: string, language: string, start: number, end: number): boolean => {
  const [from] = clauseAround(folded, start);
  if (language === 'de') return VERB_LAST.test(folded.slice(end, end + 20));
  return language === 'en' && RELATIVE.test(folded.slice(from, start));
};

const VERB_LAST =
  /^(?:\s+worden)?\s+(?:habe|haben|hat|hatte|hatten|wurde|wurden|ist|sind|sei|seien|war|waren)\s*(?:[,;:.!?–—)"”“]|$|und\s|oder\s)/u;
const RELATIVE = /(?:^|\s)(?:which|who|whom|whose)\s|^\s*(?:and\s)?as\s(?!part|a\s|an\s|of|well|such|soon|the\s)/;
