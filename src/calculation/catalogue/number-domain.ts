/** The numbers a parameter takes, as data: limits are in the domain unless excluded. */
export interface NumberDomain {
  readonly min?: number;
  readonly minExcluded?: true;
  readonly max?: number;
  readonly maxExcluded?: true;
  readonly whole?: true;
}
