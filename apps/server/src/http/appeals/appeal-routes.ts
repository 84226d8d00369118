import { AgreeSameDayRoute } from './agree-same-day.route.js';
import { AgreeToVideoRoute } from './agree-to-video.route.js';
import { AppointHearingRoute } from './appoint-hearing.route.js';
import { ApproveReceptionRoute } from './approve-reception.route.js';
import { AssignResponsibleRoute } from './assign-responsible.route.js';
import { ChangeLanguageRoute } from './change-language.route.js';
import { CheckInRoute } from './check-in.route.js';
import { CorrectAppealRoute } from './correct-appeal.route.js';
import { DeclineSignUpRoute } from './decline-sign-up.route.js';
import { ExtendTermRoute } from './extend-term.route.js';
import { EnterRecordRemarksRoute } from './enter-record-remarks.route.js';
import { FileObjectionRoute } from './file-objection.route.js';
import { HandInAppealRoute } from './hand-in-appeal.route.js';
import { HandOverReceptionRoute } from './hand-over-reception.route.js';
import { HoldHearingRoute } from './hold-hearing.route.js';
import { InviteParticipantsRoute } from './invite-participants.route.js';
import { LeaveWithoutConsiderationRoute } from './leave-without-consideration.route.js';
import { LinkMattersRoute } from './link-matters.route.js';
import { ListAppealRoute } from './list-appeal.route.js';
import { LoseSlotRoute } from './lose-slot.route.js';
import { NoteTaskDoneRoute } from './note-task-done.route.js';
import { PrepareBriefRoute } from './prepare-brief.route.js';
import { ReceiveApplicantRoute } from './receive-applicant.route.js';
import { RecordDeliveryRoute } from './record-delivery.route.js';
import { RecordNoShowRoute } from './record-no-show.route.js';
import { RedirectAppealRoute } from './redirect-appeal.route.js';
import { RefuseReceptionRoute } from './refuse-reception.route.js';
import { RegisterAppealRoute } from './register-appeal.route.js';
import { RemoveFromControlRoute } from './remove-from-control.route.js';
import { RequestCorrectionRoute } from './request-correction.route.js';
import { ReturnAppealRoute } from './return-appeal.route.js';
import { ReturnAtOnceRoute } from './return-at-once.route.js';
import { SendBackBriefRoute } from './send-back-brief.route.js';
import { SendDraftRefusalRoute } from './send-draft-refusal.route.js';
import { SendFinalAnswerRoute } from './send-final-answer.route.js';
import { SendReplyRoute } from './send-reply.route.js';
import { SignHearingRecordRoute } from './sign-hearing-record.route.js';
import { SignProtocolRoute } from './sign-protocol.route.js';
import { SwitchToInPersonRoute } from './switch-to-in-person.route.js';
import { SwitchToVideoRoute } from './switch-to-video.route.js';
import { TerminateAppealRoute } from './terminate-appeal.route.js';
import { WaitForInPersonRoute } from './wait-for-in-person.route.js';
import { WithdrawAppealRoute } from './withdraw-appeal.route.js';

/** One route a verb. */
export const appealRoutes = [
  AgreeSameDayRoute,
  AgreeToVideoRoute,
  AppointHearingRoute,
  ApproveReceptionRoute,
  AssignResponsibleRoute,
  ChangeLanguageRoute,
  CheckInRoute,
  CorrectAppealRoute,
  DeclineSignUpRoute,
  ExtendTermRoute,
  EnterRecordRemarksRoute,
  FileObjectionRoute,
  HandInAppealRoute,
  HandOverReceptionRoute,
  HoldHearingRoute,
  InviteParticipantsRoute,
  LeaveWithoutConsiderationRoute,
  LinkMattersRoute,
  ListAppealRoute,
  LoseSlotRoute,
  NoteTaskDoneRoute,
  PrepareBriefRoute,
  ReceiveApplicantRoute,
  RecordDeliveryRoute,
  RecordNoShowRoute,
  RedirectAppealRoute,
  RefuseReceptionRoute,
  RegisterAppealRoute,
  RemoveFromControlRoute,
  RequestCorrectionRoute,
  ReturnAppealRoute,
  ReturnAtOnceRoute,
  SendBackBriefRoute,
  SendDraftRefusalRoute,
  SendFinalAnswerRoute,
  SendReplyRoute,
  SignHearingRecordRoute,
  SignProtocolRoute,
  SwitchToInPersonRoute,
  SwitchToVideoRoute,
  TerminateAppealRoute,
  WaitForInPersonRoute,
  WithdrawAppealRoute,
];
