import { openWholeGraph } from '../../../dist/app/open-graph.js';
import { createContext } from '../../../dist/graph/context.js';
import { openJsonStore } from '../../../dist/store/json-store.js';

/** The schema, resolvers and data of Briefgraph, for another server: `node SERVER.mjs PORT DATA-FOLDER [FLAGS]`. */
export const openSchema = async () => {
  const [port, folder, ...flags] = process.argv.slice(2);
  const store = await openJsonStore({ folders: [folder], watch: false });
  const snapshot = await store.snapshot();
  return {
    port: Number(port),
    flags,
    schema: openWholeGraph(store).graph.schema,
    context: () => createContext(snapshot),
  };
};
