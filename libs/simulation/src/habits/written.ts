import type { WrittenAppealEvents } from '@qabyldau/written-appeal';
import { addDays } from '../dates.js';
import { writtenCommand, type Intent } from '../intent.js';
import { answerWords } from '../text/answers.js';
import { otherBodies } from '../text/bodies.js';
import type { AppealFile } from '../appeal-file.js';
import type { World, WrittenFile } from '../world.js';
import type { Habits } from './habit.js';
import { decisionOfTheHead, decisionsInVain, wasConsideredBefore } from './overrides.js';

/** P35–P37: an appeal handed in at a reception, from its registration to its removal from control. */
export const written: Habits<WrittenAppealEvents> = {
  'written-appeal-registered': (world, caseId, { parent, subject, language }) => {
    const reception = world.files.get(parent);
    if (reception === undefined) return;
    const file: WrittenFile = {
      subject,
      language,
      topic: reception.handedIn ?? reception.topic,
      fate: world.draw(caseId, 'fate').weighted({
        inTime: 84,
        extended: 5,
        late: 4,
        redirected: 3,
        redirectedInPart: 2,
        withdrawn: 2,
      }),
      state: 'awaiting-executor',
      answers: 0,
    };
    world.written.set(caseId, file);
    const random = world.draw(caseId, 'assign');
    const who = world.roster.any('controller', random);
    // P37: after the protocol, which names those who consider the matter of the reception.
    world.planInDays(2, 3, random, () => {
      const employee = sameAgain(world, reception, caseId) ?? executorFor(world, file, caseId);
      const override = decisionOfTheHead(world);
      const again = () => writtenCommand(who, caseId, 'assign-executor', { employee, override });
      return writtenCommand(
        who,
        caseId,
        'assign-executor',
        { employee },
        {
          refused: (refusal) => {
            if (!wasConsideredBefore(refusal)) return;
            const vain = decisionsInVain(world, 'override-not-by-head', world.draw(caseId, 'in vain'));
            for (const { decision, expects } of vain)
              world.plan(world.now, () => ({
                ...writtenCommand(who, caseId, 'assign-executor', { employee, override: decision }),
                expects,
              }));
            world.plan(world.now, again);
          },
        },
      );
    });
  },

  'executor-assigned': (world, caseId, { employee }) => {
    const file = world.written.get(caseId);
    if (file === undefined) return;
    Object.assign(file, { executor: employee, state: 'in-work' });
    if (world.draw(caseId, 'interim').chance(0.25)) planInterimAnswer(world, caseId, file);
    if (file.fate === 'extended') planExtension(world, caseId, file);
    if (file.fate === 'redirected' || file.fate === 'redirectedInPart') planRedirection(world, caseId, file);
    if (file.fate === 'withdrawn') planWithdrawal(world, caseId, file);
    if (file.fate === 'redirected' || file.fate === 'withdrawn') return;
    const [low, high] = { redirectedInPart: [4, 10], inTime: [4, 10], late: [14, 18], extended: [17, 24] }[
      file.fate
    ] as [number, number];
    planFinalAnswer(world, caseId, file, low, high);
  },

  'final-answer-sent': (world, caseId) => {
    const file = world.written.get(caseId);
    if (file !== undefined) file.state = 'answered';
  },

  'notice-delivered': (world, caseId, { kind }) => {
    const file = world.written.get(caseId);
    if (kind !== 'final-answer' || file === undefined) return;
    const random = world.draw(caseId, 'removal');
    const who = world.roster.any('controller', random);
    world.planInDays(0, 2, random, () =>
      file.state === 'answered' ? writtenCommand(who, caseId, 'remove-from-control', {}) : undefined,
    );
  },

  'notice-failed': (world, caseId, { kind }) => {
    const file = world.written.get(caseId);
    if (kind === 'final-answer' && file !== undefined) planFinalAnswer(world, caseId, file, 0, 1);
  },

  'removed-from-control': (world, caseId) => {
    const file = world.written.get(caseId);
    if (file !== undefined) file.state = 'closed';
  },
};

/** P37: some want it to be done by who knows the matter: prepared it, decided on it, has its task, or led the hearing. */
function sameAgain(world: World, reception: AppealFile, caseId: string): string | undefined {
  const { responsible, executors, approver, heard } = reception;
  if (heard && responsible !== undefined) return responsible;
  if (!world.occasions.comes('the same again', world.draw(caseId, 'same'), 0.12)) return undefined;
  // Not every reception gave a task, and who came on the same day was listed by nobody.
  const known = Object.entries({ drafter: responsible, approver, executor: executors[0] });
  const possible = known.flatMap(([part, who]) => (who === undefined ? [] : [[part, who] as const]));
  if (possible.length === 0) return undefined;
  const part = world.occasions.rarest(
    'who again',
    possible.map(([name]) => name),
  );
  return possible.find(([name]) => name === part)?.[1];
}

/** P37: of the competent unit, else of another, somebody who had no part in what this person asked before. */
function executorFor(world: World, { subject, topic }: WrittenFile, caseId: string): string {
  const before = new Set<string>();
  for (const file of world.files.values())
    if (file.subject === subject) for (const executor of file.executors) before.add(executor);
  const fresh = ({ id }: { readonly id: string }): boolean => !before.has(id);
  const random = world.draw(caseId, 'executor');
  const own = world.roster.allCompetent('executor', topic).filter(fresh);
  return random.pick(own.length > 0 ? own : world.roster.all('executor').filter(fresh)).id;
}

function planInterimAnswer(world: World, caseId: string, file: WrittenFile): void {
  world.planInDays(1, 3, world.draw(caseId, 'interim-day'), () =>
    file.state === 'in-work'
      ? writtenCommand(executor(world, file), caseId, 'send-interim-answer', {}, answer(file, 'interim'))
      : undefined,
  );
}

/** Code art. 65: a part of the matter, or all of it, is for another body. */
function planRedirection(world: World, caseId: string, file: WrittenFile): void {
  const random = world.draw(caseId, 'redirection');
  const part = file.fate === 'redirectedInPart';
  world.planInDays(0, 1, random, () => {
    if (file.state !== 'in-work') return undefined;
    if (!part) file.state = 'closed';
    const to = random.fork('to').pick(otherBodies).otherBody;
    return writtenCommand(world.roster.any('responsible', random), caseId, 'redirect-appeal', { to, part });
  });
}

/** Code art. 64(9). */
function planWithdrawal(world: World, caseId: string, file: WrittenFile): void {
  const random = world.draw(caseId, 'withdrawal');
  world.planInDays(1, 4, random, () => {
    if (file.state !== 'in-work') return undefined;
    file.state = 'closed';
    return writtenCommand(world.roster.any('receptionist', random), caseId, 'withdraw-appeal', {
      statementOn: world.today,
    });
  });
}

/** Code art. 76(3): before the term ends. */
function planExtension(world: World, caseId: string, file: WrittenFile): void {
  const random = world.draw(caseId, 'extension');
  const signatory = world.roster.decider(random);
  world.planInDays(6, 9, random, () =>
    file.state === 'in-work'
      ? writtenCommand(signatory, caseId, 'extend-term', {
          reason:
            'Дұрыс қарау үшін маңызды мән-жайларды анықтау қажет / Необходимо установить обстоятельства, важные для правильного рассмотрения',
          signatory: signatory.id,
          dueOn: world.calendar.nextWorkingDay(addDays(world.today, 35)),
        })
      : undefined,
  );
}

function planFinalAnswer(world: World, caseId: string, file: WrittenFile, low: number, high: number): void {
  const result = world.draw(caseId, 'result').weighted({ explained: 72, satisfied: 22, refused: 6 });
  world.planInDays(low, high, world.draw(caseId, 'final', file.answers++), () =>
    file.state === 'in-work' || file.state === 'answered'
      ? writtenCommand(executor(world, file), caseId, 'send-final-answer', { result }, answer(file, result))
      : undefined,
  );
}

const executor = (world: World, file: WrittenFile) => world.roster.as(file.executor ?? '', 'executor');

const answer = (
  { subject, language }: WrittenFile,
  kind: keyof (typeof answerWords)['kk'],
): Pick<Intent, 'personal'> => ({
  personal: [{ subject, data: { answer: answerWords[language][kind] } }],
});
