import { ImportError } from '../imported.ts';
import type { DomElement } from './dom.ts';

export const DEEPEST = 500;

export const tooDeep = (): ImportError =>
  new ImportError(`The page has elements nested more than ${DEEPEST} levels deep`);

/** The elements in their order. Throws an `ImportError` if they are nested too deeply to be walked. */
export const listElements = (root: DomElement): DomElement[] => {
  const elements: DomElement[] = [];
  const open: { element: DomElement; depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, depth } = next;
    if (depth > DEEPEST) throw tooDeep();
    elements.push(element);
    for (const child of [...element.children].reverse()) open.push({ element: child, depth: depth + 1 });
  }
  return elements;
};
