import type { Claim, Entry } from '../../views/entry-types.ts';
import { escapeMarkup } from '../../views/metadata/markup.ts';
import { titleOf } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { nameHolders } from './owners.tsx';

/** HTML for the page of somebody else: the element that shows the card of an entry, and what is there without it. */
export const embedCode = (origin: string, address: string, label: string): string => {
  const href = escapeMarkup(address);
  return `<briefgraph-card href="${href}">
  <a href="${href}" lang="${texts.html.language}">${escapeMarkup(label)}</a>
</briefgraph-card>
<script async src="${escapeMarkup(origin)}/embed.js"></script>`;
};

/** What a link to an entry says in the page of somebody else: its title, with whose word it is. */
export const labelOf = (node: Entry): string => {
  if ('asOf' in node) return `${node.text} (${nameClaimants(node)})`;
  if (node.__typename === 'Brief') return texts.briefOf(texts.shortPublisher(node.publisher.name), node.title);
  return node.__typename === 'Paragraph' ? texts.briefOf(node.brief.title, node.label) : titleOf(node);
};

const nameClaimants = (claim: Claim): string =>
  claim.basis === 'CURATOR_INFERRED' ? texts.comparison.asReading(nameHolders(claim)) : nameHolders(claim);
