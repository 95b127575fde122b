import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { findCountry } from '../../model/countries/country.ts';
import { EVENT_KIND } from '../../model/vocabulary/events.ts';
import { INSTRUMENT_KIND } from '../../model/vocabulary/instruments.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { addEntry } from '../new-entry.ts';
import {
  aliasOption,
  dryRunOption,
  forceOption,
  kindOption,
  partOfOption,
  sameAsOption,
  slugOption,
  targetOption,
  titleOption,
} from '../new-entry-options.ts';
import { jsonOption } from '../settings.ts';

const TITLE = 'a short title in your own words';

export const addEvent: AddCommand = (add, { io, finish }) => {
  add
    .command('event')
    .summary('add an event')
    .description(
      'Adds an event to events.json: what identifies it. Its date, place and participants are statements of briefs, in their mentions of it. Exits with 1 if nothing was written, because it is likely there already or the data would have more errors.',
    )
    .addOption(titleOption(TITLE))
    .addOption(kindOption(Object.keys(EVENT_KIND)).makeOptionMandatory())
    .addOption(partOfOption('event'))
    .addOption(
      new Option('--order <number>', 'its order among events with the same date').argParser((text) => {
        if (!/^-?\d{1,9}$/.test(text)) throw new InvalidArgumentError('An order is a whole number.');
        return Number(text);
      }),
    )
    .addOption(sameAsOption())
    .addOption(slugOption())
    .addOption(targetOption())
    .addOption(dryRunOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples('briefgraph add event --data data --title "Harbour talks in Lyon, 2024" --kind MINISTERIAL'),
    )
    .action(async ({ title, kind, partOf, order, sameAs, ...options }) => {
      const fields = {
        title,
        ...(kind && { kind }),
        ...(partOf && { partOf }),
        ...(order !== undefined && { order }),
        ...(sameAs && { sameAs }),
      };
      finish(await addEntry(io, 'Event', fields, options));
    });
};

export const addIssue: AddCommand = (add, { io, finish }) => {
  add
    .command('issue')
    .summary('add an issue')
    .description(
      'Adds an issue to events.json: a matter on which actors disagree, or that they want to be dealt with. Exits with 1 if nothing was written, because it is likely there already or the data would have more errors.',
    )
    .addOption(titleOption(TITLE))
    .addOption(partOfOption('wider issue'))
    .addOption(sameAsOption())
    .addOption(slugOption())
    .addOption(targetOption())
    .addOption(dryRunOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .addHelpText('after', formatExamples('briefgraph add issue --data data --title "Harbour fees"'))
    .action(async ({ title, partOf, sameAs, ...options }) => {
      const fields = { title, ...(partOf && { partOf }), ...(sameAs && { sameAs }) };
      finish(await addEntry(io, 'Issue', fields, options));
    });
};

export const addInstrument: AddCommand = (add, { io, finish }) => {
  add
    .command('instrument')
    .summary('add an instrument')
    .description(
      'Adds an instrument of policy to events.json: a law, an agreement, a programme, a tax, or a part of one. Exits with 1 if nothing was written, because it is likely there already or the data would have more errors.',
    )
    .addOption(titleOption('its title, or a short one in your own words'))
    .addOption(kindOption(Object.keys(INSTRUMENT_KIND)).makeOptionMandatory())
    .addOption(
      new Option(
        '--jurisdiction <ref>',
        'whose it is: the code of a country, or the slug of an organization or a grouping',
      ).argParser((text) => (text.length <= 3 ? (findCountry(text)?.alpha3 ?? text) : text)),
    )
    .addOption(partOfOption('instrument'))
    .addOption(aliasOption())
    .addOption(sameAsOption())
    .addOption(slugOption())
    .addOption(targetOption())
    .addOption(dryRunOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples('briefgraph add instrument --data data --title "Harbour Act 2021" --kind LAW --jurisdiction FRA'),
    )
    .action(async ({ title, kind, jurisdiction, partOf, alias, sameAs, ...options }) => {
      const fields = {
        title,
        ...(kind && { kind }),
        ...(jurisdiction && { jurisdiction }),
        ...(partOf && { partOf }),
        ...(alias && { aliases: alias }),
        ...(sameAs && { sameAs }),
      };
      finish(await addEntry(io, 'Instrument', fields, options));
    });
};
