/** A case is what is known of one person's data: that it was erased, when and on what ground. */
export type PersonCommands = {
  'certify-erasure': { readonly subject: string; readonly ground: string };
};

export type PersonEvents = {
  'person-erased': {
    readonly subject: string;
    /** Of the first version only; now sealed under the certificate's own name, which outlives the person's key. */
    readonly ground?: string | undefined;
  };
};
