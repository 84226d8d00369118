import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader } from '@nestjs/swagger';
import { ADMITS, type Admits } from './admits.js';

/** Who may call a route. `law` is told with a "no". */
export const Roles = (
  roles: readonly string[],
  law: readonly string[] = [],
): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ADMITS, { roles, law } satisfies Admits),
    ApiBearerAuth(),
    ApiHeader({
      name: 'X-Role',
      required: false,
      description: 'The role you act in, when you hold several; else the first of yours that may do it.',
    }),
  );

/** Anybody may call it: it shows no personal data. */
export const Public = (): MethodDecorator & ClassDecorator =>
  SetMetadata(ADMITS, 'everybody' satisfies Admits);
