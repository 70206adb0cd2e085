import { useEffect, useState } from "react";

/** Room for grid and pane side by side. */
const QUERY = "(min-width: 900px)";

export function useWide(): boolean {
  const [wide, setWide] = useState(() => typeof matchMedia !== "function" || matchMedia(QUERY).matches);
  useEffect(() => {
    if (typeof matchMedia !== "function") return;
    const list = matchMedia(QUERY);
    const follow = (): void => setWide(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return wide;
}
