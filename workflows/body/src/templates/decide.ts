import { decided, type Decision } from '@qabyldau/engine';
import { fail } from '@qabyldau/kernel';
import type { BodyContext } from '../machine.js';
import type { BodyCommands, BodyEvents } from '../messages.js';
import { templateKey } from './built-in.js';
import { isTemplateKind } from './kinds.js';
import * as rules from './rules.js';
import { templateOf } from './template-of.js';

type Answer = Decision<BodyEvents>;

/** Silent when that very text is in use. */
export function adoptTemplate(
  { kind, language, text }: BodyCommands['adopt-template'],
  context: BodyContext,
): Answer {
  const unknown = rules.templateIsOfAKnownKind(kind);
  if (unknown !== undefined || !isTemplateKind(kind))
    return unknown === undefined ? decided() : fail(unknown);
  const objection =
    rules.templateNamesOnlyWhatIsKnown(kind, text) ??
    rules.templateSaysWhatTheLawAsks(kind, text) ??
    rules.tablesStandAlone(kind, text);
  if (objection !== undefined) return fail(objection);
  if (templateOf(context, kind, language).text === text) return decided();
  const was = context.templates?.[templateKey(kind, language)]?.version ?? 0;
  return decided({ type: 'template-adopted', data: { kind, language, text, version: was + 1 } });
}

/** Silent when nothing of it is new. */
export function stateContacts(data: BodyCommands['state-contacts'], { contacts }: BodyContext): Answer {
  return JSON.stringify(contacts) === JSON.stringify(data)
    ? decided()
    : decided({ type: 'contacts-stated', data });
}
