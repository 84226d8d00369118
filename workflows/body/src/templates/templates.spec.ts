import type { Actor, CommandOf, DecidedOf } from '@qabyldau/engine';
import { attempt, given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { body, builtIn, templateKinds, templateLanguages, templateOf, templateSpec } from '../index.js';
import type { BodyCommands, BodyEvents } from '../index.js';
import { placeholdersIn } from './kinds.js';
import * as rules from './rules.js';

const at = '2026-03-02T05:00:00.000Z' as Instant;
const administrator: Actor = { id: 'e-9', role: 'administrator' };
const env = {
  at,
  today: '2026-03-02' as IsoDate,
  actor: administrator,
  commandId: 'c',
  asked: [],
  caseId: 'b',
};
const established: DecidedOf<BodyEvents> = {
  type: 'body-established',
  data: {
    name: { kk: 'Әкімдік', ru: 'Акимат', en: 'Akimat' },
    kind: 'AKIM_OFFICE',
    presidentSubordinate: false,
    region: '75',
    internalAct: { number: '1', date: '2025-01-05' as IsoDate },
  },
};
const text = '# Жауап\n{receptionOn} сағат {receptionTime}: {official}, {place}.';
const adoption = { kind: 'reply', language: 'kk', text } as const;
const adopted: DecidedOf<BodyEvents> = { type: 'template-adopted', data: { ...adoption, version: 1 } };

const after = (
  facts: readonly DecidedOf<BodyEvents>[],
  command: CommandOf<BodyCommands>,
  actor = administrator,
) => {
  const answer = attempt(given(body).events(...facts).state, command, { ...env, actor });
  return answer.refusal?.code ?? answer.facts;
};

describe('adopt-template (cl. 4, Code 80)', () => {
  it('takes the place of the text before, as the next version', () => {
    expect(after([established], { type: 'adopt-template', data: adoption })).toEqual([adopted]);
    const next = { ...adoption, text: `${text}\nКүтеміз.` };
    expect(after([established, adopted], { type: 'adopt-template', data: next })).toEqual([
      { type: 'template-adopted', data: { ...next, version: 2 } },
    ]);
  });

  it('is silent when that text is in use, also the built-in one', () => {
    expect(after([established, adopted], { type: 'adopt-template', data: adoption })).toEqual([]);
    const same = { ...adoption, text: builtIn('reply', 'kk') };
    expect(after([established], { type: 'adopt-template', data: same })).toEqual([]);
  });

  it.each([
    [{ kind: 'poem' }, 'unknown-template-kind'],
    [{ text: `${text} {salary}` }, 'unknown-placeholder'],
    [{ text: `${text} {}` }, 'unknown-placeholder'],
    [{ text: text.replace('{receptionTime}', '10:00') }, 'obligatory-part-missing'],
    [
      { text: text.replace('{receptionOn}', '? {receptionOn}').replace('# Жауап\n', '') },
      'obligatory-part-missing',
    ],
    [{ kind: 'protocol', text: '{receptionOn} {official} {decision}: {tasks}' }, 'table-not-alone'],
  ])('refuses %j: %s', (change, code) => {
    expect(after([established], { type: 'adopt-template', data: { ...adoption, ...change } })).toBe(code);
  });

  it('names what is not known, what is, and what is missing by which paragraph', () => {
    const unknown = rules.templateNamesOnlyWhatIsKnown('reply', '{salary} {rank}');
    expect(unknown?.data['unknown']).toBe('{salary}, {rank}');
    expect(unknown?.data['known']).toMatch(/^(\{\w+\}, )+\{\w+\}$/);
    expect(rules.templateIsOfAKnownKind('poem')?.data['known']).toMatch(/reply, /);
    const missing = rules.templateSaysWhatTheLawAsks('reply', '? {receptionOn}\n  ? {receptionTime}');
    expect(missing?.data['missing']).toContain('receptionTime');
    for (const language of ['Kk', 'Ru', 'En'])
      expect(missing?.data[`missing${language}`]).toMatch(/^\{\w+\} \([^{}]+\), \{receptionTime\} \(/);
  });

  it('lets a table stand alone on its line, among others and indented, and names one that does not', () => {
    expect(rules.tablesStandAlone('protocol', '{decision}:\n  {tasks}\n{official}')).toBeUndefined();
    expect(rules.tablesStandAlone('protocol', '{tasks}\n{decision}: {tasks}')?.data).toEqual({
      block: '{tasks}',
    });
  });

  it('is not for a receptionist', () => {
    const receptionist: Actor = { id: 'e-2', role: 'receptionist' };
    expect(after([established], { type: 'adopt-template', data: adoption }, receptionist)).toBe(
      'not-your-role',
    );
  });
});

describe('state-contacts (Code 80(5))', () => {
  const contacts = {
    phone: '+7 000 000 00 00',
    superior: { name: { kk: 'Үлгі министрлігі', ru: 'Министерство Улги' } },
  };
  const stated: DecidedOf<BodyEvents> = { type: 'contacts-stated', data: contacts };

  it('is stated, and silent when nothing is new', () => {
    expect(after([established], { type: 'state-contacts', data: contacts })).toEqual([stated]);
    expect(after([established, stated], { type: 'state-contacts', data: contacts })).toEqual([]);
  });

  it('is refused before there is a body', () => {
    expect(after([], { type: 'state-contacts', data: contacts })).toBe('not-now');
  });
});

describe('the texts that come with the program', () => {
  const all = templateKinds.flatMap((kind) => templateLanguages.map((language) => [kind, language] as const));

  it.each(all)('%s in %s: says what the law asks, and names only what is known', (kind, language) => {
    const { text: own, origin } = templateOf({}, kind, language);
    expect(origin).toBe('built-in');
    expect(rules.templateNamesOnlyWhatIsKnown(kind, own)).toBeUndefined();
    expect(rules.templateSaysWhatTheLawAsks(kind, own)).toBeUndefined();
    expect(rules.tablesStandAlone(kind, own)).toBeUndefined();
  });

  it.each(templateKinds)('%s: both languages say the same', (kind) => {
    expect([...placeholdersIn(builtIn(kind, 'kk'))].sort()).toEqual(
      [...placeholdersIn(builtIn(kind, 'ru'))].sort(),
    );
    expect(templateSpec(kind).name.kk).not.toBe('');
  });

  it('never call the refusal of a reception and the refusal of an appeal by one word (P6, P32)', () => {
    const words = templateKinds.map((kind) => builtIn(kind, 'kk') + builtIn(kind, 'ru')).join('\n');
    expect(words).not.toMatch(/жолданымды қабылдаудан бас тарт|отказ\S* в приёме обращения/i);
  });
});
