/** Forms of registration by name, of a folded text; no reason for ending has such words. Source: the SUS note, 2.6. */
export const isRegistrationForm = (folded: string): boolean =>
  /^(?:(?:med )?personuppgift(?:er)?|anonym[ta]?(?: deltagare)?|volym(?:insats)?)$/.test(folded);

/** "Felregistrering", "Felreg", "Fel registrerad", folded: the row counts nowhere. */
export const isWrongRegistration = (folded: string): boolean => /^fel ?reg/.test(folded);
