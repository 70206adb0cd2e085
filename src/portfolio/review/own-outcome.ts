/** What a function of ours gives: as the runner of custom functions does, words of errors included. */
export type OwnOutcome = OwnScalar | readonly (readonly OwnScalar[])[];
export type OwnScalar = number | string | boolean | { readonly error: "#N/A" | "#VALUE!"; readonly message: string };
export type RunOwn = (id: string, args: readonly unknown[]) => OwnOutcome;
