import { type AddCommand, formatExamples } from '../command.ts';
import { addPartnerCheck } from './partner-check.ts';
import { addPartnerInit } from './partner-init.ts';

export const addPartner: AddCommand = (program, tools) => {
  const partner = program
    .command('partner')
    .summary('create or check a subgraph that joins the federation')
    .description(
      'For partners who join the federation with a subgraph of their own: writes a starter project, and checks a subgraph before it joins.',
    )
    .addHelpText(
      'after',
      formatExamples('briefgraph partner init library', 'briefgraph partner check http://localhost:4100/graphql'),
    );
  addPartnerInit(partner, tools);
  addPartnerCheck(partner, tools);
};
