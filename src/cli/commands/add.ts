import { type AddCommand, formatExamples } from '../command.ts';
import { addActor } from './add-actor.ts';
import { addEvent, addInstrument, addIssue } from './add-event.ts';

export const addAdd: AddCommand = (program, tools) => {
  const add = program
    .command('add')
    .summary('add an entry to a register')
    .description(
      'Adds an actor, an event, an issue or an instrument to the register of a data folder, and prints how briefs refer to it. Its id is made from its name. Nothing is written if it is likely there already, or if the data would have more errors; all other lines of the file stay as they are.',
    )
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph add actor --data data --name "Quay Institute" --kind THINK_TANK --country FRA',
        'briefgraph add event --data data --title "Harbour talks in Lyon, 2024" --kind MINISTERIAL --dry-run',
      ),
    );
  addActor(add, tools);
  addEvent(add, tools);
  addIssue(add, tools);
  addInstrument(add, tools);
};
