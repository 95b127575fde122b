import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much the project publishes, counted in its files: the commons, and the catalogs that are served with them. */
export const countPublished = (): { catalogs: number; briefs: number; events: number } => {
  const data = new URL('../../data/', import.meta.url).pathname;
  const catalogs = readdirSync(join(data, 'catalogs')).map((name) => join(data, 'catalogs', name));
  const folders = [data, ...catalogs];
  const briefsOf = (folder: string) => readdirSync(join(folder, 'briefs')).filter((file) => file.endsWith('.json'));
  const eventsOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')).events;
  return {
    catalogs: folders.length,
    briefs: folders.flatMap(briefsOf).length,
    events: folders.flatMap(eventsOf).length,
  };
};
