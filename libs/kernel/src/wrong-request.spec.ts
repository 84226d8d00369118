import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { missingPlace, wrongPlace, WrongRequest } from './index.js';

const day = { kk: 'күн', ru: 'дата', en: 'a date' };

describe('a wrong request', () => {
  it('says in each language what is wrong where', () => {
    const { text, data, code } = new WrongRequest([
      wrongPlace('on', 'isDay', day),
      missingPlace('until', day),
      missingPlace('act'),
    ]);
    expect(code).toBe('bad-request');
    expect(data).toEqual({ fields: ['on', 'until', 'act'] });
    expect(text).toEqual({
      kk: 'Сұрау дұрыс толтырылмаған: on – күтілетіні: күн; until – көрсетілмеген, күтілетіні: күн; act – көрсетілмеген.',
      ru: 'Запрос заполнен неверно: on – ожидается: дата; until – не указано, ожидается: дата; act – не указано.',
      en: 'The request is not filled in correctly: on – expected a date; until – missing, expected a date; act – missing.',
    });
  });

  it('is the only way to say so: another would have no words', () => {
    const found = spawnSync(
      'grep',
      ['-rnE', "Error\\(\\s*'bad-request'", 'apps', 'libs', 'workflows', '--include=*.ts'],
      {
        cwd: join(import.meta.dirname, '../../..'),
        encoding: 'utf8',
      },
    );
    expect([found.status, found.stdout]).toEqual([1, '']);
  });
});
