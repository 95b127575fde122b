import { ImportError } from './imported.ts';

/** The encoding that a byte-order mark names. */
const findMark = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
};

/**
 * Decodes a text: by its byte-order mark, else by the encoding that the server or the document declares, else as UTF-8. Throws
 * an `ImportError` if the bytes are not in that encoding, or are not a text.
 */
export const decodeBytes = (bytes: Uint8Array, name: string, declared?: string | undefined): string => {
  const encoding = findMark(bytes) ?? declared ?? 'utf-8';
  const text = decode(bytes, encoding, name, declared !== undefined);
  if (text.includes('\0')) throw new ImportError(`${name} is not a text: it has NUL bytes`);
  return text;
};

const decode = (bytes: Uint8Array, encoding: string, name: string, isDeclared: boolean): string => {
  const decoder = createDecoder(encoding);
  if (!decoder) throw new ImportError(`${name} declares the encoding "${encoding.slice(0, 40)}", which is unknown`);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ImportError(
      `${name} is not in ${decoder.encoding.toUpperCase()}, ${isDeclared ? 'which it declares' : 'and declares no other encoding'}; save it as UTF-8`,
      { cause },
    );
  }
};

const createDecoder = (encoding: string): TextDecoder | null => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return null;
  }
};

/** The encoding that an HTML page declares in its first 1024 bytes. */
export const findDeclaredEncoding = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, encoding] = /<(?:meta|\?xml)\s[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start) ?? [];
  // A page in an encoding of ASCII's family cannot be in UTF-16, whatever it says.
  return encoding && /^utf-?16/i.test(encoding) ? 'utf-8' : encoding;
};
