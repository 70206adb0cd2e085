/** Lets the host draw and hear the cancel button between two slices of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
