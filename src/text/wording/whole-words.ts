/** A pattern of words, or beginnings of words, that are not within others. */
export const wholeWords = (pattern: string, flags = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, flags);
