/** What is written about a function, parameters by name in the order they are given. */
export interface FunctionWords {
  readonly name: string;
  readonly summary: string;
  readonly result: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly example: string;
}
