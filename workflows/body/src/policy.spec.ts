import { isWithin, policyOf, policyParameters, policySpecs, policyValue } from './policy.js';

it('fills in the default of what the body has not set', () => {
  const context = { policy: { correctionDays: 7 } };
  expect(policyValue(context, 'correctionDays')).toBe(7);
  expect(policyOf(context)).toEqual({
    correctionDays: 7,
    correctionCapDays: 3,
    workingDayEnds: '18:30',
    farReceptionDays: 45,
    briefLeadForReply: 2,
    briefLeadForDraft: 1,
    decidingRank: 2,
    chiefOfStaffMayExtend: false,
    hearingExemption: false,
    videoForOtherRanks: false,
    slotMinutes: 15,
    slotsPerDay: 12,
    protocolDays: 2,
    reportDueDays: 10,
    surveyMonthlySample: 20,
    smallestPublicNumber: 5,
    centralMattersOnlyAtCentres: true,
  });
});

it.each(policyParameters)(
  '%s: the default lies within the bounds, source and names are given',
  (parameter) => {
    const { bounds, default: value, law, name } = policySpecs[parameter];
    expect(isWithin(bounds, value)).toBe(true);
    expect(law.length).toBeGreaterThan(0);
    expect(Object.values(name).every((text) => text.length > 0)).toBe(true);
  },
);
