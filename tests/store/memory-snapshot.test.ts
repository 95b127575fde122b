import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { describeStore } from './contract.ts';

describeStore('in memory', async (data) => new MemorySnapshot(data));
describeStore('with promises', async (data) => answerLater(new MemorySnapshot(data)));
