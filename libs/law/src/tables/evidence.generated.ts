// Made by `npm run law:evidence` from the rules and the tests. Do not edit.
import type { EvidenceFile } from '../evidence.js';

export const evidence: readonly EvidenceFile[] = [
  {
    file: 'libs/calendar/src/counting.ts',
    kind: 'rule',
    cites: { addWorkingDays: 'Code 76(2)', dueDay: 'Code 76(5)' },
  },
  {
    file: 'libs/calendar/src/due.ts',
    kind: 'rule',
    cites: { dueBy: 'reading Z', dueOn: 'reading U', dueOnChosen: 'Code 76(5)' },
  },
  {
    file: 'workflows/applicant/src/decide.ts',
    kind: 'rule',
    cites: { considerMatter: 'P37, reading W', linkMatters: 'reading W' },
  },
  {
    file: 'workflows/applicant/src/matters.ts',
    kind: 'rule',
    cites: { onSameMatter: 'reading W, P36', consideredBefore: 'P37' },
  },
  {
    file: 'workflows/body/src/decide.ts',
    kind: 'rule',
    cites: { release: 'P16', recordAbsence: 'P16', notePlannedReception: 'P14' },
  },
  {
    file: 'workflows/body/src/ranks.ts',
    kind: 'rule',
    cites: { isHead: 'P2(1), P2(2)', isChiefOfStaff: 'P2(3), P2(4)' },
  },
  { file: 'workflows/body/src/restrictions.ts', kind: 'rule', cites: { restrictionsOn: 'P14' } },
  {
    file: 'workflows/body/src/rules.ts',
    kind: 'rule',
    cites: {
      onlyBodiesOfTheModelRegulation: 'P1',
      internalActIsAdopted: 'cl. 4',
      onlyACentralBodyIsSubordinateToThePresident: 'P40',
      aStateOrganisationStandsUnderABody: 'P2(1), reading R',
      anotherBodyIsNamed: 'P15(1), Code 65',
      internalActFollowsTheOneInForce: 'cl. 4',
      onlyHeadsHaveDeputies: 'P2',
      onlyHeadsDecideOnRestrictions: 'P14',
      actOnRestrictionsIsAdopted: 'P14',
      noOtherRestrictionsInThatTime: 'P14',
      restrictionsAreInForce: 'P14',
      onlyAnOfficialHasARank: 'P2',
      rankBelongsToTheKindOfBody: 'P2, reading R',
      officialsRecordTheirOwnAbsence: 'P16',
      policyStaysWithinItsBounds: 'cl. 4',
    },
  },
  {
    file: 'workflows/body/src/templates/rules.ts',
    kind: 'rule',
    cites: { templateSaysWhatTheLawAsks: 'Code 64(2), Code 66, Code 73, Code 74, Code 80' },
  },
  {
    file: 'workflows/complaint/src/decide.ts',
    kind: 'rule',
    cites: { fileComplaint: 'Code 92', forwardComplaint: 'Code 91(4)', grantInFull: 'Code 91(4)' },
  },
  {
    file: 'workflows/complaint/src/rules.ts',
    kind: 'rule',
    cites: {
      windowOf: 'Code 92(1), Code 92(1-1)',
      actIsKnown: 'Code 83',
      anotherBodyConsiders: 'Code 91',
      fileGoesAlong: 'Code 91(4)',
      grantedInFull: 'Code 91(4)',
      forwardingTermRuns: 'Code 91(4)',
    },
  },
  { file: 'workflows/complaint/src/running-terms.ts', kind: 'rule', cites: { runningTerms: 'Code 91(4)' } },
  {
    file: 'workflows/control/src/clocks/appeal-brief-clock.ts',
    kind: 'rule',
    cites: { briefClock: 'P26, reading C' },
  },
  {
    file: 'workflows/control/src/clocks/appeal-clocks.ts',
    kind: 'rule',
    cites: { assigned: 'Code 67', termOf: 'P29, reading U, P30' },
  },
  {
    file: 'workflows/control/src/clocks/appeal-record-clock.ts',
    kind: 'rule',
    cites: { recordClock: 'Code 74(4), Code 74(6)' },
  },
  {
    file: 'workflows/control/src/clocks/appeal-step-clock.ts',
    kind: 'rule',
    cites: { draft: 'P32, reading D', toBeReturned: 'Code 64(7)(1)' },
  },
  {
    file: 'workflows/control/src/clocks/request-clocks.ts',
    kind: 'rule',
    cites: { withSilence: 'reading H' },
  },
  {
    file: 'workflows/materials-request/src/rules.ts',
    kind: 'rule',
    cites: {
      dueDayIsAWorkingDay: 'Code 76(5)',
      termIsStillToCome: 'P31',
      analysisNamesItsPeriod: 'P31',
      requestIsBinding: 'P31',
      onlyTheUnitAnswers: 'P31',
      answerBringsPapers: 'P31',
      escalatedRequestIsWithTheControlUnit: 'P31, P39',
      dateMovesForward: 'P31',
    },
  },
  { file: 'workflows/materials-request/src/running-terms.ts', kind: 'rule', cites: { runningTerms: 'P31' } },
  {
    file: 'workflows/motion/src/decide.ts',
    kind: 'rule',
    cites: {
      fileMotion: 'Code 67, Code 75, Code 82, Code 64(3)',
      decideMotion: 'Code 67(3), Code 75(1), Code 82(3)',
      tellParticipant: 'Code 66, Code 67(11), Code 77',
    },
  },
  {
    file: 'workflows/motion/src/rules.ts',
    kind: 'rule',
    cites: {
      recusalNamesTheEmployee: 'Code 67',
      correctionNamesTheDecision: 'Code 82',
      refusalIsReasoned: 'Code 67, Code 75, Code 77',
      nobodyDecidesOnTheirOwnRecusal: 'Code 67',
      superiorDecidesOnARecusal: 'Code 67(3)',
      isFirst: 'P2(1), P2(2)',
      standingOf: 'P2',
      anotherTakesThePlace: 'Code 67',
      protectedPartsAreLookedFor: 'Code 75, P24',
      substanceStays: 'Code 82',
      repeatedNoticeFollowsAFailure: 'Code 66',
    },
  },
  {
    file: 'workflows/motion/src/running-terms.ts',
    kind: 'rule',
    cites: { runningTerms: 'Code 67(3), Code 67(11), Code 75(1), Code 82(3)' },
  },
  {
    file: 'workflows/participation-request/src/decide.ts',
    kind: 'rule',
    cites: {
      requestParticipation: 'P18, P19',
      tellApplicant: 'P19, reading F, P30',
      recordAnswer: 'P20',
      recordAttendance: 'P18, P20, reading H',
      reportRefusal: 'P20',
    },
  },
  {
    file: 'workflows/participation-request/src/rules.ts',
    kind: 'rule',
    cites: {
      anotherBodyIsAsked: 'P18, P22',
      otherBodyIsNamed: 'P18, P19',
      theAppealHasNotEnded: 'P18',
      theyAreAskedToTheAppointedDay: 'P18, P29',
      replyDayIsAWorkingDay: 'Code 76(5)',
      replyTermIsStillToCome: 'P18, reading H',
      replyTermEndsBeforeTheReception: 'P18',
      repeatedNoticeFollowsAFailure: 'P19, Code 66',
      dateHasCome: 'P20, Code 66(2)',
      answerFollowsTheRequest: 'P20',
      onlyATimelyAnswerUndoesTheSilence: 'P20, reading H',
      receptionHasCome: 'P18, P20',
    },
  },
  {
    file: 'workflows/participation-request/src/running-terms.ts',
    kind: 'rule',
    cites: { answer: 'P18, P20, reading H', notice: 'P19', report: 'P20' },
  },
  { file: 'workflows/protocol-task/src/machine.ts', kind: 'rule', cites: { taskAfter: 'Code 76(5)' } },
  {
    file: 'workflows/protocol-task/src/rules.ts',
    kind: 'rule',
    cites: {
      onlyTheExecutorReports: 'P23',
      hasRunOut: 'reading U',
      dueDateHasNotRunOut: 'P23, P34',
      dateIsMovedByWhoGaveTheTask: 'P23',
      dueDateMovesForward: 'P23',
      dueDateIsAWorkingDay: 'Code 76(5)',
    },
  },
  { file: 'workflows/protocol-task/src/running-terms.ts', kind: 'rule', cites: { runningTerms: 'P23' } },
  { file: 'workflows/public-notice/src/decide.ts', kind: 'rule', cites: { prepareNotice: 'P24' } },
  { file: 'workflows/public-notice/src/notice-text.ts', kind: 'rule', cites: { noticeText: 'P24, P21' } },
  {
    file: 'workflows/public-notice/src/rules.ts',
    kind: 'rule',
    cites: {
      periodIsOver: 'P24',
      figuresAreCounts: 'P24',
      anotherApproves: 'P24',
      secretsAreLookedFor: 'P24',
      placeIsNamed: 'P24',
    },
  },
  { file: 'workflows/public-notice/src/suppress.ts', kind: 'rule', cites: { suppress: 'P24' } },
  {
    file: 'workflows/quarterly-report/src/decide.ts',
    kind: 'rule',
    cites: { freeze: 'reading O', correct: 'reading O' },
  },
  {
    file: 'workflows/quarterly-report/src/figures/assemble.ts',
    kind: 'rule',
    cites: { assemble: 'P40', missedDuty: 'P7' },
  },
  {
    file: 'workflows/quarterly-report/src/figures/differences.ts',
    kind: 'rule',
    cites: { differencesBetween: 'reading O' },
  },
  { file: 'workflows/quarterly-report/src/quarter.ts', kind: 'rule', cites: { reportDue: 'P40' } },
  {
    file: 'workflows/quarterly-report/src/rules.ts',
    kind: 'rule',
    cites: {
      notAQuarter: 'reading O, P40',
      oneReportABodyAndQuarter: 'P40',
      quarterHasBegun: 'P40',
      quarterHasEnded: 'reading O',
      snapshotCanBeProved: 'reading O',
      recipientOf: 'P40',
      coveredBy: 'P40',
      reportGoesToItsRecipient: 'P40',
      letterHasGone: 'P40',
      isLate: 'reading U',
      correctionNamesWhatItChanges: 'reading O',
      contentHasChanged: 'reading O',
    },
  },
  { file: 'workflows/quarterly-report/src/running-terms.ts', kind: 'rule', cites: { runningTerms: 'P40' } },
  {
    file: 'workflows/reception-appeal/src/agreed-time.ts',
    kind: 'rule',
    cites: {
      askAboutTheAgreedTime: 'P16, P22, P28',
      keepTheAgreedTime: 'P22, P28',
      freeTheAgreedTime: 'P16, P22',
    },
  },
  {
    file: 'workflows/reception-appeal/src/asks.ts',
    kind: 'rule',
    cites: {
      askAboutRegistration: 'P12, P25, P37',
      askTheList: 'P12, P27, P28',
      goesToAnotherList: 'P27',
      askAboutConsideration: 'P37, reading W',
    },
  },
  {
    file: 'workflows/reception-appeal/src/context.ts',
    kind: 'rule',
    cites: { replyTermOf: 'P29', openRequests: 'P18' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/brief.ts',
    kind: 'rule',
    cites: {
      prepareBrief: 'P26, reading C',
      approveReception: 'P26, P27',
      listAppeal: 'P27',
      extendTerm: 'P30, reading A',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/control.ts',
    kind: 'rule',
    cites: { noteTaskDone: 'P34', sendFinalAnswer: 'P35', removeFromControl: 'P34, P35' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/delivery.ts',
    kind: 'rule',
    cites: {
      recordDelivery: 'Code 66',
      delivered: 'P6, Code 73(3)',
      inForceFrom: 'Code 83, Code 92(1), Code 80(5), Code 92(1-1)',
      objectionFrom: 'reading D',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/during-reception.ts',
    kind: 'rule',
    cites: { handOverReception: 'P22', onDay: 'P8', inviteParticipants: 'P22', handInAppeal: 'P36' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/hearing-record.ts',
    kind: 'rule',
    cites: { signHearingRecord: 'Code 74(4), Code 74(6)', enterRecordRemarks: 'Code 74(6)' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/intake.ts',
    kind: 'rule',
    cites: {
      registerAppeal: 'P4, P6, P25',
      allocatedNumber: 'P12, P25',
      changeLanguage: 'P21',
      earlierAppeals: 'P37, Code 64(7)(2)',
      assignResponsible: 'P25, P37, reading W',
      correctAppeal: 'Code 64(6)',
      withdrawAppeal: 'Code 64(9), reading Y',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/motion.ts',
    kind: 'rule',
    cites: { noteMotion: 'Code 67, Code 75, Code 82' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/outcome.ts',
    kind: 'rule',
    cites: {
      leaveWithoutConsideration: 'P5, reading I, Code 70(3)',
      redirectAppeal: 'P15(1), Code 65',
      terminateAppeal: 'P15(2), P15(3), Code 70, reading G',
      returnAtOnce: 'Code 64(7)(2)',
      declineSignUp: 'P38',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/participation.ts',
    kind: 'rule',
    cites: { noteParticipation: 'P18, P20, reading F, P30' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/reception.ts',
    kind: 'rule',
    cites: {
      takeSlot: 'P28',
      sendReply: 'P29, reading B, reading U',
      loseSlot: 'P16, P14',
      checkIn: 'P10',
      protocolTerm: 'P23, Code 74(4)',
      receiveApplicant: 'P2, P7, P3',
      signProtocol: 'P23',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/rederive.ts',
    kind: 'rule',
    cites: { rederiveTerms: 'Code 76' },
  },
  {
    file: 'workflows/reception-appeal/src/decide/refusal.ts',
    kind: 'rule',
    cites: {
      sendDraftRefusal: 'P32, reading D',
      fileObjection: 'Code 73(3)',
      appointHearing: 'P33, Code 66(1)',
      holdHearing: 'Code 73(3), Code 74(4)',
      refuseReception: 'P32, Code 73, Code 77, Code 80',
    },
  },
  { file: 'workflows/reception-appeal/src/decide/same-day.ts', kind: 'rule', cites: { agreeSameDay: 'P3' } },
  {
    file: 'workflows/reception-appeal/src/decide/video.ts',
    kind: 'rule',
    cites: {
      agreeToVideo: 'P13',
      switchToVideo: 'P14',
      switchToInPerson: 'P13, P14',
      waitForInPerson: 'P14',
    },
  },
  { file: 'workflows/reception-appeal/src/editions.ts', kind: 'rule', cites: { inForceAfter: 'cl. 5' } },
  { file: 'workflows/reception-appeal/src/evolve.ts', kind: 'rule', cites: { motionNoted: 'Code 67' } },
  {
    file: 'workflows/reception-appeal/src/machine/clock.ts',
    kind: 'rule',
    cites: { answers: 'reading U, P29', extended: 'reading A' },
  },
  {
    file: 'workflows/reception-appeal/src/migrate.ts',
    kind: 'rule',
    cites: { migrateAppeal: 'P4, P11', withSignature: 'P4', checkInChanges: 'P11' },
  },
  {
    file: 'workflows/reception-appeal/src/read-models/appeal-register.ts',
    kind: 'rule',
    cites: { migrated: 'P4' },
  },
  {
    file: 'workflows/reception-appeal/src/rules/brief.ts',
    kind: 'rule',
    cites: {
      briefNeedsTheEssence: 'P5, reading I',
      centreReceivesOnMattersOfCentralBodies: 'P2-1, cl. 4',
      briefDueOn: 'P26, reading C, reading D',
      briefForReply: 'P26, reading C',
      draftDue: 'P32, reading D, Code 73(2)(9), reading G',
      briefDueFor: 'P26',
      headOrDeputyDecides: 'P26, P27, P32',
      onlyAReceivingOfficialReceives: 'P2',
      extensionPrecedesTheEndOfTheTerm: 'reading A',
      eachExtensionComesOnce: 'reading A',
      signatoryMayExtend: 'P30(2), Code 76(3)',
      extensionIsReasoned: 'P30(2), Code 76(3)',
      extendedTerm: 'reading A',
      extensionStaysWithinTwoMonths: 'P30(2), Code 76(3)',
      extensionMovesTheTermLater: 'P30',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/check-in.ts',
    kind: 'rule',
    cites: {
      applicantShowsIdentity: 'P10',
      comesForAnother: 'P10',
      representativeShowsAuthority: 'P10, Code 68(2)',
      employeeOfTheBodyRepresentsNobody: 'Code 68(4)',
      spokenRequestIsSigned: 'P4, Code 63(1), Code 63(2)(5)',
      secrecyRegimeIsKept: 'P11',
      interpreterIsSettled: 'P11',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/during-reception.ts',
    kind: 'rule',
    cites: {
      handedOverToAnother: 'P22',
      agreedTimeIsInWorkingHours: 'P4, P7, P22',
      onlyServingEmployeesGetWork: 'P25, P23, P37, P22',
      consideredAs: 'P37, reading W',
      nobodyWhoConsideredTheMatterGetsIt: 'P37, reading W',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/hearing-record.ts',
    kind: 'rule',
    cites: {
      thereIsARecordToSign: 'Code 73(3), Code 74',
      recordOfTheHearingPrecedesRefusal: 'Code 74(4), Code 74(6)',
      refusalWaitsForRemarks: 'Code 74(6)',
      remarksAreOnASignedRecord: 'Code 74(6)',
      remarksComeInTheirTerm: 'Code 74(6)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/intake.ts',
    kind: 'rule',
    cites: {
      defectsOf: 'Code 63(2), P6, Code 63(1), P4',
      isSpoken: 'P4, Code 63(1)',
      correctionNamesADefect: 'P6, Code 64(6)',
      repeatedNoticeFollowsAFailure: 'Code 66',
      returnWaitsForTheCorrectionTerm: 'P6, Code 64(7)(1)',
      correctionTerm: 'P6, reading J, reading V',
      latestCorrectionDay: 'P6, reading J',
      notBeforeTheAppeal: 'P25, Code 62(2)',
      receivedOn: 'P25, Code 65',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/outcome.ts',
    kind: 'rule',
    cites: {
      onlyAnAppealWithoutEssenceIsLeft: 'P5',
      essenceMayComeUntilTheCorrectionTermEnds: 'P5, P6, reading I',
      responsibleFindsTheAppealEmpty: 'P5, reading I',
      redirectionLeavesTheBody: 'P15(1), Code 65',
      otherBodyIsNamed: 'P15(1), Code 65',
      redirectedPartIsNamed: 'Code 65',
      earlierActIsNamed: 'Code 70(1), Code 80, reading G',
      sameSubjectIsDocumented: 'P15(2), P15(3), reading G',
      courtActIsInForce: 'P15(3), Code 70(1)(2)',
      identicalAppealNamesTheEarlier: 'Code 64(7)(2)',
      newArgumentsAreConsidered: 'Code 64(7)(2), Code 70(5)',
      editionKnowsDeclining: 'P38',
      consultedAndDeclinedGoTogether: 'P38, reading N',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/reception.ts',
    kind: 'rule',
    cites: {
      appealHasNoOtherSlot: 'P28',
      mayBeHeardAtACentre: 'P2-1',
      centreDayIsForMattersOfCentralBodies: 'P2-1',
      cameInTurn: 'P12, reading X',
      slotBelongsToTheApprovedOfficial: 'P27',
      slotIsStillToCome: 'P28, P29',
      receptionLeavesFiveWorkingDaysAfterTheBrief: 'P26, reading C',
      itIsTheReceptionDay: 'P29',
      whoWasNamedReceives: 'P27, P29, P22',
      receptionTimeHasCome: 'P29',
      controlNeedsATask: 'P23, P34',
      tasksAreExact: 'P23, Code 76(5)',
      finalAnswerWaitsForEveryTask: 'P34, P35',
      finalAnswerIsReasoned: 'P35, Code 77',
      finalAnswerPrecedesRemoval: 'P35',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/recusal.ts',
    kind: 'rule',
    cites: { whoIsRecusedTakesNoPart: 'Code 67' },
  },
  {
    file: 'workflows/reception-appeal/src/rules/refusal.ts',
    kind: 'rule',
    cites: {
      hearingPrecedesRefusal: 'P32, reading G, Code 73(2)(9)',
      refusalNeedsDeliveredDraft: 'P32, reading D',
      refusalComesThreeWorkingDaysAfterTheDraft: 'P32, Code 73(1)',
      refusalWaitsForObjections: 'Code 73(3)',
      oralHearingPrecedesRefusal: 'Code 73(3), reading D',
      objectionComesInTime: 'Code 73(3)',
      hearingIsStillToCome: 'Code 66(1)',
      hearingIsInWorkingHours: 'P4, P33',
      hearingHasBegun: 'Code 74',
      absentApplicantWasNotified: 'Code 73(3)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/same-day.ts',
    kind: 'rule',
    cites: {
      unitHeadReceivesTheSameDay: 'P3',
      consentIsOfToday: 'P3',
      sameDayIsInWorkingHours: 'P3, P4',
      agreedOfficialReceives: 'P3',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/video.ts',
    kind: 'rule',
    cites: {
      videoIsForHeadsAndDeputies: 'P13',
      restrictionsCover: 'P14',
      restrictionsAreKnown: 'P14',
      onlyByVideoUnderRestrictions: 'P14',
      onlyARestrictedReceptionIsWaitedOut: 'P14',
    },
  },
  {
    file: 'workflows/reception-appeal/src/running-terms.ts',
    kind: 'rule',
    cites: {
      briefIsAwaited: 'P26',
      draftIsAwaited: 'P32',
      reply: 'P29, P30, reading A',
      brief: 'P26, reading C',
      draft: 'P32, reading D',
      correction: 'P6, reading V',
      returning: 'Code 64(7)(1)',
      hearing: 'Code 73(3), P32, reading D',
      record: 'Code 74(4)',
      protocol: 'P23',
    },
  },
  {
    file: 'workflows/reception-appeal/src/terms.ts',
    kind: 'rule',
    cites: { workingDaysBefore: 'P26', rolledForward: 'Code 76(5)', nextDayOfWork: 'P4' },
  },
  {
    file: 'workflows/reception-appeal/src/warnings.ts',
    kind: 'rule',
    cites: { warningsOf: 'reading B, reading F, reading V' },
  },
  {
    file: 'workflows/reception-day/src/asks.ts',
    kind: 'rule',
    cites: { keepTheHours: 'P28', freeTheHours: 'P16', askWhoseTurnItIs: 'P12, P28' },
  },
  {
    file: 'workflows/reception-day/src/decide-reception.ts',
    kind: 'rule',
    cites: {
      joinQueue: 'P12',
      callNext: 'P12, reading P, reading X',
      noteHelpers: 'P17',
      noteParticipant: 'P18, P22',
      handOver: 'P22',
      takeOver: 'P22',
    },
  },
  {
    file: 'workflows/reception-day/src/decide-video.ts',
    kind: 'rule',
    cites: { agreeVideo: 'P13, reading Q, P14', switchToVideo: 'P14, reading Q', switchToInPerson: 'P14' },
  },
  { file: 'workflows/reception-day/src/decide.ts', kind: 'rule', cites: { reportAbsence: 'P16' } },
  {
    file: 'workflows/reception-day/src/queue.ts',
    kind: 'rule',
    cites: { nextInQueue: 'P12, reading P, reading X' },
  },
  {
    file: 'workflows/reception-day/src/reception-rules.ts',
    kind: 'rule',
    cites: {
      onlyThoseOnTheListTakePart: 'P27, P28',
      itIsTheReceptionDay: 'P10, P12',
      onlyWhoHasCheckedInWaits: 'P10, P12',
      receptionHasBegun: 'P7',
      nobodyWaits: 'P12',
      volunteersHelpOnReceptionDaysOnly: 'P17',
      onlyWhoHasComeIsHandedOver: 'P22',
      anotherDayTakesOver: 'P22',
      anotherOfficialTakesOver: 'P22',
      noSlotIsLeft: 'P22, P28',
      agreedSlotIsFreeAndToCome: 'P22, P28',
    },
  },
  {
    file: 'workflows/reception-day/src/rules.ts',
    kind: 'rule',
    cites: {
      onlyReceivingPersonsReceive: 'P2',
      dayIsNotPast: 'P7, P8',
      receptionIsOnAWorkingDay: 'P4, P7',
      outsideTheScheduleOnlyDeputiesOnInstruction: 'P9',
      instructionIsOfTheHead: 'P9, P2(1), P2(2)',
      instructionIsGiven: 'P9',
      meetingsWithThePopulationAreForHeads: 'P7',
      daysOfTheScheduleComeFromIt: 'P7, P8',
      slotsFitTheDay: 'P28',
      receptionHasNotBegun: 'P29',
      slotIsFree: 'P28, P12',
      dayHasCome: 'P7',
      officialsReportTheirOwnAbsence: 'P16',
      absenceIsReportedLate: 'P16, reading E',
    },
  },
  { file: 'workflows/reception-day/src/running-terms.ts', kind: 'rule', cites: { runningTerms: 'P26, P16' } },
  {
    file: 'workflows/reception-day/src/video-rules.ts',
    kind: 'rule',
    cites: {
      onlyHeadsReceiveByVideo: 'P13, cl. 4',
      consentIsGiven: 'P13',
      noRestrictionsAreInForce: 'P14',
      restrictionsAreOver: 'P14',
    },
  },
  {
    file: 'workflows/reception-list/src/decide.ts',
    kind: 'rule',
    cites: {
      putOnList: 'P27',
      takeTurn: 'P12, P28, reading X',
      keepHours: 'P28',
      nobodyIsOvertaken: 'P12, P28, reading P, reading X',
    },
  },
  {
    file: 'workflows/reception-list/src/queue.ts',
    kind: 'rule',
    cites: { standsBefore: 'P12, reading P, reading X', couldBeReceived: 'P26, P14, P2-1' },
  },
  { file: 'workflows/reception-schedule/src/asks.ts', kind: 'rule', cites: { asksFirst: 'P28' } },
  { file: 'workflows/reception-schedule/src/days.ts', kind: 'rule', cites: { changeOfDays: 'P8' } },
  {
    file: 'workflows/reception-schedule/src/monthly-duty.ts',
    kind: 'rule',
    cites: { monthlyDuty: 'P7, P7-1, Code 90(3)' },
  },
  {
    file: 'workflows/reception-schedule/src/read-models/official-duties.ts',
    kind: 'rule',
    cites: { dutyOf: 'P7, P7-1' },
  },
  {
    file: 'workflows/reception-schedule/src/rules.ts',
    kind: 'rule',
    cites: {
      periodIsToCome: 'P7, P8',
      onlyReceivingPersonsReceive: 'P2',
      lineHasAReceptionDay: 'P8',
      receptionIsWithinThePeriod: 'P7',
      receptionIsOnAWorkingDay: 'P4, P7',
      slotsFitTheTime: 'annex, P28',
      scheduleHasLines: 'P7',
      centreScheduleHasTheAnnexForm: 'P7-1, annex',
      approverOf: 'Code 90(3), P7-1',
      theRightApproverApproves: 'P7-1, Code 90(3)',
      theHeadOfTheBodyApproves: 'Code 90(3), P2(1), P2(2)',
      orderIsGiven: 'P7',
      publicationReachesEverybody: 'P8',
      bothLanguagesAreComplete: 'P8',
      whatIsToComeCanBeHeld: 'P2, P4, P7',
      objectionToPublishing: 'P8',
    },
  },
  {
    file: 'workflows/satisfaction-survey/src/decide.ts',
    kind: 'rule',
    cites: { drawSample: 'P38, reading N', recordCall: 'P38' },
  },
  {
    file: 'workflows/satisfaction-survey/src/rules.ts',
    kind: 'rule',
    cites: {
      sampleIsOfAMonth: 'P38',
      monthHasCome: 'P38',
      attemptsAreLeft: 'P38',
      answerComesFromAReachedPerson: 'P38',
      scoreIsFromOneToFive: 'P38',
      allAttemptsWereMade: 'P38',
    },
  },
  { file: 'workflows/satisfaction-survey/src/sample.ts', kind: 'rule', cites: { sample: 'P38, reading N' } },
  {
    file: 'workflows/written-appeal/src/asks.ts',
    kind: 'rule',
    cites: { askAboutRegistration: 'P36', askAboutExecutor: 'P37' },
  },
  {
    file: 'workflows/written-appeal/src/decide.ts',
    kind: 'rule',
    cites: {
      register: 'P36, Code 64, Code 76, Code 90(4), P6',
      assignExecutor: 'P37',
      extendTerm: 'Code 76(3)',
      redirectAppeal: 'Code 65',
      sendFinalAnswer: 'P35',
      removeFromControl: 'P34, P35',
      withdrawAppeal: 'Code 64(9)',
    },
  },
  {
    file: 'workflows/written-appeal/src/rules.ts',
    kind: 'rule',
    cites: {
      rolesBefore: 'P37, reading M, reading W',
      executorServesInThisBody: 'P37',
      executorHasNotConsideredTheMatter: 'P37, reading M, Code 67(2)',
      overrideIsForTheHead: 'P37, reading M, P2',
      overrideIsReasoned: 'P37, reading M',
      onlyTheAssignedExecutorAnswers: 'P35, P37',
      extensionPrecedesTheEndOfTheTerm: 'Code 76(3)',
      extensionComesOnce: 'Code 76(3), reading A',
      signatoryMayExtend: 'Code 76(3), P2, P30',
      extensionIsReasoned: 'Code 76(3)',
      extensionStaysWithinTwoMonths: 'Code 76(3)',
      extendedTerm: 'Code 76(5)',
      extensionMovesTheTermLater: 'Code 76(3)',
      anotherBodyIsCompetent: 'Code 65',
      otherBodyIsNamed: 'Code 65',
      redirectionDueOn: 'Code 65',
      finalAnswerIsReasoned: 'P35, Code 80',
      repeatedAnswerFollowsAFailure: 'P35, Code 66',
      onlyAFinalAnswerRemovesFromControl: 'P35, reading L',
      dateHasCome: 'Code 64(9), Code 66(2)',
    },
  },
  {
    file: 'workflows/written-appeal/src/running-terms.ts',
    kind: 'rule',
    cites: { answer: 'Code 76(1), Code 76(3)', redirection: 'Code 65' },
  },
  {
    file: 'apps/server/src/documents/other-bodies.spec.ts',
    kind: 'test',
    cites: {
      'the body that a letter names (P15(1), Code art. 65) › has the name of the directory, in the language of the letter':
        'P15(1), Code 65',
      'the body that a letter names (P15(1), Code art. 65) › has the name that whoever redirects gave it':
        'P15(1), Code 65',
      'the body that a letter names (P15(1), Code art. 65) › of an older letter has the name it was redirected to':
        'P15(1), Code 65',
    },
  },
  {
    file: 'apps/server/src/hours-of-officials.int.spec.ts',
    kind: 'test',
    cites: {
      'the hours of an official › are those of one day at a time; what touches or another official is free':
        'P28',
      'the hours of an official › are given once when twelve ask for them at the same time': 'P28',
      'the hours of an official › are free again when the day is cancelled (P16)': 'P28, P16',
      'the hours of an official › do not hold a time agreed apart while others are received, nor the other way round (P22)':
        'P28, P22',
      'the hours of an official › are asked for before a schedule is published (P8)': 'P28, P8',
    },
  },
  {
    file: 'apps/server/src/http/appeals/requirements.spec.ts',
    kind: 'test',
    cites: {
      'the requirements of art. 63(2) that an appeal meets › are all met by an appeal without a patronymic and without an IIN':
        'Code 63(2)',
      'the requirements of art. 63(2) that an appeal meets › leave out what is missing or only white space':
        'Code 63(2)',
      'the requirements of art. 63(2) that an appeal meets › ask an organisation for its name, not for a person’s':
        'Code 63(2)',
    },
  },
  {
    file: 'apps/server/src/http/requests.int.spec.ts',
    kind: 'test',
    cites: { 'requests › of a citizen › %s: taken, with its defects (P6)': 'P6' },
  },
  {
    file: 'apps/server/src/limits.int.spec.ts',
    kind: 'test',
    cites: {
      'the limits of every actor › P37: a registration says what the applicant asked before': 'P37',
      'the limits of every actor › P37: who had the matter gets it again only by a reasoned decision of the head':
        'P37',
      'the limits of every actor › P37, reading W: holds for another topic once staff link the two':
        'P37, reading W',
      'the limits of every actor › P37: of two assignments at once, to two appeals on one matter, one is refused':
        'P37',
      'the limits of every actor › P25, P23, P37: work is given to those who serve in the body':
        'P25, P23, P37',
      'the limits of every actor › P25: an appeal sent twice by another system is answered with the first registration':
        'P25',
      'the limits of every actor › P26, P28: the clerk hears why an appeal does not take a slot, and what is free':
        'P26, P28',
    },
  },
  {
    file: 'apps/server/src/oral-hearing.int.spec.ts',
    kind: 'test',
    cites: {
      'a refusal after an oral hearing, over HTTP › shows until when the draft can be sent, counted back from the end of the term (P32)':
        'P32',
      'a refusal after an oral hearing, over HTTP › waits for the record, and then for remarks on it (Code art. 74)':
        'Code 74',
      'the directory of other bodies (P15(1)) › names in the letter where the appeal has gone; who is not in it is to be entered first':
        'P15(1)',
    },
  },
  {
    file: 'apps/server/src/receptions.int.spec.ts',
    kind: 'test',
    cites: {
      'restrictions of the body, over HTTP (P14, reading Q) › reach every planned reception, are told, and go back with their end':
        'P14, reading Q',
      'slots and the live queue, over HTTP (P10, P12, P28) › take a slot from nobody: the appeal gives it back, whatever the reason':
        'P10, P12, P28',
      'slots and the live queue, over HTTP (P10, P12, P28) › let the appeal know that a video link was agreed to on its day, and tell the applicant (P13)':
        'P10, P12, P28, P13',
      'slots and the live queue, over HTTP (P10, P12, P28) › order by what the appeals say, and let wait who has been checked in':
        'P10, P12, P28',
      'a reception handed over, over HTTP (P22) › goes to another day of another official, who alone receives then':
        'P22',
      'a reception handed over, over HTTP (P22) › leaves the applicant where they are when the other day cannot':
        'P22',
      'a reception handed over, over HTTP (P22) › may agree on a time apart from all days, which restrictions find, too':
        'P22',
      'an official who is away, over HTTP (P16) › has the day cancelled; the applicants are told the same day, keep their place and get another date':
        'P16',
      'an official who leaves, over HTTP (P16, P27) › has the days cancelled; the head names another one, whose list the appeal goes to':
        'P16, P27',
    },
  },
  {
    file: 'apps/server/src/schedule-revised.int.spec.ts',
    kind: 'test',
    cites: {
      'the days of a schedule › are opened by its publication, not by hand': 'P7, P8',
      'the days of a schedule › follow a revision: who was told of a day that moves is told why, and waits for the next':
        'P7, P8',
      'the days of a schedule › stay as they are where a revision leaves their hour alone': 'P7, P8',
    },
  },
  {
    file: 'apps/server/src/side-procedures.int.spec.ts',
    kind: 'test',
    cites: {
      'the procedures beside an appeal, over HTTP › are a recusal: the superior decides, and the recused takes no part any more (Code art. 67)':
        'Code 67',
      'the procedures beside an appeal, over HTTP › are a binding request to a unit, which goes to the control unit when it is late (P31)':
        'P31',
      'the procedures beside an appeal, over HTTP › are a complaint, counted from the delivery of the act and forwarded with the file (Code art. 91, 92)':
        'Code 91, Code 92',
      'the procedures beside an appeal, over HTTP › are a public notice, whose few are not told apart (P24)':
        'P24',
      'the procedures beside an appeal, over HTTP › are access to the file, whose missed term shows (Code art. 75)':
        'Code 75',
    },
  },
  {
    file: 'apps/server/src/slots.int.spec.ts',
    kind: 'test',
    cites: {
      '${APPEALS} appeals that fight for ${SLOTS} slots from ${CLIENTS} clients › books exactly the first of the order of sequence (P12)':
        'P12',
    },
  },
  {
    file: 'libs/calendar/src/counting.spec.ts',
    kind: 'test',
    cites: { 'every term › never ends earlier for a later start': 'P40' },
  },
  {
    file: 'libs/calendar/src/day-off.spec.ts',
    kind: 'test',
    cites: {
      'a day that does not work (Code art. 76(5)) › %s: those that work around it are %s and %s, because of %s':
        'Code 76(5)',
      'a day that does not work (Code art. 76(5)) › is explained in each language': 'Code 76(5)',
      'a day that does not work (Code art. 76(5)) › is none: %s works': 'Code 76(5)',
      'a day that does not work (Code art. 76(5)) › is told as expected outside the known years':
        'Code 76(5)',
      'a day that was chosen (Code art. 76(5)) › %s is due on %s, provisionally: %s': 'Code 76(5)',
    },
  },
  {
    file: 'libs/calendar/src/derivation.spec.ts',
    kind: 'test',
    cites: {
      'the derivation › shows every day of a term and why it is passed over': 'Code 73(3)',
      'the derivation › runs backward for a backward term, and says which Saturday works': 'P16',
      'the derivation › counts the Sunday of 5 January 2025': 'P29, Code 76(1)',
      'the derivation › shows how a calendar term moves to the next working day': 'P30(1)',
      'the derivation › shows months, the missing day of a short one, and the move': 'P30(2), Code 76(3)',
      'the derivation › takes fixed holidays outside the known years': 'P19, Code 73(3)',
      'the derivation › takes of a known year what its data says, and no holiday besides': 'Code 73(3)',
      'the derivation › says it in Kazakh and Russian': 'P16',
      'the derivation › says of calendar terms in Kazakh and Russian how they move':
        'P30(2), Code 76(3), P30(1)',
      'the derivation › explains a term with the correction days it was given': 'P6, Code 64(6)',
      'the derivation › explains a term of %i days counted back from the reply of 27 March 2026': 'P26, P29',
    },
  },
  {
    file: 'libs/calendar/src/due.spec.ts',
    kind: 'test',
    cites: {
      'a term (readings U and Z) › is timely until the end of its last working day':
        'reading U, reading Z, P29, Code 76(1)',
      'a term (readings U and Z) › is provisional in a year that the calendar does not know':
        'reading U, reading Z, P29, Code 76(1)',
      'a term (readings U and Z) › of a chosen day ends on it, or on the next that works, and then remembers what was chosen':
        'reading U, reading Z',
    },
  },
  {
    file: 'libs/calendar/src/known-years.spec.ts',
    kind: 'test',
    cites: {
      'the edge of the known years › is not crossed by terms that end on it': 'P29, Code 76(1), P26, P30(1)',
      'a provisional term › from %s to %s: %s': 'P29, Code 76(1)',
      'a provisional term › is one whose reception day is in a provisional year though its due day is not':
        'P26',
      'a provisional term › is the same as the deadline inside the known years': 'P29, Code 76(1)',
      'a provisional term › knows weekends and fixed holidays, and gives no day off in place of one':
        'Code 73(3)',
    },
  },
  {
    file: 'libs/calendar/src/registration-date.spec.ts',
    kind: 'test',
    cites: {
      'the day of registration (P25, Code art. 64(3)) › %s is registered on %s': 'P25, Code 64(3)',
      'the day of registration (P25, Code art. 64(3)) › follows the working hours of the body':
        'P25, Code 64(3)',
      'the day of registration (P25, Code art. 64(3)) › uses the hours of the data, and 18:30 when it has none':
        'P25, Code 64(3)',
      'the day of registration (P25, Code art. 64(3)) › still answers outside the known years: %s on %s':
        'P25, Code 64(3)',
    },
  },
  {
    file: 'libs/calendar/src/running-terms.spec.ts',
    kind: 'test',
    cites: {
      'a change of the calendar › makes a year given whole known and official': 'P29, Code 76(1)',
      'a running term › ends on another day, at the same hour, and says which day made it': 'P29, Code 76(1)',
      'a running term › begins later where the one before it ends later': 'P20, P40',
      'a running term › begins where it did, when another than the one before it moves':
        'P20, P29, Code 76(1), P40',
      'a running term › keeps the length that it was given': 'P6, Code 64(6)',
      'a running term › is not touched by days before it began or after it ends': 'Code 73(3)',
      'a running term › reading Z: loses the mark when its year is confirmed, on the same day or another':
        'reading Z, P29, Code 76(1)',
      'a running term › reading Z: is confirmed without a reason where the days that changed make up for each other':
        'reading Z, P29, Code 76(1)',
      'a running term › reading Z: is confirmed on the day that was chosen, too': 'reading Z',
      'a running term › that was chosen moves off a day that stops working, and back to it':
        'P29, Code 76(1)',
      'a running term › leaves every other due date as it was, and the instant where the fact names none':
        'P29, Code 76(1), P26',
      'a running term › never ends on a day off, and a second look moves nothing':
        'P29, Code 76(1), Code 73(3), P26, P30(1), P15(1), Code 65',
    },
  },
  {
    file: 'libs/calendar/src/terms.spec.ts',
    kind: 'test',
    cites: {
      'the terms › say what they rest on and which calendar they were counted with': 'P29, Code 76(1)',
      'the terms › %s rests on %s': 'P40',
      'the terms › let the policy choose a length that the law leaves open':
        'P6, Code 64(6), P23, Code 74(4), P26, P29, Code 76(1)',
      'the terms › refuse a report that does not start at the end of a quarter': 'P40',
      'the terms › refuse a date that is none': 'P29, Code 76(1)',
    },
  },
  {
    file: 'libs/delivery/src/record-delivery.spec.ts',
    kind: 'test',
    cites: {
      'a delivery (Code art. 66(2)) › that %s is a fact': 'Code 66(2)',
      'a delivery (Code art. 66(2)) › that is known already is no news': 'Code 66(2)',
      'a delivery (Code art. 66(2)) › may still come after a failure': 'Code 66(2)',
      'a delivery (Code art. 66(2)) › of what was never sent is refused': 'Code 66(2)',
      'a delivery (Code art. 66(2)) › ends with today': 'Code 66(2)',
      'a delivery (Code art. 66(2)) › does not come before the sending, by the day in Almaty': 'Code 66(2)',
    },
  },
  {
    file: 'workflows/applicant/src/applicant.spec.ts',
    kind: 'test',
    cites: {
      'note-appeal (P25, P37) › knows nothing of somebody who comes for the first time': 'P25, P37',
      'note-appeal (P25, P37) › names the earlier appeals on the same matter, and counts the others':
        'P25, P37',
      'note-appeal (P25, P37) › does not take appeals without a place in the classifier for the same':
        'P25, P37',
      'consider-matter (P37, reading W) › notes who considers it': 'P37, reading W',
      'consider-matter (P37, reading W) › finds who considered an earlier appeal on the same matter, and notes nothing':
        'P37, reading W',
      'consider-matter (P37, reading W) › notes it with what was before when the head’s decision comes along':
        'P37, reading W',
      'consider-matter (P37, reading W) › of %s': 'P37, reading W',
      'consider-matter (P37, reading W) › does not ask who had it before when somebody only acts on it':
        'P37, reading W',
      'consider-matter (P37, reading W) › is silent when it is noted already, and the appeal does not stand in its own way':
        'P37, reading W',
      'consider-matter (P37, reading W) › knows an appeal from before the applicant had a case':
        'P37, reading W',
      'forget-consideration › takes back what was noted last': 'P37',
      'forget-consideration › is silent about what was noted for another appeal, or had been taken back':
        'P37',
      'link-matters (reading W) › says that two appeals are on the same matter':
        'reading W, P37, Code 64(7)(2)',
      'link-matters (reading W) › refuses %s with %s: %s': 'reading W, P37, Code 64(7)(2)',
      'link-matters (reading W) › is silent when they are linked already, either way':
        'reading W, P37, Code 64(7)(2)',
    },
  },
  {
    file: 'workflows/applicant/src/matters.spec.ts',
    kind: 'test',
    cites: {
      'which appeals are on the same matter (reading W, P36) › by %s': 'reading W, P36',
      'which appeals are on the same matter (reading W, P36) › takes two appeals of no topic, or of none that the classifier has, for different':
        'reading W, P36',
      'which appeals are on the same matter (reading W, P36) › with %s, handed in at a reception whose matter is linked':
        'reading W, P36',
      'which appeals are on the same matter (reading W, P36) › does not find the appeal before that nobody noted':
        'reading W, P36',
      'who considered the matter before (P37) › of %j: %j': 'P37',
      'who considered the matter before (P37) › counts all other appeals and names the last ten on the same matter':
        'P37',
    },
  },
  {
    file: 'workflows/body/src/body.spec.ts',
    kind: 'test',
    cites: {
      'establish-body › establishes the body': 'cl. 4, P1',
      'establish-body › refuses %j: %s': 'cl. 4, P1, P40, P2',
      'establish-body › names the kind of body that P1 does not cover': 'cl. 4, P1',
      'establish-body › establishes a central body under the President': 'cl. 4, P1',
      'establish-body › is refused a second time, and to others than the administrator': 'cl. 4, P1',
      'reading R: a state organisation under a body (P2(1)) › is established under its body':
        'reading R, P2(1)',
      'reading R: a state organisation under a body (P2(1)) › has a first head and other authorised employees, and neither akims nor heads of units of P2(5)':
        'reading R, P2(1), P2(5), P2',
      'add-unit › adds a unit': 'cl. 4',
      'add-unit › refuses another unit under the same id': 'cl. 4',
      'add-unit › is silent when the unit is there': 'cl. 4',
      'name-other-body › puts a body into the directory, and anew under another name (P15(1))':
        'P15(1), Code 65',
      'name-other-body › refuses the body itself': 'P15(1), Code 65',
      'name-other-body › is silent when it is named so already': 'P15(1), Code 65',
      'appoint-employee › appoints, and passes on the name of this employee only': 'cl. 4, P2',
      'appoint-employee › appoints a deputy of rank %i': 'cl. 4, P2',
      'appoint-employee › appoints who receives nobody, without a rank': 'cl. 4, P2',
      'appoint-employee › appoints a person of rank %i, who is no deputy': 'cl. 4, P2',
      'appoint-employee › appoints in a central body those of its ranks (P2), and names them otherwise':
        'cl. 4, P2',
      'appoint-employee › appoints again after a release': 'cl. 4, P2',
      'appoint-employee › refuses %#: %j %s': 'cl. 4, P2',
      'release-employee › releases': 'cl. 4',
      'release-employee › refuses somebody never appointed': 'cl. 4',
      'release-employee › is silent when released already': 'cl. 4',
      'set-policy › sets a parameter and says what it was': 'cl. 4',
      'set-policy › refuses %s = %j: %s': 'cl. 4',
      'set-policy › names what there is, and where a bound comes from': 'cl. 4',
      'set-policy › names the bounds': 'cl. 4',
      'set-policy › is silent when the value is in force': 'cl. 4',
    },
  },
  {
    file: 'workflows/body/src/read-models/read-models.spec.ts',
    kind: 'test',
    cites: { 'restrictions: introduced, then lifted (P14)': 'P14', 'absences: a row for each (P7)': 'P7' },
  },
  {
    file: 'workflows/body/src/restrictions.spec.ts',
    kind: 'test',
    cites: {
      'introduce-restrictions (P14) › introduces them, with or without an end': 'P14',
      'introduce-restrictions (P14) › is for the akim, the first head and their deputies, and for who enters their act':
        'P14',
      'introduce-restrictions (P14) › is not for an employee without a rank': 'P14',
      'introduce-restrictions (P14) › refuses days out of order, and an act of tomorrow': 'P14, P7',
      'introduce-restrictions (P14) › beside those from 16 to 31 March, from %s to %s: %s': 'P14',
      'introduce-restrictions (P14) › refuses any later ones beside those without an end': 'P14',
      'lift-restrictions (P14) › ends them with a day of theirs, the first included': 'P14',
      'lift-restrictions (P14) › lifts only those meant': 'P14',
      'lift-restrictions (P14) › refuses where none are in force': 'P14',
      'lift-restrictions (P14) › refuses others than the heads, and an act of tomorrow': 'P14',
      'lift-restrictions (P14) › is silent when they end on that day anyway': 'P14',
      'record-absence (P7) › is an official’s own, or entered for another by who was told of it (P16)':
        'P7, P16',
      'record-absence (P7) › records it, of one day, too': 'P7, P16',
      'record-absence (P7) › refuses an unknown employee, and days out of order': 'P7, P16, cl. 4, P14',
      'record-absence (P7) › is silent when recorded already': 'P7, P16',
      'note-planned-reception (P14, P16) › knows what is planned, once': 'P14, P16',
      'note-planned-reception (P14, P16) › forgets days that are over': 'P14, P16',
      'note-planned-reception (P14, P16) › says so when restrictions were introduced meanwhile': 'P14, P16',
      'note-planned-reception (P14, P16) › restrictions from %s to %s name %j': 'P14, P16',
      'note-planned-reception (P14, P16) › their end on %s names %j': 'P14, P16',
      'note-planned-reception (P14, P16) › an absence names the receptions of that official that are not over':
        'P14, P16',
      'note-planned-reception (P14, P16) › who leaves is received by nobody as planned: their receptions that are not over are named (P16)':
        'P14, P16',
      'adopt-internal-act (cl. 4) › puts a new version in the place of the one before': 'cl. 4',
      'adopt-internal-act (cl. 4) › refuses an act of tomorrow, and one older than that in force': 'cl. 4',
      'adopt-internal-act (cl. 4) › is silent when that act is in force': 'cl. 4',
    },
  },
  {
    file: 'workflows/body/src/templates/templates.spec.ts',
    kind: 'test',
    cites: {
      'adopt-template (cl. 4, Code 80) › takes the place of the text before, as the next version':
        'cl. 4, Code 80',
      'adopt-template (cl. 4, Code 80) › is silent when that text is in use, also the built-in one':
        'cl. 4, Code 80',
      'adopt-template (cl. 4, Code 80) › refuses %j: %s': 'cl. 4, Code 80',
      'adopt-template (cl. 4, Code 80) › names what is not known, what is, and what is missing by which paragraph':
        'cl. 4, Code 80, Code 64(2), Code 66, Code 73, Code 74',
      'adopt-template (cl. 4, Code 80) › lets a table stand alone on its line, among others and indented, and names one that does not':
        'cl. 4, Code 80',
      'adopt-template (cl. 4, Code 80) › is not for a receptionist': 'cl. 4, Code 80',
      'state-contacts (Code 80(5)) › is stated, and silent when nothing is new': 'Code 80(5), cl. 4',
      'state-contacts (Code 80(5)) › is refused before there is a body': 'Code 80(5), cl. 4',
      'the texts that come with the program › %s in %s: says what the law asks, and names only what is known':
        'Code 64(2), Code 66, Code 73, Code 74, Code 80',
      'the texts that come with the program › never call the refusal of a reception and the refusal of an appeal by one word (P6, P32)':
        'P6, P32',
    },
  },
  {
    file: 'workflows/complaint/src/complaint.spec.ts',
    kind: 'test',
    cites: {
      'file-complaint (Code art. 91, 92) › gives three months from the day the act became known, and six when the act does not say how':
        'Code 91, Code 92, Code 70(4), Code 80(5), Code 83',
      'file-complaint (Code art. 91, 92) › takes a late complaint in, and marks it':
        'Code 91, Code 92, Code 70(4), Code 80(5), Code 83',
      'file-complaint (Code art. 91, 92) › is as late as when it came in, however late it is entered':
        'Code 91, Code 92, Code 70(4), Code 80(5), Code 83',
      'file-complaint (Code art. 91, 92) › watches the three working days to forward it':
        'Code 91, Code 92, Code 70(4), Code 80(5), Code 83',
      'file-complaint (Code art. 91, 92) › is taken in on the very day the act became known':
        'Code 91, Code 92, Code 70(4), Code 80(5), Code 83',
      'file-complaint (Code art. 91, 92) › is against an act that was communicated (Code art. 83), and goes to another body':
        'Code 91, Code 92, Code 70(4), Code 80(5), Code 83, Code 92(1)',
      'forward-complaint (Code art. 91(4)) › sends the complaint with the file, and tells the complainant':
        'Code 91(4)',
      'forward-complaint (Code art. 91(4)) › is late after the third working day': 'Code 91(4)',
      'forward-complaint (Code art. 91(4)) › never goes without the file, and once': 'Code 91(4)',
      'grant-in-full (Code art. 91(4)) › puts the act right without forwarding': 'Code 91(4)',
      'grant-in-full (Code art. 91(4)) › is in full, and within the term': 'Code 91(4)',
      'grant-in-full (Code art. 91(4)) › is possible until the last minute of the term, whether or not the clock has rung':
        'Code 91(4)',
      'withdraw-complaint and record-finding › ends it, before the superior body has decided': 'Code 64(9)',
      'withdraw-complaint and record-finding › takes what was decided above, not what is still to come':
        'Code 64(9)',
      'record-delivery (Code art. 66(2)) › notes it, and is silent about what is known': 'Code 66(2)',
      'record-delivery (Code art. 66(2)) › notes it of the day of sending and of today: %s': 'Code 66(2)',
      'record-delivery (Code art. 66(2)) › refuses %s of %s: %s': 'Code 66(2)',
    },
  },
  {
    file: 'workflows/complaint/src/rederive.spec.ts',
    kind: 'test',
    cites: {
      'rederive-terms of a complaint (Code art. 91(4)) › moves the day to forward it, and its timer':
        'Code 91(4), Code 76(2)',
      'rederive-terms of a complaint (Code art. 91(4)) › is what a forwarding is late by, and what the body may still grant by':
        'Code 91(4), Code 76(2)',
      'rederive-terms of a complaint (Code art. 91(4)) › is silent when nothing moves, and when it was counted already':
        'Code 91(4), Code 76(2)',
      'rederive-terms of a complaint (Code art. 91(4)) › is refused once the term has run out: it keeps its calendar':
        'Code 91(4), Code 76(2)',
    },
  },
  {
    file: 'workflows/control/src/read-models/read-models.spec.ts',
    kind: 'test',
    cites: {
      'the control list › asks every official on a schedule for a reception in each month, unless away all of it (P7)':
        'P7',
      'the control list › waits for an appointed reception until it is held, or is known not to be (P28, P29)':
        'P28, P29',
      'the control list › counts back until when a draft refusal can be sent, until it is (P32)': 'P32',
      'the control list › waits for the return when nothing was corrected (Code art. 64(7))': 'Code 64(7)',
      'the control list › goes to whoever takes the place of a recused employee (Code art. 67)': 'Code 67',
      'the control list › waits for the protocol of a reception (P23)': 'P23',
      'the assignment history › says who had what part in which matter (P37)': 'P37',
    },
  },
  {
    file: 'workflows/materials-request/src/materials-request.spec.ts',
    kind: 'test',
    cites: {
      'request-materials (P31) › asks a unit, and watches the date': 'P31, P26',
      'request-materials (P31) › says that a day of a year that is not known yet may move (reading Z)':
        'P31, P26, reading Z',
      'request-materials (P31) › about an appeal is sealed with the key of its applicant, so that an erasure reaches it':
        'P31, P26',
      'request-materials (P31) › refuses %j: %s': 'P31, P26, Code 76(5)',
      'request-materials (P31) › has practice analysed of a period that has begun: %s to %s': 'P31, P26',
      'request-materials (P31) › leaves at least the rest of the day, and names the day off and the next one':
        'P31, P26, Code 76(5)',
      'answer-request (P31) › takes the papers from the unit that was asked': 'P31',
      'answer-request (P31) › cannot be declined: the demand is binding': 'P31',
      'answer-request (P31) › is given by who stands in for an employee of the unit': 'P31',
      'answer-request (P31) › is not for another unit, and brings something': 'P31',
      'answer-request (P31) › is taken late, and marked': 'P31',
      'a request that is not answered in time (P31, P39) › goes to the control unit': 'P31, P39',
      'accept-answer and return-answer (P31) › ends a request for materials': 'P31',
      'accept-answer and return-answer (P31) › leaves practice to be generalised': 'P31',
      'accept-answer and return-answer (P31) › sends an answer back, into the term or beyond it': 'P31',
      'move-due-date (P31, P39) › gives more time, and sets the clock again': 'P31, P39',
      'move-due-date (P31, P39) › is for the control unit alone once it was escalated': 'P31, P39',
      'move-due-date (P31, P39) › is so from the minute in which the term ends': 'P31, P39',
      'move-due-date (P31, P39) › is to no other than a later date': 'P31, P39',
      'move-due-date (P31, P39) › refuses %s: %s': 'P31, P39, Code 76(5)',
      'move-due-date (P31, P39) › is silent when the date is the same': 'P31, P39',
    },
  },
  {
    file: 'workflows/materials-request/src/rederive.spec.ts',
    kind: 'test',
    cites: {
      'rederive-terms of a request for materials (P31, Code art. 76(5)) › moves the chosen day off one that stops working, and its timer':
        'P31, Code 76(5)',
      'rederive-terms of a request for materials (P31, Code art. 76(5)) › moves it back when the day works again':
        'P31, Code 76(5)',
      'rederive-terms of a request for materials (P31, Code art. 76(5)) › reaches one that was answered: it goes on with the day if the answer is returned':
        'P31, Code 76(5)',
      'rederive-terms of a request for materials (P31, Code art. 76(5)) › is silent when nothing moves, and refused once it was escalated':
        'P31, Code 76(5)',
    },
  },
  {
    file: 'workflows/motion/src/motion.spec.ts',
    kind: 'test',
    cites: {
      'file-motion (Code art. 67, 75, 82) › gives three working days to decide on %s':
        'Code 67, Code 75, Code 82',
      'file-motion (Code art. 67, 75, 82) › counts from the next working day when it comes after hours (Code art. 64(3))':
        'Code 67, Code 75, Code 82, Code 64(3)',
      'file-motion (Code art. 67, 75, 82) › says whom or what it is about': 'Code 67, Code 75, Code 82',
      'decide-motion: access to the file (Code art. 75) › is granted when the protected parts were looked for, and says what is withheld':
        'Code 75',
      'decide-motion: access to the file (Code art. 75) › is not granted before that': 'Code 75',
      'decide-motion: access to the file (Code art. 75) › is refused with reasons only':
        'Code 75, Code 67, Code 77',
      'decide-motion: access to the file (Code art. 75) › is late at the end of the third working day, and shows it':
        'Code 75',
      'decide-motion: recusal (Code art. 67) › is decided by the superior, and leaves two working days to tell':
        'Code 67',
      'decide-motion: recusal (Code art. 67) › of %s is refused to %s: %s': 'Code 67, Code 67(3)',
      'decide-motion: recusal (Code art. 67) › of %s is decided by %s': 'Code 67',
      'decide-motion: recusal (Code art. 67) › is not decided by who stands in for the person recused':
        'Code 67, Code 67(3)',
      'decide-motion: recusal (Code art. 67) › of the first head rests on the act of somebody above the body':
        'Code 67',
      'decide-motion: recusal (Code art. 67) › puts somebody else in the place': 'Code 67',
      'decide-motion: a slip or an explanation (Code art. 82) › corrects what leaves the substance as it is':
        'Code 82',
      'decide-motion: a slip or an explanation (Code art. 82) › is asked for in vain: %s': 'Code 82',
      'decide-motion: a slip or an explanation (Code art. 82) › makes no other decision': 'Code 82',
      'tell-participant (Code art. 66, 67(11), 77) › sends the decision in the way and language of the appeal':
        'Code 66, Code 67(11), Code 77, Code 75',
      'tell-participant (Code art. 66, 67(11), 77) › is late after its term, which shows':
        'Code 66, Code 67(11), Code 77, Code 75',
      'tell-participant (Code art. 66, 67(11), 77) › comes after the decision, and again only when the first did not arrive':
        'Code 66, Code 67(11), Code 77, Code 75, Code 66(2)',
      'withdraw-motion › ends the motion and its term': 'Code 64(9)',
      'withdraw-motion › is refused once it is decided': 'Code 64(9)',
      'record-delivery › notes what the post brings': 'Code 66(2)',
      'record-delivery › notes it of the day it was sent on and of today: %s': 'Code 66(2)',
      'record-delivery › refuses %s of %s: %s': 'Code 66(2)',
      'record-delivery › is silent about what is known': 'Code 66(2)',
      'the appeal is told (Code art. 67) › of a motion and of what came of it': 'Code 67',
    },
  },
  {
    file: 'workflows/participation-request/src/participation-request.spec.ts',
    kind: 'test',
    cites: {
      'request-participation (P18, P19) › asks the other body and starts the two working days for the applicant':
        'P18, P19, P39(2)',
      'request-participation (P18, P19) › reading F: sent on %s, the applicant is told by %s, over %s':
        'P18, P19, P39(2), reading F',
      'request-participation (P18, P19) › marks terms of a year that is not known yet (reading Z)':
        'P18, P19, P39(2), reading Z',
      'request-participation (P18, P19) › refuses %j': 'P18, P19, P39(2), P29, Code 76(5)',
      'request-participation (P18, P19) › is sent for the appointed day, of an appeal that goes on, wherever nobody is asked about the name':
        'P18, P19, P39(2)',
      'request-participation (P18, P19) › says why the day does not work, and which one does':
        'P18, P19, P39(2)',
      'request-participation (P18, P19) › takes the last possible day and minute for the answer':
        'P18, P19, P39(2)',
      'request-participation (P18, P19) › is for the responsible employee, once': 'P18, P19, P39(2)',
      'tell-applicant (P19) › on %s: late is %s': 'P19',
      'tell-applicant (P19) › stops the timer, which otherwise says that the term was missed': 'P19',
      'tell-applicant (P19) › reading F: says that more time is needed and gives none: the extension is decided under P30':
        'P19, reading F, P30',
      'tell-applicant (P19) › is due also when the other body has refused': 'P19',
      'tell-applicant (P19) › comes a second time only after a failure': 'P19, Code 66(2)',
      'record-answer (P20) › takes a consent': 'P20, P18',
      'record-answer (P20) › reading H: a written refusal is known on the day it came in':
        'P20, P18, reading H',
      'record-answer (P20) › reading H: a reply term that passes without an answer is a refusal, known on its last day':
        'P20, P18, reading H',
      'record-answer (P20) › reading H: an answer that came in within the term undoes the silence':
        'P20, P18, reading H',
      'record-answer (P20) › reading H: a later answer does not undo a refusal that is known':
        'P20, P18, reading H',
      'record-answer (P20) › takes a consent back': 'P20, P18',
      'record-answer (P20) › refuses an answer of %s': 'P20, P18',
      'record-answer (P20) › takes an answer of %s': 'P20, P18',
      'record-answer (P20) › is silent when the body has agreed already': 'P20, P18',
      'record-attendance (P18, P20) › closes the request when the representative came': 'P18, P20',
      'record-attendance (P18, P20) › reading H: a no-show is a refusal, known on the day of the reception':
        'P18, P20, reading H',
      'record-attendance (P18, P20) › reading H: who came after a refusal came; the refusal is reported all the same':
        'P18, P20, reading H',
      'record-attendance (P18, P20) › is refused before the day of the reception': 'P18, P20',
      'record-attendance (P18, P20) › is silent when it says nothing new': 'P18, P20',
      'report-refusal (P20) › informs the Government Apparatus': 'P20',
      'report-refusal (P20) › marks a report that comes late': 'P20',
      'report-refusal (P20) › reading H: goes to the Government Apparatus whoever asked, two working days after it became known':
        'P20, reading H',
      'report-refusal (P20) › is refused where nothing was refused, or all is reported': 'P20',
      'cancel-request › ends both duties': 'P18',
      'cancel-request › keeps a notice that was sent': 'P18',
      'cancel-request › is refused when the refusal is known: P20 has it reported': 'P18, P20',
      'record-delivery (Code 66) › notes what the post brings back, once': 'Code 66, Code 66(2)',
      'record-delivery (Code 66) › refuses %j': 'Code 66, Code 66(2)',
      'record-delivery (Code 66) › takes the day of sending': 'Code 66, Code 66(2)',
    },
  },
  {
    file: 'workflows/person/src/person.spec.ts',
    kind: 'test',
    cites: {
      'certify-erasure › records who was erased, and seals on what ground': 'Law 94-V',
      'certify-erasure › is silent when the person is erased already': 'Law 94-V',
      'certify-erasure › is for the administrator only': 'Law 94-V',
    },
  },
  {
    file: 'workflows/protocol-task/src/protocol-task.spec.ts',
    kind: 'test',
    cites: {
      'give-task › puts the task on control until the end of its day': 'P23, P34',
      'give-task › takes the very date of the protocol, also one that does not work': 'P23, P34',
      'give-task › is refused a second time': 'P23, P34',
      'report-execution › on %s at %s: late is %s': 'P23',
      'report-execution › is possible when overdue': 'P23',
      'report-execution › is for the executor named, or who stands in': 'P23',
      'report-execution › is refused when reported already': 'P23',
      'accept-execution › takes the task off control and says whether it was late': 'P34',
      'accept-execution › is for the control unit only, and after a report (P34)': 'P34',
      'accept-execution › leaves no timer behind': 'P34',
      'return-for-rework › returns into work while there is time, with the timer set again': 'P34',
      'return-for-rework › returns as overdue when the date has run out': 'P34',
      'return-for-rework › is refused before a report': 'P34',
      'move-due-date › moves the date and the timer': 'P23, P34',
      'move-due-date › by %s: %s, %s (P23)': 'P23, P34',
      'move-due-date › by who acts for the giver or the head: %s': 'P23, P34',
      'move-due-date › refuses %s at %s: %s': 'P23, P34, Code 76(5)',
      'move-due-date › moves to no other than a later date': 'P23, P34',
      'move-due-date › is possible until the last minute, and to the next day': 'P23, P34',
      'move-due-date › is for the control unit': 'P23, P34',
      'move-due-date › is refused when the timer has fired': 'P23, P34',
      'move-due-date › is silent when the date is the same': 'P23, P34',
    },
  },
  {
    file: 'workflows/public-notice/src/public-notice.spec.ts',
    kind: 'test',
    cites: {
      'prepare-notice (P24) › keeps figures only, the small ones together': 'P24',
      'prepare-notice (P24) › is about what is over': 'P24',
      'prepare-notice (P24) › is about a period that begins before it ends': 'P24',
      'prepare-notice (P24) › takes codes and whole numbers: %j': 'P24',
      'prepare-notice (P24) › names what is no figure: %j': 'P24',
      'prepare-notice (P24) › takes no words and no impossible numbers: %j': 'P24',
      'approve-notice (P24) › is by another, who looked for secrets': 'P24',
      'publish-notice (P24) › hands the figures over to the media, nothing else': 'P24',
      'publish-notice (P24) › comes after the approval, and is somewhere': 'P24',
      'send-back-notice (P24) › ends it unpublished': 'P24',
      'the words of a notice (P24, P21) › are made of the figures, in three languages': 'P24, P21',
      'the words of a notice (P24, P21) › say only that there were few': 'P24, P21',
      'the words of a notice (P24, P21) › do not carry over a topic that has no name of ours': 'P24, P21',
    },
  },
  {
    file: 'workflows/public-notice/src/suppress.spec.ts',
    kind: 'test',
    cites: {
      'what is told to the public (P24) › puts small numbers together, and tells nothing of very few': 'P24',
      'what is told to the public (P24) › never holds or gives away a small number, and loses nobody': 'P24',
    },
  },
  {
    file: 'workflows/quarterly-report/src/quarter.spec.ts',
    kind: 'test',
    cites: {
      'reading O: quarters of the calendar year › %s is from %s to %s': 'reading O',
      'reading O: quarters of the calendar year › %s is none': 'reading O',
      'reading O: quarters of the calendar year › make one report of a body each': 'reading O',
      'the term of P40 › %s is due on the 10th of the next month, or the next working day: %s': 'P40',
      'the term of P40 › is the body’s own day %i where its internal act says so (cl. 4): %s': 'P40, cl. 4',
      'the term of P40 › runs until the end of the working day': 'P40',
      'the term of P40 › is expected only, in years not known yet': 'P40',
    },
  },
  {
    file: 'workflows/quarterly-report/src/quarterly-report.spec.ts',
    kind: 'test',
    cites: {
      'draft-report (P40) › begins the report, due on the tenth after the quarter': 'P40',
      'draft-report (P40) › of a body under the President goes to his Administration, on rooms and not on centres (read literally)':
        'P40',
      'draft-report (P40) › is due on the day that the body’s internal act names (cl. 4)': 'P40, cl. 4',
      'draft-report (P40) › may begin with the quarter, not before': 'P40',
      'draft-report (P40) › refuses what is no quarter, and a second report of the same one': 'P40',
      'freeze-report (reading O) › fixes the figures when the quarter is over': 'reading O, P40',
      'freeze-report (reading O) › fixes newer ones until the report is submitted': 'reading O, P40',
      'freeze-report (reading O) › refuses while the quarter runs': 'reading O, P40',
      'freeze-report (reading O) › refuses the hash %j': 'reading O, P40',
      'freeze-report (reading O) › refuses when submitted: that version never changes': 'reading O, P40',
      'freeze-report (reading O) › is silent when the same content is frozen': 'reading O, P40',
      'submit-report (P40) › submits the frozen version': 'P40',
      'submit-report (P40) › on %s at %s: late is %s': 'P40',
      'submit-report (P40) › is overdue when the timer fires, and then late': 'P40',
      'submit-report (P40) › for %s, sent to %s: %s': 'P40',
      'submit-report (P40) › refuses a letter of tomorrow': 'P40',
      'submit-report (P40) › is for the control unit and officials, once figures are frozen': 'P40',
      'correct-report (reading O) › makes a new version that names what it changes; the submitted one stays':
        'reading O, P40',
      'correct-report (reading O) › is submitted in its turn, and never late': 'reading O, P40',
      'correct-report (reading O) › is worked out anew while it has not gone out': 'reading O, P40',
      'correct-report (reading O) › refuses %#: %s': 'reading O, P40',
      'correct-report (reading O) › is refused before anything went out: freeze again instead':
        'reading O, P40',
      'correct-report (reading O) › is silent when this very correction waits': 'reading O, P40',
    },
  },
  {
    file: 'workflows/quarterly-report/src/read-models/read-models.spec.ts',
    kind: 'test',
    cites: { 'report-versions › keep the submitted version beside its correction (reading O)': 'reading O' },
  },
  {
    file: 'workflows/reception-appeal/src/asks.spec.ts',
    kind: 'test',
    cites: {
      'who considered the matter is asked of the applicant’s case (P37, reading W) › before it is given to a responsible employee':
        'P37, reading W',
      'who considered the matter is asked of the applicant’s case (P37, reading W) › before its tasks are given to executors, each asked about once':
        'P37, reading W',
      'who considered the matter is asked of the applicant’s case (P37, reading W) › and is told, without being asked, that %s did %j':
        'P37, reading W',
      'who considered the matter is asked of the applicant’s case (P37, reading W) › of a head who names another official, once the first one’s list has let the appeal go (P27)':
        'P37, reading W, P27',
      'who considered the matter is asked of the applicant’s case (P37, reading W) › of nothing that considers nothing':
        'P37, reading W',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/brief.spec.ts',
    kind: 'test',
    cites: {
      'prepare-brief › on %s for a reception on %s was due on %s; late: %s': 'P2-1, P26',
      'prepare-brief › that proposes refusal leaves a day for the draft: on %s late is %s':
        'P2-1, P26, P32, reading D, Code 73(2)(9), reading G',
      'prepare-brief › is refused while the essence is missing': 'P2-1, P26, P5, P6, Code 63(2)(3)',
      'prepare-brief › does not wait for other defects': 'P2-1, P26',
      'approve-reception › is for %s': 'P26, P27',
      'approve-reception › is not for %s': 'P26, P27',
      'approve-reception › names a person of P2': 'P26, P27, P2',
      'approve-reception anew (P27) › names another official while the appeal is %s, whose list it then goes to':
        'P27, P26',
      'approve-reception anew (P27) › is refused to others, of nobody who receives, and once a time is held':
        'P27, P26, P2',
      'approve-reception anew (P27) › is silent for the one who is named already': 'P27, P26',
      'send-back-brief › leads back to the pre-review': 'P26',
      'send-back-brief › is for the head or a deputy': 'P26, P27',
      'list-appeal › puts the appeal on the list of the approved official': 'P27',
      'extend-term › leads to thirty calendar days from registration, with a notice within three working days':
        'P30, Code 76(3)',
      'extend-term › gives more time to send a draft refusal, until it is sent (P32)':
        'P30, Code 76(3), P32, reading D, Code 73(2)(9), reading G',
      'extend-term › leads to at most two months from the decision, rolled to a working day':
        'P30, Code 76(3), P30(2)',
      'extend-term › moves a date that does not work to the next that does': 'P30, Code 76(3)',
      'extend-term › takes both steps, each once, thirty days first': 'P30, Code 76(3)',
      'extend-term › comes before the running term ends': 'P30, Code 76(3)',
      'extend-term › is not signed by %s': 'P30, Code 76(3), P30(2)',
      'extend-term › is signed by the chief of staff where the body says so': 'P30, Code 76(3)',
      'extend-term › needs a reason and a later date': 'P30, Code 76(3), P30(2)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/check-in.spec.ts',
    kind: 'test',
    cites: {
      'check-in of a representative › with %j notes the authority: %s': 'P4, P10, P11, Code 63(1), Code 68',
      'check-in of a representative › needs an authority, and somebody who is not of the body':
        'P4, P10, P11, Code 63(1), Code 68, Code 68(2), Code 68(4)',
      'check-in of a representative › lets an employee of the body come in a matter of their own':
        'P4, P10, P11, Code 63(1), Code 68',
      'check-in after an oral or telephone request › by %s takes the signature':
        'P4, P10, P11, Code 63(1), Code 68, Code 63(2)(5)',
      'check-in after an oral or telephone request › asks for no second signature, and for none where the appeal came in writing':
        'P4, P10, P11, Code 63(1), Code 68',
      'check-in of a foreigner or stateless person › %s: the secrecy regime and the interpreter':
        'P4, P10, P11, Code 63(1), Code 68, P21',
      'check-in of a foreigner or stateless person › asks nothing of the kind of a citizen':
        'P4, P10, P11, Code 63(1), Code 68',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/dates.spec.ts',
    kind: 'test',
    cites: {
      'a date on a paper (P25, Code art. 62(2)) › of a withdrawal of %s is refused: %s': 'P25, Code 62(2)',
      'a date on a paper (P25, Code art. 62(2)) › may be that on which the appeal came in, though it was registered the next working day':
        'P25, Code 62(2)',
      'a date on a paper (P25, Code art. 62(2)) › of an objection is not before the appeal':
        'P25, Code 62(2)',
      'a redirection (Code art. 65) › of what came in at %s is due three working days from then: %s':
        'Code 65',
      'a hearing (P4, P33) › at %s is refused, the nearest day is %s': 'P4, P33, Code 66(1)',
      'a hearing (P4, P33) › at %s is appointed': 'P4, P33',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/delivery.spec.ts',
    kind: 'test',
    cites: {
      'a delivery that is entered days later (Code art. 66(2)) › starts the term to correct on the day of the delivery (P6)':
        'Code 66(2), P6',
      'a delivery that is entered days later (Code art. 66(2)) › lets it run out at once, when it ended before the entry':
        'Code 66(2)',
      'a delivery that is entered days later (Code art. 66(2)) › starts the term to object, and the days before a refusal, on the day of the delivery (reading D)':
        'Code 66(2), reading D',
      'a delivery that is entered days later (Code art. 66(2)) › brings an act into force, and its complaint, from the day of the delivery (Code art. 83, 92)':
        'Code 66(2), Code 83, Code 92',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/during-reception.spec.ts',
    kind: 'test',
    cites: {
      'hand-over-reception › agrees on time and place with another official, in writing': 'P22',
      'hand-over-reception › %j is refused: %s': 'P22, P2, P28, P29, P4, P7',
      'hand-over-reception › may go back to the first official, who does not receive any more': 'P22',
      'hand-over-reception › takes the slot of the day that took over, once': 'P22',
      'hand-over-reception › is by video link where restrictions are in force on the agreed day (P14)':
        'P22, P14',
      'hand-over-reception › leaves no slot of a day to give back': 'P22',
      'invite-participants › names those who were not invited yet': 'P22',
      'invite-participants › is for the time of the reception': 'P22',
      'hand-in-appeal › marks it as from personal reception': 'P36, Code 90(4)',
      'hand-in-appeal › is over with the protocol': 'P36, Code 90(4)',
      'who considered the matter before › does not get it again': 'P37',
      'who considered the matter before › gets it by a reasoned decision of the head, which is kept':
        'P37, reading W',
      'who considered the matter before › gets no task of the protocol either': 'P37',
      'note-participation › changes nothing in the course': 'P18, P19, P20',
      'note-participation › names the open requests where the reception is moved, and no settled ones':
        'P18, P19, P20',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/hearing-record.spec.ts',
    kind: 'test',
    cites: {
      'sign-hearing-record › at %s; late: %s; begins the time for remarks': 'Code 74(4)',
      'sign-hearing-record › is possible after the reception was approved, and then nobody waits; silent a second time':
        'Code 74(4)',
      'sign-hearing-record › is refused where the hearing was written': 'Code 74(4), Code 74',
      'enter-record-remarks › %s: the decision may come': 'P33, Code 74(6)',
      'enter-record-remarks › keeps the words sealed': 'P33, Code 74(6)',
      'enter-record-remarks › takes what was made in time and is entered late, and more than once':
        'P33, Code 74(6)',
      'enter-record-remarks › is refused on no record, before it, after the term, in advance':
        'P33, Code 74(6)',
      'enter-record-remarks › stays silent when who has made remarks is said to have none': 'P33, Code 74(6)',
      'refuse-reception after an oral hearing › waits for the record, and says until when it is due':
        'P32, Code 73, Code 80, P33, Code 74(4), Code 74(6)',
      'refuse-reception after an oral hearing › waits for remarks until the end of the third working day, and says so':
        'P32, Code 73, Code 80, P33, Code 74(6)',
      'refuse-reception after an oral hearing › is possible when the term has run out and its timer has not fired yet':
        'P32, Code 73, Code 80',
      'refuse-reception after an oral hearing › an approval does not wait': 'P32, Code 73, Code 80',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/intake.spec.ts',
    kind: 'test',
    cites: {
      'register-appeal › registers on the day, with the number of the register and the term of P29':
        'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1), P29',
      'register-appeal › gives a ticket': 'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1)',
      'register-appeal › is never refused: what is missing is a defect':
        'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1)',
      'register-appeal › leaves the signature of %s to the check-in':
        'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1)',
      'register-appeal › takes what came in at %s as registered on %s':
        'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1)',
      'register-appeal › succeeds outside the known years, with a provisional term':
        'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1)',
      'register-appeal › carries the personal part, and nothing of it in the data':
        'cl. 5, P4, P6, P21, P25, Code 62, Code 64(1)',
      'assign-responsible › assigns': 'P25, P37',
      'assign-responsible › stays silent when it is the same employee': 'P25, P37',
      'request-correction › sends the notice that names the defects': 'P6, Code 64(6)',
      'request-correction › is refused without a defect': 'P6, Code 64(6)',
      'request-correction › is refused a second time until the first notice failed':
        'P6, Code 64(6), Code 66(2)',
      'correct-appeal › leads back to the pre-review when nothing is missing any more': 'P6, Code 64(6)',
      'correct-appeal › stays with what is still missing': 'P6, Code 64(6)',
      'correct-appeal › is taken before the notice arrives, and after the term has run out': 'P6, Code 64(6)',
      'correct-appeal › stays silent when it mends nothing': 'P6, Code 64(6)',
      'return-appeal › is refused while the notice is on its way': 'P6, Code 64(7)(1)',
      'return-appeal › is refused until the end of the last day': 'P6, Code 64(7)(1)',
      'return-appeal › returns at %s; late: %s': 'P6, Code 64(7)(1)',
      'withdraw-appeal › closes the appeal and answers the clock': 'Code 64(9), Code 70(1)(4)',
      'withdraw-appeal › names the day whose slot becomes free': 'Code 64(9), Code 70(1)(4)',
      'withdraw-appeal › is possible until the protocol is signed, and not after':
        'Code 64(9), Code 70(1)(4)',
      'withdraw-appeal › is refused with a statement of tomorrow': 'Code 64(9), Code 70(1)(4)',
      'record-delivery › notes any delivery without moving the appeal': 'Code 66(2), Code 83, Code 92',
      'record-delivery › stays silent when the outcome is known': 'Code 66(2), Code 83, Code 92',
      'record-delivery › is refused for %s on %s: %s': 'Code 66(2), Code 83, Code 92',
      'record-delivery › starts no new term when an earlier correction notice arrives after all':
        'Code 66(2), Code 83, Code 92',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/outcome.spec.ts',
    kind: 'test',
    cites: {
      'leave-without-consideration › at %s, the essence still absent; late: %s': 'P5',
      'leave-without-consideration › waits for the time to state the essence, which begins with the delivery':
        'P5, P6, Code 64(6), Code 64(7)(1)',
      'leave-without-consideration › is for an appeal without its essence only': 'P5',
      'leave-without-consideration › comes at once where the responsible employee finds nothing at all asked':
        'P5, P25',
      'leave-without-consideration › is not for the receptionist': 'P5',
      'redirect-appeal › at %s sends the whole appeal on and tells the applicant at once; late: %s':
        'P15(1), Code 65',
      'redirect-appeal › is refused where the letter could not name the body': 'P15(1), Code 65',
      'redirect-appeal › sends on a part, and the appeal goes on with what is left': 'P15(1), Code 65',
      'redirect-appeal › refuses %j: %s': 'P15(1), Code 65',
      'terminate-appeal › told at %s of a decision of 3 March; late: %s': 'P15(2), P15(3), Code 70',
      'terminate-appeal › needs the head or a deputy, and a document':
        'P15(2), P15(3), Code 70, P26, P27, Code 70(1), P32',
      'terminate-appeal › on a court act in force since %s: %s': 'P15(2), P15(3), Code 70, Code 70(1)(2)',
      'terminate-appeal › may follow a proposal to refuse': 'P15(2), P15(3), Code 70',
      'return-at-once › returns a repeated appeal at %s; late: %s': 'Code 64(7)(2)',
      'return-at-once › returns an insulting one, new arguments or not': 'Code 64(7)(2)',
      'return-at-once › considers what is new, and names what is repeated': 'Code 64(7)(2), Code 70(5)',
      'decline-sign-up › ends the appeal, answers the clock and confirms it in writing': 'P38',
      'decline-sign-up › needs both, and a day that has come': 'P38',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/reception.spec.ts',
    kind: 'test',
    cites: {
      'take-slot › takes the slot that the day has booked': 'P28, P12, P2-1',
      'take-slot › marks a reception at %s as far: %s': 'P28, P12, P2-1',
      'take-slot › leaves five working days after the brief': 'P28, P12, P2-1, P26',
      'take-slot › is refused in the past and for another official': 'P28, P12, P2-1, P29, P27',
      'take-slot › stays silent for the same slot and is refused for a second one': 'P28, P12, P2-1',
      'send-reply › at %s answers the clock; late: %s': 'P29',
      'send-reply › is refused when the time has passed': 'P29, P28',
      'send-reply › stays silent when the applicant was told, and sends again when the letter failed': 'P29',
      'lose-slot › leads back to the list while the applicant was not told': 'P16, P14',
      'lose-slot › tells an applicant who knows the date, and starts no new clock': 'P16, P14',
      'lose-slot › does not tell twice when the second slot is lost before it was told': 'P16, P14',
      'lose-slot › moves an applicant who is waiting in the room': 'P16, P14',
      'lose-slot › stays silent for a day on which the appeal does not stand': 'P16, P14',
      'check-in › checks in an applicant with a document on the day': 'P4, P10, P11, Code 63(1), Code 68',
      'check-in › takes a representative with proof of authority': 'P4, P10, P11, Code 63(1), Code 68',
      'check-in › at %s with %j is refused: %s': 'P4, P10, P11, Code 63(1), Code 68, Code 68(2), P29',
      'record-no-show › waits for the appointed time': 'P29',
      'receive-applicant › receives on the day': 'P2, P7',
      'receive-applicant › is refused on another day and by somebody who does not receive': 'P2, P7, P29',
      'sign-protocol › puts the tasks on control': 'P23, P37',
      'sign-protocol › without tasks waits only for the final answer': 'P23, P37',
      'sign-protocol › with %j is refused: %s': 'P23, P37, P34, Code 76(5)',
      'sign-protocol › takes a task that is due today': 'P23, P37',
      'control › knows only the tasks of the protocol': 'P23',
      'control › sends the final answer when no task is open': 'P34, P35',
      'control › takes no final answer without its text (P35)': 'P35, Code 77, Code 80',
      'control › is ended by the control unit after the final answer': 'P35',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/refusal.spec.ts',
    kind: 'test',
    cites: {
      'send-draft-refusal › on %s; later than three working days before the reply is due: %s':
        'P32, Code 73(1)',
      'send-draft-refusal › names the earlier decision on which it rests; who decided is sealed (P15(2), Code art. 80)':
        'P32, Code 73(1), P15(2), Code 80',
      'send-draft-refusal › is refused where the decision is named by halves, or is still to come':
        'P32, Code 73(1), P15(2), P15(3), Code 70(1)',
      'send-draft-refusal › is sent again only when the first did not arrive': 'P32, Code 73(1), Code 66(2)',
      'refuse-reception › waits for the hearing': 'P32, Code 73, Code 80, Code 73(1)',
      'refuse-reception › needs no hearing where the body uses the exemption': 'P32, Code 73, Code 80',
      'refuse-reception › needs the draft delivered, not only sent': 'P32, Code 73, Code 80, Code 73(1)',
      'refuse-reception › at %s is refused: %s': 'P32, Code 73, Code 80, Code 73(3), Code 73(1)',
      'refuse-reception › at %s is adopted; late: %s': 'P32, Code 73, Code 80',
      'refuse-reception › is for the head or a deputy': 'P32, Code 73, Code 80, P26, P27',
      'refuse-reception › waits until an applicant who asked for it was heard':
        'P32, Code 73, Code 80, P33, Code 73(3)',
      'refuse-reception › keeps to the rule of the day itself': 'P32, Code 73, Code 80, Code 73(1)',
      'approve-reception › is possible after the applicant was heard': 'P26, P27',
      'file-objection › notes a written one, and the hearing stays written': 'P33, Code 73(3)',
      'file-objection › asks for an oral hearing': 'P33, Code 73(3)',
      'file-objection › counts by the day it was filed, not by the day it was entered': 'P33, Code 73(3)',
      'file-objection › is refused after two working days, and in advance': 'P33, Code 73(3), Code 92(1)',
      'file-objection › proves that the draft arrived where the post has not said so': 'P33, Code 73(3)',
      'file-objection › stays silent when an oral hearing was asked for already': 'P33, Code 73(3)',
      'the oral hearing › is appointed for a time to come': 'P33, Code 66(1)',
      'the oral hearing › is entered once it has begun': 'P33, Code 74',
      'the oral hearing › may be missed only by an applicant who was duly notified':
        'P33, Code 66(1), Code 73(3)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/same-day.spec.ts',
    kind: 'test',
    cites: {
      'agree-same-day › keeps who agreed, when and in what way, until the end of the day': 'P3',
      'agree-same-day › is for the head of a unit, and for an appeal that says what it is about':
        'P3, P2(5), P5, P6, Code 63(2)(3)',
      'agree-same-day › at %s with an agreement of %s: %s': 'P3, P4',
      'a reception on the same day › is by the official whom the applicant agreed to, who has shown who they are':
        'P10, P3',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/side-procedures.spec.ts',
    kind: 'test',
    cites: {
      'change-language (P21) › changes the language of what is sent from then on': 'P21',
      'change-language (P21) › is silent in the language of the appeal': 'P21',
      'change-language (P21) › is refused once nothing more is said in the procedure': 'P21',
      'note-motion (Code art. 67, 75, 82) › notes how far a motion has come, in any state':
        'Code 67, Code 75, Code 82',
      'note-motion (Code art. 67, 75, 82) › is silent about what is known': 'Code 67, Code 75, Code 82',
      'note-motion (Code art. 67, 75, 82) › comes from the motion alone': 'Code 67, Code 75, Code 82',
      'note-motion (Code art. 67, 75, 82) › hands the matter of a recused employee to who replaces them (Code art. 67)':
        'Code 67, Code 75, Code 82',
      'note-motion (Code art. 67, 75, 82) › leaves others where they are, and takes nobody off for a motion that was refused':
        'Code 67, Code 75, Code 82',
      'who is recused takes no part any more (Code art. 67) › neither acts nor is given the matter':
        'Code 67',
      'who is recused takes no part any more (Code art. 67) › is neither proposed nor approved to receive, nor invited, nor given a task':
        'Code 67',
      'who is recused takes no part any more (Code art. 67) › signs no extension': 'Code 67',
      'a centre receives on matters of central state bodies (P2-1) › takes the appeal in all the same (P6), and asks for the competence with the brief':
        'P2-1, P6',
      'a centre receives on matters of central state bodies (P2-1) › lets the reception be in the public reception room instead':
        'P2-1',
      'a centre receives on matters of central state bodies (P2-1) › asks nothing of a public reception room, of a refusal, or where the body’s own act has it otherwise':
        'P2-1',
      'a centre receives on matters of central state bodies (P2-1) › gives no slot of a day at a centre to another matter':
        'P2-1',
      'the procedure › is open from the day of registration, which may be later than the receipt (Code art. 62(2))':
        'Code 62(2)',
      'a decision › is in writing and sent to the participant, whatever it is (Code art. 77)': 'Code 77',
      'a decision › takes effect when it reaches the participant, who may then complain for three months (Code art. 83, 92(1))':
        'Code 83, Code 92(1)',
      'a decision › is not every letter, and none that did not arrive (Code art. 83)': 'Code 83',
    },
  },
  {
    file: 'workflows/reception-appeal/src/decide/video.spec.ts',
    kind: 'test',
    cites: {
      'agree-to-video › keeps the agreement and tells who was told a date': 'P13',
      'agree-to-video › needs no notice before a date was told': 'P13',
      'agree-to-video › is said in the letter with the date': 'P13',
      'agree-to-video › is refused for tomorrow': 'P13',
      'agree-to-video › with %s, other ranks allowed: %s → %s': 'P13',
      'agree-to-video › survives a move of the reception': 'P13',
      'restrictions › are not for the staff to claim': 'P14',
      'restrictions › let nobody be received in person': 'P14',
      'restrictions › leave no way for a reception on the same day in person': 'P14',
      'restrictions › can be waited out: the slot is given up, the place in the queue stays': 'P14',
      'switch-to-in-person › follows the end of the restrictions, with a notice': 'P13, P14',
      'switch-to-in-person › reaches an applicant who has checked in already when the restrictions end':
        'P13, P14',
      'switch-to-in-person › is refused while they are in force, agreement or not': 'P13, P14',
      'switch-to-in-person › takes an agreement back, which the end of restrictions leaves alone': 'P13, P14',
    },
  },
  {
    file: 'workflows/reception-appeal/src/editions.spec.ts',
    kind: 'test',
    cites: {
      'the editions › the amendments came into force after ten calendar days from their publication (cl. 5)':
        'cl. 5',
      'the editions › foreigners are asked more since the amendments': 'P11, P21',
      'the editions › declining after a consultation came with the amendments': 'P38, Code 64(9)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/policy.spec.ts',
    kind: 'test',
    cites: {
      'what the body sets otherwise in the course of an appeal (cl. 4) › does not change the term of a protocol that runs':
        'cl. 4',
      'what the body sets otherwise in the course of an appeal (cl. 4) › does not change the term of a brief that runs':
        'cl. 4',
    },
  },
  {
    file: 'workflows/reception-appeal/src/read-models/appeal-register.spec.ts',
    kind: 'test',
    cites: {
      'the register of appeals › shows the language that the applicant wishes now (P21)': 'P21',
      'the register of appeals › gives the matter to who replaces a recused employee (Code art. 67)':
        'Code 67',
    },
  },
  {
    file: 'workflows/reception-appeal/src/readings.spec.ts',
    kind: 'test',
    cites: {
      'the adopted readings › reading A: thirty days, then once up to two months, each decided before the running term ends and told in three working days':
        'reading A, P30, Code 76(3), P30(2)',
      'the adopted readings › reading B: fifteen working days are for the reply; the reception may lie later, and is marked beyond 45 days':
        'reading B',
      'the adopted readings › reading C: a brief five working days before the reception and two before the reply, else the slot moves':
        'reading C, P26',
      'the adopted readings › reading D: three working days from the day the draft arrived, two for objections, and who asked is heard':
        'reading D, P32, Code 73(1), P33, Code 73(3)',
      'the adopted readings › reading E: a reception that the official cannot hold is moved at any time up to the day, and told at once':
        'reading E',
      'the adopted readings › reading F: a participation request extends nothing; only a decision under P30 does':
        'reading F, P30',
      'the adopted readings › reading G: a refusal comes after a hearing; a termination needs a document on the same subject and grounds':
        'reading G, P32, Code 73(1), P15(2), P15(3), Code 70(1)',
      'the adopted readings › reading I: the essence is asked for first; an appeal is left without consideration when it still lacks it':
        'reading I, P5, P6, Code 63(2)(3), Code 64(6)',
      'the adopted readings › reading J: five working days to correct, three before the reply at the latest, as the body sets it':
        'reading J',
      'the adopted readings › reading K: what comes in after hours is registered on the next working day, and both are kept':
        'reading K',
      'the adopted readings › reading L: what is handed in at the reception is another appeal; this one goes its own way':
        'reading L',
      'the adopted readings › reading M, reading W: who considered the matter before as %s gets it only by a reasoned decision of the head':
        'reading M, reading W, P37',
      'the adopted readings › reading N: only who was consulted and declined, both together, ends so and may be called':
        'reading N, P38',
      'the adopted readings › reading P: the list that keeps the order of sequence is asked when an appeal is listed, and when it takes a slot':
        'reading P',
      'the adopted readings › reading Q: consent is needed for video link by choice, not under restrictions, which leave to wait or to withdraw':
        'reading Q',
      'the adopted readings › reading S: a collective appeal is one registration with several applicants':
        'reading S',
      'the adopted readings › reading T: registered is the appeal that was taken in, received is the applicant whom the official met':
        'reading T',
      'the adopted readings › reading U: the sending of an answer stops the clock; a correction, a hearing and a move do not':
        'reading U',
      'the adopted readings › reading V: never less than one working day to correct, and the cut is marked':
        'reading V',
      'the adopted readings › reading X: an appeal is on the list with its priority and order of registration until it is told a date, and never again':
        'reading X',
      'the adopted readings › reading Y: a withdrawal until the refusal is adopted or the protocol signed':
        'reading Y',
      'the adopted readings › reading Z: outside the known years registration succeeds with a provisional term':
        'reading Z',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rederive.spec.ts',
    kind: 'test',
    cites: {
      'rederive-terms › moves the term of the reply and its timer': 'P29, Code 76(2), Code 76(5)',
      'rederive-terms › moves what runs after a draft refusal, and lets the hearing go on where it stands':
        'P29, Code 76(2), Code 76(5), Code 73(3)',
      'rederive-terms › is silent where nothing moves, and for a term that was missed':
        'P29, Code 76(2), Code 76(5)',
      'rederive-terms › is for the program only': 'P29, Code 76(2), Code 76(5)',
      'rederive-terms › on any course: no running term on a day off, timers as the terms, and the log gives the same':
        'P29, Code 76(2), Code 76(5)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/refusals.spec.ts',
    kind: 'test',
    cites: { 'a refusal › keeps its data as the program counts them': 'P29, P28, Code 64(7)(2), Code 70(5)' },
  },
  {
    file: 'workflows/reception-appeal/src/rules/brief.spec.ts',
    kind: 'test',
    cites: {
      'who decides (P26, P30) › on a brief %s: %s': 'P26, P30, P27, P32',
      'who decides (P26, P30) › on an extension %s, where the chief of staff may: %s':
        'P26, P30, P30(2), Code 76(3)',
      'who decides (P26, P30) › names who does not receive (P2)': 'P26, P30, P2',
      'until when a brief leaves time for the reply (P26, reading C) › reading C: %i working days before the reply of 27 March: %s':
        'P26, reading C, reading D',
      'until when a brief leaves time for the reply (P26, reading C) › reading C: as it was counted when the clock started, whatever the body sets later (cl. 4)':
        'P26, reading C, cl. 4, reading D',
      'until when a draft refusal can be sent (P32, reading D) › reading D: three working days before the end of the term':
        'P32, reading D, Code 73(2)(9), reading G',
      'until when a draft refusal can be sent (P32, reading D) › is not counted where the body refuses without a hearing (reading G)':
        'P32, reading D, reading G, Code 73(2)(9)',
      'the terms of an extension (reading A) › reading A: is decided before the end of the running term':
        'reading A',
      'the terms of an extension (reading A) › reading A: thirty days come first or not at all, months once':
        'reading A, P30',
      'the terms of an extension (reading A) › reading A: two months from the decision of 20 March, so %s: %j':
        'reading A, P30(2), Code 76(3)',
      'the terms of an extension (reading A) › gives a later date, with reasons':
        'reading A, P30, P30(2), Code 76(3)',
      'receptions at a centre (P2-1) › are on matters of central bodies only': 'P2-1',
      'receptions at a centre (P2-1) › are so in a body of which nothing is said, and of an appeal that names no place':
        'P2-1, cl. 4',
      'receptions at a centre (P2-1) › are not meant where the reception is elsewhere, is to be refused, or the body has it otherwise':
        'P2-1',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/check-in.spec.ts',
    kind: 'test',
    cites: {
      'who comes (P10, Code art. 68) › shows who they are': 'P10, Code 68',
      'who comes (P10, Code art. 68) › shows for whom: %j': 'P10, Code 68, Code 68(2)',
      'who comes (P10, Code art. 68) › comes for the legal entity that asked, and shows it: %j':
        'P10, Code 68, Code 68(2)',
      'who comes (P10, Code art. 68) › is no employee of the body who acts for another: %j':
        'P10, Code 68, Code 68(4)',
      'who comes (P10, Code art. 68) › is no employee of the body who comes for a legal entity':
        'P10, Code 68, Code 68(4)',
      'what was asked in words (P4, Code art. 63(1)) › %s is signed before the reception at the latest':
        'P4, Code 63(1), Code 63(2)(5)',
      'what was asked in words (P4, Code art. 63(1)) › is asked of no appeal that is not there':
        'P4, Code 63(1), Code 63(2)(5)',
      'a foreigner or stateless person (P11) › is received as the secrecy regime asks: %j': 'P11',
      'a foreigner or stateless person (P11) › is received as the secrecy regime asks: not said': 'P11',
      'a foreigner or stateless person (P11) › has it settled whether an interpreter is needed': 'P11, P21',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/during-reception.spec.ts',
    kind: 'test',
    cites: {
      'a time agreed apart from all days (P22, P4) › is on a working day, from its beginning to before its end':
        'P22, P4',
      'a time agreed apart from all days (P22, P4) › is not %s; the nearest day is %s': 'P22, P4',
      'who gets the work (P25, P37) › serves in the body; who does not is named': 'P25, P37, P23, P22',
      'who gets the work (P25, P37) › reading W: has not considered the matter; the earlier appeal and the part are named':
        'P25, P37, reading W',
      'who gets the work (P25, P37) › reading M: gets it all the same when %s says why: %s':
        'P25, P37, reading M',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/hearing-record.spec.ts',
    kind: 'test',
    cites: {
      'the record of an oral hearing (Code art. 74(4)) › is there where the applicant was':
        'Code 74(4), Code 73(3), Code 74',
      'the record of an oral hearing (Code art. 74(4)) › is signed before a refusal':
        'Code 74(4), Code 74(6), P33',
      'remarks on the record of a hearing (Code art. 74(6)) › are waited for until their term has run out':
        'Code 74(6), P33',
      'remarks on the record of a hearing (Code art. 74(6)) › are on a record that was signed': 'Code 74(6)',
      'remarks on the record of a hearing (Code art. 74(6)) › of %s are in their term: %s': 'Code 74(6)',
      'remarks on the record of a hearing (Code art. 74(6)) › have no term where the record began none':
        'Code 74(6)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/intake.spec.ts',
    kind: 'test',
    cites: {
      'what an appeal lacks (P4, P6, Code art. 63) › is its %s, when that is all it lacks':
        'P4, P6, Code 63, Code 63(2), Code 63(1)',
      'what an appeal lacks (P4, P6, Code art. 63) › is nothing when every requirement is met':
        'P4, P6, Code 63, Code 63(2), Code 63(1)',
      'a notice once more (Code art. 66) › is refused while the first is on its way, with the day of its sending':
        'Code 66',
      'a notice once more (Code art. 66) › is refused though nothing is known of the first': 'Code 66',
      'a notice once more (Code art. 66) › is for a first that did not arrive, or for none': 'Code 66',
      'the return of an appeal (P6, Code art. 64(7)(1)) › waits for the delivery of the notice, and says when that was sent':
        'P6, Code 64(7)(1)',
      'the return of an appeal (P6, Code art. 64(7)(1)) › waits though nobody was asked to correct anything':
        'P6, Code 64(7)(1)',
      'the return of an appeal (P6, Code art. 64(7)(1)) › waits for the end of the term': 'P6, Code 64(7)(1)',
      'the term of a correction (readings J and V) › delivered on %s, the reply due on %s: until %s, %i days':
        'reading J, reading V, P6',
      'dates of papers (P25, Code art. 62(2), 66(2)) › begin with the day on which the appeal came in':
        'P25, Code 62(2), Code 66(2), Code 65',
      'dates of papers (P25, Code art. 62(2), 66(2)) › begin with the registration, where the day of receipt was not kept':
        'P25, Code 62(2), Code 66(2), Code 65',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/outcome.spec.ts',
    kind: 'test',
    cites: {
      'an appeal without its essence (P5, reading I) › is one whose essence is missing, whatever else is':
        'P5, reading I',
      'an appeal without its essence (P5, reading I) › with the correction %j, at %s':
        'P5, reading I, P6, Code 64(6), Code 64(7)(1)',
      'an appeal without its essence (P5, reading I) › is found empty by the responsible employee %s: %j':
        'P5, reading I, P25',
      'a redirection (P15(1), Code art. 65) › to %s': 'P15(1), Code 65',
      'a redirection (P15(1), Code art. 65) › of the %s on %s': 'P15(1), Code 65',
      'a termination (P15(2), P15(3), Code art. 70) › names the act: %j':
        'P15(2), P15(3), Code 70, Code 70(1), Code 80, reading G',
      'a termination (P15(2), P15(3), Code art. 70) › is on the same subject and grounds':
        'P15(2), P15(3), Code 70, reading G, P32, Code 70(1)',
      'a termination (P15(2), P15(3), Code art. 70) › rests on a court act in force since %s':
        'P15(2), P15(3), Code 70, Code 70(1)(2)',
      'a return at once (Code art. 64(7)(2), 70(5)) › %j names what is repeated': 'Code 64(7)(2), Code 70(5)',
      'a return at once (Code art. 64(7)(2), 70(5)) › %j brings nothing new': 'Code 64(7)(2), Code 70(5)',
      'who was consulted and declines to sign up (P38, reading N) › is known since the amendments of 2023':
        'P38, reading N, Code 64(9)',
      'who was consulted and declines to sign up (P38, reading N) › reading N: consulted %s, declined %s':
        'P38, reading N',
      'the body that an appeal is redirected to (P15(1), Code art. 65) › is one of the directory':
        'P15(1), Code 65',
      'the body that an appeal is redirected to (P15(1), Code art. 65) › or is named with the command':
        'P15(1), Code 65',
      'the body that an appeal is redirected to (P15(1), Code art. 65) › is not asked where there is no directory':
        'P15(1), Code 65',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/reception.spec.ts',
    kind: 'test',
    cites: {
      'the slot of an appeal (P27, P28) › is one': 'P27, P28',
      'the slot of an appeal (P27, P28) › is with the official approved': 'P27, P28',
      'the slot of an appeal (P27, P28) › is still to come': 'P27, P28, P29',
      'the slot of an appeal (P27, P28) › leaves five working days after the brief of %s: %s':
        'P27, P28, P26, reading C, reading D',
      'the slot of an appeal (P27, P28) › waits for no brief where there was none (P3)':
        'P27, P28, P3, P26, reading C',
      'a day at a centre (P2-1) › is for %s: %#': 'P2-1',
      'whose turn it was (P12, reading X) › %s': 'P12, reading X',
      'the reception (P27, P29) › on %s is on the day told: %s': 'P27, P29',
      'the reception (P27, P29) › is by who was named': 'P27, P29, P22',
      'the reception (P27, P29) › has nobody absent before its time': 'P27, P29',
      'the protocol (P23, P34, P35) › puts a task on control, or nothing': 'P23, P34, P35',
      'the protocol (P23, P34, P35) › has exact tasks: %s': 'P23, P34, P35, Code 76(5)',
      'the protocol (P23, P34, P35) › is answered when every task is done': 'P23, P34, P35',
      'the protocol (P23, P34, P35) › is answered in words, to the applicant':
        'P23, P34, P35, Code 77, Code 80',
      'the protocol (P23, P34, P35) › comes off control after the final answer, no other notice':
        'P23, P34, P35',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/recusal.spec.ts',
    kind: 'test',
    cites: {
      'who was recused (Code art. 67) › is not named to act on the appeal: %j': 'Code 67',
      'who was recused (Code art. 67) › is named by no brief that proposes refusal, and by no other command':
        'Code 67',
      'who was recused (Code art. 67) › does not act, nor does who stands in for them': 'Code 67',
      'who was recused (Code art. 67) › is nobody in an appeal of which nobody was recused': 'Code 67',
      'who was recused (Code art. 67) › does not stand in the way of the program itself': 'Code 67',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/refusal.spec.ts',
    kind: 'test',
    cites: {
      'why a refusal waits (P32, Code art. 73) › reading D: says when the draft arrived and until when the applicant may object':
        'P32, Code 73, reading D, Code 73(3)',
      'why a refusal waits (P32, Code art. 73) › reading D: says when the draft arrived and from which day the refusal is possible':
        'P32, Code 73, reading D, Code 73(1)',
      'why a refusal waits (P32, Code art. 73) › takes an objection on the last day, and names that day the next one':
        'P32, Code 73, Code 73(3)',
      'the time of a hearing (Code art. 66(1), 74) › is told beforehand': 'Code 66(1), Code 74, P33',
      'the time of a hearing (Code art. 66(1), 74) › has come when its outcome is entered':
        'Code 66(1), Code 74, P33',
      'who is absent from the hearing (Code art. 73(3)) › was told of it, with proof of the delivery':
        'Code 73(3), P33, Code 66(1)',
      'who is absent from the hearing (Code art. 73(3)) › was not told when nobody was invited':
        'Code 73(3), P33, Code 66(1)',
      'who is absent from the hearing (Code art. 73(3)) › is not asked of somebody who came': 'Code 73(3)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/same-day.spec.ts',
    kind: 'test',
    cites: {
      'a reception on the same day (P3) › is by an official of rank %s: %s': 'P3, P2(5)',
      'a reception on the same day (P3) › was agreed to that day: %s': 'P3',
      'a reception on the same day (P3) › is in working hours: %s': 'P3, P4',
      'a reception on the same day (P3) › is by the official whom the applicant agreed to': 'P3',
    },
  },
  {
    file: 'workflows/reception-appeal/src/rules/video.spec.ts',
    kind: 'test',
    cites: {
      'reception by video link (P13, P14) › with an official of rank %s, other ranks allowed: %s': 'P13, P14',
      'reception by video link (P13, P14) › under restrictions on %s: %s, of no known end: %s': 'P13, P14',
      'reception by video link (P13, P14) › follows the act of the body, not a wish of its staff': 'P13, P14',
      'reception by video link (P13, P14) › is the only way while restrictions are in force': 'P13, P14',
      'reception by video link (P13, P14) › is waited out where it is not a wish: %j': 'P13, P14',
    },
  },
  {
    file: 'workflows/reception-appeal/src/running-terms.spec.ts',
    kind: 'test',
    cites: {
      'the term of the reply (P29, P30, reading A) › after %j': 'P29, P30, reading A',
      'the term of the reply (P29, P30, reading A) › of months is counted from the day that was chosen, not from the one it moved to':
        'P29, P30, reading A',
      'the term of the reply (P29, P30, reading A) › does not run once the clock is answered':
        'P29, P30, reading A',
      'the term of a correction (P6, reading V) › with %s': 'P6, reading V',
      'the term of a correction (P6, reading V) › does not run without a due date, or a correction':
        'P6, reading V',
      'the term to return what was not corrected (Code art. 64(7)(1)) › comes up while the correction may still come, and runs after it':
        'Code 64(7)(1)',
      'the term to return what was not corrected (Code art. 64(7)(1)) › is not known of older corrections':
        'Code 64(7)(1)',
      'the terms of a step (P26, P23, Code art. 74(6)) › ask for a brief until there is one, a correction or not':
        'P26, P23, Code 74(6)',
      'the terms of a step (P26, P23, Code art. 74(6)) › count back until when a draft refusal can be sent, until it is (P32, reading D)':
        'P26, P23, Code 74(6), P32, reading D, Code 73(2)(9), reading G',
      'the terms of a step (P26, P23, Code art. 74(6)) › ask for the protocol after the reception':
        'P26, P23, Code 74(6)',
      'the terms of a step (P26, P23, Code art. 74(6)) › leave time for remarks on a record, while the hearing lasts':
        'P26, P23, Code 74(6)',
      'the terms of a hearing (Code art. 73(3), P32, reading D) › are two, counted from the delivery of the draft':
        'Code 73(3), P32, reading D',
      'the terms of a hearing (Code art. 73(3), P32, reading D) › do not run before the delivery, or without a draft':
        'Code 73(3), P32, reading D',
      'the term of the record of a hearing (Code art. 74(4)) › runs until the record is signed': 'Code 74(4)',
      'the term of the record of a hearing (Code art. 74(4)) › stays where it is when the day of the hearing was not kept':
        'Code 74(4)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/terms.spec.ts',
    kind: 'test',
    cites: { 'an instant at which the body works (P4) › %s: next on %s': 'P4' },
  },
  {
    file: 'workflows/reception-appeal/src/upcasters.spec.ts',
    kind: 'test',
    cites: {
      'hearing-record-signed › of the first version told the time for remarks, and set no timer for it (Code art. 74(6))':
        'Code 74(6)',
    },
  },
  {
    file: 'workflows/reception-appeal/src/verbs.spec.ts',
    kind: 'test',
    cites: {
      'what is for some only › is for officials: what the head, the akim or a deputy decides (P26, P27, P32, Code art. 70)':
        'P26, P27, P32, Code 70',
      'what is for some only › is for the control unit: to remove from control (P34, P35)': 'P34, P35',
    },
  },
  {
    file: 'workflows/reception-appeal/src/warnings.spec.ts',
    kind: 'test',
    cites: {
      'warningsOf › reading V: proposes an extension where the time to correct was cut, and only there':
        'reading V',
      'warningsOf › reading B: warns of a reception that lies far away': 'reading B',
      'warningsOf › reading F: warns of an extension that was told and not decided': 'reading F',
    },
  },
  {
    file: 'workflows/reception-appeal/test/walk.spec.ts',
    kind: 'test',
    cites: {
      'random walks over the machine of the appeal › would notice a refusal without a hearing, which another policy allows (reading G)':
        'reading G',
    },
  },
  {
    file: 'workflows/reception-day/src/decide-reception.spec.ts',
    kind: 'test',
    cites: {
      'join-queue (P12) › lets somebody on the list wait from the check-in on': 'P12',
      'join-queue (P12) › reading X: moves nobody who was told a date': 'P12, reading X',
      'join-queue (P12) › reading S: a collective appeal has one place in the queue': 'P12, reading S',
      'join-queue (P12) › refuses on %s': 'P12, P10',
      'join-queue (P12) › refuses who is not on the list, and a day that is off': 'P12, P27, P28, P10',
      'join-queue (P12) › is silent for who waits already or has been called': 'P12',
      'call-next (P12) › readings P and X: priority first, then in the order of registration':
        'P12, reading P, reading X',
      'call-next (P12) › calls only those who have come': 'P12',
      'call-next (P12) › passes over who gave up the slot': 'P12',
      'call-next (P12) › refuses before the time of the schedule': 'P12, P7',
      'call-next (P12) › refuses when nobody waits': 'P12',
      'note-helpers (P17) › notes a %s, also for another day': 'P17',
      'note-helpers (P17) › notes volunteers on the reception day, and on no other': 'P17',
      'note-helpers (P17) › is silent when noted already': 'P17',
      'note-participant (P18, P22) › notes who takes part': 'P18, P22',
      'note-participant (P18, P22) › refuses an appeal that is not on the list': 'P18, P22, P27, P28',
      'note-participant (P18, P22) › is silent when noted already': 'P18, P22',
      'hand-over and take-over (P22) › asks the other day for who waits or has been called in, and gives nothing up yet':
        'P22',
      'hand-over and take-over (P22) › refuses who is not on the list, who has not come, and the very same day':
        'P22, P27, P28',
      'hand-over and take-over (P22) › finds who waits among others': 'P22',
      'hand-over and take-over (P22) › asks again, here or elsewhere, while the other day has not booked':
        'P22',
      'hand-over and take-over (P22) › is silent when handed over there already': 'P22, P27, P28',
      'hand-over and take-over (P22) › asks the other day': 'P22',
      'hand-over and take-over (P22) › is not taken over by another day of the same official': 'P22',
      'hand-over and take-over (P22) › takes over into the first free slot that is still to come, or the one agreed':
        'P22',
      'hand-over and take-over (P22) › refuses to take over %#': 'P22, P28, P12',
      'hand-over and take-over (P22) › is for the system only, and silent when the appeal is here already':
        'P22',
      'names the day it closes, for the monthly duty (P7)': 'P7',
    },
  },
  {
    file: 'workflows/reception-day/src/decide-video.spec.ts',
    kind: 'test',
    cites: {
      'agree-video (P13) › records the consent of one applicant': 'P13',
      'agree-video (P13) › rank %i: %s': 'P13, cl. 4',
      'agree-video (P13) › is for other ranks, too, where the internal act says so (cl. 4)': 'P13, cl. 4',
      'agree-video (P13) › does not take who is no official of the body for a head': 'P13, cl. 4',
      'agree-video (P13) › refuses a consent of tomorrow, and who is not on the list': 'P13, P27, P28',
      'agree-video (P13) › is silent when agreed already, and asks anew after the slot was given up': 'P13',
      'agree-video (P13) › reading Q: under restrictions nobody is asked for consent': 'P13, reading Q',
      'switch-to-video (P14) › reading Q: switches all receptions of the day without consent, and names who is to be told':
        'P14, reading Q',
      'switch-to-video (P14) › is for whatever rank receives: there is no other way': 'P14',
      'switch-to-video (P14) › marks what is booked afterwards': 'P14',
      'switch-to-video (P14) › refuses when the restrictions end on %s': 'P14',
      'switch-to-video (P14) › refuses where nobody knows of restrictions': 'P14',
      'switch-to-video (P14) › is silent when switched already': 'P14',
      'switch-to-in-person (P14) › switches back when the restrictions do not reach the day any more': 'P14',
      'switch-to-in-person (P14) › refuses while they do': 'P14',
      'switch-to-in-person (P14) › is silent on a day in person': 'P14',
    },
  },
  {
    file: 'workflows/reception-day/src/queue.spec.ts',
    kind: 'test',
    cites: {
      'who is next (P12) › reading P: those out of turn first, and in each group first come, first served':
        'P12, reading P',
      'who is next (P12) › is an appeal of December before one of January, whose ordinals began anew': 'P12',
      'who is next (P12) › is nobody when nobody waits': 'P12',
      'who is next (P12) › reading X: in whatever order people check in, nobody with priority is ever overtaken':
        'P12, reading X',
    },
  },
  {
    file: 'workflows/reception-day/src/reactions.spec.ts',
    kind: 'test',
    cites: {
      'reception days and the decisions of their body › are told to the body when they are opened (P14, P16)':
        'P14, P16',
      'reception days and the decisions of their body › change to video with the restrictions that name them, and back with their end (P14)':
        'P14',
      'reception days and the decisions of their body › change to video when they were opened while restrictions were being introduced (P14)':
        'P14',
      'reception days and the decisions of their body › are cancelled when the official serves no more (P16)':
        'P16',
      'reception days and the decisions of their body › are cancelled by an absence for %s, as %s, foreseeable: %s (P16, reading E)':
        'P16, reading E',
    },
  },
  {
    file: 'workflows/reception-day/src/reception-day.spec.ts',
    kind: 'test',
    cites: {
      'open-day › refuses to whoever would make a day of the schedule by hand (P7, P8)':
        'P2, P7, P7-1, P9, P14, P8',
      'open-day › opens the day and says until when the briefs and an absence are due (P26, P16)':
        'P2, P7, P7-1, P9, P14, P26, P16',
      'open-day › opens a day outside the known years, with expected dates marked so':
        'P2, P7, P7-1, P9, P14',
      'open-day › opens a day of a citizens’ reception centre, sent by the published schedule (P7-1)':
        'P2, P7, P7-1, P9, P14',
      'open-day › opens it for video link when restrictions last until %s (P14)': 'P2, P7, P7-1, P9, P14',
      'open-day › opens a %s for the head alone, not for who deputises at rank %i (P7)':
        'P2, P7, P7-1, P9, P14',
      'open-day › refuses the first head himself outside the schedule: P9 speaks of deputies':
        'P2, P7, P7-1, P9, P14',
      'open-day › opens a day outside the schedule for a deputy on instruction (P9)': 'P2, P7, P7-1, P9, P14',
      'open-day › opens none outside the schedule on the instruction of %s of %s: %s (P9)':
        'P2, P7, P7-1, P9, P14',
      'open-day › refuses %j: %s': 'P2, P7, P7-1, P9, P14, P8, P4, P28',
      'open-day › opens %j': 'P2, P7, P7-1, P9, P14',
      'open-day › takes who is named with the heads, rank %i, for a deputy unless it is said':
        'P2, P7, P7-1, P9, P14',
      'open-day › lets nobody of rank %i receive outside the schedule': 'P2, P7, P7-1, P9, P14',
      'open-day › says why a day is off and which is the next that works': 'P2, P7, P7-1, P9, P14',
      'open-day › opens once': 'P2, P7, P7-1, P9, P14',
      'book-slot › gives the first free slot, or the named one': 'P28, P12',
      'book-slot › gives a released slot anew': 'P28, P12',
      'book-slot › gives one slot to a collective appeal, whoever asks for it again (reading S)':
        'P28, P12, reading S',
      'book-slot › refuses %#: %s': 'P28, P12, P29',
      'book-slot › is possible until the day begins, to the last slot': 'P28, P12',
      'book-slot › says which slot is free instead, and which one the appeal holds': 'P28, P12',
      'book-slot › is silent when the appeal holds that slot already': 'P28, P12',
      'release-slot › releases the slot of the appeal': 'P28',
      'release-slot › refuses a day that is not there': 'P28',
      'release-slot › is for the program alone: who is booked keeps the time until the appeal gives it back':
        'P28',
      'release-slot › is silent when the appeal %s': 'P28',
      'report-absence (P16, reading E) › on %s, foreseeable %s: late is %s, and nothing is blocked':
        'P16, reading E',
      'report-absence (P16, reading E) › is nobody’s late absence where a revised schedule withdraws the day (P8)':
        'P16, reading E, P8',
      'report-absence (P16, reading E) › is told by who receives; of another by the responsible employee, who was told (P16)':
        'P16, reading E',
      'report-absence (P16, reading E) › is refused of a closed day, and silent of a cancelled one':
        'P16, reading E',
      'close-day › closes on the day or later, naming its appeals': 'P7',
      'close-day › names the appeals in the order of their slots': 'P7',
      'close-day › refuses before the day': 'P7',
      'close-day › is refused on a day closed already': 'P7',
    },
  },
  {
    file: 'workflows/reception-day/src/slots.spec.ts',
    kind: 'test',
    cites: {
      'the slots of a day (P28) › with %j booked of three, the first free one is %s': 'P28',
      'the slots of a day (P28) › are passed over where they will not do': 'P28',
      'the slots of a day (P28) › are found by appeal, and their appeals named in their order': 'P28',
      'the slots of a day (P28) › are those of a day that was opened': 'P28',
    },
  },
  {
    file: 'workflows/reception-day/test/model-paths.spec.ts',
    kind: 'test',
    cites: {
      'priority never overtaken (P12): the graph would see the last of the queue called first': 'P12',
    },
  },
  {
    file: 'workflows/reception-list/src/queue.spec.ts',
    kind: 'test',
    cites: {
      'the list of those who wait (P12) › is in the order of P12, in whatever order they come, each once':
        'P12',
      'the list of those who wait (P12) › goes on with last year’s before this year’s, whose ordinals begin anew':
        'P12',
      'the list of those who wait (P12) › shows before somebody all who stand there, but not those whose turn it is now':
        'P12',
      'the list of those who wait (P12) › gives a turn, takes it back, and knows who is where': 'P12',
      'the list of those who wait (P12) › counts %s': 'P12',
      'the list of those who wait (P12) › forgets who has left, and nobody else': 'P12',
    },
  },
  {
    file: 'workflows/reception-list/src/reception-list.spec.ts',
    kind: 'test',
    cites: {
      'put-on-list (P27) › puts an appeal on the list': 'P27, P12',
      'put-on-list (P27) › brings up to date what is there, and is silent when nothing has changed':
        'P27, P12',
      'put-on-list (P27) › is for the program only': 'P27, P12',
      'take-turn (P12, P28) › gives the first the turn': 'P12, P28',
      'take-turn (P12, P28) › reading P, reading X: refuses who is not the first of those who could be received that day, and says who is':
        'P12, P28, reading P, reading X',
      'take-turn (P12, P28) › passes over one before it, %s': 'P12, P28',
      'take-turn (P12, P28) › lets the next one go on while another has the turn, for a minute': 'P12, P28',
      'take-turn (P12, P28) › is silent for an appeal that waits for no first date': 'P12, P28',
      'return-turn › lets the appeal wait in its old place again': 'P12, P28',
      'return-turn › is silent without a turn': 'P12, P28',
      'leave-list › says whether its turn had come': 'P28, Code 64(9)',
      'leave-list › makes room for the next': 'P28, Code 64(9)',
      'leave-list › is silent for who is not on it': 'P28, Code 64(9)',
      'keep-hours (P28, P22) › keeps the hours of a day, and those that touch it': 'P28, P22',
      'keep-hours (P28, P22) › puts them in the place of those that a revised schedule gives up, or says no to both':
        'P28, P22',
      'keep-hours (P28, P22) › refuses %s': 'P28, P22',
      'keep-hours (P28, P22) › refuses two of one question that are at one time': 'P28, P22',
      'keep-hours (P28, P22) › is silent about a day that has its hours': 'P28, P22',
      'keep-hours (P28, P22) › keeps the time of an appeal until it waits again, or the time is given up':
        'P28, P22',
      'keep-hours (P28, P22) › forgets hours that are over': 'P28, P22',
      'keep-hours (P28, P22) › is for the program only': 'P28, P22',
    },
  },
  {
    file: 'workflows/reception-list/test/model-paths.spec.ts',
    kind: 'test',
    cites: {
      'the list of an official as a graph: every state, every transition, every invariant on the way':
        'P12, P28',
      'priority never overtaken (P12): the graph would see a turn given to whoever asks': 'P12',
    },
  },
  {
    file: 'workflows/reception-schedule/src/days.spec.ts',
    kind: 'test',
    cites: {
      'what a publication changes (P8) › after %s': 'P8',
      'what a publication changes (P8) › opens a day of today, and none of yesterday': 'P8',
    },
  },
  {
    file: 'workflows/reception-schedule/src/monthly-duty.spec.ts',
    kind: 'test',
    cites: {
      'the monthly duty (P7) › is met by one session, on %s': 'P7',
      'the monthly duty (P7) › is missed without one: the months around do not count': 'P7',
      'the monthly duty (P7) › is each official’s own': 'P7',
      'the monthly duty (P7) › is met outside the schedule on instruction, too (P9)': 'P7, P9',
      'the monthly duty (P7) › is not met by a %s, which is logged beside it': 'P7',
      'the monthly duty (P7) › is of its own kind of place: rooms under P7, centres under P7-1': 'P7, P7-1',
      'a month of absence excuses (P7) › away %s: %#': 'P7',
      'a month of absence excuses (P7) › of an official who received nevertheless the duty is met': 'P7',
      'a month of absence excuses (P7) › works in months whose calendar is not known yet': 'P7',
    },
  },
  {
    file: 'workflows/reception-schedule/src/reactions.spec.ts',
    kind: 'test',
    cites: {
      'a published schedule opens each day that no revision has published before (P7, P8, P28)':
        'P7, P8, P28',
      'a revision cancels the days that it does not have any more (P8, P16)': 'P8, P16',
    },
  },
  {
    file: 'workflows/reception-schedule/src/read-models/read-models.spec.ts',
    kind: 'test',
    cites: {
      'schedule-lines › hold the columns of the annex but the name': 'annex',
      'official-duties (P7, P7-1) › asks the officials of a published schedule in every month of its period':
        'P7, P7-1',
      'official-duties (P7, P7-1) › goes over the end of a year': 'P7, P7-1',
      'official-duties (P7, P7-1) › counts the days that were closed, in the month and the kind of place':
        'P7, P7-1',
      'official-duties (P7, P7-1) › excuses from both kinds of place who is away the whole month': 'P7, P7-1',
      'official-duties (P7, P7-1) › passes over days closed before this table was thought of': 'P7, P7-1',
    },
  },
  {
    file: 'workflows/reception-schedule/src/reception-schedule.spec.ts',
    kind: 'test',
    cites: {
      'draft-schedule (P7, P7-1) › begins a schedule of a period to come': 'P7, P7-1',
      'draft-schedule (P7, P7-1) › refuses %s – %s': 'P7, P7-1, P8',
      'draft-schedule (P7, P7-1) › is for staff, once': 'P7, P7-1',
      'set-line (P8, annex) › sets the six columns; the name stands in the personal part of the official only':
        'P8, annex',
      'set-line (P8, annex) › notes in which languages the name is written, and keeps it while no other comes':
        'P8, annex',
      'set-line (P8, annex) › refuses %j: %s': 'P8, annex, P7, P7-1, P4, P28',
      'set-line (P8, annex) › takes the first and the last day of the period, and time that the slots fill':
        'P8, annex',
      'set-line (P8, annex) › says why a day is off and which is the next that works': 'P8, annex',
      'set-line (P8, annex) › refuses the official another line on the same day, not on another day, and not the same line again':
        'P8, annex, P7, P28',
      'set-line (P8, annex) › is silent when the line says the same and brings no name': 'P8, annex',
      'remove-line › removes it': 'P7, P7-1',
      'remove-line › refuses one that is not there (any more)': 'P7, P7-1',
      'submit-schedule (P7, P7-1) › says who is to approve: the head of the body for a room, the Government Apparatus for a centre':
        'P7, P7-1',
      'submit-schedule (P7, P7-1) › refuses an empty schedule': 'P7, P7-1',
      'submit-schedule (P7, P7-1) › refuses a centre without the annex form: %j (P7-1)': 'P7, P7-1, annex',
      'submit-schedule (P7, P7-1) › lets one language be missing in a draft': 'P7, P7-1',
      'approve-schedule (P7, P7-1, Code 90(3)) › records the order of the head of the body':
        'P7, P7-1, Code 90(3)',
      'approve-schedule (P7, P7-1, Code 90(3)) › takes the official who gives the command for the head':
        'P7, P7-1, Code 90(3), P2',
      'approve-schedule (P7, P7-1, Code 90(3)) › says who is not the head': 'P7, P7-1, Code 90(3), P2',
      'approve-schedule (P7, P7-1, Code 90(3)) › asks of a centre’s schedule for no head of the body (P7-1)':
        'P7, P7-1, Code 90(3)',
      'approve-schedule (P7, P7-1, Code 90(3)) › records the approval of a centre by the Head of the Government Apparatus, who is nobody here':
        'P7, P7-1, Code 90(3)',
      'approve-schedule (P7, P7-1, Code 90(3)) › refuses for a room %j: %s': 'P7, P7-1, Code 90(3), P2',
      'approve-schedule (P7, P7-1, Code 90(3)) › takes the first head of a central body as well':
        'P7, P7-1, Code 90(3)',
      'approve-schedule (P7, P7-1, Code 90(3)) › refuses the head of the body for a centre, and a future date':
        'P7, P7-1, Code 90(3), annex',
      'approve-schedule (P7, P7-1, Code 90(3)) › comes after the submission': 'P7, P7-1, Code 90(3)',
      'send-back-schedule › gives it back for rework': 'P7, P7-1, Code 90(3)',
      'send-back-schedule › is refused before the submission': 'P7, P7-1, Code 90(3)',
      'publish-schedule (P8) › publishes all lines, for the wall and the site': 'P8',
      'publish-schedule (P8) › refuses %j only': 'P8',
      'publish-schedule (P8) › says in each language where it was published': 'P8',
      'publish-schedule (P8) › refuses while a language is missing: %j': 'P8',
      'publish-schedule (P8) › looks at every line': 'P8',
      'publish-schedule (P8) › puts nobody on the wall who has left since, and no day that works no more (P2, P7)':
        'P8, P2, P7, P4',
      'publish-schedule (P8) › asks it of every line': 'P8',
      'publish-schedule (P8) › asks it of a reception of today still': 'P8',
      'publish-schedule (P8) › says nothing against a reception that is over, whoever held it': 'P8',
      'publish-schedule (P8) › comes after the approval': 'P8',
      'revise-schedule › begins a new revision while the public still sees the old one': 'P7, P8',
      'revise-schedule › names the lines that the public will not see any more': 'P7, P8',
      'revise-schedule › and published › moves one day to another hour: a new one for it, the old one withdrawn (P8)':
        'P7, P8',
      'revise-schedule › and published › leaves the days alone that it has as before, under another name too':
        'P7, P8',
      'revise-schedule › and published › withdraws on %s what has not begun': 'P7, P8',
      'revise-schedule › and published › knows the days that were published when none were named': 'P7, P8',
      'revise-schedule › and published › opens nothing that is over': 'P7, P8',
      'revise-schedule › may come before the publication, when an approved one turns out to be wrong':
        'P7, P8',
      'revise-schedule › is refused in a draft, which can be changed as it is': 'P7, P8',
    },
  },
  {
    file: 'workflows/register/src/register.spec.ts',
    kind: 'test',
    cites: {
      'allocate-number: registration and accounting of every appeal (Code art. 69(3)) › begins with 1':
        'Code 69(3)',
      'allocate-number: registration and accounting of every appeal (Code art. 69(3)) › goes on after %i with %i, written %s':
        'Code 69(3)',
      'allocate-number: registration and accounting of every appeal (Code art. 69(3)) › never refuses and is never silent: an appeal always gets a number (P6, P25)':
        'Code 69(3), P6, P25',
    },
  },
  {
    file: 'workflows/satisfaction-survey/src/sample.spec.ts',
    kind: 'test',
    cites: {
      'sample (P38) › is the same for the same seed, in whatever order the candidates come': 'P38',
      'sample (P38) › is the one drawn when the seed was first used: an auditor draws it again years later':
        'P38',
      'sample (P38) › has nobody twice': 'P38',
      'sample (P38) › reading N: asks those who declined first, and those who were received in the places left':
        'P38, reading N',
      'sample (P38) › reading N: counts who both declined and was received among those who declined':
        'P38, reading N',
      'sample (P38) › of size %d has %i': 'P38',
      'sample (P38) › is fair: over many seeds everybody is drawn about as often': 'P38',
      'sample (P38) › leaves the candidates as they were': 'P38',
    },
  },
  {
    file: 'workflows/satisfaction-survey/src/satisfaction-survey.spec.ts',
    kind: 'test',
    cites: {
      'draw-sample (P38) › is for the reception room, the control unit and the monthly run: $role': 'P38',
      'draw-sample (P38) › reading N: says whether the person declined, who must be asked, or was received, who may be':
        'P38, reading N',
      'draw-sample (P38) › refuses the month %s': 'P38',
      'draw-sample (P38) › takes the month %s': 'P38',
      'draw-sample (P38) › draws a person once': 'P38',
      'record-call (P38) › counts the calls': 'P38',
      'record-call (P38) › after %i calls refuses number %i: the next is %i': 'P38',
      'record-call (P38) › is refused when the attempts are used up': 'P38',
      'record-call (P38) › is silent for the call that was entered last': 'P38',
      'record-answer (P38, P39(3)) › takes the score %i': 'P38, P39(3)',
      'record-answer (P38, P39(3)) › reading N: says of which kind the answer is, so that both are reported apart':
        'P38, P39(3), reading N',
      'record-answer (P38, P39(3)) › keeps the comment with the person': 'P38, P39(3)',
      'record-answer (P38, P39(3)) › refuses the score %d': 'P38, P39(3)',
      'record-answer (P38, P39(3)) › is refused when nobody was spoken to': 'P38, P39(3)',
      'give-up (P38) › ends the survey after three calls': 'P38',
      'give-up (P38) › is refused while attempts are left': 'P38',
    },
  },
  {
    file: 'workflows/working-calendar/src/working-calendar.spec.ts',
    kind: 'test',
    cites: {
      'adopt-calendar › rests on an act that has been adopted, of today at the latest':
        'Code 76(2), Code 76(5)',
      'adopt-calendar › is a fact: the days as they are now, and which of them changed':
        'Code 76(2), Code 76(5)',
      'adopt-calendar › is silent for the same file once more, also while terms are being counted':
        'Code 76(2), Code 76(5)',
      'adopt-calendar › refuses another file under a name that is taken, and any while terms are being counted':
        'Code 76(2), Code 76(5)',
      'adopt-calendar › takes another one when they have been counted': 'Code 76(2), Code 76(5)',
      'adopt-calendar › is for the administrator and the control department': 'Code 76(2), Code 76(5)',
      'finish-rederiving › says how much moved, once': 'Code 76(2), Code 76(5)',
    },
  },
  {
    file: 'workflows/written-appeal/src/written-appeal.spec.ts',
    kind: 'test',
    cites: {
      'register-written-appeal (P36) › reading L: gives the appeal handed in at a reception its own number, mark and clock':
        'P36, Code 64(1), Code 90(4), reading L',
      'register-written-appeal (P36) › asks the register of the body and the year of registration for the number':
        'P36, Code 64(1), Code 90(4)',
      'register-written-appeal (P36) › received %s, registered %s, answer due %s: %s':
        'P36, Code 64(1), Code 90(4)',
      'register-written-appeal (P36) › takes in what comes in a year not known yet (P6, reading Z)':
        'P36, Code 64(1), Code 90(4), P6, reading Z',
      'register-written-appeal (P36) › keeps the channel that was chosen': 'P36, Code 64(1), Code 90(4)',
      'register-written-appeal (P36) › is sent by the reaction of the reception, once':
        'P36, Code 64(1), Code 90(4)',
      'assign-executor (P37) › gives the appeal to somebody new to the matter': 'P37',
      'assign-executor (P37) › reading W: refuses somebody who was %s before': 'P37, reading W',
      'assign-executor (P37) › is for somebody who serves in this body (P37)': 'P37',
      'assign-executor (P37) › reading W: names each part that somebody had in the matter': 'P37, reading W',
      'assign-executor (P37) › reading W: says in which appeal and on which day it was': 'P37, reading W',
      'assign-executor (P37) › reading M: takes somebody who was a source of information only':
        'P37, reading M',
      'assign-executor (P37) › reading W: asks about this person and this topic, not about another matter':
        'P37, reading W',
      'assign-executor (P37) › reading M: lets the head (%s) give it to such an employee, with the reason kept':
        'P37, reading M',
      'assign-executor (P37) › reading M: refuses the override %j': 'P37, reading M',
      'assign-executor (P37) › records no override where there was nothing to override': 'P37',
      'assign-executor (P37) › assigns another one later, and is silent for the same': 'P37',
      'assign-executor (P37) › is refused after the answer': 'P37',
      'extend-term (Code 76(3)) › moves the term and the timer, and tells the applicant': 'Code 76(3)',
      'extend-term (Code 76(3)) › moves a day off to the next that works (Code 76(5))':
        'Code 76(3), Code 76(5)',
      'extend-term (Code 76(3)) › may be signed by %s: head, deputy or chief of staff': 'Code 76(3)',
      'extend-term (Code 76(3)) › refuses %j': 'Code 76(3)',
      'extend-term (Code 76(3)) › takes the signature of %s': 'Code 76(3)',
      'extend-term (Code 76(3)) › comes before the end of the running term, and once': 'Code 76(3)',
      'extend-term (Code 76(3)) › is possible before an executor is assigned': 'Code 76(3)',
      'redirect-appeal (Code 65) › on %s: late is %s': 'Code 65',
      'redirect-appeal (Code 65) › keeps the rest when a part is redirected: course and clock go on':
        'Code 65',
      'redirect-appeal (Code 65) › refuses the body itself, and a redirection after the answer': 'Code 65',
      'redirect-appeal (Code 65) › goes to a body that the directory names, where there is one': 'Code 65',
      'interim and final answers (P35) › reading L: an interim answer is sent, and neither closes the appeal nor stops its clock':
        'P35, reading L',
      'interim and final answers (P35) › a final answer of %s: late is %s': 'P35',
      'interim and final answers (P35) › is taken also when the term was missed': 'P35',
      'interim and final answers (P35) › is refused without reasons (%#)': 'P35, Code 80',
      'interim and final answers (P35) › is for the executor assigned, who stands in, or the responsible employee':
        'P35, P37',
      'interim and final answers (P35) › is sent again, the same, only when it did not arrive':
        'P35, Code 66(2)',
      'interim and final answers (P35) › reading L: the final answer is the ground to remove this appeal, and no other, from control':
        'P35, reading L',
      'interim and final answers (P35) › leaves the removal to the control unit, and refuses it before any answer':
        'P35',
      'withdraw-appeal (Code 64(9)) › ends course and clock': 'Code 64(9), Code 70(1)(4)',
      'withdraw-appeal (Code 64(9)) › is refused for a day to come, and after the decision':
        'Code 64(9), Code 70(1)(4)',
      'record-delivery (Code 66) › notes what the post brings back, once, in the closed states too':
        'Code 66, Code 66(2)',
      'record-delivery (Code 66) › refuses %j': 'Code 66, Code 66(2)',
      'record-delivery (Code 66) › takes the day of sending': 'Code 66, Code 66(2)',
    },
  },
  {
    file: 'workflows/written-appeal/test/model-paths.spec.ts',
    kind: 'test',
    cites: {
      'the written appeal as a graph: every state, every transition, every invariant on the way': 'P37',
      'nobody who considered a matter gets it again (P37): the graph would see it where nobody looks it up':
        'P37',
    },
  },
];
