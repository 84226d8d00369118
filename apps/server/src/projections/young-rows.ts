/**
 * Limits of a thread that builds tables: rows and events of a batch die young; with room for a whole batch they are not
 * copied about.
 */
export const youngRows = { maxYoungGenerationSizeMb: 192 };
