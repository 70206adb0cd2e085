const FIRST_SIZE = 1 << 12;

/**
 * Every combination of cells that occurs, as one number: a path of steps, one a cell. A million rows have a few
 * thousand combinations, and each is interpreted once.
 */
export class Paths {
  private parents = new Uint32Array(FIRST_SIZE);
  private steps = new Uint32Array(FIRST_SIZE);
  private places = new Uint32Array(FIRST_SIZE * 2);
  private total = 1;

  /** Paths so far; number 0 is the empty one. */
  get count(): number {
    return this.total;
  }

  /** The path that goes on from `path` by `step` (1 and up). */
  next(path: number, step: number): number {
    const mask = this.places.length - 1;
    let at = (Math.imul(path, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & mask;
    for (;;) {
      const held = this.places[at] as number;
      if (held === 0) return this.add(path, step, at);
      if (this.parents[held] === path && this.steps[held] === step) return held;
      at = (at + 1) & mask;
    }
  }

  /** The steps of a path, first to last. */
  stepsOf(path: number): number[] {
    const steps: number[] = [];
    for (let at = path; at !== 0; at = this.parents[at] as number) steps.push(this.steps[at] as number);
    return steps.reverse();
  }

  private add(path: number, step: number, at: number): number {
    const made = this.total++;
    this.places[at] = made;
    this.parents[made] = path;
    this.steps[made] = step;
    if (this.total === this.parents.length) this.grow();
    return made;
  }

  private grow(): void {
    const { parents, steps } = this;
    this.parents = new Uint32Array(parents.length * 2);
    this.steps = new Uint32Array(steps.length * 2);
    this.parents.set(parents);
    this.steps.set(steps);
    this.places = new Uint32Array(this.places.length * 2);
    const mask = this.places.length - 1;
    for (let made = 1; made < this.total; made++) {
      let at =
        (Math.imul(this.parents[made] as number, 0x9e3779b1) ^ Math.imul(this.steps[made] as number, 0x85ebca6b)) >>> 0;
      at = (at ^ (at >>> 15)) & mask;
      while (this.places[at] !== 0) at = (at + 1) & mask;
      this.places[at] = made;
    }
  }
}
