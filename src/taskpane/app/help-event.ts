/** The ribbon's Hjälp asks the open pane to show the functions; the button lives outside React. */
const HELP = "payoff-help";

export const askForHelp = (): void => {
  window.dispatchEvent(new Event(HELP));
};

/** @returns what ends the listening */
export function onHelp(show: () => void): () => void {
  window.addEventListener(HELP, show);
  return () => {
    window.removeEventListener(HELP, show);
  };
}
