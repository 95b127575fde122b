/**
 * The address of a sentence in the original, as a text fragment of the URL. A long sentence is named by its first and its last
 * words.
 */
export const linkToWords = (url: string, words: string | undefined): string => {
  const text = words?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return url;
  const [page = url] = url.split('#');
  const parts = text.split(' ');
  if (text.length <= LONGEST || parts.length < 3) return `${page}#:~:text=${encode(text.slice(0, LONGEST))}`;
  const count = Math.min(WORDS, Math.floor(parts.length / 2));
  return `${page}#:~:text=${encode(parts.slice(0, count).join(' '))},${encode(parts.slice(-count).join(' '))}`;
};

const LONGEST = 100;
const WORDS = 6;

/** A hyphen would begin a context. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
