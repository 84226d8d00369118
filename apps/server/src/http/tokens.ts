/** What is injected that has no class of its own. */
export const SYSTEM = Symbol('system');
export const ACCESS_KEY = Symbol('access key');
export const PROJECTIONS = Symbol('projections');
