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

/** What numbers are never dates in: addresses on the web and by mail, DOIs, ISSNs and ISBNs, and the numbers of EU acts. */
const ADDRESSES: readonly RegExp[] = [
  /\b(?:https?|ftp):\/\/[^\s<>"]{1,2000}/gi,
  /\bwww\.[^\s<>"]{1,2000}/gi,
  /\b(?:doi|arxiv|urn|hdl|pmid|pmcid):? ?[^\s<>"]{1,200}/gi,
  /\b10\.\d{4,9}\/[^\s<>"]{1,200}/g,
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,200}/gu,
  // A host with a path: "example.org/reports/2024".
  /(?<![\p{L}\d.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,10}\/[^\s<>"]{0,500}/gu,
  /\b(?:ISSN|ISBN|ISO|IEC|DIN|EN|RFC|BT-Drs\.?|BR-Drs\.?|Drucksache|COM|SWD|JOIN|SEC|CELEX|ECLI)(?:[ :/-]|\()[\d():/.-]{1,40}/g,
  // "(EU) 2024/1689", "2016/679", "A/RES/70/1", "COM(2021) 206".
  /\((?:EU|EG|EC|UE|CE|EWG|EEC|CEE|Euratom)\) ?(?:No\.? |Nr\.? |n° ?|n\.º ?)?\d{1,4}\/\d{1,4}/g,
  /(?<![\d/])(?:19|20)\d{2}\/\d{3,5}(?:\/[A-Z]{2,4})?(?![\d/])/g,
  /(?<![\d/])(?:19|20)?\d{2}\/\d{1,4}\/(?:EU|EG|EC|UE|CE|EWG|EEC|CEE)\b/g,
  /\b[A-Z](?:\/[A-Z]{1,8}){1,3}\/[\d/.]{1,30}/g,
];

/** Stands for a character of an address: neither a letter nor a digit nor a space. */
const MASK = '\uFFFC';

/** The text with each character of an address replaced. Every other character keeps its place. */
export const maskAddresses = (text: string): string =>
  ADDRESSES.reduce((masked, pattern) => masked.replace(pattern, (address) => MASK.repeat(address.length)), text);
