import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { clamped, NARROWEST, widthAfterKey, WIDEST } from "./pane-width";

const useStyles = makeStyles({
  edge: {
    flexShrink: 0,
    width: "8px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
      backgroundColor: tokens.colorBrandBackground2,
    },
  },
});

interface PaneEdgeProps {
  readonly width: number;
  onWidth(width: number): void;
}

/** The edge between grid and pane: drawn with the mouse or a finger, moved with the arrow keys. */
export function PaneEdge({ width, onWidth }: PaneEdgeProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const draw = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right;
    if (right !== undefined) onWidth(clamped(right - event.clientX));
  };
  const press = (event: KeyboardEvent): void => {
    const next = widthAfterKey(event.key, width);
    if (next === null) return;
    event.preventDefault();
    onWidth(next);
  };
  return (
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("grid.edge")}
      aria-controls="bench-pane"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      aria-valuetext={t("grid.edgeValue", { width })}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={draw}
    />
  );
}
