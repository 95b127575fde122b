import { ImportError, type ImportSource } from '../imported.ts';

/** Pages that a browser has saved: an archive of the page and its files in MHTML, or a file that says where it is from. */

interface Part {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/** The headers of a message or of one of its parts, and what follows them. */
const readPart = (text: string): Part => {
  const end = /\r?\n\r?\n/.exec(text);
  const lines = (end ? text.slice(0, end.index) : '').replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: new Map(headers), body: end ? text.slice(end.index + end[0].length) : '' };
};

const decodeBody = ({ headers, body }: Part): Uint8Array => {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
};

/** Whether a file begins as MHTML does. */
export const isMhtml = (start: string): boolean =>
  /^[\w-]{2,40}:[^\n]*\n/.test(start) && /^content-type:\s*multipart\/related\b/im.test(start);

/** The page in an archive, with the address that it was saved from; throws an `ImportError` if it has none. */
const openMhtml = (text: string, source: ImportSource): ImportSource => {
  const { headers, body } = readPart(text);
  const boundary = /\bboundary="?([^";\r\n]{5,200})"?/i.exec(headers.get('content-type') ?? '')?.[1];
  const parts =
    boundary === undefined
      ? []
      : body
          .split(`--${boundary}`)
          .slice(1)
          .map((part) => readPart(part.trimStart()));
  const page = parts.find((part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
  );
  if (!page) throw new ImportError(`${source.name} is an archive without a web page in it`);
  const charset = /\bcharset="?([\w-]{2,40})/i.exec(page.headers.get('content-type') ?? '')?.[1];
  const from = headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  return { ...source, bytes: decodeBody(page), url: source.url ?? from, charset };
};

/** What browsers and SingleFile write at the beginning of a page that they save. */
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/[^\s>]{1,2000})/;

/** A page as it was before it was saved, with the address that it was saved from. */
export const openSavedPage = (source: ImportSource): ImportSource => {
  const start = Buffer.from(source.bytes.subarray(0, 4096)).toString('latin1');
  if (isMhtml(start)) return openMhtml(Buffer.from(source.bytes).toString('latin1'), source);
  return { ...source, url: source.url ?? SAVED_FROM.exec(start)?.[1] };
};
