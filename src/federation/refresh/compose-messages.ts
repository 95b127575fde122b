import type { SubgraphSdl } from '../compose/compose.ts';

/** What a process that composes is sent. */
export interface ComposeRequest {
  subgraphs: readonly SubgraphSdl[];
  /** The API schema that clients were promised. */
  promised: string;
}

/** What it answers. */
export type ComposeAnswer =
  | {
      kind: 'composed';
      sdl: string;
      /** What clients can no longer do, such as `Country.publications was removed.` */
      losses: readonly string[];
    }
  | { kind: 'refused'; problems: readonly string[] };
