/** Above this many cells reading waits for a click: a big workbook in a host should not be read unasked. */
export const READ_UNASKED_CELLS = 200_000;
