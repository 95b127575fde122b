import { ImportError } from '../imported.ts';

/** Why a PDF cannot be read. */
export type PdfProblemKind = 'ENCRYPTED' | 'BROKEN' | 'SCANNED' | 'TOO_LONG';

/** The same with a sentence for the person who imports; other languages have their own for each kind. */
export class PdfProblem extends ImportError {
  readonly kind: PdfProblemKind;

  constructor(kind: PdfProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
