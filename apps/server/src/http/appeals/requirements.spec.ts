import { requirementsMet, type Brought } from './requirements.js';

const whole: Brought = {
  applicant: { name: { surname: 'Әлиева', given: 'Сәуле' }, address: 'Астана', essence: 'Су құбыры' },
  applicantKind: 'natural',
  signed: true,
  addressed: true,
  dated: true,
};

describe('the requirements of art. 63(2) that an appeal meets', () => {
  it('are all met by an appeal without a patronymic and without an IIN', () => {
    expect(requirementsMet(whole)).toEqual([
      'name',
      'postal-address',
      'addressee',
      'essence',
      'filing-date',
      'signature',
    ]);
  });

  it('leave out what is missing or only white space', () => {
    const applicant = { name: { surname: 'Әлиева' }, essence: '  ' };
    expect(requirementsMet({ ...whole, applicant, signed: false })).toEqual(['addressee', 'filing-date']);
  });

  it('ask an organisation for its name, not for a person’s', () => {
    const applicant = { ...whole.applicant, name: { organisation: 'ЖШС «Достық»' } };
    expect(requirementsMet({ ...whole, applicant, applicantKind: 'legal' })).toContain('name');
    expect(requirementsMet({ ...whole, applicantKind: 'legal' })).not.toContain('name');
  });
});
