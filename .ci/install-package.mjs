// Packs the package and installs it with npm in an empty project. First without any client library: the command and
// createBriefgraph need none. Then with the client libraries: imports every entry, and type-checks a file that does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { exports, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'briefgraph-install-'));
const run = (command, ...argv) =>
  execFileSync(command, argv, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }).toString();

const [{ filename }] = JSON.parse(run('npm', 'pack', root, '--ignore-scripts', '--json'));
writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
run('npm', 'install', `./${filename}`, '--no-audit', '--no-fund');
process.stdout.write(run('npx', 'briefgraph', 'validate'));
const clients = ['@apollo/client', '@urql/core', 'relay-runtime', 'gql.tada', 'react'];
const installed = clients.filter((name) => existsSync(join(folder, 'node_modules', name)));
if (installed.length > 0) throw new Error(`The package brings ${installed.join(', ')}.`);

const embedded = `
import { GraphQLSchema } from 'graphql';
import { createBriefgraph } from 'briefgraph';
const { schema, fetch, close } = await createBriefgraph();
if (!(schema instanceof GraphQLSchema)) throw new Error('The project has two copies of graphql.');
const response = await fetch('http://test/graphql?query={briefs{totalCount}}');
console.log('createBriefgraph: ' + (await response.text()));
await close();`;
process.stdout.write(run('node', '--input-type=module', '-e', embedded));

const peers = [
  '@apollo/client',
  'rxjs',
  '@urql/core',
  '@urql/exchange-graphcache',
  'relay-runtime',
  'gql.tada',
  'graphql-sse',
];
const wanted = [...peers, 'typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`);
run('npm', 'install', ...wanted, `graphql@${devDependencies.graphql}`, '--no-audit', '--no-fund');
const modules = Object.entries(exports).flatMap(([entry, target]) =>
  target.types ? [entry.replace('.', 'briefgraph')] : [],
);
const lines = modules.map((name, index) => `import * as m${index} from '${name}';`);
writeFileSync(join(folder, 'all.ts'), [...lines, `console.log(${modules.map((_, index) => `m${index}`)});`].join('\n'));
run('npx', 'tsc', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', 'all.ts');
const counts = `for (const name of ${JSON.stringify(modules)})
  console.log(name + ': ' + Object.keys(await import(name)).length + ' names');`;
process.stdout.write(run('node', '--input-type=module', '-e', counts));
