import { parseInstant, QabyldauError, wrongPlace, WrongRequest } from '@qabyldau/kernel';
import type { Moment as PastMoment } from '@qabyldau/runtime';
import { IsOptional, IsString } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { expected } from '../../lists/expected.js';

/** `?at=INSTANT` of the whole log or `?revision=N` of the case; now, when neither is given. */
export class AtMoment {
  @ApiProperty({ required: false, description: 'As the log stood at this instant' })
  @IsOptional()
  @IsString()
  at?: string;

  @ApiProperty({ required: false, description: 'As of this revision of the case' })
  @IsOptional()
  @IsString()
  revision?: string;
}

/** @throws QabyldauError `bad-instant`, `bad-request` */
export function momentOf({ at, revision }: AtMoment): PastMoment | undefined {
  if (at !== undefined) return { at: instantFrom(at) };
  if (revision === undefined) return undefined;
  if (!/^\d{1,9}$/.test(revision))
    throw new WrongRequest([wrongPlace('revision', 'isRevision', expected.revision)]);
  return { revision: Number(revision) };
}

function instantFrom(text: string) {
  try {
    // A plus sign that nobody escaped has become a space.
    return parseInstant(text.replace(' ', '+'));
  } catch (error) {
    throw new QabyldauError('bad-instant', { value: text }, { cause: error });
  }
}
