import { whyRefused } from './why-refused.js';

describe('why a query was refused', () => {
  it.each([
    ['no such column: nope', 'nope деген баған жоқ'],
    ['column "nope" does not exist', '"nope" деген баған жоқ'],
    ['no such table: nope', 'nope деген көрініс жоқ'],
    ['relation "nope" does not exist', '"nope" деген көрініс жоқ'],
    ['near "form": syntax error', '"form" маңында қате жазылған'],
    ['syntax error at or near "form"', '"form" маңында қате жазылған'],
    ['incomplete input', 'соңына дейін жазылмаған'],
    ['permission denied for table events', 'events оқуға ашылмаған'],
    ['DELETE: only SELECT reads', 'DELETE деп басталады, ал деректерді тек SELECT оқиды'],
    ['The supplied SQL string contains more than one statement', 'онда бірнеше сұрау бар'],
    ['it does more than read', 'ол деректерді оқумен шектелмейді'],
    ['cannot modify appeals because it is a view', 'ол деректерді оқумен шектелмейді'],
    ['pg_sleep does more than read', 'ол деректерді оқумен шектелмейді'],
  ])('%s: %s', (reason, kk) => {
    const told = whyRefused(reason);
    expect(told.kk).toBe(kk);
    expect(told.ru).toMatch(/[а-я]/u);
    expect(told.en).not.toMatch(/\$1|[а-я]/u);
  });

  it('quotes a database that says something else', () => {
    expect(whyRefused('integer overflow').ru).toBe('ответ базы данных – «integer overflow»');
  });
});
