import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { describeStore } from './contract.ts';

describeStore('in memory', async (data) => MemorySnapshot.of(data));
// The same snapshot, later.
describeStore('with promises', async (data) => answerLater(MemorySnapshot.of(data)), { most: 2 });
