declare module "lodash/groupBy" {
  export default function groupBy<T>(list: readonly T[], key: keyof T): Record<string, T[]>;
}
declare module "lodash/sumBy" {
  export default function sumBy<T>(list: readonly T[], of: (one: T) => number): number;
}
