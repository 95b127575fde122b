/** Headers of answers that are the same for all answers of a kind. With any other header, nothing is learnt. */
const CONSTANT = new Set([
  'content-type',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'x-content-type-options',
  'referrer-policy',
  'ratelimit-policy',
  'cache-control',
  'vary',
  'content-encoding',
]);

/** Headers that each answer has its own of. */
export interface OwnHeaders {
  'x-request-id': string;
  'content-length': string;
  etag?: string | undefined;
  ratelimit?: string | undefined;
}

const OWN = new Set(['x-request-id', 'content-length', 'etag', 'ratelimit'] satisfies (keyof OwnHeaders)[]);

const isOwn = (name: string): name is keyof OwnHeaders => (OWN as ReadonlySet<string>).has(name);

/** The headers of answers that are alike. */
export interface AnswerHeaders {
  /** Names and values in turn. */
  list(own: OwnHeaders): string[];
  /** Lines, as they are sent. */
  print(own: OwnHeaders): string;
}

/** Returns what makes headers like these; undefined if there is one of which nobody knows how it comes about. */
export function createHeaders(headers: readonly (readonly [string, string])[]): AnswerHeaders | undefined {
  if (!headers.every(([name]) => isOwn(name.toLowerCase()) || CONSTANT.has(name.toLowerCase()))) return undefined;
  const flat = headers.flat();
  /** The headers that each answer has its own of: where they are in the list, and what is printed before them. */
  const places: { name: keyof OwnHeaders; index: number; before: string }[] = [];
  let text = '';
  for (const [index, [name, value]] of headers.entries()) {
    const own = name.toLowerCase();
    text += `${name}: `;
    if (isOwn(own)) {
      places.push({ name: own, index: 2 * index + 1, before: text });
      text = '\r\n';
    } else text += `${value}\r\n`;
  }
  return {
    list(own) {
      const made = flat.slice();
      for (const { name, index } of places) made[index] = own[name] ?? '';
      return made;
    },
    print(own) {
      let printed = '';
      for (const { name, before } of places) printed += before + (own[name] ?? '');
      return printed + text;
    },
  };
}
