/** Apart from all else: only a bundle knows where the worker lies. */
export const startWorker = (): Worker => new Worker(new URL("./simulation-worker.ts", import.meta.url));
