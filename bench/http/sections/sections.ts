import { changes } from './changes.ts';
import { distinct } from './distinct.ts';
import { gateway } from './gateway.ts';
import { growth } from './growth.ts';
import { newPages } from './new-pages.ts';
import { processes } from './processes.ts';
import type { Section } from './section.ts';

export const SECTIONS: readonly Section[] = [distinct, newPages, changes, gateway, processes, growth];
