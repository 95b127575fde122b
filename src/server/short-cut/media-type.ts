const TYPES: Readonly<Record<string, string>> = {
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/json': 'application/json',
  'application/*': 'application/json',
  '*/*': 'application/json',
};

/** What the headers of most clients come to. */
const known = new Map<string, string | undefined>();
const MAX_KNOWN = 100;

/** The content type that Yoga gives an answer without errors, by the `accept` header of the request; undefined for one that is not JSON. */
export function jsonTypeFor(accept = '*/*'): string | undefined {
  const type = known.get(accept);
  if (type !== undefined || known.has(accept)) return type;
  const made = chooseType(accept);
  if (known.size >= MAX_KNOWN) known.clear();
  if (accept.length < 500) known.set(accept, made);
  return made;
}

/** The first that is JSON; Yoga knows no other order. */
function chooseType(accept: string): string | undefined {
  for (const part of accept.replace(/\s/g, '').toLowerCase().split(',')) {
    const [type = '', ...parameters] = part.split(';');
    const charset = parameters.find((parameter) => parameter.includes('charset=')) ?? 'charset=utf-8';
    const json = TYPES[type];
    if (json && charset === 'charset=utf-8') return `${json}; charset=utf-8`;
  }
  return undefined;
}
