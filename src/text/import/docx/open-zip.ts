import { ImportError } from '../imported.ts';

/** Opens the ZIP archive that a DOCX is with fflate, which is an optional package (MIT, 8 kB). */

const MOST_ENTRIES = 5000;
const MOST_BYTES = 200 * 1024 * 1024;
/** XML is packed to a tenth or so; text that repeats itself, to a fiftieth. A bomb is packed to a thousandth. */
const GREATEST_RATIO = 200;
const SMALL = 1024 * 1024;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const checkStart = (bytes: Uint8Array, name: string): void => {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ImportError(`${name} is encrypted or an old .doc; save it as .docx without a password and import that`);
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new ImportError(`${name} is not a DOCX`);
  // The first bit of the flags.
  if (((bytes[6] ?? 0) & 1) === 1)
    throw new ImportError(`${name} is encrypted; save it without a password and import that`);
};

/**
 * Unpacks the parts with these names. Sizes are checked in the archive's directory before anything is unpacked. Throws an
 * `ImportError` if the archive is encrypted, broken, or would be too large.
 */
export const openZip = async (
  bytes: Uint8Array,
  name: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> => {
  const { unzipSync, strFromU8 } = await import('fflate');
  checkStart(bytes, name);
  let entries = 0;
  let total = 0;
  const check = (entry: { name: string; size: number; originalSize: number }): boolean => {
    entries += 1;
    total += entry.originalSize;
    if (entries > MOST_ENTRIES) throw new ImportError(`${name} has more than ${MOST_ENTRIES} parts`);
    if (total > MOST_BYTES) throw new ImportError(`${name} would unpack to more than ${MOST_BYTES / 1024 / 1024} MB`);
    if (entry.originalSize > SMALL && entry.originalSize > entry.size * GREATEST_RATIO) {
      throw new ImportError(`${name} has a part that unpacks to more than ${GREATEST_RATIO} times its size`);
    }
    return wanted.has(entry.name);
  };
  // Unpacking stops at the size that the directory declares.
  const parts = unzip(() => unzipSync(bytes, { filter: (entry) => check(entry) }), name);
  return new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part).replace(/^\uFEFF/, '')]));
};

const unzip = <T>(run: () => T, name: string): T => {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(`${name} is a broken or truncated DOCX`, { cause });
  }
};
