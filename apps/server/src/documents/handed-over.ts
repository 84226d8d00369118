import { asObject, type OpenedCase, type OpenedEvent } from './source.js';

export const isDelivery = ({ type }: Pick<OpenedEvent, 'type'>): boolean =>
  type === 'notice-delivered' || type === 'notice-failed';

/**
 * Which version of the built-in texts a letter was last handed over with: printed again, it says what it said. Nothing
 * for a letter that somebody handed over by hand, or that the body's own text made.
 */
export function builtInVersionOf(
  { events }: Pick<OpenedCase, 'events'>,
  notice: string | undefined,
): number | undefined {
  const made = events
    .filter((event) => notice !== undefined && isDelivery(event) && event.data['notice'] === notice)
    .map(({ data }) => asObject(data['letter']))
    .findLast(({ origin }) => origin === 'built-in');
  return typeof made?.['version'] === 'number' ? made['version'] : undefined;
}
