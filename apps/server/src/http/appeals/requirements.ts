import type { ApplicantKind, Requirement } from '@qabyldau/reception-appeal';
import type { ApplicantData } from './applicant.js';

/** What an appeal brings, as far as the Code art. 63(2) asks for it. */
export interface Brought {
  readonly applicant: ApplicantData;
  readonly applicantKind: ApplicantKind;
  readonly signed: boolean;
  readonly addressed: boolean;
  readonly dated: boolean;
}

const written = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** The requirements of art. 63(2) that are met. The rest are defects: noted, never a ground to turn away (P6). */
export function requirementsMet({
  applicant,
  applicantKind,
  signed,
  addressed,
  dated,
}: Brought): readonly Requirement[] {
  const { name, address, essence } = applicant;
  const named =
    applicantKind === 'legal' ? written(name?.organisation) : written(name?.surname) && written(name?.given);
  const met: Readonly<Record<Requirement, boolean>> = {
    name: named,
    'postal-address': written(address),
    addressee: addressed,
    essence: written(essence),
    'filing-date': dated,
    signature: signed,
  };
  return (Object.keys(met) as Requirement[]).filter((requirement) => met[requirement]);
}
