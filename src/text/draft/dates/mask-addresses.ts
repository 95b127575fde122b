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
