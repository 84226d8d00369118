import { Command, Option } from 'commander';
import { languages } from '@qabyldau/kernel';
import { commands } from '../commands.js';
import { programFor } from '../main.js';
import { commandWords } from './command-words.js';
import { optionWords } from './option-words.js';
import { isSaid, sayHelp } from './say-help.js';

/** Every sentence of every help, as its command declares it. */
async function sentences(): Promise<readonly string[]> {
  const programs = await Promise.all(commands.map(({ name }) => programFor(['node', 'qabyldau', name])));
  const all = programs.flatMap((program) => [program, ...program.commands]);
  return [
    'display help for command',
    ...all.flatMap((command) => [
      command.description(),
      ...command.registeredArguments.map(({ description }) => description),
      ...command.options.map(({ description }) => description),
    ]),
  ];
}

describe('the help', () => {
  it('is said in three languages, and nothing else is kept for it', async () => {
    const said = new Set((await sentences()).filter((sentence) => sentence !== ''));
    expect(said.size).toBeGreaterThan(80);
    expect([...said].filter((sentence) => !isSaid(sentence))).toEqual([]);
    const kept = Object.keys({ ...commandWords, ...optionWords });
    expect(kept.filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it.each(Object.entries({ ...commandWords, ...optionWords }))(
    '%s: differs by language',
    (english, [kk, ru]) => {
      if (english !== 'one SELECT') expect(new Set([english, kk, ru]).size).toBe(3);
      for (const text of [kk, ru]) expect(text).toMatch(/\p{Script=Cyrillic}/u);
      expect(ru).not.toMatch(/[әғқңөұүһі]/iu);
    },
  );

  it.each(languages)('leaves no word of commander in %s', (language) => {
    const command = new Command('count')
      .description('the chart of a procedure')
      .argument('<what>', 'the data folder')
      .addOption(new Option('--format <format>', 'of the file').choices(['csv', 'json']).default('csv'));
    const program = new Command('qabyldau').addCommand(command);
    sayHelp(program, language);
    const help = `${program.helpInformation()}${command.helpInformation()}`;
    const english = /Usage|Arguments|Options|Commands|display|choices|default|\[options\]|\[command\]/;
    expect(english.test(help)).toBe(language === 'en');
  });
});
