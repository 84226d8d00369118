import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

/** What ends a case, and the notice without which it may not. */
const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'reception-appeal': {
    'removed-from-control': 'final-answer',
    'reception-refused': 'refusal',
    'appeal-returned': 'return',
    'appeal-withdrawn': 'withdrawal',
    // Who did not come had been told when to come.
    'no-show-recorded': 'reply',
    'appeal-left-without-consideration': 'without-consideration',
    'appeal-redirected': 'redirection',
    'appeal-terminated': 'termination',
    'consulted-and-declined': 'consultation',
  },
  'written-appeal': {
    'removed-from-control': 'final-answer',
    'appeal-withdrawn': 'withdrawal',
  },
};

interface Known {
  readonly sent: Set<unknown>;
  readonly open: Set<string>;
}

/** P35, Code art. 62 to 70: whoever appealed is told how it ended; nothing leaves control with a task open. */
export class AnswersToApplicants implements Property {
  readonly #cases = new Map<string, Known>();

  take({ workflow, caseId, type, data, metadata }: ReadEvent): string | undefined {
    const wanted = ends[workflow];
    if (wanted === undefined) return undefined;
    const known = this.#of(`${workflow}/${caseId}`);
    for (const { params } of metadata.effects ?? []) known.sent.add(params['kind']);
    if (type === 'protocol-signed')
      for (const { task } of data['tasks'] as unknown as readonly { readonly task: string }[])
        known.open.add(task);
    if (type === 'task-completed') known.open.delete(data['task'] as string);
    const notice = wanted[type];
    if (notice === undefined) return undefined;
    if (!known.sent.has(notice)) return `${type} without the notice “${notice}”`;
    return type === 'removed-from-control' && known.open.size > 0
      ? `${type} with ${known.open.size} tasks open`
      : undefined;
  }

  #of(key: string): Known {
    let known = this.#cases.get(key);
    if (known === undefined) this.#cases.set(key, (known = { sent: new Set(), open: new Set() }));
    return known;
  }
}
