import type { ExecutionResult } from 'graphql';

/** Whether a result has no errors and no extensions. */
export function hasOnlyData({ data: _data, ...others }: ExecutionResult): boolean {
  return Object.values(others).every((value) => value === undefined);
}

/** The JSON of a result, with one character for each byte of UTF-8; null if it has more than data, or cannot be printed. */
export function jsonOf(result: ExecutionResult & { stringify?: () => string }): string | null {
  try {
    if (result.stringify) return toBytes(result.stringify());
    return hasOnlyData(result) ? toBytes(JSON.stringify({ data: result.data })) : null;
  } catch {
    return null; // Yoga cannot print it either, and says so
  }
}

const toBytes = (text: string): string => Buffer.from(text).toString('latin1');
