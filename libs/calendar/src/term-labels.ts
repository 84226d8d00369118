import type { Text } from '@qabyldau/kernel';
import type { TermKind } from './term-kinds.js';

/** The name of each term for a person, with the event it runs from; its length only where no body may set another. */
export const termLabels: Readonly<Record<TermKind, Text>> = {
  reply: {
    kk: 'Қабылдау уақыты мен күні туралы жауап: тіркелген күннен бастап 15 жұмыс күні',
    ru: 'Ответ с указанием времени и даты приёма: 15 рабочих дней со дня регистрации',
    en: 'Reply naming the time and date of the reception: 15 working days from registration',
  },
  'extension-30': {
    kk: 'Қарау мерзімін ұзарту: тіркелген күннен бастап 30 күнтізбелік күннен асырмай',
    ru: 'Продление срока рассмотрения: не более 30 календарных дней со дня регистрации',
    en: 'Extended consideration: no more than 30 calendar days from registration',
  },
  'extension-2-months': {
    kk: 'Қарау мерзімін уәжді шешіммен ұзарту: шешім қабылданған күннен бастап екі айдан асырмай',
    ru: 'Продление срока мотивированным решением: не более двух месяцев со дня принятия решения',
    en: 'Extension by a reasoned decision: no more than two months from the decision',
  },
  'extension-notice': {
    kk: 'Мерзімнің ұзартылғаны туралы хабарлама: ұзартылған күннен бастап 3 жұмыс күні',
    ru: 'Уведомление о продлении срока: 3 рабочих дня со дня продления',
    en: 'Notice of the extension: 3 working days from the day of extension',
  },
  brief: {
    kk: 'Анықтамалық ақпарат: қабылдау басталғанға дейін 5 жұмыс күні бұрын',
    ru: 'Справочная информация: за 5 рабочих дней до начала приёма',
    en: 'Brief: 5 working days before the reception',
  },
  'brief-for-reply': {
    kk: 'Анықтамалық ақпарат: арыз иесіне жауап беру мерзіміне дейін, орган белгілеген уақытта',
    ru: 'Справочная информация: до срока ответа заявителю, когда установил орган',
    en: 'Brief: before the reply to the applicant is due, as early as the body has set',
  },
  'absence-notice': {
    kk: 'Қабылдаушы адамның болмайтыны туралы хабар: қабылдауға дейін 2 жұмыс күні бұрын',
    ru: 'Сообщение об отсутствии принимающего лица: за 2 рабочих дня до приёма',
    en: "Notice of the receiving official's absence: 2 working days before the reception",
  },
  'participation-notice': {
    kk: 'Басқа органға сұрау салу жіберілгені туралы хабарлама: жіберілген күннен бастап 2 жұмыс күні',
    ru: 'Уведомление о запросе в другой орган: 2 рабочих дня со дня его направления',
    en: 'Notice of the request to another body: 2 working days from its sending',
  },
  'participation-refusal-report': {
    kk: 'Басқа органның қатысудан бас тартуы туралы ақпарат: белгілі болған күннен бастап 2 жұмыс күні',
    ru: 'Информация об отказе другого органа от участия: 2 рабочих дня со дня, когда о нём стало известно',
    en: "Report of another body's refusal to take part: 2 working days from when it became known",
  },
  redirect: {
    kk: 'Құзыретті органға одан әрі жолдау: келіп түскен күннен бастап 3 жұмыс күні',
    ru: 'Перенаправление компетентному органу: 3 рабочих дня со дня поступления',
    en: 'Redirection to the competent body: 3 working days from receipt',
  },
  correction: {
    kk: 'Жолданымның кемшіліктерін жою: хабарлама табыс етілген күннен бастап',
    ru: 'Устранение недостатков обращения: со дня вручения уведомления',
    en: 'Correction of the appeal: from delivery of the notice',
  },
  return: {
    kk: 'Жолданымды қайтару: кемшіліктерді жою мерзімі аяқталған күннен бастап 3 жұмыс күні',
    ru: 'Возврат обращения: 3 рабочих дня со дня окончания срока устранения недостатков',
    en: 'Return of the appeal: 3 working days from the end of the correction term',
  },
  'hearing-lead': {
    kk: 'Бас тарту туралы шешімнің ең ерте күні: алдын ала шешім жобасы табыс етілгеннен кейінгі 3-жұмыс күні',
    ru: 'Самая ранняя дата решения об отказе: 3-й рабочий день после вручения проекта предварительного решения',
    en: 'Earliest date of the refusal: 3 working days after delivery of the draft preliminary decision',
  },
  'last-refusal-notice': {
    kk: 'Бас тарту туралы алдын ала шешім жобасын жіберудің соңғы күні: жауап мерзіміне дейін 3 жұмыс күні бұрын',
    ru: 'Последний день направления проекта предварительного решения об отказе: за 3 рабочих дня до срока ответа',
    en: 'Last day to deliver the draft refusal: 3 working days before the reply is due',
  },
  objection: {
    kk: 'Алдын ала шешім жобасына қарсылық: табыс етілген күннен бастап 2 жұмыс күні',
    ru: 'Возражение на проект предварительного решения: 2 рабочих дня со дня вручения',
    en: 'Objection to the draft preliminary decision: 2 working days from delivery',
  },
  'hearing-record': {
    kk: 'Тыңдау хаттамасы: ауызша тыңдау өткізілген күннен бастап 2 жұмыс күні',
    ru: 'Протокол заслушивания: 2 рабочих дня со дня устного заслушивания',
    en: 'Record of the hearing: 2 working days from the oral hearing',
  },
  'record-remarks': {
    kk: 'Тыңдау хаттамасына ескертулер: танысқан күннен бастап 3 жұмыс күні',
    ru: 'Замечания на протокол заслушивания: 3 рабочих дня со дня ознакомления',
    en: 'Remarks on the record of the hearing: 3 working days from acquaintance',
  },
  protocol: {
    kk: 'Қабылдау хаттамасы: қабылдау өткізілген күннен бастап, орган белгілеген мерзімде',
    ru: 'Протокол приёма: со дня приёма, в срок, установленный органом',
    en: 'Protocol of the reception: from the reception, in the term that the body has set',
  },
  'termination-notice': {
    kk: 'Әкімшілік рәсімнің тоқтатылғаны туралы хабарлама: шешім қабылданған күннен бастап 3 жұмыс күні',
    ru: 'Уведомление о прекращении административной процедуры: 3 рабочих дня со дня решения',
    en: 'Notice of termination: 3 working days from the decision',
  },
  report: {
    kk: 'Тоқсандық есеп: тоқсаннан кейінгі айдың орган белгілеген күні',
    ru: 'Квартальный отчёт: день месяца, следующего за кварталом, установленный органом',
    en: 'Quarterly report: the day that the body has set in the month after the quarter',
  },
  recusal: {
    kk: 'Шеттету туралы шешім: арыз берілген күннен бастап 3 жұмыс күні',
    ru: 'Решение об отводе: 3 рабочих дня со дня заявления',
    en: 'Decision on a recusal: 3 working days from the application',
  },
  'recusal-notice': {
    kk: 'Шеттету туралы шешім жөніндегі хабарлама: шешім қабылданған күннен бастап 2 жұмыс күні',
    ru: 'Уведомление о решении об отводе: 2 рабочих дня со дня решения',
    en: 'Notice of the decision on a recusal: 2 working days from the decision',
  },
  'file-access': {
    kk: 'Іс материалдарымен таныстыру: өтінішхат берілген күннен бастап 3 жұмыс күні',
    ru: 'Ознакомление с материалами дела: 3 рабочих дня со дня ходатайства',
    en: 'Access to the file: 3 working days from the motion',
  },
  'slip-correction': {
    kk: 'Қате жазуды түзету немесе шешімді түсіндіру: арыз берілген күннен бастап 3 жұмыс күні',
    ru: 'Исправление описки или разъяснение решения: 3 рабочих дня со дня заявления',
    en: 'Correction of a slip or explanation of a decision: 3 working days from the application',
  },
  complaint: {
    kk: 'Шағым беру: акт мәлім болған күннен бастап үш ай',
    ru: 'Обжалование: три месяца со дня, когда стало известно об акте',
    en: 'Complaint: three months from the day the act became known',
  },
  'complaint-without-order': {
    kk: 'Шағым беру тәртібі көрсетілмеген актіге шағым: акт мәлім болған күннен бастап алты ай',
    ru: 'Обжалование акта, в котором не указан порядок обжалования: шесть месяцев со дня, когда о нём стало известно',
    en: 'Complaint against an act that does not say how: six months from the day it became known',
  },
  'complaint-forwarding': {
    kk: 'Шағымды іспен бірге қарайтын органға жолдау: келіп түскен күннен бастап 3 жұмыс күні',
    ru: 'Направление жалобы с делом рассматривающему органу: 3 рабочих дня со дня поступления',
    en: 'Forwarding of the complaint with the file: 3 working days from its receipt',
  },
};

/** What the command and the event are called in every workflow that has terms. */
export const rederivingLabels: { readonly command: Text; readonly event: Text } = {
  command: {
    kk: 'Мерзімдерді өзгерген күнтізбе бойынша қайта есептеу',
    ru: 'Пересчитать сроки по изменённому календарю',
    en: 'Count the terms again with the changed calendar',
  },
  event: {
    kk: 'Мерзімдер өзгерген күнтізбе бойынша қайта есептелді',
    ru: 'Сроки пересчитаны по изменённому календарю',
    en: 'Terms counted again with the changed calendar',
  },
};
