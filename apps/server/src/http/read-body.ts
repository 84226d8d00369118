import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { QabyldauError } from '@qabyldau/kernel';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { plain } from './command/plain.js';

const given = new Set<unknown>([Object, Array, String, Number, Boolean, undefined]);

/** Reads a body or a query into the class that a route declares, and says which fields cannot be read. */
@Injectable()
export class ReadBody implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || given.has(metatype)) return value;
    const content = value ?? {};
    if (typeof content !== 'object' || Array.isArray(content)) throw unreadable('body: {…}');
    const read = plainToInstance(metatype as ClassConstructor<object>, content);
    const errors = validateSync(read, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: false,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
    });
    if (errors.length > 0) throw unreadable(errors.flatMap((error) => told(error)).join('; '));
    return plain(read);
  }
}

const unreadable = (fields: string): QabyldauError => new QabyldauError('bad-request', { fields });

/** `tasks.0.dueOn must be a date`: the field in full, and what it should be. */
function told({ property, constraints, children }: ValidationError, path = ''): readonly string[] {
  const own = Object.values(constraints ?? {}).map((text) => `${path}${text}`);
  return [...own, ...(children ?? []).flatMap((child) => told(child, `${path}${property}.`))];
}
