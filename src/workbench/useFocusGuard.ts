import { useCallback, useEffect, useRef } from "react";

/**
 * The grid takes the focus by itself when it is mounted and when sheets are written in it. It may have it only when the
 * user goes there: with the pointer, with Tab, or by what calls the function given back.
 */
export function useFocusGuard(grid: HTMLElement | null): () => void {
  const allowed = useRef(false);
  useEffect(() => {
    if (grid === null) return;
    // Some of the grid's own editors hang on the page's body, outside everything of ours.
    const page = grid.closest("main")?.parentElement;
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Element &&
      (grid.contains(target) || (target !== document.body && page?.contains(target) === false));
    let before: HTMLElement | null = null;
    const allow = (event: Event): void => {
      if (isInside(event.target)) allowed.current = true;
    };
    const press = ({ key }: KeyboardEvent): void => {
      if (key !== "Tab") return;
      allowed.current = true;
      setTimeout(() => {
        allowed.current = isInside(document.activeElement);
      });
    };
    const enter = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      if (!isInside(target)) {
        allowed.current = false;
        before = target;
      } else if (!allowed.current) {
        if (before?.isConnected === true) before.focus();
        else target.blur();
      }
    };
    if (document.activeElement instanceof HTMLElement && !isInside(document.activeElement))
      before = document.activeElement;
    window.addEventListener("pointerdown", allow, true);
    window.addEventListener("keydown", press, true);
    window.addEventListener("focusin", enter, true);
    return () => {
      window.removeEventListener("pointerdown", allow, true);
      window.removeEventListener("keydown", press, true);
      window.removeEventListener("focusin", enter, true);
    };
  }, [grid]);
  return useCallback(() => {
    allowed.current = true;
  }, []);
}
