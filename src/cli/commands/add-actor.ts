import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { GROUPING_KIND, ORGANIZATION_KIND } from '../../model/vocabulary/actors.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import { addEntry } from '../new-entry.ts';
import {
  aliasOption,
  countryOption,
  dryRunOption,
  forceOption,
  kindOption,
  nameOption,
  partOfOption,
  sameAsOption,
  slugOption,
  targetOption,
} from '../new-entry-options.ts';
import { jsonOption } from '../settings.ts';

type ActorType = 'Organization' | 'Person' | 'Grouping';

const TYPES: readonly ActorType[] = ['Organization', 'Person', 'Grouping'];
const ORGANIZATIONS = Object.keys(ORGANIZATION_KIND);
const GROUPINGS = Object.keys(GROUPING_KIND);

const kindsOf = (type: ActorType): readonly string[] => (type === 'Grouping' ? GROUPINGS : ORGANIZATIONS);

export const addActor: AddCommand = (add, { io, finish }) => {
  add
    .command('actor')
    .summary('add an organization, a person or a grouping')
    .description(
      'Adds an organization, a person or a grouping to actors.json. Countries are known by their codes. Exits with 1 if nothing was written, because it is likely there already or the data would have more errors.',
    )
    .addOption(nameOption().makeOptionMandatory())
    .addOption(
      new Option('--type <type>', 'organization, person or grouping (default: what has this kind)').argParser(
        parseType,
      ),
    )
    .addOption(
      kindOption(
        [...new Set([...ORGANIZATIONS, ...GROUPINGS])],
        `of an organization: ${ORGANIZATIONS.join(', ')}; of a grouping: ${GROUPINGS.join(', ')}`,
      ),
    )
    .addOption(countryOption())
    .addOption(partOfOption('organization'))
    .addOption(aliasOption())
    .addOption(sameAsOption())
    .addOption(slugOption())
    .addOption(targetOption())
    .addOption(dryRunOption())
    .addOption(forceOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph add actor --data data --name "Quay Institute" --name fr="Institut du quai" --kind THINK_TANK',
        'briefgraph add actor --data data --name "Ada Moor" --type person --country FRA --same-as wikidata:Q42',
      ),
    )
    .action(async ({ name, type: given, kind, country, partOf, alias, sameAs, ...options }) => {
      if (!name.en) throw new CommandError("option '--name <name>' gives no English name. Add one.");
      const type = given ?? typeOfKind(kind);
      if (type === 'Person' && kind) throw new CommandError("a person has no kind. Leave '--kind <kind>' out.");
      if (type !== 'Person' && !kind)
        throw new CommandError(
          `option '--kind <kind>' is missing. Allowed choices are ${kindsOf(type).join(', ')}; for a person, give '--type person'.`,
        );
      if (kind && !kindsOf(type).includes(kind))
        throw new CommandError(
          `option '--kind <kind>' is '${kind}', which no ${type.toLowerCase()} has. Allowed choices are ${kindsOf(type).join(', ')}.`,
        );
      if (type !== 'Organization' && partOf)
        throw new CommandError("only an organization is a part of another. Leave '--part-of <ref>' out.");
      const fields = {
        names: name,
        ...(kind && { kind }),
        ...(country && { country }),
        ...(partOf && { partOf }),
        ...(alias && { aliases: alias }),
        ...(sameAs && { sameAs }),
      };
      finish(await addEntry(io, type, fields, options));
    });
};

const parseType = (text: string): ActorType => {
  const type = TYPES.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (!type) throw new InvalidArgumentError(`Allowed choices are ${TYPES.join(', ').toLowerCase()}.`);
  return type;
};

/** OTHER is a kind of both. */
const typeOfKind = (kind: string | undefined): ActorType => {
  const types = kind ? (['Organization', 'Grouping'] as const).filter((type) => kindsOf(type).includes(kind)) : [];
  const [type] = types;
  if (!type || types.length > 1)
    throw new CommandError(
      `option '--type <type>' is missing. Allowed choices are ${TYPES.join(', ').toLowerCase()}${kind ? '' : ", or give '--kind <kind>'"}.`,
    );
  return type;
};
