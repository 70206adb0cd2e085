import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  line: { outlineOffset: "4px", margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What came of a button that is gone, or another now: focus comes here when it is shown. */
export function FocusedLine({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} className={styles.line}>
      {children}
    </p>
  );
}
