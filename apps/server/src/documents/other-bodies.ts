import type { DocumentLanguage } from '@qabyldau/documents';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { Material } from './appeal-paper.js';
import type { Office } from './office.js';
import { half } from './phrases.js';
import { saidOf, textOf } from './source.js';

/** P15(1), P18: another body by the directory of the body, in the language of the letter; older ones are named in the open. */
export const namedBody = ({ context }: Office, id: string, language: DocumentLanguage): string =>
  context.otherBodies?.[id]?.[language] ?? half(id, language);

/** The competent body as whoever redirects names it, else as the directory does. */
export function otherBody({ event, subject, office, language }: Material): string {
  const said = textOf(saidOf(event, subject, 'bodyName'));
  const { to } = event.data as AppealEvents['appeal-redirected'];
  return said === undefined ? namedBody(office, to, language) : half(said, language);
}
