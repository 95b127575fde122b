/**
 * What words of one family have in common: "criticises" and "criticized", "labourers" and "laborers", "ministers'". A stem of
 * less than four letters is a word as it is.
 */
export const stem = (word: string): string => {
  if (word.length < 5) return word.length > 3 ? word.replace(/s$/, '') : word;
  const spelled = word
    .replace('our', 'or')
    .replace(/([fp])ence$/, '$1ense')
    .replace(/is(?=e[sd]?$|ing$|ation$)/, 'iz');
  const short = spelled.replace(/(?:ations?|ances?|ings?|ments?|ions?|ary|ers?|ed|es|s|ly|al)$/, '');
  return (short.length >= 4 ? short : spelled.replace(/s$/, '')).slice(0, 7);
};
