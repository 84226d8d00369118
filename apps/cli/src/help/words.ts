/** Kazakh and Russian of what is written in English where a command is declared. */
export type Words = Readonly<Record<string, readonly [kk: string, ru: string]>>;
