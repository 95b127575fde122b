import { createServer } from 'node:http';
import { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile over a database: `node server.mjs PORT CONNECTION`. */

const [port, connectionString] = process.argv.slice(2);
// Connections stay open, so that what PostgreSQL has prepared for them is kept while other servers are measured.
const pool = new Pool({ connectionString, idleTimeoutMillis: 0 });
const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
})
  .createServ(grafserv)
  .addTo(server);
server.listen(Number(port), '127.0.0.1');
