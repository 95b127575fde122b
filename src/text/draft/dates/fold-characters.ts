/** Characters that differ only in form, each with the one that replaces it. All are one unit of UTF-16. */
const FORMS: readonly [pattern: RegExp, plain: string][] = [
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' '],
  [/[\u2010-\u2015\u2212\uFF0D]/g, '-'],
  [/[\u2018\u2019\u201B\u2032\u00B4`]/g, "'"],
  [/[\u301C\uFF5E\u223C]/g, '~'],
  [/\uFF0F/g, '/'],
  [/\uFF08/g, '('],
  [/\uFF09/g, ')'],
];

/**
 * A text in which spaces, dashes, apostrophes and digits have one form each. Every character keeps its place, so that an index
 * into it is an index into the text.
 */
export const foldCharacters = (text: string): string =>
  FORMS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text).replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
