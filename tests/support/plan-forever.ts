import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import { createPlannerPool } from '../../src/gateway/plan/planner-pool.ts';
import { nestedRelations } from './nested-relations.ts';
import { silent } from './serve.ts';

/** A process whose planner process never ends by itself. */
const { supergraph } = await composeSupergraph();
const limits = { processorTime: 300_000, memory: 1024 ** 3, patience: 300_000 };
const pool = createPlannerPool({ supergraphSdl: supergraph.sdl, logger: silent, limits });
await pool.plan({ document: nestedRelations(1), operationName: undefined, processorTime: 0 });
process.stdout.write('planning\n');
await pool.plan({ document: nestedRelations(8), operationName: undefined, processorTime: 0 });
