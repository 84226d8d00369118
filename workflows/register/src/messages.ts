/** A case is the register of one body and year: the authority for registration numbers and for the order of P12. */
export type RegisterCommands = {
  'allocate-number': { readonly body: string; readonly year: number; readonly appeal: string };
};

export type RegisterEvents = {
  'number-allocated': {
    readonly body: string;
    readonly appeal: string;
    /** 1, 2, 3 …: increasing, never given twice. */
    readonly ordinal: number;
    /** `2026-000123`. */
    readonly number: string;
  };
};
