import { type AddCommand, formatExamples } from '../command.ts';
import { addPartnerCheck } from './partner-check.ts';
import { addPartnerInit } from './partner-init.ts';

export const addPartner: AddCommand = (program, tools) => {
  const partner = program
    .command('partner')
    .summary('join the federation with a subgraph of your own')
    .description(
      'Helps partners to join the federation with a subgraph of their own: writes one to begin with, and checks one before it joins.',
    )
    .addHelpText(
      'after',
      formatExamples('briefgraph partner init library', 'briefgraph partner check http://localhost:4100/graphql'),
    );
  addPartnerInit(partner, tools);
  addPartnerCheck(partner, tools);
};
