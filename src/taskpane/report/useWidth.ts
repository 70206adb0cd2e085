import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** The width of an element in whole pixels as it changes; `assumed` until it is known. */
export function useWidth<E extends HTMLElement>(assumed: number): readonly [RefObject<E>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = (): void => {
      if (target.clientWidth > 0) setWidth(target.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
