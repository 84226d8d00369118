import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { parseInstant } from '@qabyldau/kernel';
import { Transform, Type, type ClassConstructor } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';
import { Check, isMoment, WholeBetween } from './checks.js';

/** Fields of requests: each says in one decorator how it is checked and how the documentation shows it. */
interface Presence {
  readonly optional?: boolean;
}

const field = (
  description: string,
  { optional = false }: Presence,
  shape: ApiPropertyOptions,
  ...checks: readonly PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ ...shape, description, required: !optional } as ApiPropertyOptions),
    optional ? IsOptional() : IsDefined(),
    ...checks,
  );

/** Reference to a case, an employee, a unit, a notice. */
export const Reference = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(description, presence, { type: String }, Check('isReference'));

/** What proves a delivery, by its number or id. It stands in the open log, so there is no room for a sentence. */
export const Proof = (): PropertyDecorator =>
  field(
    'What proves it: acknowledgement number, message id; no words',
    {},
    { type: String },
    Check('isProof'),
  );

/** Number of an act, an order, a letter: `366/4`, `№ 12-қ`. It stands in the open log, so there is no room for words. */
export const PaperNumber = (description = 'Number; no words', presence: Presence = {}): PropertyDecorator =>
  field(description, presence, { type: String, maxLength: 60 }, Check('isPaperNumber'));

/** Local time, `HH:MM`. */
export const TimeOfDay = (description: string): PropertyDecorator =>
  field(description, {}, { type: String, example: '09:30' }, Check('isTimeOfDay'));

export const References = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(
    description,
    presence,
    { type: String, isArray: true },
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(100),
    Check('isReference', { each: true }),
  );

const typed = new Set<string>();

/** Names of the fields in which a person types what they like, of every route that is loaded. */
export const typedFields: ReadonlySet<string> = typed;

/**
 * What a person types. It is sealed (see `addWords`); a field of an event under the same name must have its reason in
 * `stored-words.spec.ts`.
 */
export const Words =
  (description: string, { max = 20_000, ...presence }: Presence & { max?: number } = {}): PropertyDecorator =>
  (target, name) => {
    typed.add(String(name));
    field(
      description,
      presence,
      { type: String, maxLength: max },
      IsString(),
      Length(presence.optional ? 0 : 1, max),
    )(target, name);
  };

export const Choice = (
  description: string,
  values: readonly string[],
  presence: Presence = {},
): PropertyDecorator => field(description, presence, { enum: [...values] }, IsIn(values));

export const ListOf = (
  description: string,
  values: readonly string[],
  presence: Presence = {},
): PropertyDecorator =>
  field(
    description,
    presence,
    { enum: [...values], isArray: true },
    IsArray(),
    ArrayUnique(),
    IsIn(values, { each: true }),
  );

export const Flag = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(description, presence, { type: Boolean }, IsBoolean());

export const Whole = (
  description: string,
  { min, max, ...presence }: Presence & { min: number; max: number },
): PropertyDecorator =>
  field(description, presence, { type: 'integer', minimum: min, maximum: max }, WholeBetween(min, max));

export const Wholes = (
  description: string,
  { min, max, ...presence }: Presence & { min: number; max: number },
): PropertyDecorator =>
  field(
    description,
    presence,
    { type: 'integer', isArray: true, minimum: min, maximum: max },
    IsArray(),
    ArrayMaxSize(100),
    WholeBetween(min, max, { each: true }),
  );

/** A civil date, `YYYY-MM-DD`. */
export const Day = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(description, presence, { type: String, format: 'date', example: '2026-03-20' }, Check('isDay'));

/** An instant with its offset; handed on in UTC. */
export const Moment = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(
    description,
    presence,
    { type: String, format: 'date-time', example: '2026-03-20T18:05:00+05:00' },
    Transform(({ value }: { value: unknown }) => (isMoment(value) ? parseInstant(value as string) : value)),
    Check('isMoment'),
  );

export const Part = (
  description: string,
  type: () => ClassConstructor<object>,
  presence: Presence = {},
): PropertyDecorator => field(description, presence, { type }, Type(type), ValidateNested());

export const Parts = (
  description: string,
  type: () => ClassConstructor<object>,
  { most = 100, ...presence }: Presence & { most?: number } = {},
): PropertyDecorator =>
  field(
    description,
    presence,
    { type, isArray: true },
    Type(type),
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
  );

export const Anything = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(description, presence, { type: Object }, IsDefined());
