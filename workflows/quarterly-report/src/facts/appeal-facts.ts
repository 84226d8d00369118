import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { FactDraft, FactKind, FactsOf } from './fact.js';

type Facts = { readonly [T in keyof AppealEvents]?: FactsOf<AppealEvents[T]> };

/** An end or an answer of which only the fact counts. */
const simply =
  (kind: FactKind) =>
  (_: unknown, appeal: string): readonly FactDraft[] => [{ kind, appeal }];

/** What the reception appeals give to the report (P40; sections 2, 3 and 5 of the adopted form). */
export const appealFacts: Facts = {
  'appeal-registered': ({ body, registeredOn, applicants, earlier }, appeal) => [
    {
      kind: 'registered',
      appeal,
      body,
      on: registeredOn,
      amount: applicants,
      detail: (earlier?.sameMatter.length ?? 0) > 0 ? 'repeated' : undefined,
    },
  ],
  'appeal-corrected': ({ defects }, appeal) => (defects.length > 0 ? [] : [{ kind: 'corrected', appeal }]),
  'appeal-returned': ({ ground, late }, appeal) => [
    { kind: 'returned', appeal, detail: ground ?? 'not-corrected', late },
  ],
  'appeal-left-without-consideration': ({ reason, late }, appeal) => [
    { kind: 'left-without-consideration', appeal, detail: reason, late },
  ],
  'appeal-redirected': ({ late }, appeal) => [{ kind: 'redirected', appeal, late }],
  'part-redirected': ({ late }, appeal) => [{ kind: 'redirected-in-part', appeal, late }],
  'appeal-terminated': ({ ground, late }, appeal) => [{ kind: 'terminated', appeal, detail: ground, late }],
  'consulted-and-declined': ({ on, consultedBy }, appeal) => [
    { kind: 'declined', appeal, on, employee: consultedBy },
  ],
  'appeal-withdrawn': simply('withdrawn'),
  'reception-refused': ({ ground, late }, appeal) => [{ kind: 'refused', appeal, detail: ground, late }],
  'reply-sent': ({ first, late, official, day }, appeal) =>
    first ? [{ kind: 'replied', appeal, late, employee: official, day }] : [],
  'term-extended': ({ step, signatory }, appeal) => [
    { kind: 'extended', appeal, detail: step, employee: signatory },
  ],
  'draft-refusal-sent': ({ ground, late }, appeal) => [
    { kind: 'draft-refusal', appeal, detail: ground, late },
  ],
  'objection-filed': ({ form, filedOn }, appeal) => [
    { kind: 'objection', appeal, detail: form, on: filedOn },
  ],
  'hearing-held': ({ attended }, appeal) => [
    { kind: attended ? 'hearing-held' : 'hearing-without-applicant', appeal },
  ],
  'slot-lost': ({ reason, day }, appeal) => [{ kind: 'moved', appeal, detail: reason, day }],
  'no-show-recorded': ({ day }, appeal) => [{ kind: 'no-show', appeal, day }],
  'applicant-received': ({ official, day, sameDay }, appeal) => [
    { kind: 'received', appeal, employee: official, day: sameDay === true ? undefined : day },
    ...(sameDay === true ? ([{ kind: 'received-same-day', appeal, employee: official }] as const) : []),
  ],
  'protocol-signed': ({ decision, official, late }, appeal) => [
    { kind: 'protocol', appeal, employee: official, detail: decision, late },
  ],
  'removed-from-control': ({ decision }, appeal) => [
    { kind: 'removed-from-control', appeal, detail: decision },
  ],
};
