/** The grid's words by its own keys. */
export interface Texts {
  readonly [key: string]: string | readonly string[] | Texts;
}
