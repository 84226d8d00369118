import { activeLeaves, checkChart, type DecidedOf, type PersonalPart } from '@qabyldau/engine';
import {
  approved,
  date,
  drafted,
  envOn,
  line,
  lineData,
  lineSet,
  name,
  order,
  opened,
  published,
  schedule,
  submitted,
  type Fact,
} from '../test/schedule.js';
import {
  receptionSchedule,
  type LineData,
  type Place,
  type Session,
  type ScheduleCommands,
  type ScheduleEvents,
} from './index.js';

const env = envOn();

describe('draft-schedule (P7, P7-1)', () => {
  const draft = (from: string, to: string) =>
    ({
      type: 'draft-schedule',
      data: { body: 'body-1', kind: 'ROOM', period: { from: date(from), to: date(to) } },
    }) as const;

  it('begins a schedule of a period to come', () => {
    schedule().when(draft('2026-03-16', '2026-06-30'), env).thenEvents(drafted());
    expect(schedule().when(draft('2026-01-05', '2026-03-02'), env).thenEvents().facts).toHaveLength(1);
    expect(schedule().when(draft('2026-03-02', '2026-03-02'), env).thenEvents().facts).toHaveLength(1);
  });
  it.each([
    ['2026-01-05', '2026-03-01'],
    ['2026-03-17', '2026-03-16'],
  ])('refuses %s – %s', (from, to) => {
    schedule().when(draft(from, to), env).thenRefused('period-not-to-come');
  });
  it('is for staff, once', () => {
    schedule()
      .when(draft('2026-03-16', '2026-06-30'), envOn('2026-03-02', 'analyst'))
      .thenRefused('not-your-role');
    schedule(drafted()).when(draft('2026-03-16', '2026-06-30'), env).thenRefused('not-now');
  });
});

describe('set-line (P8, annex)', () => {
  const set = (change: Partial<LineData> = {}, personal: readonly PersonalPart[] = [name]) =>
    ({ type: 'set-line', data: { ...lineData, ...change }, personal }) as const;
  const session = (on: string, from = '10:00', to = '12:00') => ({ on: date(on), from, to });
  const draft = schedule(drafted());

  it('sets the six columns; the name stands in the personal part of the official only', () => {
    const other = { subject: 'somebody', data: {} };
    draft.when(set({}, [name, other]), env).thenEvents({ type: 'line-set', data: line(), personal: [name] });
  });
  it('notes in which languages the name is written, and keeps it while no other comes', () => {
    const inKazakh = { subject: 'akim', data: { name: { kk: 'Ахметов Ерлан', ru: ' ' } } };
    const nameIn = (command: ReturnType<typeof set>, ...facts: readonly Fact[]) =>
      draft
        .events(...facts)
        .when(command, env)
        .thenEvents()
        .facts.map(({ data }) => (data as ReturnType<typeof line>).nameIn)[0];
    expect(nameIn(set({}, [inKazakh]))).toEqual(['kk']);
    expect(nameIn(set({}, []))).toEqual([]);
    expect(nameIn(set({ phone: '1' }, []), lineSet())).toEqual(['kk', 'ru']);
    expect(nameIn(set({ official: 'deputy' }, []), lineSet())).toEqual([]);
  });

  it.each([
    [{ official: 'clerk' }, 'not-a-receiving-person'],
    [{ sessions: [] }, 'line-without-days'],
    [{ sessions: [session('2026-03-13')] }, 'day-outside-the-period'],
    [{ sessions: [session('2026-07-01')] }, 'day-outside-the-period'],
    [{ sessions: [session('2026-03-23')] }, 'day-does-not-work'],
    [{ sessions: [session('2026-03-28')] }, 'day-does-not-work'],
    [{ slots: 9 }, 'slots-do-not-fit-the-time'],
    [{ slots: 0 }, 'slots-do-not-fit-the-time'],
    [{ slotMinutes: 0 }, 'slots-do-not-fit-the-time'],
    [{ slots: 1.5 }, 'slots-do-not-fit-the-time'],
    [{ sessions: [session('2026-03-30', '10:00', '24:00')] }, 'slots-do-not-fit-the-time'],
    [{ sessions: [session('2026-03-30', 'noon')] }, 'slots-do-not-fit-the-time'],
    [{ sessions: [session('2026-03-30', 'at 10:00')] }, 'slots-do-not-fit-the-time'],
    [{ sessions: [session('2026-03-30', '10:00', '12:000')] }, 'slots-do-not-fit-the-time'],
    [{ sessions: [session('2026-03-30', '12:00', '10:00')] }, 'slots-do-not-fit-the-time'],
    [
      { sessions: [session('2026-03-30'), session('2026-03-30', '14:00', '16:00')] },
      'official-receives-already',
    ],
  ])('refuses %j: %s', (change, code) => {
    draft.when(set(change), env).thenRefused(code);
  });
  it('takes the first and the last day of the period, and time that the slots fill', () => {
    const sessions = [session('2026-03-16'), session('2026-06-30', '10:00', '12:01')];
    expect(draft.when(set({ sessions }), env).thenEvents().facts).toHaveLength(1);
  });
  it('says why a day is off and which is the next that works', () => {
    const { data, text } = draft.when(set({ sessions: [session('2026-03-23')] }), env).thenRefused();
    expect(data).toMatchObject({ next: '2026-03-26' });
    expect(text.kk).toMatch(/^2026 жылғы 23 наурыз — жұмыс күні емес \(.*Наурыз.*\)\.$/);
  });
  it('refuses the official another line on the same day, not on another day, and not the same line again', () => {
    const full = draft.events(lineSet());
    full.when(set({ line: 'l-2' }), env).thenRefused('official-receives-already');
    const sessions = [session('2026-03-31')];
    expect(full.when(set({ line: 'l-2', sessions }), env).thenEvents().facts).toHaveLength(1);
    expect(full.when(set({ line: 'l-2', official: 'deputy' }), env).thenEvents().facts).toHaveLength(1);
    expect(full.when(set({ phone: '1' }), env).thenEvents().facts).toHaveLength(1);
  });
  it('is silent when the line says the same and brings no name', () => {
    const full = draft.events(lineSet());
    full.when({ type: 'set-line', data: lineData }, env).thenNothing();
    expect(full.when(set(), env).thenEvents().facts).toHaveLength(1);
  });
});

describe('remove-line', () => {
  const remove = { type: 'remove-line', data: { line: 'l-1' } } as const;

  it('removes it', () => {
    schedule(drafted(), lineSet())
      .when(remove, env)
      .thenEvents({ type: 'line-removed', data: { line: 'l-1' } });
  });
  it('refuses one that is not there (any more)', () => {
    schedule(drafted()).when(remove, env).thenRefused('no-such-line');
    schedule(drafted(), lineSet(), { type: 'line-removed', data: { line: 'l-1' } })
      .when(remove, env)
      .thenRefused('no-such-line');
  });
});

describe('submit-schedule (P7, P7-1)', () => {
  const submit = { type: 'submit-schedule', data: {} } as const;

  it('says who is to approve: the head of the body for a room, the Government Apparatus for a centre', () => {
    schedule(drafted('ROOM'), lineSet()).when(submit, env).thenEvents(submitted('ROOM'));
    schedule(drafted('CENTRE'), lineSet()).when(submit, env).thenEvents(submitted('CENTRE'));
  });
  it('refuses an empty schedule', () => {
    schedule(drafted()).when(submit, env).thenRefused('schedule-without-lines');
  });
  it.each([
    [{ organisation: {} }, 'state body'],
    [{ nameIn: [] }, 'full name'],
    [{ position: { kk: ' ' } }, 'position'],
    [{ place: {} }, 'location'],
    [{ phone: '' }, 'phone and e-mail'],
    [{ email: ' ' }, 'phone and e-mail'],
  ])('refuses a centre without the annex form: %j (P7-1)', (change, column) => {
    const { text } = schedule(drafted('CENTRE'), lineSet(change))
      .when(submit, env)
      .thenRefused('annex-column-empty');
    expect(text.en).toBe(`In line “l-1” a column of the annex form is empty: ${column}.`);
    schedule(drafted('ROOM'), lineSet(change)).when(submit, env).thenEvents(submitted());
  });
  it('lets one language be missing in a draft', () => {
    schedule(drafted('CENTRE'), lineSet({ place: { kk: 'Абай көшесі, 1' }, nameIn: ['kk'] }))
      .when(submit, env)
      .thenEvents(submitted('CENTRE'));
  });
});

describe('approve-schedule (P7, P7-1, Code 90(3))', () => {
  const approve = (change: Partial<ScheduleCommands['approve-schedule']> = {}) =>
    ({
      type: 'approve-schedule',
      data: { by: 'HEAD_OF_BODY', official: 'akim', order, ...change },
    }) as const;
  const room = schedule(drafted(), lineSet(), submitted());
  const centre = schedule(drafted('CENTRE'), lineSet(), submitted('CENTRE'));

  it('records the order of the head of the body', () => {
    room.when(approve(), env).thenEvents(approved);
  });
  it('takes the official who gives the command for the head', () => {
    const { official: _, ...rest } = approve().data;
    room
      .when({ type: 'approve-schedule', data: rest }, envOn('2026-03-02', 'official', 'akim'))
      .thenEvents(approved);
    const { data } = room
      .when({ type: 'approve-schedule', data: rest }, env)
      .thenRefused('not-the-head-of-the-body');
    expect(data).toEqual({ official: '—' });
  });
  it('says who is not the head', () => {
    const { data } = room.when(approve({ official: 'deputy' }), env).thenRefused('not-the-head-of-the-body');
    expect(data).toEqual({ official: 'deputy' });
  });
  it('asks of a centre’s schedule for no head of the body (P7-1)', () => {
    const by = 'HEAD_OF_GOVERNMENT_APPARATUS';
    centre
      .when(approve({ by, official: 'deputy' }), env)
      .thenEvents({ type: 'schedule-approved', data: { revision: 1, by, order } });
  });
  it('records the approval of a centre by the Head of the Government Apparatus, who is nobody here', () => {
    const by = 'HEAD_OF_GOVERNMENT_APPARATUS';
    centre
      .when(approve({ by }), env)
      .thenEvents({ type: 'schedule-approved', data: { revision: 1, by, order } });
  });
  it.each([
    [{ by: 'HEAD_OF_GOVERNMENT_APPARATUS' as const }, 'approver-is-the-head-of-the-body'],
    [{ official: 'deputy' }, 'not-the-head-of-the-body'],
    [{ official: 'chief' }, 'not-the-head-of-the-body'],
    [{ official: 'clerk' }, 'not-the-head-of-the-body'],
    [{ order: { number: '41', date: date('2026-03-03') } }, 'order-not-yet-given'],
  ])('refuses for a room %j: %s', (change, code) => {
    room.when(approve(change), env).thenRefused(code);
  });
  it('takes the first head of a central body as well', () => {
    expect(room.when(approve({ official: 'minister' }), env).thenEvents().facts).toHaveLength(1);
  });
  it('refuses the head of the body for a centre, and a future date', () => {
    centre.when(approve(), env).thenRefused('approver-is-the-apparatus');
    const later = { number: '1', date: date('2026-03-03') };
    centre
      .when(approve({ by: 'HEAD_OF_GOVERNMENT_APPARATUS', order: later }), env)
      .thenRefused('order-not-yet-given');
  });
  it('comes after the submission', () => {
    schedule(drafted(), lineSet()).when(approve(), env).thenRefused('not-now');
  });
});

describe('send-back-schedule', () => {
  const back = { type: 'send-back-schedule', data: { reason: 'dates' } } as const;
  const sentBack: Fact = { type: 'schedule-sent-back', data: { revision: 1, reason: 'dates' } };

  it('gives it back for rework', () => {
    const room = schedule(drafted(), lineSet(), submitted());
    const { state } = room.when(back, envOn('2026-03-02', 'official', 'akim')).thenEvents(sentBack);
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.draft', 'board.empty']);
  });
  it('is refused before the submission', () => {
    schedule(drafted(), lineSet()).when(back, env).thenRefused('not-now');
  });
});

describe('publish-schedule (P8)', () => {
  const publish = (...where: readonly Place[]) => ({ type: 'publish-schedule', data: { where } }) as const;
  const everywhere = publish('PREMISES', 'OFFICIAL_SITE');
  const with_ = (change: Parameters<typeof line>[0] = {}) =>
    schedule(drafted(), lineSet(change), submitted(), approved);

  it('publishes all lines, for the wall and the site', () => {
    const { state } = with_().when(everywhere, env).thenEvents(published());
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.published', 'board.shown']);
  });
  it.each([
    [['PREMISES'], 'A visible place in the reception premises'],
    [['OFFICIAL_SITE'], 'Official site'],
    [['OFFICIAL_SITE', 'OFFICIAL_SITE'], 'Official site, Official site'],
    [[], '—'],
  ] as [Place[], string][])('refuses %j only', (where, said) => {
    const { data } = with_()
      .when(publish(...where), env)
      .thenRefused('published-in-one-place-only');
    expect(data['whereEn']).toBe(said);
  });
  it('says in each language where it was published', () => {
    const { data } = with_().when(publish('OFFICIAL_SITE'), env).thenRefused('published-in-one-place-only');
    expect(data).toEqual({ whereKk: 'Ресми сайт', whereRu: 'Официальный сайт', whereEn: 'Official site' });
  });
  it.each([
    [{ organisation: { kk: 'Аппарат' } }, 'In line “l-1” this is missing in Russian: state body.'],
    [{ organisation: { ru: 'Аппарат' } }, 'In line “l-1” this is missing in the state language: state body.'],
    [{ nameIn: ['kk'] as const }, 'In line “l-1” this is missing in Russian: full name.'],
    [{ position: { kk: 'Әкім', ru: ' ' } }, 'In line “l-1” this is missing in Russian: position.'],
    [{ place: { ru: 'Абая, 1' } }, 'In line “l-1” this is missing in the state language: location.'],
  ])('refuses while a language is missing: %j', (change, words) => {
    expect(with_(change).when(everywhere, env).thenRefused('language-missing').text.en).toBe(words);
  });
  it('looks at every line', () => {
    schedule(
      drafted(),
      lineSet(),
      lineSet({ line: 'l-2', official: 'deputy', nameIn: [] }),
      submitted(),
      approved,
    )
      .when(everywhere, env)
      .thenRefused('language-missing');
  });
  it('puts nobody on the wall who has left since, and no day that works no more (P2, P7)', () => {
    const left = { ...env, official: () => undefined };
    const { data } = with_().when(everywhere, left).thenRefused('not-a-receiving-person');
    expect(data).toEqual({ official: 'akim' });
    const sunday = { on: date('2026-03-29'), from: '10:00', to: '12:00' };
    with_({ sessions: [sunday] })
      .when(everywhere, env)
      .thenRefused('day-does-not-work');
  });
  it('asks it of every line', () => {
    const left = { ...env, official: (id: string) => (id === 'deputy' ? undefined : env.official(id)) };
    const lines = [lineSet(), lineSet({ line: 'l-2', official: 'deputy' })];
    const { data } = schedule(drafted(), ...lines, submitted(), approved)
      .when(everywhere, left)
      .thenRefused('not-a-receiving-person');
    expect(data).toEqual({ official: 'deputy' });
  });
  it('asks it of a reception of today still', () => {
    const today = { ...envOn('2026-03-30'), official: () => undefined };
    with_().when(everywhere, today).thenRefused('not-a-receiving-person');
  });
  it('says nothing against a reception that is over, whoever held it', () => {
    const after = { ...envOn('2026-03-31'), official: () => undefined };
    with_()
      .when(everywhere, after)
      .thenEvents(published(undefined, { opens: [] }));
  });
  it('comes after the approval', () => {
    schedule(drafted(), lineSet(), submitted()).when(everywhere, env).thenRefused('not-now');
  });
});

describe('revise-schedule', () => {
  const revise = { type: 'revise-schedule', data: { reason: 'the official is on leave' } } as const;
  const revised: DecidedOf<ScheduleEvents> = {
    type: 'schedule-revised',
    data: { revision: 2 },
    personal: [{ subject: 'reception-schedule-schedule-1', data: { reason: 'the official is on leave' } }],
  };
  const shown = schedule(drafted(), lineSet(), submitted(), approved, published());

  it('begins a new revision while the public still sees the old one', () => {
    const { state } = shown.when(revise, env).thenEvents(revised);
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.draft', 'board.shown']);
    expect(state.snapshot.context).toMatchObject({
      revision: 2,
      visible: { revision: 1, lines: ['l-1'] },
      lines: { 'l-1': line() },
    });
  });
  it('names the lines that the public will not see any more', () => {
    const second = line({ line: 'l-2', official: 'deputy' });
    const again = shown.events(
      revised,
      { type: 'line-removed', data: { line: 'l-1' } },
      { type: 'line-set', data: second },
      { type: 'schedule-submitted', data: { revision: 2, lines: 1, approver: 'HEAD_OF_BODY' } },
      { type: 'schedule-approved', data: { revision: 2, by: 'HEAD_OF_BODY', official: 'akim', order } },
    );
    const { state } = again
      .when({ type: 'publish-schedule', data: { where: ['PREMISES', 'OFFICIAL_SITE'] } }, env)
      .thenEvents(
        published([second], {
          revision: 2,
          dropped: ['l-1'],
          opens: [opened('2026-03-30', '10:00', 2, 'l-2', 'deputy')],
          withdraws: [opened('2026-03-30', '10:00').day],
        }),
      );
    expect(state.snapshot.context).toMatchObject({ visible: { revision: 2, lines: ['l-2'] } });
  });
  describe('and published', () => {
    const [ten, three] = [
      { on: date('2026-03-30'), from: '10:00', to: '12:00' },
      { on: date('2026-04-27'), from: '15:00', to: '17:00' },
    ];
    const four = { ...three, from: '16:00', to: '18:00' };
    const days = [opened('2026-03-30', '10:00'), opened('2026-04-27', '15:00')];
    const first = published([line({ sessions: [ten, three] })], { opens: days });
    const publish = { type: 'publish-schedule', data: { where: ['PREMISES', 'OFFICIAL_SITE'] } } as const;
    /** What the second revision opens and withdraws. */
    const change = (sessions: readonly Session[], on = '2026-03-02', shown = first, name = 'l-1') => {
      const { facts } = schedule(drafted(), lineSet(), submitted(), approved, shown)
        .events(
          revised,
          { type: 'line-removed', data: { line: 'l-1' } },
          { type: 'line-set', data: line({ sessions, line: name }) },
          { type: 'schedule-submitted', data: { revision: 2, lines: 1, approver: 'HEAD_OF_BODY' } },
          { type: 'schedule-approved', data: { revision: 2, by: 'HEAD_OF_BODY', official: 'akim', order } },
        )
        .when(publish, envOn(on))
        .thenEvents();
      const { opens, withdraws } = facts[0]?.data as ScheduleEvents['schedule-published'];
      return { opens, withdraws };
    };

    it('moves one day to another hour: a new one for it, the old one withdrawn (P8)', () => {
      expect(change([ten, four])).toEqual({
        opens: [opened('2026-04-27', '16:00', 2)],
        withdraws: [days[1]?.day],
      });
    });
    it('leaves the days alone that it has as before, under another name too', () => {
      expect(change([ten, three])).toEqual({ opens: [], withdraws: [] });
      expect(change([ten, three], '2026-03-02', first, 'l-9')).toEqual({ opens: [], withdraws: [] });
    });
    it.each([
      ['2026-03-27', [days[0]?.day, days[1]?.day]],
      // at ten it begins, and nobody is sent away
      ['2026-03-30', [days[1]?.day]],
      ['2026-03-31', [days[1]?.day]],
    ])('withdraws on %s what has not begun', (on, withdraws) => {
      expect(change([four], on)).toMatchObject({ withdraws });
    });
    it('knows the days that were published when none were named', () => {
      const old = published([line({ sessions: [ten, three] })], { opens: undefined, withdraws: undefined });
      expect(change([ten, four], '2026-03-02', old)).toEqual({
        opens: [opened('2026-04-27', '16:00', 2)],
        withdraws: ['akim-2026-04-27'],
      });
    });
    it('opens nothing that is over', () => {
      expect(
        change([ten, four], '2026-03-31', published([line({ sessions: [three] })], { opens: [days[1]!] })),
      ).toEqual({ opens: [opened('2026-04-27', '16:00', 2)], withdraws: [days[1]?.day] });
    });
  });

  it('may come before the publication, when an approved one turns out to be wrong', () => {
    const { state } = schedule(drafted(), lineSet(), submitted(), approved)
      .when(revise, env)
      .thenEvents(revised);
    expect(activeLeaves(state.snapshot.value)).toEqual(['paper.draft', 'board.empty']);
  });
  it('is refused in a draft, which can be changed as it is', () => {
    schedule(drafted(), lineSet()).when(revise, env).thenRefused('not-now');
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(receptionSchedule)).not.toThrow();
});
