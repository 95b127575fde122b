import type { Places } from './search-corpus-view.ts';

/** Tokens by number, in the order in which they became known. */
export class NumberedTokens {
  readonly tokens: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a token, which may be a new one. */
  add(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    this.#numbers.set(token, this.tokens.length);
    return this.tokens.push(token) - 1;
  }

  /** The number of a token; -1 if it is not known. */
  find(token: string): number {
    return this.#numbers.get(token) ?? -1;
  }

  /** The tokens that begin with this. Each is compared once. */
  beginningWith(text: string): Places {
    const answers = new Uint8Array(this.tokens.length);
    const has = (number: number): boolean => {
      answers[number] ||= this.tokens[number]?.startsWith(text) ? YES : NO;
      return answers[number] === YES;
    };
    return { start: 0, end: answers.length, has };
  }
}

const YES = 1;
const NO = 2;
