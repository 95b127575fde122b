import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { describeStore } from './contract.ts';

describeStore('memory', async (data) => new MemorySnapshot(data));
describeStore('memory, answering later', async (data) => answerLater(new MemorySnapshot(data)));
