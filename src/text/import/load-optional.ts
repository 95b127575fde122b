import { ImportError } from './imported.ts';

/** Loads packages that are installed only by those who need them; throws an `ImportError` that says how to install them. */
export const loadOptional = async <Modules extends readonly unknown[]>(
  what: string,
  packages: readonly string[],
  load: () => Promise<Modules>,
): Promise<Modules> => {
  try {
    return await load();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new ImportError(`Reading ${what} needs packages that are not installed: npm install ${packages.join(' ')}`, {
      cause,
    });
  }
};
