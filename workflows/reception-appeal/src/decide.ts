import type { CommandOf } from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import * as brief from './decide/brief.js';
import * as control from './decide/control.js';
import { recordDelivery } from './decide/delivery.js';
import * as during from './decide/during-reception.js';
import * as record from './decide/hearing-record.js';
import * as intake from './decide/intake.js';
import * as outcome from './decide/outcome.js';
import * as reception from './decide/reception.js';
import { noteMotion } from './decide/motion.js';
import { noteParticipation } from './decide/participation.js';
import { rederiveTerms } from './decide/rederive.js';
import * as refusal from './decide/refusal.js';
import { agreeSameDay } from './decide/same-day.js';
import * as video from './decide/video.js';
import type { AppealDecision, AppealEnv, AppealView } from './env.js';
import type { AppealCommands } from './messages.js';
import { whoIsRecusedTakesNoPart } from './rules/recusal.js';

/** What the law answers to a command: facts, nothing left to do, or a refusal. Pure. */
export const decide = (
  command: CommandOf<AppealCommands>,
  state: AppealView,
  env: AppealEnv,
): AppealDecision => whoIsRecusedTakesNoPart(command, state.context, env) ?? decideOne(command, state, env);

// eslint-disable-next-line complexity -- one case a verb, each a single call
function decideOne(command: CommandOf<AppealCommands>, state: AppealView, env: AppealEnv): AppealDecision {
  switch (command.type) {
    case 'register-appeal':
      return intake.registerAppeal(command, state, env);
    case 'assign-responsible':
      return intake.assignResponsible(command, state, env);
    case 'request-correction':
      return intake.requestCorrection(command, state, env);
    case 'correct-appeal':
      return intake.correctAppeal(command, state, env);
    case 'return-appeal':
      return intake.returnAppeal(command, state, env);
    case 'withdraw-appeal':
      return intake.withdrawAppeal(command, state, env);
    case 'record-delivery':
      return recordDelivery(command, state, env);
    case 'prepare-brief':
      return brief.prepareBrief(command, state, env);
    case 'approve-reception':
      return brief.approveReception(command, state, env);
    case 'send-back-brief':
      return brief.sendBackBrief(command, state, env);
    case 'list-appeal':
      return brief.listAppeal(command, state, env);
    case 'extend-term':
      return brief.extendTerm(command, state, env);
    case 'send-draft-refusal':
      return refusal.sendDraftRefusal(command, state, env);
    case 'file-objection':
      return refusal.fileObjection(command, state, env);
    case 'appoint-hearing':
      return refusal.appointHearing(command, state, env);
    case 'hold-hearing':
      return refusal.holdHearing(command, state, env);
    case 'sign-hearing-record':
      return record.signHearingRecord(command, state, env);
    case 'enter-record-remarks':
      return record.enterRecordRemarks(command, state, env);
    case 'refuse-reception':
      return refusal.refuseReception(command, state, env);
    case 'take-slot':
      return reception.takeSlot(command, state, env);
    case 'send-reply':
      return reception.sendReply(command, state, env);
    case 'lose-slot':
      return reception.loseSlot(command, state, env);
    case 'check-in':
      return reception.checkIn(command, state, env);
    case 'record-no-show':
      return reception.recordNoShow(command, state, env);
    case 'receive-applicant':
      return reception.receiveApplicant(command, state, env);
    case 'sign-protocol':
      return reception.signProtocol(command, state, env);
    case 'note-task-done':
      return control.noteTaskDone(command, state, env);
    case 'send-final-answer':
      return control.sendFinalAnswer(command, state, env);
    case 'remove-from-control':
      return control.removeFromControl(command, state, env);
    case 'leave-without-consideration':
      return outcome.leaveWithoutConsideration(command, state, env);
    case 'redirect-appeal':
      return outcome.redirectAppeal(command, state, env);
    case 'terminate-appeal':
      return outcome.terminateAppeal(command, state, env);
    case 'return-at-once':
      return outcome.returnAtOnce(command, state, env);
    case 'decline-sign-up':
      return outcome.declineSignUp(command, state, env);
    case 'agree-same-day':
      return agreeSameDay(command, state, env);
    case 'agree-to-video':
      return video.agreeToVideo(command, state, env);
    case 'switch-to-video':
      return video.switchToVideo(command, state, env);
    case 'switch-to-in-person':
      return video.switchToInPerson(command, state, env);
    case 'wait-for-in-person':
      return video.waitForInPerson(command, state, env);
    case 'hand-over-reception':
      return during.handOverReception(command, state, env);
    case 'invite-participants':
      return during.inviteParticipants(command, state, env);
    case 'hand-in-appeal':
      return during.handInAppeal(command, state, env);
    case 'note-participation':
      return noteParticipation(command, state, env);
    case 'change-language':
      return intake.changeLanguage(command, state, env);
    case 'note-motion':
      return noteMotion(command, state, env);
    case 'rederive-terms':
      return rederiveTerms(command, state, env);
    default:
      return exhaustive(command);
  }
}
