import { isTemplateKind } from '@qabyldau/body';
import { complaint, type ComplaintContext, type ComplaintEvents } from '@qabyldau/complaint';
import { documentName } from './labels.js';
import type { Texts } from './paper.js';
import { half } from './phrases.js';
import { dayIn, type CalledLetter, type SideLetters, type SideMaterial } from './side-paper.js';
import { saidOf, textOf } from './source.js';

type Material = SideMaterial<ComplaintContext>;

/** Code art. 91(4): the complaint with the file to whoever considers it, and the complainant told. */
export const complaintLetters: SideLetters<ComplaintContext> = {
  workflow: complaint,
  kinds: ['complaint-forwarding', 'complaint-forwarded', 'complaint-granted'],
  concerned: ({ complaint: filed }) => filed ?? undefined,
  called: ({ events }) =>
    events.flatMap((event): readonly CalledLetter[] => {
      const notice = textOf(event.data['notice']);
      if (event.type === 'complaint-granted') return [{ kind: 'complaint-granted', event, notice }];
      if (event.type !== 'complaint-forwarded') return [];
      return [
        { kind: 'complaint-forwarding', event },
        { kind: 'complaint-forwarded', event, notice },
      ];
    }),
  addressee: (_kind, { context, language: l }) =>
    context.complaint === null ? undefined : half(context.complaint.superior, l),
  texts(kind, material) {
    const { complaint: filed } = material.context;
    if (filed === null) return {};
    return {
      superior: half(filed.superior, material.language),
      filedOn: dayIn(material, filed.filedOn),
      actName: actNameOf(material, filed.act),
      ...(kind === 'complaint-granted'
        ? granted(material)
        : {
            forwardedOn: dayIn(material, (material.event.data as ComplaintEvents['complaint-forwarded']).on),
          }),
    };
  },
};

function granted(material: Material): Texts {
  const { event, subject } = material;
  const { act } = event.data as ComplaintEvents['complaint-granted'];
  return {
    act: `${dayIn(material, act.date) ?? ''}, № ${act.number}`,
    answer: textOf(saidOf(event, subject, 'text')),
  };
}

/** What the act is called that a notice of the appeal brought. */
function actNameOf({ appeal, language }: Material, notice: string): string | undefined {
  const kind = appeal?.context.notices[notice]?.kind;
  return kind !== undefined && isTemplateKind(kind) ? documentName(kind)[language] : undefined;
}
