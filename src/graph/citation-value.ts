/** A citation that has not been looked up: its full ref, such as `asan-2024-12-05:p4.s4`. */
export interface CitationValue {
  ref: string;
}
