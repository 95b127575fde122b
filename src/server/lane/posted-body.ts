/** The body of a POST, as text and as JSON: each is made once, if it is needed. */
export class PostedBody {
  readonly bytes: Buffer;
  #text: string | undefined;
  #parsed: unknown;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get text(): string {
    this.#text ??= String(this.bytes);
    return this.#text;
  }

  /** What `parse` has returned; undefined before. */
  get parsed(): unknown {
    return this.#parsed;
  }

  /** Parses its JSON; throws a SyntaxError if it is none. */
  parse(): unknown {
    this.#parsed ??= JSON.parse(this.text);
    return this.#parsed;
  }
}
