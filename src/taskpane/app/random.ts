import type { FillRandom } from "../../pipeline/person-keys";

/** The browser's own randomness, fit for secrets. */
export const fillRandom: FillRandom = (numbers) => {
  crypto.getRandomValues(numbers);
};
