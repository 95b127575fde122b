import { RELEASE_FORMAT } from '../../model/file-formats.ts';
import { formatJsonPath } from '../../model/json-path.ts';
import type { ReleaseFile } from '../../model/records/release-records.ts';
import { checkShape } from '../json/shape.ts';

/** A release, or the first thing that is wrong with it. */
export type ParsedRelease = { release: ReleaseFile } | { mistake: string };

/** Parses the bytes of `release.json`. */
export const parseRelease = (bytes: Uint8Array): ParsedRelease => {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*</.test(text)) return { mistake: 'it is HTML or XML and not JSON; check the address' };
    value = JSON.parse(text);
  } catch {
    return { mistake: 'it is not JSON in UTF-8' };
  }
  const { record, issues } = checkShape(RELEASE_FORMAT, value);
  if (record) return { release: record };
  const [first] = issues;
  if (!first) return { mistake: 'it is not a release' };
  const at = first.path.length === 0 ? '' : `${formatJsonPath(first.path)}: `;
  return { mistake: `${at}${first.message}`.slice(0, GREATEST_MISTAKE) };
};

const GREATEST_MISTAKE = 500;
