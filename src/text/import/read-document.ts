import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ImportError, type ImportedDocument } from './imported.ts';
import { readingAnswer } from './imported-schema.ts';
import { permissionsOf } from './reading-permissions.ts';
import { printRequest, type ReadingRequest, TOO_MUCH_MEMORY } from './reading-request.ts';

/** What reading a document may use. */
export interface ReadingLimits {
  /** Milliseconds. */
  time: number;
  /** Megabytes of resident memory. */
  memory: number;
  /** Bytes of the answer. */
  answerBytes: number;
}

export const READING_LIMITS: ReadingLimits = { time: 60_000, memory: 512, answerBytes: 32 * 1024 * 1024 };

/** What a process takes beyond its limit before it notices, in megabytes. */
const RESERVE = 32;

const isSource = import.meta.url.endsWith('.ts');
const moduleAt = (name: string): URL => new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url);
/**
 * Node 22.18 and newer run the sources as they are; tsx does not register itself in threads. The source maps of pdf.js, which it would
 * have Node keep, take much of the memory that a document may.
 */
const needsTsx = isSource && !Reflect.get(process.features, 'typescript');
const registerTsx = (): string[] => {
  const api = new URL('./esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx')));
  const register = `import { register } from "${api}"; register(); process.setSourceMapsEnabled(false);`;
  return ['--import', `data:text/javascript,${register}`];
};

/**
 * Reads a document in a process of its own, which has no environment variables, opens no files but its own where Node can see to
 * that, and is ended when it takes too long or too much memory, or writes too much: documents come from anywhere, and neither a loop
 * in a parser nor its memory can be stopped otherwise. Throws an `ImportError` for a person; any other error is a bug.
 */
export const readDocument = async (
  request: ReadingRequest,
  limits: ReadingLimits = READING_LIMITS,
  thread: URL = moduleAt('reading-thread'),
): Promise<ImportedDocument> => {
  const greatest = limits.memory - RESERVE;
  const modules = [moduleAt('reading-process'), thread].map((module) => fileURLToPath(module));
  const flags = needsTsx ? registerTsx() : permissionsOf(modules);
  const child = spawn(process.execPath, [...flags, ...modules, String(greatest * 1024 * 1024)], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  let failure: string | undefined;
  const stop = (reason: string): void => {
    failure ??= reason;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop(`takes longer than ${limits.time / 1000} seconds to read`), limits.time);
  const chunks: Uint8Array[] = [];
  let size = 0;
  (child.stdio[3] as Readable).on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > limits.answerBytes) stop('has more text than a brief can have');
    else chunks.push(chunk);
  });
  const input = child.stdin as Writable;
  // If the process ends before it has read everything, its end says why.
  input.on('error', () => {});
  for (const part of printRequest(request)) input.write(part);
  input.end();
  try {
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (...end) => resolve(end));
    });
    if (failure !== undefined) throw new ImportError(`${request.name} ${failure}`);
    // V8 aborts when its objects take all that they may.
    if (signal === TOO_MUCH_MEMORY || signal === 'SIGABRT')
      throw new ImportError(`${request.name} needs more memory than ${limits.memory} MB to read`);
    if (size === 0) throw new ImportError(`${request.name} broke its reader (${signal ?? `exit code ${code}`})`);
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
  return check(Buffer.concat(chunks).toString(), request.name);
};

const check = (text: string, name: string): ImportedDocument => {
  const { data: answer, error } = readingAnswer.safeParse(JSON.parse(text));
  if (!answer)
    throw new ImportError(`${name} has a part that is longer than a brief can have: ${describeIssue(error)}`);
  if ('document' in answer) return answer.document;
  if (answer.isExpected) throw new ImportError(answer.message);
  throw new Error(`Reading ${name} failed: ${answer.message}`);
};

/** Where a document is too long, in one line. */
const describeIssue = ({ issues }: { issues: readonly { path: PropertyKey[]; message: string }[] }): string => {
  const deepest = issues.flatMap((issue) => ('errors' in issue ? (issue.errors as (typeof issues)[]).flat() : issue));
  const [found] = deepest.toSorted((a, b) => b.path.length - a.path.length);
  return found ? `${found.path.join('.')}: ${found.message}` : 'its reader answered in another form';
};
