export { allOf, isSingle, one, type Cells, type Worked } from "./cells";
export { evaluate, type Surroundings } from "./evaluate";
export { callsIn, cellsIn, type Beyond, type FormulaPart, type ReadArgument } from "./formula-part";
export { readFormula } from "./parse";
