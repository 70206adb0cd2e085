/**
 * Run in the page: resolves when nothing moves any more. Two frames let what was asked for begin; a spinner, which
 * never ends, is not waited for, and neither is the grid, which draws by itself.
 */
export const STILL = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const finite = (one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity;
  const inGrid = (one) => one.effect?.target?.closest?.("[data-grid-root]") != null;
  for (;;) {
    await frame();
    await frame();
    const moving = document.getAnimations().filter((one) => finite(one) && !inGrid(one));
    if (moving.length === 0) return;
    await Promise.allSettled(moving.map((one) => one.finished));
  }
})()`;
