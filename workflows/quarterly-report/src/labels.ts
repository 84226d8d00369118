import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Тоқсандық есеп', ru: 'Квартальный отчёт', en: 'Quarterly report' },
  states: {
    paper: { kk: 'Есеп', ru: 'Отчёт', en: 'Report' },
    'paper.notDrafted': { kk: 'Жасалмаған', ru: 'Не составлен', en: 'Not drafted' },
    'paper.drafted': { kk: 'Жасалуда', ru: 'Составляется', en: 'Being drafted' },
    'paper.frozen': { kk: 'Көрсеткіштер бекітілген', ru: 'Показатели зафиксированы', en: 'Figures frozen' },
    'paper.submitted': { kk: 'Тапсырылған', ru: 'Сдан', en: 'Submitted' },
    'paper.corrected': {
      kk: 'Түзетілген, тапсырылмаған',
      ru: 'Исправлен, не сдан',
      en: 'Corrected, not yet submitted',
    },
    term: { kk: 'Тапсыру мерзімі', ru: 'Срок сдачи', en: 'Term' },
    'term.notRunning': { kk: 'Есептелмейді', ru: 'Не идёт', en: 'Not running' },
    'term.running': { kk: 'Жүріп жатыр', ru: 'Идёт', en: 'Running' },
    'term.overdue': { kk: 'Мерзімі өткен', ru: 'Просрочен', en: 'Overdue' },
    'term.kept': { kk: 'Мерзімінде тапсырылған', ru: 'Сдан в срок', en: 'Submitted in time' },
    'term.missed': { kk: 'Кеш тапсырылған', ru: 'Сдан с опозданием', en: 'Submitted late' },
  },
  commands: {
    'draft-report': { kk: 'Тоқсандық есепті бастау', ru: 'Начать отчёт', en: 'Draft the report' },
    'freeze-report': {
      kk: 'Көрсеткіштерді бекіту',
      ru: 'Зафиксировать показатели',
      en: 'Freeze the figures',
    },
    'submit-report': { kk: 'Есепті тапсыру', ru: 'Сдать отчёт', en: 'Submit the report' },
    'correct-report': {
      kk: 'Тапсырылған есепті түзету',
      ru: 'Исправить сданный отчёт',
      en: 'Correct the submitted report',
    },
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'report-drafted': { kk: 'Тоқсандық есеп басталды', ru: 'Отчёт начат', en: 'Report drafted' },
    'report-frozen': { kk: 'Көрсеткіштер бекітілді', ru: 'Показатели зафиксированы', en: 'Figures frozen' },
    'report-submitted': { kk: 'Есеп тапсырылды', ru: 'Отчёт сдан', en: 'Report submitted' },
    'report-corrected': {
      kk: 'Есептің жаңа нұсқасы жасалды',
      ru: 'Составлена новая версия отчёта',
      en: 'New version of the report made',
    },
    'terms-rederived': rederivingLabels.event,
  },
  timers: {
    reportDue: { kk: 'Тоқсандық есептің мерзімі', ru: 'Срок квартального отчёта', en: 'Report due' },
  },
  effects: {},
  values: {
    recipient: {
      GOVERNMENT_APPARATUS: {
        kk: 'Үкімет Аппараты',
        ru: 'Аппарат Правительства',
        en: 'Government Apparatus',
      },
      PRESIDENTIAL_ADMINISTRATION: {
        kk: 'Президент Әкімшілігінің Өтініштерді қарауды бақылау бөлімі',
        ru: 'Отдел контроля за рассмотрением обращений Администрации Президента',
        en: 'Appeals-control department of the Presidential Administration',
      },
    },
    covers: {
      PUBLIC_RECEPTION_ROOM: {
        kk: 'Қоғамдық қабылдау бөлмесі',
        ru: 'Общественная приёмная',
        en: 'Public reception room',
      },
      CITIZENS_RECEPTION_CENTRE: {
        kk: 'Азаматтарды қабылдау орталығы',
        ru: 'Центр приёма граждан',
        en: "Citizens' reception centre",
      },
    },
  },
};
