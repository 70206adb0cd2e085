import type { CountCell, Indexed, Knowledge } from "./count-system";
import { findMove, type Move } from "./find-move";
import { connected, isMove, moveByProgram } from "./move-by-program";

/** Another table that shows a cell cannot be worked out, and by whom. */
interface Proof {
  readonly move: Move;
  readonly against: Knowledge;
}

/** Steps of a search for what to hide, and for whether a cell can be shown again. */
const PATIENCE = 1_000;
const LAST_PATIENCE = 30_000;
const PATIENCE_TO_SHOW = 250;

/** What is hidden of a system while it is worked out, with the proof for each cell that needs one. */
export class Hiding {
  /** What it costs to let a cell change: 0 where it is hidden or not printed. */
  private readonly price: number[];
  private readonly proofs = new Map<number, Proof>();

  /**
   * @param wasHidden keys hidden so far, beside the few
   * @param kept of them those that are not shown again
   */
  constructor(
    private readonly system: Indexed,
    wasHidden: ReadonlySet<string>,
    private readonly kept: ReadonlySet<string>,
  ) {
    this.price = system.cells.map(({ key, printed, open }, at) => {
      if (open === true) return Infinity;
      return !printed || system.few[at] === true || wasHidden.has(key) ? 0 : (system.price[at] as number);
    });
  }

  /** Finds a proof for every cell that needs one, and hides what that takes. */
  protect(): void {
    const tried = new Set<number>();
    for (let left = this.toProtect(); left.length > 0; left = this.toProtect().filter((at) => !tried.has(at))) {
      for (const target of left) {
        if (!this.proofs.has(target)) this.protectOne(target);
        tried.add(target);
      }
    }
  }

  /** Whether a cell's count stands in the report. */
  isShown = (at: number): boolean => this.cell(at).printed && this.price[at] !== 0;

  /** Shows again what need not be hidden, dearest first: what was hidden for one cell may be spared by another. */
  showAgain(): void {
    const { price, few } = this.system;
    const spared = this.hidden().filter((at) => few[at] !== true && !this.kept.has(this.cell(at).key));
    spared.sort((one, other) => (price[other] as number) - (price[one] as number) || one - other);
    for (const cell of spared) this.tryToShow(cell);
  }

  /** Printed cells that may not be shown. */
  hidden(): number[] {
    return [...this.price.keys()].filter((at) => this.price[at] === 0 && this.cell(at).printed);
  }

  /** Cells of which nothing proves that they are safe from one who knows so much. */
  exposedTo(knowledge: Knowledge): number[] {
    return this.toProtect().filter((at) => {
      const against = this.proofs.get(at)?.against;
      return knowledge === "told" ? against !== "told" : against === undefined;
    });
  }

  private cell = (at: number): CountCell => this.system.cells[at] as CountCell;

  /** Whatever is few, printed or not, and whatever is hidden; printed cells first. */
  private toProtect(): number[] {
    const few = [...this.price.keys()].filter((at) => this.system.few[at] === true && this.price[at] === 0);
    return [...new Set([...few.filter((at) => this.cell(at).printed), ...few, ...this.hidden()])];
  }

  private protectOne(target: number): void {
    for (const against of ["told", "untold"] as const) {
      const search = { room: this.system.room[against], price: this.price, patience: PATIENCE };
      const move = findMove(this.system, target, search) ?? moveByProgram(this.system, target, search);
      if (move !== null) return this.accept({ move, against });
    }
    const search = { room: this.system.room.untold, price: this.price, patience: LAST_PATIENCE };
    const move = findMove(this.system, target, search);
    if (move === null) this.hideAllAround(target);
    else this.accept({ move, against: "untold" });
  }

  private accept(proof: Proof): void {
    for (const at of proof.move.keys()) {
      this.price[at] = 0;
      if (!this.proofs.has(at)) this.proofs.set(at, proof);
    }
  }

  /** All that hangs together, but for 0: then every count of it can be a multiple of what it is. */
  private hideAllAround(target: number): void {
    const around = [...connected(this.system, target, this.price)].filter((at) => this.cell(at).count > 0);
    const move: Move = new Map(around.map((at) => [at, this.cell(at).count]));
    const room = this.system.room.untold;
    const proves = isMove(this.system, target, move, { room, price: this.price });
    around.forEach((at) => (this.price[at] = 0));
    // The others may have better proofs of their own.
    if (proves) this.proofs.set(target, { move, against: "untold" });
  }

  private tryToShow(cell: number): void {
    this.price[cell] = this.system.price[cell] as number;
    const price = this.price.map((one) => (one === 0 ? 0 : Infinity));
    const found = new Map<number, Proof>();
    const resting = [...this.proofs].filter(([at, { move }]) => at !== cell && move.has(cell));
    const stays = resting.every(([target, { against }]) => {
      if (found.has(target)) return true;
      const search = { room: this.system.room[against], price, patience: PATIENCE_TO_SHOW };
      const move = findMove(this.system, target, search);
      for (const at of move?.keys() ?? []) found.set(at, { move: move as Move, against });
      return move !== null;
    });
    if (!stays) {
      this.price[cell] = 0;
      return;
    }
    this.proofs.delete(cell);
    for (const [target] of resting) this.proofs.set(target, found.get(target) as Proof);
  }
}
