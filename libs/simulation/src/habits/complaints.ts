import type { ComplaintEvents } from '@qabyldau/complaint';
import type { NoticeKind } from '@qabyldau/reception-appeal';
import { derivedId } from '@qabyldau/kernel';
import { complaintCommand } from '../intent.js';
import type { ComplaintFile, World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';
import { responsible } from './pre-review.js';

/** How many of those who got such an act complain against it. */
const shares: Readonly<Partial<Record<NoticeKind, number>>> = {
  refusal: 0.25,
  termination: 0.3,
  'final-answer': 0.004,
};
const fates: readonly ComplaintFile['fate'][] = [
  'upheld',
  'late',
  'granted',
  'act-annulled',
  'withdrawn',
  'act-changed',
  'upheld',
  'left-without-consideration',
];
const words = {
  kk: 'Шешіммен келіспеймін, оны қайта қарауды сұраймын.',
  ru: 'С решением не согласен, прошу его пересмотреть.',
} as const;

/** Code art. 91, 92: some do not accept the act that they got. */
export const complaining: AppealHabits = {
  'notice-delivered': (world, file, { notice, kind, on: knownOn }) => {
    const share = shares[kind];
    const random = world.draw(file.caseId, 'complaint', notice);
    if (share === undefined || !world.occasions.comes(`complaint: ${kind}`, random, share)) return;
    const caseId = derivedId('simulated complaint', world.options.seed, file.caseId, notice);
    // Three months are enough for nearly all.
    const actSaysHow = !world.occasions.comes('the act does not say how', random.fork('how'), 0.05);
    world.planInDays(2, 15, random, () => {
      world.complaints.set(caseId, { file, fate: world.occasions.next('complaint', fates) });
      const { subject, language, noticeChannel } = file;
      return complaintCommand(
        world.roster.any('receptionist', random),
        caseId,
        'file-complaint',
        {
          body: world.body,
          appeal: file.caseId,
          subject,
          language,
          noticeChannel,
          act: notice,
          knownOn,
          actSaysHow,
          receivedAt: world.now,
          superior: 'Қазақстан Республикасының Үкіметі / Правительство Республики Казахстан',
        },
        { personal: [{ subject, data: { words: words[language] } }] },
      );
    });
  },
};

/** Code art. 91(4): the body puts its act right itself, or forwards the complaint with the file. */
export const complaints: Habits<ComplaintEvents> = {
  'complaint-filed': (world, caseId) => {
    const known = world.complaints.get(caseId);
    if (known === undefined) return;
    const random = world.draw(caseId, 'complaint taken');
    const { file, fate } = known;
    if (fate === 'granted') grant(world, caseId, known);
    else if (fate === 'withdrawn')
      world.planInDays(0, 1, random, () =>
        complaintCommand(world.roster.any('receptionist', random), caseId, 'withdraw-complaint', {}),
      );
    else
      world.planInDays(fate === 'late' ? 6 : 1, fate === 'late' ? 7 : 2, random, () =>
        complaintCommand(responsible(world, file), caseId, 'forward-complaint', { withFile: true }),
      );
  },

  'complaint-forwarded': (world, caseId) => {
    const known = world.complaints.get(caseId);
    if (known === undefined) return;
    const { fate } = known;
    const random = world.draw(caseId, 'finding');
    const finding = fate === 'late' || fate === 'granted' || fate === 'withdrawn' ? 'upheld' : fate;
    world.planInDays(12, 19, random, () =>
      complaintCommand(world.roster.any('controller', random), caseId, 'record-finding', {
        finding,
        act: { number: `${random.between(10, 99)}-${random.between(100, 999)}/DEMO`, date: world.today },
      }),
    );
  },
};

function grant(world: World, caseId: string, { file }: ComplaintFile): void {
  const random = world.draw(caseId, 'grant');
  world.planInDays(0, 1, random, () =>
    complaintCommand(
      world.roster.decider(random),
      caseId,
      'grant-in-full',
      { act: { number: `${random.between(10, 99)}/DEMO`, date: world.today }, inFull: true },
      {
        personal: [
          {
            subject: file.subject,
            data: { decision: 'Талап толық қанағаттандырылды / Удовлетворено полностью' },
          },
        ],
      },
    ),
  );
}
