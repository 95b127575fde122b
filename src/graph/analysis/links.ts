import type { RowOf } from '../../model/collections.ts';
import { LINKED_TYPES, type LinkedType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import { linkTerm } from '../../model/rows/argument-rows.ts';
import { LINK_DIRECTION, LINK_KIND, type LinkKind } from '../../model/vocabulary/statements.ts';
import type { FieldsOf, ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, withEntity } from '../where.ts';

type Link = RowOf<'Link'>;

/** Adds the links between statements. Forecasts have a field of their own for two kinds of links. */
export const addLinks = ({ builder, values }: SchemaTools): void => {
  const Kind = defineEnum(builder, 'LinkKind', 'How one statement relates to another.', LINK_KIND);
  const Direction = defineEnum(
    builder,
    'LinkDirection',
    'The direction of a link, seen from one of its ends.',
    LINK_DIRECTION,
  );
  const Node = builder.unionType('LinkNode', {
    description: 'What can be linked.',
    types: [...LINKED_TYPES],
    resolveType: (row) => row.__typename,
  });
  for (const type of LINKED_TYPES) {
    const connection = defineConnection<Link, RowOf<LinkedType>>(builder, {
      type: Node,
      name: `${type}Links`,
      description: `A page of the links of one ${type.toLowerCase()}.`,
      edge: {
        description: 'A link, and the statement at its other end.',
        fields: (edge) => ({
          kind: edge.field({
            type: Kind,
            description: 'How the statement that the link goes from relates to the one that it goes to.',
            resolve: ({ row }) => row.kind,
          }),
          direction: edge.field({
            type: Direction,
            description: 'Whether the link goes from this statement, or to it.',
            resolve: ({ row }) => row.direction,
          }),
          brief: statedBy(edge),
          ...edgeStatementFields(edge, values),
        }),
      },
    });
    builder.objectFields(type, (t) => ({
      links: pageField(t as FieldsOf<RowOf<LinkedType>>, connection, {
        description: 'Its links to other statements.',
        collection: 'Link',
        order: 'LINK',
        args: { brief: t.arg.string({ description: 'Only links that the brief with this slug states.' }) },
        of: (row) => row.slug,
        where: (row, { brief }: { brief?: string | null }, context) =>
          allConditions<'Link'>([
            [{ term: 'node', any: [`${type}:${row.slug}`] }],
            withEntity(context, 'brief', 'Brief', brief),
          ]),
        node: (row, context) => loadNode(context, row.otherNode),
      }),
    }));
  }

  const contradictions = defineConnection<Link, RowOf<LinkedType>>(builder, {
    type: Node,
    name: 'ClaimContradictions',
    description: 'A page of what contradicts a claim.',
    edge: {
      description: 'What contradicts a claim, and who says so.',
      fields: (edge) => ({ brief: statedBy(edge), ...edgeStatementFields(edge, values) }),
    },
  });
  builder.interfaceFields('Claim', (t) => ({
    contradictions: pageField(t, contradictions, {
      description: 'What cannot be right if it is: its links of the kind CONTRADICTS, in either direction.',
      collection: 'Link',
      order: 'LINK',
      args: { brief: t.arg.string({ description: 'Only contradictions that the brief with this slug states.' }) },
      of: ({ __typename: type, slug }) => `${type}:${slug}/CONTRADICTS`,
      where: ({ __typename: type, slug: id }, { brief }: { brief?: string | null }, context) =>
        allConditions<'Link'>([
          [
            {
              term: 'kindAndDirection',
              any: (['FROM', 'TO'] as const).map((direction) => linkTerm({ type, id }, 'CONTRADICTS', direction)),
            },
          ],
          withEntity(context, 'brief', 'Brief', brief),
        ]),
      node: (row, context) => loadNode(context, row.otherNode),
    }),
  }));

  const linkedTo = <Type extends 'Forecast' | 'Motive'>(
    t: FieldsOf<RowOf<'Forecast'>>,
    type: Type,
    kind: LinkKind,
    name: string,
    description: string,
  ) =>
    pageField(
      t,
      defineConnection<Link, RowOf<Type>>(builder, {
        type,
        name,
        description: `A page of the ${type.toLowerCase()}s that a forecast is linked to.`,
        edge: { description: 'A link from a forecast.', fields: (edge) => edgeStatementFields(edge, values) },
      }),
      {
        description,
        collection: 'Link',
        order: 'LINK',
        of: (forecast) => `${forecast.slug}/${kind}`,
        where: ({ slug: id }) => [
          { term: 'kindAndDirection', any: [linkTerm({ type: 'Forecast', id }, kind, 'FROM')] },
        ],
        node: (row, context) => loadNode(context, row.otherNode as NodeRef<Type>),
      },
    );
  builder.objectFields('Forecast', (t) => ({
    leadsTo: linkedTo(t, 'Forecast', 'LEADS_TO', 'ForecastLeadsTo', 'What follows if it happens.'),
    feeds: linkedTo(t, 'Motive', 'FEEDS', 'ForecastFeeds', 'The motives that it supports.'),
  }));
};

/** The brief that states a link, which may be another than those of its ends. */
const statedBy = <Node>(edge: ObjectFieldsOf<EdgeValue<Link, Node>>) =>
  edge.field({
    type: 'Brief',
    description: 'The brief that says so.',
    resolve: ({ row }, _args, context) => load(context, 'Brief', row.brief),
  });
