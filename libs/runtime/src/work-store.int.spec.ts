import Database from 'better-sqlite3';
import { join } from 'node:path';
import { START } from '@qabyldau/event-store';
import { instantOf } from '@qabyldau/kernel';
import { folderForEach } from '../test/open-library.js';
import { openWorkStore } from './work-store-sqlite.js';
import type { StandingTimer, WorkStore } from './work-store.js';

const folder = folderForEach();
const file = () => join(folder(), 'work.db');
const early = instantOf(1_000);
const late = instantOf(2_000);
const timer = (caseId: string, name = 'due', due = early): StandingTimer => ({
  workflow: 'loan',
  caseId,
  name,
  setAt: 0,
  due,
});

function change(work: WorkStore, changes: Partial<Parameters<WorkStore['apply']>[0]>): void {
  work.apply({ position: START, timersSet: [], timersGone: [], timersCleared: [], effects: [], ...changes });
}

it('gives the timers that are due by instant, and those of one instant as the log set them', () => {
  const work = openWorkStore(file());
  change(work, { timersSet: [timer('z'), timer('later', 'due', late), timer('a')] });
  change(work, { timersSet: [timer('m')] });
  expect(work.dueTimers(late, 9).map(({ caseId }) => caseId)).toEqual(['z', 'a', 'm', 'later']);
  expect(work.dueTimers(early, 2).map(({ caseId }) => caseId)).toEqual(['z', 'a']);
  work.close();
});

it('drops one timer, or all of a case, and no other', () => {
  const work = openWorkStore(file());
  change(work, { timersSet: [timer('a'), timer('a', 'other'), timer('b'), timer('b', 'other')] });
  change(work, { timersGone: [timer('a')], timersCleared: [{ workflow: 'loan', caseId: 'b' }] });
  expect(work.dueTimers(late, 9)).toEqual([timer('a', 'other')]);
  work.close();
});

it('takes over the timers of a file that an older program made', () => {
  const older = new Database(file());
  older.exec(`
    CREATE TABLE timers (
      workflow TEXT NOT NULL, case_id TEXT NOT NULL, name TEXT NOT NULL, set_at INTEGER NOT NULL, due TEXT NOT NULL,
      PRIMARY KEY (workflow, case_id, name, set_at)
    ) WITHOUT ROWID;
    CREATE INDEX timers_by_due ON timers (due, case_id, name);
    INSERT INTO timers VALUES ('loan', 'a', 'due', 0, '${late}'), ('loan', 'b', 'due', 0, '${early}');
  `);
  older.close();
  for (let opened = 0; opened < 2; opened++) {
    const work = openWorkStore(file());
    expect(work.dueTimers(late, 9)).toEqual([timer('b'), timer('a', 'due', late)]);
    work.close();
  }
});
