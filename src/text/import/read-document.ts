import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ImportError, type ImportedDocument } from './imported.ts';
import { readingAnswer } from './imported-schema.ts';
import { printRequest, type ReadingRequest } from './reading-request.ts';

/** What reading a document may use. */
export interface ReadingLimits {
  /** Milliseconds. */
  time: number;
  /** Megabytes of JavaScript objects. */
  memory: number;
  /** Bytes of the answer. */
  answerBytes: number;
}

export const READING_LIMITS: ReadingLimits = { time: 60_000, memory: 1024, answerBytes: 32 * 1024 * 1024 };

const isSource = import.meta.url.endsWith('.ts');
const ENTRY = new URL(isSource ? './reading-process.ts' : './reading-process.js', import.meta.url);

/**
 * Reads a document in a process of its own, which has no environment variables and is killed when it takes too long or writes too
 * much: documents come from anywhere, and neither a loop in a parser nor its memory can be stopped otherwise. Throws an
 * `ImportError` for a person; any other error is a bug.
 */
export const readDocument = async (
  request: ReadingRequest,
  limits: ReadingLimits = READING_LIMITS,
  entry: URL = ENTRY,
): Promise<ImportedDocument> => {
  const flags = [`--max-old-space-size=${limits.memory}`, ...(isSource ? ['--import', 'tsx'] : [])];
  const child = spawn(process.execPath, [...flags, fileURLToPath(entry)], {
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
    if (size === 0)
      throw new ImportError(
        `${request.name} needs more memory than ${limits.memory} MB to read, or broke its reader (${signal ?? `exit code ${code}`})`,
      );
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
