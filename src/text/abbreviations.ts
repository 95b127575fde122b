/** Words that a full stop shortens and a number follows: "No. 5", "p. 12", "Dec. 5". */

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // Parts of texts, in English and in other languages.
    'abs anh anm app appx art arts bd cf ch chap cl col cols ed eds eq eqs fig figs fn lit no nos nr num núm',
    'par para paras pp pt pts pág ref refs reg regs sec secs ser st suppl tab tabs tbl ver vol vols',
    // Months.
    'jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez',
    // About how many.
    'approx appr avg ca circa est max min incl excl esp vs viz',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a word before a full stop and a number is likely shortened, or is a number of a list or of a date. */
export const isShortened = (word: string): boolean => {
  const plain = word.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  // A single letter, "U.S", "5" of "5. 12. 2020", and what ends without a letter or a digit: "wait..".
  if (/^\p{L}$|^\p{L}[\p{L}.]*\.\p{L}+$|^\d{1,2}$/u.test(plain) || /\.$/.test(word)) return true;
  return ABBREVIATIONS.has(plain);
};
