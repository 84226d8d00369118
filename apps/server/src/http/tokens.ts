/** What is injected that has no class of its own. */
export const SYSTEM = Symbol('system');
export const ACCESS_KEY = Symbol('access key');
export const ACCESS_LOG = Symbol('access log');
/** Nothing where no receiver of events is configured. */
export const WEBHOOK = Symbol('webhook');
export const PROJECTIONS = Symbol('projections');
