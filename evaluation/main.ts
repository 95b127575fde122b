import { parseArgs } from 'node:util';
import { runAgreement } from './agreement/agreement.ts';
import { measureAnswered } from './answered-drafts.ts';
import { measureAllDrafts } from './measure-all.ts';
import { compareDraft, comparePeople } from './readings.ts';
import { fetchTexts } from './real/fetch-texts.ts';
import { measureReal } from './real/measure-real.ts';
import { measureScores } from './scores.ts';

/** `npm run evaluate -- COMMAND`: how good drafts are, and how far people agree. */

const USAGE = `npm run evaluate -- <command> [options]

  drafts [--print]             measure drafts of all texts that are at hand, and write the tables of docs/drafting.md, or print them
  answers <dir>                measure drafts of recorded answers on development texts, beside those of rules, as JSON
      --prompts <dir>          also write the questions for the answers that are missing
  real <texts>                 measure drafts of real texts in a folder outside, by the rules and by recorded answers, as JSON
  scores <dir>                 how often statements of recorded answers on development texts are right, by type, as JSON
      --real <texts>           also compare the scores of recorded answers on real texts with what is right
  fetch <repositories> <dir>   take the originals of the real texts from copies of their repositories
  draft <draft> <gold>         compare a draft with annotations or with a brief's file, as JSON
      --text <file>            a copy of the text; tells captions of tables from those of figures
  people <first> <second>      compare what two people found in one text, as JSON
  agreement                    print how far second coders agree, by field (--json: as JSON)
      --sheet <file> --text <file>   write a sheet for a second coder: statements of --catalog, with their passages
      --take <file> --coded <date> --round <n>   take over a sheet that was filled in
      --catalog <dir> --brief <name> --count <n> --definitions <text>
`;

const string = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    print: flag,
    prompts: string,
    real: string,
    json: flag,
    text: string,
    sheet: string,
    take: string,
    coded: string,
    round: string,
    catalog: { ...string, default: 'data' },
    brief: string,
    count: { ...string, default: '30' },
    definitions: { ...string, default: '' },
  },
});

const printJson = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

const [command, first, second] = positionals;
if (command === 'drafts') await measureAllDrafts(values.print);
else if (command === 'answers' && first) printJson(await measureAnswered(first, values.prompts));
else if (command === 'real' && first) printJson(await measureReal(first));
else if (command === 'scores' && first) printJson(await measureScores(first, values.real));
else if (command === 'fetch' && first && second) printJson(fetchTexts(first, second));
else if (command === 'agreement') runAgreement(values);
else if (command === 'draft' && first && second) printJson(compareDraft(first, second, values.text));
else if (command === 'people' && first && second) printJson(comparePeople(first, second));
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
