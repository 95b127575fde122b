export type TadaPackage = typeof import('@gql.tada/internal');

/** gql.tada is not installed. */
export class TadaNotInstalled extends Error {}

/** Loads the part of gql.tada that writes types, an optional peer. Rejects with `TadaNotInstalled` if it is missing. */
export const loadTada = (): Promise<TadaPackage> =>
  import('@gql.tada/internal').catch((error) => {
    throw new TadaNotInstalled(error instanceof Error ? error.message : String(error));
  });
