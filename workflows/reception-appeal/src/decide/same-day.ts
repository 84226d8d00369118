import { dueOn } from '@qabyldau/calendar';
import { decided } from '@qabyldau/engine';
import type { Decide } from '../env.js';
import { briefNeedsTheEssence } from '../rules/brief.js';
import * as rules from '../rules/same-day.js';
import { onlyByVideoUnderRestrictions } from '../rules/video.js';

/** P3: who, when and in what way the applicant agreed. When the day passes, the appeal goes the usual way. */
export const agreeSameDay: Decide<'agree-same-day'> = ({ data, personal }, { context }, env) =>
  briefNeedsTheEssence(context) ??
  rules.unitHeadReceivesTheSameDay(data.official, env) ??
  rules.consentIsOfToday(data.consent.at, env) ??
  rules.sameDayIsInWorkingHours(env) ??
  onlyByVideoUnderRestrictions(env.today, env) ??
  decided({
    type: 'same-day-agreed',
    data: { official: data.official, consent: data.consent, until: dueOn(env, env.today, false) },
    personal,
  });
