import { decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import type { NoticeEnv } from './env.js';
import type { NoticeContext } from './machine.js';
import type { NoticeCommands, NoticeEvents } from './messages.js';
import * as rules from './rules.js';
import { suppress } from './suppress.js';

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export function decide(
  command: CommandOf<NoticeCommands>,
  { context }: CaseView<NoticeContext>,
  env: NoticeEnv,
): Decision<NoticeEvents> {
  switch (command.type) {
    case 'prepare-notice':
      return prepareNotice(command.data, env);
    case 'approve-notice':
      return (
        rules.anotherApproves(prepared(context), env) ??
        rules.secretsAreLookedFor(command.data) ??
        decided({ type: 'notice-approved', data: { body: prepared(context).body } })
      );
    case 'send-back-notice': {
      const { body } = prepared(context);
      return decided({ type: 'notice-sent-back', data: { body, reason: command.data.reason } });
    }
    case 'publish-notice': {
      const { body, period, figures } = prepared(context);
      const { where } = command.data;
      return (
        rules.placeIsNamed(command.data) ??
        decided({ type: 'notice-published', data: { body, period, figures, where, on: env.today } })
      );
    }
    default:
      return exhaustive(command);
  }
}

/** P24. What is too small is not even stored. */
function prepareNotice(data: NoticeCommands['prepare-notice'], env: NoticeEnv): Decision<NoticeEvents> {
  const { body, period, figures } = data;
  return (
    rules.periodIsOver(data, env) ??
    rules.figuresAreCounts(figures) ??
    decided({
      type: 'notice-prepared',
      data: {
        body,
        period,
        figures: suppress(figures, env.policy.smallestPublicNumber),
        preparedBy: env.actor.id,
      },
    })
  );
}

/** The engine gives no command but `prepare-notice` to a notice that has not been prepared. */
function prepared({ prepared: known }: NoticeContext): NoticeEvents['notice-prepared'] {
  if (known === null) throw new Error('the notice has not been prepared');
  return known;
}
