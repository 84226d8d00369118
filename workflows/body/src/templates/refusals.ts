import type { RefusalSpec } from '@qabyldau/engine';

export const templateRefusals = {
  'unknown-template-kind': {
    law: ['cl. 4'],
    text: {
      kk: '«{kind}» деген құжат түрі жоқ.',
      ru: 'Нет вида документа «{kind}».',
      en: 'There is no kind of document called “{kind}”.',
    },
    remedy: {
      kk: 'Мына түрлердің бірін көрсетіңіз: {known}.',
      ru: 'Укажите один из видов: {known}.',
      en: 'Name one of these: {known}.',
    },
  },
  'unknown-placeholder': {
    law: ['cl. 4'],
    text: {
      kk: 'Үлгіде белгісіз орынтолтырғыш бар: {unknown}. Арыз иесі оның орнына ештеңе оқи алмас еді.',
      ru: 'В шаблоне есть неизвестная подстановка: {unknown}. На её месте заявитель ничего бы не прочитал.',
      en: 'The template names something that is never filled in: {unknown}. The applicant would read the braces.',
    },
    remedy: {
      kk: 'Тек мыналарды қолданыңыз: {known}.',
      ru: 'Используйте только: {known}.',
      en: 'Use only these: {known}.',
    },
  },
  'obligatory-part-missing': {
    law: ['cl. 4', 'Code 80'],
    text: {
      kk: 'Үлгіде заң талап ететін бөлік жоқ: {missingKk}.',
      ru: 'В шаблоне нет части, которой требует закон: {missingRu}.',
      en: 'The template lacks a part that the law asks for: {missingEn}.',
    },
    remedy: {
      kk: 'Осы бөлікті «? » белгісінсіз жолға қосыңыз: ондай жол құжатта әрдайым қалады.',
      ru: 'Добавьте эту часть в строку без знака «? »: такая строка остаётся в документе всегда.',
      en: 'Add that part in a line without “? ”: such a line always stays in the document.',
    },
  },
  'table-not-alone': {
    law: ['cl. 4'],
    text: {
      kk: '{block} кестесі өз жолында жалғыз тұруы тиіс.',
      ru: 'Таблица {block} должна стоять на строке одна.',
      en: 'The table {block} has to stand alone on its line.',
    },
    remedy: {
      kk: '{block} белгісін бос жолға жеке жазыңыз.',
      ru: 'Перенесите {block} на отдельную строку.',
      en: 'Move {block} to a line of its own.',
    },
  },
} as const satisfies Readonly<Record<string, RefusalSpec>>;
