/** What a server has to know of the releases of its catalogs. */
export interface ServedReleases {
  /**
   * A file of a catalog's release, by its path below `/catalogs/KEY/`. Undefined if no such catalog is offered, null if its
   * releases have no such file. Rejects with a GraphQLError that clients get if it cannot be read.
   */
  find(key: string, path: string): Promise<ServedReleaseFile | null | undefined>;
}

export interface ServedReleaseFile {
  /** Weak, so that it holds for all encodings. */
  etag: string;
  /** Another one for each content, also where only the time of issue differs, which the tag leaves out. */
  contentId: string;
  /** The content type. */
  type: string;
  /** Whether the address never has another content. */
  isFixed: boolean;
  /** Rejects as `find` does. */
  read(): Promise<string>;
}
