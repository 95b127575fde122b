import type { RowOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { KeyPointValue } from '../../model/rows/brief-rows.ts';
import { paragraphKey } from '../../model/rows/paragraph-rows.ts';
import { citationsField } from '../fields/statement.ts';
import { load, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** Adds the key points of a brief. They restate claims, so they belong to this domain. */
export const addKeyPoints = ({ builder }: SchemaTools): void => {
  const KeyPoint = builder.objectRef<KeyPointValue>('KeyPoint').implement({
    description: 'A key point that a brief places before its text.',
    fields: (t) => ({
      paragraph: t.field({
        type: 'Paragraph',
        description: 'Its paragraph.',
        resolve: (point, _args, context) => load(context, 'Paragraph', paragraphKey(point.brief, point.paragraph)),
      }),
      summary: t.exposeString('summary', { description: 'What it says, in our own words.' }),
      citations: citationsField(t, (point) => [paragraphKey(point.brief, point.paragraph)], 'The key point itself.', 1),
      restates: t.field({
        type: ['Claim'],
        listSize: { assumedSize: GREATEST_LENGTH.restates },
        description: 'The claims of the text that it summarizes.',
        resolve: (point, _args, context) => loadNodes(context, point.restates),
      }),
    }),
  });
  builder.objectFields('Brief', (t) => ({
    keyPoints: t.field({
      type: [KeyPoint],
      listSize: { assumedSize: GREATEST_LENGTH.keyPoints },
      description: 'Its key points in order.',
      resolve: (brief: RowOf<'Brief'>) => [...brief.keyPoints],
    }),
  }));
};
