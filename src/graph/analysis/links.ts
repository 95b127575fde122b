import type { RowOf } from '../../model/collections.ts';
import type { LinkedType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import { directedKind, linkTerm, reverseLink } from '../../model/rows/argument-rows.ts';
import { LINK_DIRECTION, LINK_KIND, type LinkDirection, type LinkKind } from '../../model/vocabulary/statements.ts';
import type { Condition } from '../../store/store.ts';
import type { FieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { defineConnection, pageCost, pageField, resolvePage } from '../fields/connection.ts';
import type { PageArgs } from '../fields/paging.ts';
import { defineStatement } from '../fields/statement.ts';
import { loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, withEntities } from '../where.ts';

type Link = RowOf<'Link'>;

/** Adds the links between claims, events and issues, as one list of each. */
export const addLinks = (tools: SchemaTools): void => {
  const { builder } = tools;
  const Kind = defineEnum(builder, 'LinkKind', 'How one statement relates to another.', LINK_KIND);
  const Direction = defineEnum(
    builder,
    'LinkDirection',
    'The direction of a link, seen from one of its ends.',
    LINK_DIRECTION,
  );
  defineStatement(
    tools,
    'Link',
    'How one thing relates to another: claims, events and issues. The brief that says so may be another than those of its ends.',
  );
  builder.objectFields('Link', (t) => ({
    from: t.field({
      type: 'Labeled',
      description: 'What it goes from: a claim, an event or an issue.',
      resolve: (row, _args, context) => loadNode(context, row.node),
    }),
    to: t.field({
      type: 'Labeled',
      description: 'What it goes to: a claim, an event or an issue.',
      resolve: (row, _args, context) => loadNode(context, row.otherNode),
    }),
    linkKind: t.expose('kind', { type: Kind, description: 'How `from` relates to `to`.' }),
  }));
  const connection = defineConnection<Link, Link>(builder, {
    type: 'Link',
    name: 'Link',
    description: 'A page of links.',
    edge: {
      description: 'A link, as seen from one of its ends: in a list of the links of one thing, from that thing.',
      fields: (edge) => ({
        direction: edge.field({
          type: Direction,
          description: 'Whether the link goes from this end, or to it.',
          resolve: ({ row }) => row.direction,
        }),
        other: edge.field({
          type: 'Labeled',
          description: 'What is at the other end of the link: a claim, an event or an issue.',
          resolve: ({ row }, _args, context) => loadNode(context, row.otherNode),
        }),
      }),
    },
  });
  const LinkWhere = builder.inputType('LinkWhere', {
    description: 'Filters for links.',
    fields: (t) => ({
      kinds: t.field({
        type: [Kind],
        description: 'Of one of these kinds: CONTRADICTS for what cannot be right if this is.',
      }),
      direction: t.field({ type: Direction, description: 'That go from this thing, or to it; both if not given.' }),
      briefs: t.idList({ description: 'Stated by any of these briefs.' }),
    }),
  });
  type Where = typeof LinkWhere.$inferInput;
  const linksField = (t: FieldsOf<RowOf<LinkedType>>) =>
    pageField(t, connection, {
      description: 'What causes, supports, echoes or contradicts it, and what it does so to.',
      collection: 'Link',
      order: 'LINK',
      args: { where: t.arg({ type: LinkWhere, description: 'All conditions have to be met.' }) },
      of: ({ __typename: type, slug }) => `${type}:${slug}`,
      where: ({ __typename: type, slug: id }, { where }: { where?: Where | null }, context) =>
        allConditions<'Link'>([
          [{ term: 'node', any: [`${type}:${id}`] }],
          ofKinds({ type, id }, where ?? {}),
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      // A link is one node, whichever of its ends has it in its list.
      node: (row) => (row.direction === 'FROM' ? row : reverseLink(row)),
    });
  builder.interfaceFields('Claim', (t) => ({ links: linksField(t as never) }));
  for (const type of ['Event', 'Issue'] as const)
    builder.objectFields(type as 'Event', (t) => ({ links: linksField(t as never) }));
  builder.queryFields((t) => ({
    links: t.field({
      type: connection,
      nullable: true,
      description:
        'The links that briefs state, those of the newest first: each once, as seen from where it goes from or, with `direction: TO`, from where it goes to.',
      args: {
        where: t.arg({ type: LinkWhere, description: 'All conditions have to be met.' }),
        ...t.arg.connectionArgs(),
      },
      ...pageCost,
      resolve: (_root, { where, ...args }: PageArgs & { where?: Where | null }, context: GraphContext) =>
        resolvePage(context, 'Link', {
          where: allConditions<'Link'>([
            [
              {
                term: 'directedKind',
                any: (where?.kinds ?? KINDS).map((kind) => directedKind(kind, where?.direction ?? 'FROM')),
              },
            ],
            withEntities(context, 'brief', ['Brief'], where?.briefs),
          ]),
          order: 'PUBLISHED',
          descending: true,
          args,
          node: (row) => (row.direction === 'FROM' ? row : reverseLink(row)),
        }),
    }),
  }));
};

/** Links of these kinds in this direction, as far as each is given. */
const ofKinds = (
  node: NodeRef,
  { kinds, direction }: { kinds?: readonly LinkKind[] | null; direction?: LinkDirection | null },
): readonly Condition<'Link'>[] => {
  if (!kinds && !direction) return [];
  const directions = direction ? [direction] : DIRECTIONS;
  return [
    {
      term: 'kindAndDirection',
      any: (kinds ?? KINDS).flatMap((kind) => directions.map((one) => linkTerm(node, kind, one))),
    },
  ];
};

const KINDS = Object.keys(LINK_KIND) as LinkKind[];
const DIRECTIONS = Object.keys(LINK_DIRECTION) as LinkDirection[];
