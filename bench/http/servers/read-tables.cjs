const { readdirSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');

/** The data of json-graphql-server, which imports it: the tables in the folder that is the last argument. */

const folder = process.argv.at(-1);
const readRows = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
module.exports = Object.fromEntries(readdirSync(folder).map((file) => [basename(file, '.jsonl'), readRows(file)]));
