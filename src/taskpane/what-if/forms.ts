/** The ways break-even is asked: how many, worth what, by when, and how much of it may be deadweight. */
export const FORMS = ["people", "value", "time", "deadweight"] as const;
export type Form = (typeof FORMS)[number];
