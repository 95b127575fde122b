import { createHash } from 'node:crypto';
import { encode, type ServedFile } from './encoded.ts';

/** An operation that people can start from. */
export interface ExampleOperation {
  /** The name that the document gives the operation. */
  name: string;
  /** What it asks, in a line. */
  description?: string;
  /** The GraphQL text. */
  document: string;
  /** Values of its variables. */
  variables?: Readonly<Record<string, unknown>>;
}

/** GraphiQL with a tab for each example: one page for all requests of a server; loads 9 MB of its sources. */
export async function renderGraphiqlPage(title: string, examples: readonly ExampleOperation[]): Promise<ServedFile> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title, ...(examples.length > 0 && { defaultTabs: examples.map(toTab) }) };
  const rendered = renderGraphiQL(options);
  // The renderer writes the options into a script as they are: a `</script>` in an example would end it.
  const json = JSON.stringify(options);
  const start = rendered.lastIndexOf(json);
  const chosen = chooseOptions(json.replaceAll('<', '\\u003c'));
  const html = rendered.slice(0, start) + chosen + rendered.slice(start + json.length);
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.indexOf('</script>'));
  return {
    etag: `"${sha256(html).slice(0, 22)}"`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(sha256(script)),
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
    },
    encoded: encode(Buffer.from(html)),
  };
}

/** An example as it stands in its tab, and as it is sent from there. */
export function textOfExample({ description, document }: ExampleOperation): string {
  return description ? `# ${description}\n${document}` : document;
}

function toTab(example: ExampleOperation) {
  const query = textOfExample(example);
  const { variables } = example;
  return variables ? { query, variables: JSON.stringify(variables, null, 2) } : { query };
}

/**
 * The options that the page takes, as JavaScript: an address that holds a query opens it alone, with its variables, of
 * which GraphiQL as Yoga ships it reads the query only.
 */
function chooseOptions(options: string): string {
  const read =
    "new URL(location.href).searchParams.get('query') && new URL(location.href).searchParams.get('variables')";
  return `((variables, options) => variables ? { ...options, variables, defaultTabs: undefined } : options)(${read}, ${options})`;
}

function policyFor(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'", // the editor writes style elements as one types
    "connect-src 'self'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
