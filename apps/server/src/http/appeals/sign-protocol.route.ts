import { Body, Controller } from '@nestjs/common';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { receptionAppeal, type ReceptionDecision } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { plain } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Part, Parts, Reference, Words } from '../fields.js';
import { HeadsOverride } from '../heads-override.js';
import { AppealDesk } from './appeal-desk.js';

const decisions: readonly ReceptionDecision[] = ['satisfied', 'explained', 'refused', 'taken-on-control'];

/** A task given at the reception (P23). */
export class TaskOfProtocol {
  @Reference('Id of the task; made when not given', { optional: true })
  task?: string;

  @Reference('Who carries it out')
  executor!: string;

  @Reference('The unit')
  unit!: string;

  @Day('By when')
  dueOn!: IsoDate;

  @Words('What is to be done; kept sealed', { optional: true })
  text?: string;
}

export class SignProtocol {
  @Choice('What was decided (P23)', decisions)
  decision!: ReceptionDecision;

  @Parts('Tasks, when there are any', () => TaskOfProtocol, { optional: true })
  tasks?: readonly TaskOfProtocol[];

  @Part('Why executors who considered the matter before (P37)', () => HeadsOverride, { optional: true })
  override?: HeadsOverride;

  @Words('The decision in words; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/sign-protocol')
export class SignProtocolRoute {
  constructor(
    private readonly desk: AppealDesk,
    private readonly commands: CommandDesk,
  ) {}

  @Verb(receptionAppeal, 'sign-protocol')
  post(@Ask() asked: Asked, @Body() { decision, tasks = [], text, override }: SignProtocol) {
    const command = this.commands.commandId(asked);
    const given = tasks.map(({ task, ...rest }, place) => ({
      ...rest,
      task: task ?? derivedId('task', command, place),
    }));
    const texts = given.flatMap((task) => (task.text === undefined ? [] : [[task.task, task.text] as const]));
    return this.desk.send(
      asked,
      'sign-protocol',
      plain({ decision, tasks: given.map(({ text: _, ...task }) => task), override }),
      { decision: text, ...(texts.length === 0 ? {} : { tasks: Object.fromEntries(texts) }) },
    );
  }
}
