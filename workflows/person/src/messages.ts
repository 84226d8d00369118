/** A case is what is known of one person's data: that it was erased, when and on what ground. */
export type PersonCommands = {
  'certify-erasure': { readonly subject: string; readonly ground: string };
};

export type PersonEvents = {
  'person-erased': { readonly subject: string; readonly ground: string };
};
