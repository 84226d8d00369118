import { date, local } from '../../test/appeal-case.js';
import { initialContext, type AppealContext, type OralHearing } from '../context.js';
import type { Objection } from '../refusals.js';
import * as rules from './hearing-record.js';

const said = (objection: Objection) => objection?.error;
const about = (oral?: OralHearing): AppealContext => ({ ...initialContext, oral });
const due = (on: string) => ({ dueOn: date(on), dueAt: local(`${on} 18:30`), provisional: false });

describe('the record of an oral hearing (Code art. 74(4))', () => {
  const record = due('2026-03-31');

  it('is there where the applicant was', () => {
    expect(rules.thereIsARecordToSign(about({ attended: true, record }))).toBeUndefined();
    expect(said(rules.thereIsARecordToSign(about({ attended: false })))?.code).toBe('no-record-to-sign');
    expect(said(rules.thereIsARecordToSign(about()))?.code).toBe('no-record-to-sign');
  });
  it('is signed before a refusal', () => {
    const waits = (oral?: OralHearing) => said(rules.recordOfTheHearingPrecedesRefusal(about(oral)));
    expect(waits({ record })).toMatchObject({ code: 'record-not-signed', data: { dueOn: '2026-03-31' } });
    expect(waits({ record, recordSigned: false })?.code).toBe('record-not-signed');
    expect(waits({ record, recordSigned: true })).toBeUndefined();
    expect(waits({ attended: false })).toBeUndefined();
    expect(waits()).toBeUndefined();
  });
});

describe('remarks on the record of a hearing (Code art. 74(6))', () => {
  const oral = { recordSigned: true, signedOn: date('2026-03-31'), remarks: due('2026-04-03') };

  it('are waited for until their term has run out', () => {
    const waits = (at: string, of?: OralHearing) =>
      said(rules.refusalWaitsForRemarks(about(of), { at: local(at) }));
    expect(waits('2026-04-03 18:29', oral)).toMatchObject({
      code: 'remarks-awaited',
      data: { signedOn: '2026-03-31', until: '2026-04-03' },
    });
    expect(waits('2026-04-03 18:30', oral)).toBeUndefined();
    expect(waits('2026-04-01 10:00', { ...oral, remarked: false })?.code).toBe('remarks-awaited');
    expect(waits('2026-04-01 10:00', { ...oral, remarked: true })).toBeUndefined();
    expect(waits('2026-04-01 10:00', { recordSigned: true })).toBeUndefined();
    expect(waits('2026-04-01 10:00', { ...oral, signedOn: undefined })).toBeUndefined();
    expect(waits('2026-04-01 10:00', { signedOn: oral.signedOn })).toBeUndefined();
    expect(waits('2026-04-01 10:00')).toBeUndefined();
  });
  it('are on a record that was signed', () => {
    expect(rules.remarksAreOnASignedRecord(about(oral))).toBeUndefined();
    expect(said(rules.remarksAreOnASignedRecord(about({})))?.code).toBe('no-record-to-remark-on');
    expect(said(rules.remarksAreOnASignedRecord(about()))?.code).toBe('no-record-to-remark-on');
  });
  it.each([
    ['2026-03-30', false],
    ['2026-03-31', true],
    ['2026-04-03', true],
    ['2026-04-06', false],
  ])('of %s are in their term: %s', (filedOn, inTerm) => {
    expect(said(rules.remarksComeInTheirTerm(about(oral), date(filedOn)))?.data).toEqual(
      inTerm ? undefined : { signedOn: '2026-03-31', until: '2026-04-03', filedOn },
    );
  });
  it('have no term where the record began none', () => {
    expect(rules.remarksComeInTheirTerm(about({ recordSigned: true }), date('2026-03-30'))).toBeUndefined();
    const { signedOn, remarks } = oral;
    expect(rules.remarksComeInTheirTerm(about({ remarks }), date('2026-03-30'))).toBeUndefined();
    expect(rules.remarksComeInTheirTerm(about({ signedOn }), date('2026-03-30'))).toBeUndefined();
    expect(rules.remarksComeInTheirTerm(about(), date('2026-03-30'))).toBeUndefined();
  });
});
