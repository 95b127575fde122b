import type { ActorType, NodeType, RegisterType } from '../node-types.ts';
import type { BriefFile } from '../records/brief-records.ts';
import type { OutcomesFile } from '../records/outcome-records.ts';
import type { NodeRef, NodeRefText } from '../refs.ts';

/** What the rows of briefs and of outcomes are derived from. */

/** Resolves the references of a file. They were checked, so what they name exists. */
export interface Resolver {
  /** The actor with this code or slug. */
  actor(ref: string): NodeRef<ActorType>;
  /** What `Type:slug` names. */
  node<Type extends NodeType>(ref: NodeRefText<Type>): NodeRef<Type>;
  /** The id of the entity with this slug. */
  find(type: RegisterType, ref: string): string;
  /** The id that a reference to one of these types would have if no entries were united: what the file itself names. */
  said(type: NodeType, ref: string): string;
}

/** What the rows of the outcomes of a catalog are derived from. */
export interface OutcomesSource extends Resolver {
  /** The key and the namespace of the catalog. */
  catalog: string;
  namespace: string | null;
  record: OutcomesFile;
}

/** What the rows of a brief are derived from. */
export interface BriefSource extends Resolver {
  /** The key of its catalog. */
  catalog: string;
  /** The ids of the organizations that published it, in their order. */
  publishers: readonly string[];
  /** The people and organizations that wrote it, in their order; none if the text names nobody. */
  byline: readonly NodeRef<ActorType>[];
  /** The ids of the people among them. */
  authors: readonly string[];
  /** The organizations and governments that commissioned or paid for it. */
  commissioners: readonly NodeRef<ActorType>[];
  /** The slug, with the namespace of its catalog. */
  slug: string;
  record: BriefFile;
  /** The text, if it may be served. */
  text: string | undefined;
  /** A slug of the brief's own file, with the namespace of its catalog. */
  qualify(slug: string): string;
  /** The full refs of the brief's own citations: `p4.s4` becomes `asan-2024-12-05:p4.s4`. */
  cite(citations: readonly string[]): readonly string[];
  /** What the links of the brief join with a node, in either direction. */
  linkedTo(node: NodeRef): readonly NodeRef[];
}
