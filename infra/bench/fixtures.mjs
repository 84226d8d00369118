// A small akim's office and the ten first commands of an appeal, all of which may be given on one day.
import { openSystem } from '@qabyldau/server';

const body = 'bench';
const actor = (id, role) => ({ id, role, body });
export const people = {
  administrator: actor('administrator', 'administrator'),
  receptionist: actor('receptionist', 'receptionist'),
  responsible: actor('responsible', 'responsible'),
  akim: actor('akim', 'official'),
};
const meets = ['name', 'postal-address', 'addressee', 'essence', 'filing-date', 'signature'];
const text = (word) => ({ kk: word, ru: word, en: word });

export const registeredFact = {
  type: 'appeal-registered',
  data: {
    body,
    number: '2026-000001',
    ordinal: 1,
    channel: 'E_OTINISH',
    receivedAt: '2026-03-02T05:00:00.000Z',
    registeredOn: '2026-03-02',
    language: 'kk',
    applicantKind: 'natural',
    subject: 'person-bench',
    defects: [],
    priority: false,
    topic: 'land',
    noticeChannel: 'cabinet',
    applicants: 1,
    reply: { dueOn: '2026-03-27', dueAt: '2026-03-27T13:30:00.000Z', provisional: false },
    calendar: 'kz-2026-1',
  },
};

/** The facts of one appeal as far as the list, as an appeal of its own number. */
export function facts(ordinal) {
  const due = registeredFact.data.reply;
  const number = `2026-${String(ordinal).padStart(6, '0')}`;
  return [
    {
      type: 'appeal-registered',
      data: { ...registeredFact.data, ordinal, number, defects: ['signature'], subject: `person-${ordinal}` },
    },
    { type: 'responsible-assigned', data: { employee: 'responsible' } },
    { type: 'correction-requested', data: { notice: 'correction-1', defects: ['signature'] } },
    {
      type: 'notice-delivered',
      data: {
        notice: 'correction-1',
        kind: 'correction',
        on: '2026-03-02',
        channel: 'cabinet',
        proof: 'bench-1',
        correction: due,
      },
    },
    { type: 'appeal-corrected', data: { meets: ['signature'], defects: [] } },
    {
      type: 'brief-prepared',
      data: { proposal: 'receive', official: 'akim', dueOn: '2026-03-20', late: false },
    },
    { type: 'brief-sent-back', data: { reason: 'materials-missing' } },
    {
      type: 'brief-prepared',
      data: { proposal: 'receive', official: 'akim', dueOn: '2026-03-20', late: false },
    },
    { type: 'reception-approved', data: { official: 'akim', afterHearing: false } },
    { type: 'appeal-listed', data: { official: 'akim' } },
  ];
}

/** Opens a system on a folder with the office in it. Effects are accepted and dropped: no letter leaves a benchmark. */
export async function openOffice(directory) {
  const system = await openSystem({
    directory,
    alone: true,
    effects: { 'send-notice': () => Promise.resolve([]) },
  });
  let sent = 0;
  const send = async (workflow, caseId, type, data, who, personal) => {
    const outcome = await system.runtime.handle({
      id: `bench-${sent++}`,
      workflow,
      caseId,
      type,
      data,
      actor: who,
      personal,
    });
    if (outcome.kind === 'refused') throw new Error(`${type}: ${outcome.refusal.text.en}`);
    return outcome;
  };
  const { administrator } = people;
  const internalAct = { number: '1', date: '2024-01-10' };
  await send(
    'body',
    body,
    'establish-body',
    { name: text('Bench'), kind: 'AKIM_OFFICE', presidentSubordinate: false, region: '71', internalAct },
    administrator,
  );
  await send('body', body, 'add-unit', { unit: 'unit', name: text('Unit') }, administrator);
  for (const [employee, role, rank] of [
    ['akim', 'official', 2],
    ['responsible', 'responsible'],
    ['receptionist', 'receptionist'],
    // Whom one appeal after the other is given to: only who serves may be named.
    ...Array.from({ length: 10 }, (_, i) => [`e${i}`, 'responsible']),
  ]) {
    const data = { employee, unit: 'unit', roles: [role], position: text(role), ...(rank && { rank }) };
    await send('body', body, 'appoint-employee', data, administrator, [
      { subject: employee, data: { name: { surname: 'Bench', given: 'Үлгі' } } },
    ]);
  }
  return { system, send };
}

/** Registers an appeal with its personal part: two events in two streams, one new key. */
export function register(send, caseId, lacking = []) {
  const subject = `person-${caseId}`;
  const data = {
    body,
    channel: 'E_OTINISH',
    receivedAt: new Date().toISOString(),
    language: 'kk',
    applicantKind: 'natural',
    subject,
    meets: meets.filter((requirement) => !lacking.includes(requirement)),
    priority: false,
    topic: 'land',
    noticeChannel: 'cabinet',
  };
  const personal = [
    {
      subject,
      data: {
        name: { surname: 'Үлгіұлы', given: 'Сынақ' },
        address: 'Үлгі көшесі, 1',
        essence: 'Жер учаскесі туралы. '.repeat(10),
      },
    },
  ];
  return send('reception-appeal', caseId, 'register-appeal', data, people.receptionist, personal);
}

/** One command that changes one case: who is responsible. */
export const assign = (send, caseId, employee) =>
  send('reception-appeal', caseId, 'assign-responsible', { employee }, people.responsible);

/** Ten commands from registration to the list. */
export async function wholeAppeal(send, caseId) {
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10); // Asia/Almaty
  const say = (type, data, who) => send('reception-appeal', caseId, type, data, who);
  await register(send, caseId, ['signature']);
  await assign(send, caseId, 'responsible');
  await say('request-correction', { defects: ['signature'] }, people.responsible);
  await say(
    'record-delivery',
    { notice: 'correction-1', outcome: 'delivered', on: today, channel: 'cabinet', proof: 'bench-1' },
    people.receptionist,
  );
  await say('correct-appeal', { meets: ['signature'] }, people.receptionist);
  await say('prepare-brief', { proposal: 'receive', official: 'akim' }, people.responsible);
  await say('send-back-brief', { reason: 'materials-missing' }, people.akim);
  await say('prepare-brief', { proposal: 'receive', official: 'akim' }, people.responsible);
  await say('approve-reception', { official: 'akim' }, people.akim);
  await say('list-appeal', {}, people.responsible);
}
