import { type DocumentNode, visit } from 'graphql';
import { usualDirectiveNames } from '../compose/federation-directives.ts';

/** A directive where an SDL uses it. */
export interface UsedDirective {
  written: string;
  /** The name that federation has for it. */
  usual: string;
  /** The names of what it stands on: type, field or value, argument. */
  path: string[];
}

export const directivesIn = (document: DocumentNode): UsedDirective[] => {
  const usualNameOf = usualDirectiveNames(document);
  const used: UsedDirective[] = [];
  visit(document, {
    Directive({ name: { value: written } }, _key, _parent, _path, ancestors) {
      const path = ancestors.flatMap((above) => ('name' in above && above.name ? [above.name.value] : []));
      used.push({ written, usual: usualNameOf(written), path });
    },
  });
  return used;
};
