/**
 * What those who compare printed figures with computed ones need of the reading: what a label says, and which figures
 * a statement names. The reading and the checks use the same, so that a figure is never two things.
 */
export { foldLabel } from "./fold";
export { isAverage, isShare, isTotal } from "./aggregates/labels";
export { canonicalResponsible, orientationOf, PROCESS_SUPPORT } from "./interventions/code-lists";
export { categoryOf } from "./totals/against-interventions";
export { matching as figuresNamed } from "./totals/against-statements";
export { told } from "./totals/findings";
