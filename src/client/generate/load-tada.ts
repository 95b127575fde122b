export type TadaPackage = typeof import('@gql.tada/internal');

/** gql.tada is not installed here. */
export class TadaNotInstalled extends Error {}

/** The part of gql.tada that writes its types, an optional peer. Rejects with `TadaNotInstalled` where it is missing. */
export const loadTada = (): Promise<TadaPackage> =>
  import('@gql.tada/internal').catch((error) => {
    throw new TadaNotInstalled(error instanceof Error ? error.message : String(error));
  });
