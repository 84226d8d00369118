import type { EarlierConsideration } from '@qabyldau/applicant';
import { isHead, policyOf, policySpecs, restrictionsOn, type BodyContext } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv, CaseState } from '@qabyldau/engine';
import type { ComplaintEnv } from '@qabyldau/complaint';
import type { MaterialsEnv } from '@qabyldau/materials-request';
import type { MotionEnv } from '@qabyldau/motion';
import type { NoticeEnv } from '@qabyldau/public-notice';
import type { RequestEnv } from '@qabyldau/participation-request';
import type { TaskEnv } from '@qabyldau/protocol-task';
import type { ReportEnv } from '@qabyldau/quarterly-report';
import type { AppealEnv } from '@qabyldau/reception-appeal';
import { defaultAppealPolicy } from '@qabyldau/reception-appeal';
import type { DayEnv } from '@qabyldau/reception-day';
import type { ScheduleEnv } from '@qabyldau/reception-schedule';
import type { Environment } from '@qabyldau/runtime';
import { defaultSurveyPolicy, type SurveyEnv } from '@qabyldau/satisfaction-survey';
import type { WrittenAppealEnv } from '@qabyldau/written-appeal';

export interface Lookups {
  readonly calendar: Calendar;
  /** The body's case as it is in memory. */
  readonly bodyOf: (id: string) => CaseState | undefined;
}

/** What every procedure asks for, together. */
type WholeEnv = AppealEnv &
  DayEnv &
  RequestEnv &
  TaskEnv &
  ScheduleEnv &
  WrittenAppealEnv &
  SurveyEnv &
  ReportEnv &
  MotionEnv &
  ComplaintEnv &
  MaterialsEnv &
  NoticeEnv;

/** A body as the procedures ask it. */
type Office = Required<
  Pick<
    WholeEnv,
    | 'policy'
    | 'official'
    | 'isHead'
    | 'unitOf'
    | 'serves'
    | 'restrictions'
    | 'restrictionsOn'
    | 'presidentSubordinate'
    | 'centralBody'
    | 'namesBody'
  >
>;

/**
 * What `decide` is given beside the command and the state: the calendar, the body's policy, its officials and
 * restrictions. The body is the one that the command or the case names, or that the actor belongs to. Who considered
 * an earlier matter of the same person (P37) is what the applicant's case has answered to this command.
 */
export function environment({ calendar, bodyOf }: Lookups): Environment {
  return ({ command, state, base }) => {
    const id = bodyNamed(command, state);
    const body = id === undefined ? undefined : (bodyOf(id)?.snapshot.context as BodyContext | undefined);
    const office = body === undefined ? noOffice : officeOf(body);
    // Made for every command, so member by member: a spread costs two hundred times as much.
    const env: WholeEnv = {
      at: base.at,
      today: base.today,
      actor: base.actor,
      commandId: base.commandId,
      caseId: base.caseId,
      asked: base.asked,
      calendar,
      policy: office.policy,
      official: office.official,
      isHead: office.isHead,
      unitOf: office.unitOf,
      serves: office.serves,
      restrictions: office.restrictions,
      restrictionsOn: office.restrictionsOn,
      presidentSubordinate: office.presidentSubordinate,
      centralBody: office.centralBody,
      namesBody: office.namesBody,
      considered: () => consideredBefore(base.asked),
    };
    return env;
  };
}

type Considered = ReturnType<NonNullable<AppealEnv['considered']>>;

function consideredBefore(asked: BaseEnv['asked']): Considered {
  const answer = asked.find(({ data }) => Array.isArray(data['before']));
  const { before = [] } = (answer?.data ?? {}) as { readonly before?: readonly EarlierConsideration[] };
  return before.map(({ employee, as, number, on }) => ({ employee, role: as, number, on }));
}

type About = Parameters<Environment>[0];

function bodyNamed(command: About['command'], state: CaseState): string | undefined {
  const context = state.snapshot.context as Readonly<Record<string, unknown>>;
  const { appeal, head, report, session } = context as Readonly<
    Record<string, { readonly body?: unknown } | null>
  >;
  const named = command.data['body'] ?? context['body'] ?? (appeal ?? head ?? report ?? session)?.body;
  return typeof named === 'string' ? named : command.actor.body;
}

const defaults = {
  ...defaultAppealPolicy,
  ...defaultSurveyPolicy,
  reportDueDays: policySpecs.reportDueDays.default,
  smallestPublicNumber: policySpecs.smallestPublicNumber.default,
};

const noOffice: Office = {
  policy: defaults,
  official: () => undefined,
  isHead: () => false,
  unitOf: () => undefined,
  serves: () => false,
  restrictions: () => undefined,
  restrictionsOn: () => undefined,
  presidentSubordinate: false,
  centralBody: false,
  namesBody: () => false,
};

/** By the body's context, which is another object whenever the body has changed. */
const offices = new WeakMap<BodyContext, Office>();

function officeOf(body: BodyContext): Office {
  let office = offices.get(body);
  if (office === undefined) {
    const restrictions: Office['restrictions'] = (on) => restrictionsOn(body, on);
    office = {
      // Every parameter the body has set or that has a default of its own, under the name the procedures use.
      policy: { ...defaults, ...policyOf(body) },
      official: (id) => officialIn(body, id),
      isHead: (id) => {
        const person = officialIn(body, id);
        return person !== undefined && isHead(person);
      },
      unitOf: (id) => (body.employees[id]?.serving === true ? body.employees[id].unit : undefined),
      serves: (id) => body.employees[id]?.serving === true,
      restrictions,
      restrictionsOn: restrictions,
      presidentSubordinate: body.presidentSubordinate,
      centralBody: body.kind === 'CENTRAL_BODY',
      namesBody: (id) => body.otherBodies?.[id] !== undefined,
    };
    offices.set(body, office);
  }
  return office;
}

type Official = { readonly rank: number; readonly unit: string; readonly deputy?: boolean | undefined };

function officialIn({ employees }: BodyContext, id: string): Official | undefined {
  const employee = employees[id];
  if (employee === undefined || !employee.serving || employee.rank === null) return undefined;
  return { rank: employee.rank, unit: employee.unit, deputy: employee.deputy };
}
