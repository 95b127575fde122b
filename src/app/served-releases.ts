import { refuse } from '../graph/reading/read-store.ts';
import type { ServedReleases } from '../server/server.ts';
import type { OfferedFiles } from '../store/releases/offered-releases.ts';

/** The releases of a store for a server, which tells clients if they cannot be read. */
export const serveOffered = (offered: OfferedFiles): ServedReleases => ({
  async find(key, path) {
    const file = await offered.find(key, path).catch(refuse);
    return file && { ...file, read: () => file.read().catch(refuse) };
  },
});
