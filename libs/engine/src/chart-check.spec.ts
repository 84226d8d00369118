import { hasCode, type IsoDate } from '@qabyldau/kernel';
import { assign, createMachine, raise, type AnyStateMachine, type MachineConfig } from 'xstate';
import { label } from '../test/permit.js';
import { chartHash, checkChart, decided, type AnyWorkflow, type Workflow } from './index.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- charts that the types would rightly refuse
type Chart = Partial<MachineConfig<any, any, any, any, any, any, any, any, any, any, any>>;

const keep = assign({ kept: 1 });
/** begin → open → (finish, or too late) → closed, which still takes a note. */
const sound: Chart = {
  initial: 'none',
  context: { at: 0 },
  states: {
    none: { on: { begun: 'open' } },
    open: { after: { due: 'closed' }, on: { finished: { target: 'closed', actions: 'tell' } } },
    closed: { on: { noted: { actions: keep } } },
  },
};

const withStates = (states: object): Chart => ({ ...sound, states: { ...sound.states, ...states } as never });
const machineOf = (chart: Chart, delays: object = { due: 1000 }): AnyStateMachine =>
  createMachine(chart as never, { delays, actions: { noteWell: keep } } as never);

const labels = {
  name: label('thing'),
  states: { none: label('none'), open: label('open'), closed: label('closed') },
  commands: { begin: label('begin') },
  events: { begun: label('begun'), finished: label('finished'), noted: label('noted') },
  timers: { due: label('due') },
  effects: { tell: label('tell') },
};
const anyEvent = { version: 1, law: [] };
const editionOf = (machine: AnyStateMachine, id = '1') => ({
  id,
  inForceFrom: '2020-01-01' as IsoDate,
  machine,
  decide: () => decided(),
});

const thing = (chart: Chart, change: Partial<Workflow> = {}, delays?: object): AnyWorkflow => ({
  name: 'thing',
  editions: [editionOf(machineOf(chart, delays))],
  verbs: { begin: { by: ['clerk'], when: [], law: [] } },
  events: { begun: anyEvent, finished: anyEvent, noted: anyEvent },
  refusals: { no: { law: [], text: label('no'), remedy: label('wait') } },
  lawfulEnds: ['closed'],
  labels,
  upcasters: [],
  ...change,
});

function problemsOf(workflow: AnyWorkflow): string {
  try {
    checkChart(workflow);
    return '';
  } catch (error) {
    if (hasCode(error, 'broken-chart')) return error.data['problems'] as string;
    throw error;
  }
}

/** A parallel chart of two regions, `a` and `b`; `begun` starts both. */
const parallel = (change: Chart, inA: object = {}, ...endsOfB: readonly object[]): Chart => ({
  type: 'parallel',
  context: { at: 0 },
  states: {
    a: { initial: 'none', states: { none: { on: { begun: 'open', noted: { actions: keep } } }, open: inA } },
    b: { initial: 'off', states: { off: { on: { begun: 'on', finished: 'on' } }, on: endsOfB[0] ?? {} } },
  } as never,
  ...change,
});
const regions: Partial<Workflow> = {
  lawfulEnds: ['a.open', 'b.on'],
  labels: {
    ...labels,
    states: Object.fromEntries(['a', 'a.none', 'a.open', 'b', 'b.off', 'b.on'].map((p) => [p, label(p)])),
  },
};

describe('checkChart', () => {
  it('lets a sound chart pass, one of regions too', () => {
    expect(problemsOf(thing(sound))).toBe('');
    expect(problemsOf(thing(parallel({}), regions))).toBe('');
  });

  it('does not take an assign under a name for an effect', () => {
    expect(problemsOf(thing(withStates({ closed: { on: { noted: { actions: 'noteWell' } } } })))).toBe('');
  });

  const closed = (change: object) => withStates({ closed: { on: { noted: { actions: keep } }, ...change } });
  const open = { after: { due: 'closed' }, on: { finished: { target: 'closed', actions: 'tell' } } };
  const none = { on: { begun: 'open' } };

  it.each<[string, AnyWorkflow, string]>([
    ['a delay without implementation', thing(sound, {}, {}), 'delay due has no implementation'],
    [
      'a delay without a name',
      thing(withStates({ open: { ...open, after: { 500: 'closed' } } }), {
        labels: { ...labels, timers: { 500: label('x') } },
      }),
      'open has an unnamed delay',
    ],
    [
      'a guard on after',
      thing(withStates({ open: { ...open, after: { due: { target: 'closed', guard: () => true } } } })),
      'the after of due has a guard',
    ],
    [
      'a delay that two regions hold at once',
      thing(parallel({}, { after: { due: 'none' } }, { after: { due: 'off' } }), regions),
      'delay due may be active twice at a time',
    ],
    [
      'entry actions on the initial state',
      thing(withStates({ none: { ...none, entry: 'tell' } })),
      'initial state none has entry actions',
    ],
    [
      'after on the initial state',
      thing(withStates({ none: { ...none, after: { due: 'closed' } }, open: { ...open, after: {} } })),
      'initial state none has a delay',
    ],
    [
      'an initial state that moves on by itself',
      thing(withStates({ none: { ...none, always: 'open' } })),
      'open is entered before the first fact',
    ],
    [
      'a parallel root that moves',
      thing(parallel({ on: { noted: '.b.on' } }), regions),
      'the parallel root moves on noted across the parallel root: it would reset its regions',
    ],
    [
      'a region that moves another one',
      thing(parallel({}, { id: 'open', on: { noted: '#on' } }, { id: 'on' }), regions),
      'a.open moves on noted across the parallel root: it would reset its regions',
    ],
    ['a top-level final state', thing(closed({ type: 'final' })), 'closed is a top-level final state'],
    [
      'regions that may all end',
      thing(parallel({}, { type: 'final' }, { type: 'final' }), regions),
      'every region has a final state: the machine would end',
    ],
    [
      'a history state',
      thing(
        withStates({
          closed: { initial: 'x', states: { x: {}, h: { type: 'history' } }, on: { noted: '.h' } },
        }),
        {
          labels: { ...labels, states: { ...labels.states, 'closed.x': label('x'), 'closed.h': label('h') } },
        },
      ),
      'closed.h is a history state: a cache forgets it',
    ],
    [
      'an initial state that is not there',
      thing(closed({ initial: 'y', states: { x: {} } })),
      'Initial state node "y" not found on parent state node #(machine).closed',
    ],
    [
      'an unreachable state',
      thing(withStates({ lost: { on: { noted: 'closed' } } }), {
        labels: { ...labels, states: { ...labels.states, lost: label('lost') } },
      }),
      'lost cannot be reached',
    ],
    ['a dead end', thing(sound, { lawfulEnds: [] }), 'closed is a dead end that is not a lawful end'],
    [
      'a dead end that only returns to itself',
      thing(closed({ on: { noted: { target: 'closed', reenter: true } } }), { lawfulEnds: [] }),
      'closed is a dead end that is not a lawful end',
    ],
    [
      'a nested final state from which nothing leads on',
      thing(closed({ initial: 'x', states: { x: { on: { noted: 'y' } }, y: { type: 'final' } } }), {
        lawfulEnds: ['closed.x'],
        labels: { ...labels, states: { ...labels.states, 'closed.x': label('x'), 'closed.y': label('y') } },
      }),
      'closed.y is a dead end that is not a lawful end',
    ],
    ['an invoke', thing(withStates({ open: { ...open, invoke: { src: 'x' } } })), 'open invokes an actor'],
    [
      'an action without a name',
      thing(closed({ entry: () => undefined })),
      'closed has an action without a name',
    ],
    [
      'an event that no state takes',
      thing(sound, {
        events: { begun: anyEvent, finished: anyEvent, noted: anyEvent, lost: anyEvent },
        labels: { ...labels, events: { ...labels.events, lost: label('lost') } },
      }),
      'no state takes lost',
    ],
    [
      'an event that is not declared',
      thing(sound, { events: { begun: anyEvent, noted: anyEvent } }),
      'the chart takes finished, which the workflow does not declare',
    ],
    [
      'the wildcard',
      thing(closed({ on: { '*': { actions: keep }, noted: { actions: keep } } })),
      'the chart takes *, which the workflow does not declare',
    ],
    [
      'a verb of a state that is not there',
      thing(sound, { verbs: { begin: { by: [], when: ['closd'], law: [] } } }),
      'there is no state closd',
    ],
    ['an end that is not there', thing(sound, { lawfulEnds: ['closed', 'end'] }), 'there is no state end'],
    [
      'two editions of one name',
      thing(sound, { editions: [editionOf(machineOf(sound)), editionOf(machineOf(sound))] }),
      'two editions are named 1',
    ],
    [
      'editions out of order',
      thing(sound, {
        editions: [
          { ...editionOf(machineOf(sound)), inForceFrom: '2021-01-01' as IsoDate },
          editionOf(machineOf(sound), '2'),
        ],
      }),
      'edition 2 stands after a younger one',
    ],
    ...(
      [
        ['the workflow', { name: { ...label('x'), kk: '' } }],
        ['state open', { states: { ...labels.states, open: { ...label('x'), kk: '' } } }],
        ['command begin', { commands: { begin: { ...label('x'), kk: '' } } }],
        ['event noted', { events: { ...labels.events, noted: { ...label('x'), kk: '' } } }],
        ['timer due', { timers: { due: { ...label('x'), kk: '' } } }],
        ['effect tell', { effects: { tell: { ...label('x'), kk: '' } } }],
      ] as const
    ).map(([what, change]): [string, AnyWorkflow, string] => [
      `${what} without a word in one language`,
      thing(sound, { labels: { ...labels, ...change } }),
      `${what} has no label in kk`,
    ]),
    [
      'a refusal without a remedy in one language',
      thing(sound, { refusals: { no: { law: [], text: label('no'), remedy: { ...label('x'), ru: '' } } } }),
      'the remedy of refusal no has no label in ru',
    ],
  ])('refuses %s', (_what, workflow, problem) => {
    expect(problemsOf(workflow)).toBe(problem);
  });

  it('names every problem at once, and a missing label in each language', () => {
    expect(
      problemsOf(thing(sound, { labels: { ...labels, timers: {} }, lawfulEnds: ['closed', 'end'] }, {})),
    ).toBe(
      [
        'delay due has no implementation',
        ...['kk', 'ru', 'en'].map((l) => `timer due has no label in ${l}`),
        'there is no state end',
      ].join('; '),
    );
  });

  it('has no chance to see an unknown target: XState does not even build such a machine', () => {
    expect(() => thing(withStates({ open: { on: { finished: 'closd' } } }))).toThrow(/closd/);
  });

  it('lets editions differ in their states and events', () => {
    const younger = machineOf(withStates({ closed: { on: { noted: { actions: keep }, revived: 'open' } } }));
    const both = thing(sound, {
      editions: [editionOf(machineOf(sound)), editionOf(younger, '2')],
      events: { begun: anyEvent, finished: anyEvent, noted: anyEvent, revived: anyEvent },
      labels: { ...labels, events: { ...labels.events, revived: label('revived') } },
    });
    expect(problemsOf(both)).toBe('');
  });

  it('lets regions speak to each other with raised events', () => {
    const chart = parallel({}, { entry: raise({ type: 'raised.open' }) }, { on: { 'raised.open': 'off' } });
    expect(problemsOf(thing(chart, regions))).toBe('');
  });
});

describe('chartHash', () => {
  it('stays while the chart stays', () => {
    expect(chartHash(machineOf(sound))).toBe(chartHash(machineOf(sound)));
  });

  it.each<[string, AnyStateMachine]>([
    ['a state', machineOf(withStates({ more: {} }))],
    ['a delay', machineOf(sound, { due: () => 1000 })],
    ['an assign', machineOf(withStates({ closed: { on: { noted: { actions: assign({ kept: 2 }) } } } }))],
    ['a guard', machineOf(withStates({ none: { on: { begun: { target: 'open', guard: () => true } } } }))],
  ])('changes with %s', (_what, machine) => {
    expect(chartHash(machine)).not.toBe(chartHash(machineOf(sound)));
  });
});
