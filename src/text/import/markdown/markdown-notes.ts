import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { MarkOf } from './inline-text.ts';

/** The footnotes of a text. */
export interface MarkdownNotes {
  markOf: MarkOf;
  /** In the order of their marks; those that nothing refers to last. */
  list: readonly { mark: string; node: FootnoteDefinition }[];
}

/** Numbers the footnotes in the order of their first references, unless all have numbers as labels: these are kept. */
export const createNotes = (root: Root): MarkdownNotes => {
  const definitions = new Map<string, FootnoteDefinition>();
  const referred = new Set<string>();
  const open: RootContent[] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child as RootContent);
  }
  const order = [...new Set([...referred, ...definitions.keys()])];
  const areNumbers = order.every((identifier) => /^\d{1,4}$/.test(identifier));
  const marks = new Map(order.map((identifier, index) => [identifier, areNumbers ? identifier : String(index + 1)]));
  const list = order.flatMap((identifier) => {
    const node = definitions.get(identifier);
    return node ? [{ mark: marks.get(identifier) ?? identifier, node }] : [];
  });
  if (areNumbers) list.sort((a, b) => Number(a.mark) - Number(b.mark));
  return { markOf: (identifier) => marks.get(identifier) ?? identifier, list };
};
