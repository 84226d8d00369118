import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';
import type { BodyCommands, BodyKind, Circumstance, Rank, Role } from './messages.js';
import { policySpecs } from './policy.js';
import { templateSpecs } from './templates/kinds.js';

const kinds: Readonly<Record<BodyKind, Text>> = {
  CENTRAL_BODY: {
    kk: 'Орталық мемлекеттік орган',
    ru: 'Центральный государственный орган',
    en: 'Central state body',
  },
  AKIM_OFFICE: { kk: 'Әкім аппараты', ru: 'Аппарат акима', en: "Akim's office" },
  STATE_ORGANISATION: { kk: 'Мемлекеттік ұйым', ru: 'Государственная организация', en: 'State organisation' },
};

const circumstances: Readonly<Record<Circumstance, Text>> = {
  pandemic: { kk: 'Пандемия', ru: 'Пандемия', en: 'Pandemic' },
  emergency: { kk: 'Төтенше жағдай', ru: 'Чрезвычайная ситуация', en: 'Emergency' },
  quarantine: { kk: 'Карантин', ru: 'Карантин', en: 'Quarantine' },
  'other-safety': {
    kk: 'Қауіпсіздікке байланысты өзге мән-жайлар',
    ru: 'Иные обстоятельства безопасности',
    en: 'Other circumstances of safety',
  },
};

const absenceReasons: Readonly<Record<BodyCommands['record-absence']['reason'], Text>> = {
  leave: { kk: 'Демалыс', ru: 'Отпуск', en: 'Leave' },
  illness: {
    kk: 'Уақытша еңбекке жарамсыздық',
    ru: 'Временная нетрудоспособность',
    en: 'Temporary incapacity for work',
  },
  'business-trip': { kk: 'Қызметтік іссапар', ru: 'Служебная командировка', en: 'Business trip' },
  other: { kk: 'Басқа жағдай', ru: 'Иные обстоятельства', en: 'Other circumstances' },
};

const roleNames: Readonly<Record<Role, Text>> = {
  receptionist: {
    kk: 'Қоғамдық қабылдау бөлмесінің қызметкері',
    ru: 'Сотрудник общественной приёмной',
    en: 'Employee of the public reception room',
  },
  responsible: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible employee' },
  official: { kk: 'Лауазымды адам', ru: 'Должностное лицо', en: 'Official' },
  executor: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Executor' },
  controller: {
    kk: 'Бақылау бөлімшесінің қызметкері',
    ru: 'Сотрудник подразделения по контролю',
    en: 'Employee of the control unit',
  },
  auditor: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
  analyst: { kk: 'Талдаушы', ru: 'Аналитик', en: 'Analyst' },
  administrator: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
};

const ranks: Readonly<Record<Rank, Text>> = {
  1: {
    kk: 'Бірінші басшы немесе оның орынбасары',
    ru: 'Первый руководитель или его заместитель',
    en: 'First head or deputy',
  },
  2: { kk: 'Әкім немесе оның орынбасары', ru: 'Аким или его заместитель', en: 'Akim or deputy' },
  3: { kk: 'Аппарат басшысы', ru: 'Руководитель аппарата', en: 'Chief of staff' },
  4: {
    kk: 'Әкім аппаратының басшысы немесе оның орынбасары',
    ru: 'Руководитель аппарата акима или его заместитель',
    en: "Head of the akim's office or deputy",
  },
  5: {
    kk: 'Құрылымдық бөлімшенің басшысы',
    ru: 'Руководитель структурного подразделения',
    en: 'Head of a structural unit',
  },
  6: {
    kk: 'Қабылдауға уәкілеттік берілген өзге қызметкер',
    ru: 'Иной сотрудник, уполномоченный проводить приём',
    en: 'Other employee authorised to receive',
  },
};

export const labels: WorkflowLabels = {
  name: {
    kk: 'Мемлекеттік орган',
    ru: 'Государственный орган',
    en: 'State body',
  },
  states: {
    unestablished: { kk: 'Енгізілмеген', ru: 'Не внесён', en: 'Not entered' },
    established: { kk: 'Жұмыс істейді', ru: 'Действует', en: 'At work' },
  },
  commands: {
    'establish-body': {
      kk: 'Мемлекеттік органды енгізу',
      ru: 'Внести государственный орган',
      en: 'Enter the state body',
    },
    'add-unit': {
      kk: 'Құрылымдық бөлімше қосу',
      ru: 'Добавить структурное подразделение',
      en: 'Add a structural unit',
    },
    'name-other-body': {
      kk: 'Басқа органның атауын анықтамалыққа енгізу',
      ru: 'Внести название другого органа в справочник',
      en: 'Enter the name of another body',
    },
    'appoint-employee': {
      kk: 'Қызметкерді тағайындау',
      ru: 'Назначить сотрудника',
      en: 'Appoint an employee',
    },
    'release-employee': {
      kk: 'Қызметкерді лауазымынан босату',
      ru: 'Освободить сотрудника от должности',
      en: 'Release an employee',
    },
    'set-policy': {
      kk: 'Ішкі акт параметрін белгілеу',
      ru: 'Установить параметр внутреннего акта',
      en: 'Set a parameter of the internal act',
    },
    'adopt-internal-act': {
      kk: 'Ішкі актінің жаңа редакциясын енгізу',
      ru: 'Внести новую редакцию внутреннего акта',
      en: 'Enter a new version of the internal act',
    },
    'introduce-restrictions': {
      kk: 'Шектеу шараларын енгізу',
      ru: 'Ввести ограничительные меры',
      en: 'Introduce restrictions',
    },
    'lift-restrictions': {
      kk: 'Шектеу шараларын алып тастау',
      ru: 'Снять ограничительные меры',
      en: 'Lift restrictions',
    },
    'adopt-template': {
      kk: 'Құжат үлгісін бекіту',
      ru: 'Принять шаблон документа',
      en: 'Adopt the template of a document',
    },
    'state-contacts': {
      kk: 'Органның байланыс деректерін көрсету',
      ru: 'Указать контактные данные органа',
      en: 'State the contacts of the body',
    },
    'record-absence': {
      kk: 'Лауазымды адамның болмайтын уақытын енгізу',
      ru: 'Внести период отсутствия должностного лица',
      en: 'Record the absence of an official',
    },
    'note-planned-reception': {
      kk: 'Жоспарланған қабылдауды ескеру',
      ru: 'Учесть запланированный приём',
      en: 'Note a planned reception',
    },
  },
  events: {
    'body-established': {
      kk: 'Мемлекеттік орган енгізілді',
      ru: 'Государственный орган внесён',
      en: 'State body entered',
    },
    'unit-added': {
      kk: 'Құрылымдық бөлімше қосылды',
      ru: 'Структурное подразделение добавлено',
      en: 'Structural unit added',
    },
    'other-body-named': {
      kk: 'Басқа органның атауы енгізілді',
      ru: 'Внесено название другого органа',
      en: 'Name of another body entered',
    },
    'employee-appointed': {
      kk: 'Қызметкер тағайындалды',
      ru: 'Сотрудник назначен',
      en: 'Employee appointed',
    },
    'employee-released': {
      kk: 'Қызметкер лауазымынан босатылды',
      ru: 'Сотрудник освобождён от должности',
      en: 'Employee released',
    },
    'policy-set': {
      kk: 'Ішкі акт параметрі белгіленді',
      ru: 'Параметр внутреннего акта установлен',
      en: 'Parameter of the internal act set',
    },
    'internal-act-adopted': {
      kk: 'Ішкі актінің жаңа редакциясы қабылданды',
      ru: 'Принята новая редакция внутреннего акта',
      en: 'New version of the internal act adopted',
    },
    'restrictions-introduced': {
      kk: 'Шектеу шаралары енгізілді',
      ru: 'Введены ограничительные меры',
      en: 'Restrictions introduced',
    },
    'restrictions-lifted': {
      kk: 'Шектеу шаралары алып тасталды',
      ru: 'Ограничительные меры сняты',
      en: 'Restrictions lifted',
    },
    'template-adopted': {
      kk: 'Құжат үлгісі бекітілді',
      ru: 'Шаблон документа принят',
      en: 'Template of a document adopted',
    },
    'contacts-stated': {
      kk: 'Органның байланыс деректері көрсетілді',
      ru: 'Контактные данные органа указаны',
      en: 'Contacts of the body stated',
    },
    'absence-recorded': {
      kk: 'Лауазымды адамның болмайтын уақыты енгізілді',
      ru: 'Внесён период отсутствия должностного лица',
      en: 'Absence of an official recorded',
    },
    'planned-reception-noted': {
      kk: 'Жоспарланған қабылдау ескерілді',
      ru: 'Запланированный приём учтён',
      en: 'Planned reception noted',
    },
  },
  timers: {},
  effects: {},
  values: {
    kind: kinds,
    circumstance: circumstances,
    absence: absenceReasons,
    role: roleNames,
    template: Object.fromEntries(Object.entries(templateSpecs).map(([kind, { name }]) => [kind, name])),
    rank: ranks,
    parameter: Object.fromEntries(
      Object.entries(policySpecs).map(([parameter, { name }]) => [parameter, name]),
    ),
  },
};
