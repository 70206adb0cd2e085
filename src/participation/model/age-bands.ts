/** Ages at start, from and to. Source: the SUS note, 2.5 (names only are confirmed; the bands are a working list). */
export const AGE_BANDS = ["0-15", "16-19", "20-24", "25-29", "30-44", "45-59", "60-64", "65+"] as const;
