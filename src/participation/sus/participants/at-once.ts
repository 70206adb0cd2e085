/** Rows read at once, column by column: few, so that their cells stay near the processor from first column to last. */
export const AT_ONCE = 128;
