/** Returns the requests one after the other, again and again; a new round goes on where the last one ended. */
export const createCycle = (requests: readonly Buffer[]) => {
  let at = 0;
  return {
    /** How many different requests there are. */
    length: requests.length,
    /** A function that returns the next `count` requests, then null. */
    take(count: number): () => Buffer | null {
      let left = count;
      return () => (left-- > 0 ? (requests[at++ % requests.length] as Buffer) : null);
    },
  };
};
