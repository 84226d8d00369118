import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { wrongPlace, WrongRequest } from '@qabyldau/kernel';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync } from 'class-validator';
import { expectedBy } from './check-words.js';
import { plain } from './command/plain.js';
import { wrongFieldsIn } from './wrong-fields.js';

const given = new Set<unknown>([Object, Array, String, Number, Boolean, undefined]);

/** Reads a body or a query into the class that a route declares, and says which fields cannot be read. */
@Injectable()
export class ReadBody implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || given.has(metatype)) return value;
    const content = value ?? {};
    if (typeof content !== 'object' || Array.isArray(content)) throw notAnObject();
    const read = plainToInstance(metatype as ClassConstructor<object>, content);
    const errors = validateSync(read, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: false,
      stopAtFirstError: true,
      // What is wrong is said in our own words, in three languages.
      dismissDefaultMessages: true,
    });
    if (errors.length > 0) throw new WrongRequest(wrongFieldsIn(errors));
    return plain(read);
  }
}

function notAnObject(): WrongRequest {
  const expected = expectedBy('nestedValidation') ?? { kk: '{}', ru: '{}', en: '{}' };
  return new WrongRequest([wrongPlace('body', 'nestedValidation', expected)]);
}
