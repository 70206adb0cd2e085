/** Fills the array with random numbers, as crypto.getRandomValues does. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => void;

/**
 * New random whole numbers from 1 to 4,294,967,295, never the same twice: a secret mixing of 1, 2, 3 …, in which
 * every step can be undone, so that no two come out alike and no list of those given has to be kept.
 */
export function personKeys(fillRandom: FillRandom): () => number {
  const secret = new Uint32Array(5);
  fillRandom(secret);
  const [first = 0, second = 0, third = 0, factorA = 0, factorB = 0] = secret;
  let counted = 0;
  const mixed = (): number => {
    counted = (counted + 1) >>> 0;
    let key = (counted ^ first) >>> 0;
    key = Math.imul(key, factorA | 1) ^ second;
    key ^= key >>> 15;
    key = Math.imul(key, factorB | 1) ^ third;
    key ^= key >>> 13;
    return key >>> 0;
  };
  return () => {
    const key = mixed();
    // One of the 4,294,967,296 comes out as 0, which means unknown.
    return key === 0 ? mixed() : key;
  };
}
