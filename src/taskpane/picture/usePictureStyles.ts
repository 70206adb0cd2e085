import { makeStyles, tokens } from "@fluentui/react-components";

export const FORCED = "@media (forced-colors: active)";

/** How every picture of the pane writes and draws what is not its own: text, grid and zero line, in any theme. */
export const usePictureStyles = makeStyles({
  frame: { width: "100%" },
  picture: { display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: 1, [FORCED]: { stroke: "CanvasText", strokeOpacity: 0.25 } },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    [FORCED]: { fill: "CanvasText" },
  },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
});
