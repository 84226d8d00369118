import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { AnyWorkflow, Verb as VerbSpec } from '@qabyldau/engine';
import { citationText, languages, type Text } from '@qabyldau/kernel';
import { areaOf, InArea } from '../areas.js';
import { Roles } from '../auth/roles.js';

/** What the path calls a case of a workflow. */
const parameters: Readonly<Record<string, string>> = {
  'reception-appeal': 'appeal',
  applicant: 'appeal',
  'reception-day': 'day',
  'protocol-task': 'task',
  body: 'body',
  person: 'subject',
  'working-calendar': 'calendar',
};

/** The POST of one verb: who may call it and its paragraphs come from the workflow's own table. */
export function Verb(workflow: AnyWorkflow, verb: string): MethodDecorator {
  const spec = (workflow.verbs as Readonly<Record<string, VerbSpec>>)[verb];
  const label = workflow.labels.commands[verb];
  const area = areaOf[workflow.name];
  if (spec === undefined || label === undefined || area === undefined)
    throw new Error(`${workflow.name} has no verb ${verb}`);
  const begins = spec.when.length === 0;
  const people = spec.by.filter((role) => role !== 'system');
  return applyDecorators(
    Post(),
    HttpCode(begins ? 201 : 200),
    Roles(people, spec.law),
    ApiOperation({
      summary: `${label.en} (${spec.law.join(', ')})`,
      description: described(label, spec.law, people),
      operationId: `${workflow.name}.${verb}`,
    }),
    InArea(area),
    ...(begins ? [] : [ApiParam({ name: parameters[workflow.name] ?? 'id', type: String })]),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key is carried out once.' }),
    ...(begins
      ? []
      : [ApiHeader({ name: 'If-Match', required: false, description: 'The revision you have seen.' })]),
    ApiResponse({
      status: begins ? 201 : 200,
      description: 'Carried out: facts, state, what may come next.',
    }),
    ApiResponse({
      status: 400,
      description:
        'It cannot be read: `errors` names each wrong field by its path, the check and what is expected.',
    }),
    ApiResponse({ status: 409, description: 'The law says no: paragraph, reason, remedy.' }),
  );
}

/** What the verb is called and what it rests on, in each language, and for whom it is. */
function described(label: Text, law: readonly string[], people: readonly string[]): string {
  const lines = languages.map(
    (language) =>
      `${label[language]}: ${law.map((citation) => citationText(citation, language)).join('; ')}.`,
  );
  return [...lines, `For: ${people.join(', ')}.`].join('\n\n');
}
