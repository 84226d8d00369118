/** What a route declares of who may call it; a test fails for one that declares nothing. */
export type Admits = 'everybody' | { readonly roles: readonly string[]; readonly law: readonly string[] };

export const ADMITS = 'admits';
