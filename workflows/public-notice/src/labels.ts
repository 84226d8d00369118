import type { WorkflowLabels } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';

/** Kazakh, Russian, English. */
const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const labels = {
  name: text('Қабылдау туралы хабарлама', 'Сообщение о приёмах для СМИ', 'Public notice of receptions'),
  states: {
    notPrepared: text('Дайындалмаған', 'Не подготовлено', 'Not prepared'),
    prepared: text('Дайындалған', 'Подготовлено', 'Prepared'),
    approved: text('Бекітілген', 'Утверждено', 'Approved'),
    published: text('Жарияланған', 'Опубликовано', 'Published'),
    sentBack: text('Қайтарылған', 'Возвращено', 'Sent back'),
  },
  commands: {
    'prepare-notice': text('Хабарлама дайындау', 'Подготовить сообщение', 'Prepare a notice'),
    'approve-notice': text('Хабарламаны бекіту', 'Утвердить сообщение', 'Approve the notice'),
    'send-back-notice': text('Хабарламаны қайтару', 'Вернуть сообщение', 'Send the notice back'),
    'publish-notice': text('Хабарламаны жариялау', 'Опубликовать сообщение', 'Publish the notice'),
  },
  events: {
    'notice-prepared': text('Хабарлама дайындалды', 'Сообщение подготовлено', 'Notice prepared'),
    'notice-approved': text('Хабарлама бекітілді', 'Сообщение утверждено', 'Notice approved'),
    'notice-sent-back': text('Хабарлама қайтарылды', 'Сообщение возвращено', 'Notice sent back'),
    'notice-published': text('Хабарлама жарияланды', 'Сообщение опубликовано', 'Notice published'),
  },
  timers: {},
  effects: {
    'publish-figures': text('Бұқаралық ақпарат құралдарына беру', 'Передать в СМИ', 'Hand over to the media'),
  },
  values: {
    kind: {
      day: text('Қабылдау күні', 'День приёма', 'Day of receptions'),
      quarter: text('Тоқсан', 'Квартал', 'Quarter'),
    },
    reason: {
      'figures-are-wrong': text('Сандар дұрыс емес', 'Цифры неверны', 'The figures are wrong'),
      'not-to-be-published': text('Жариялауға жатпайды', 'Не подлежит публикации', 'Not to be published'),
    },
    where: {
      'official-site': text('Ресми сайт', 'Официальный сайт', 'Official site'),
      newspaper: text('Газет', 'Газета', 'Newspaper'),
      television: text('Телевизия', 'Телевидение', 'Television'),
      'social-network': text('Әлеуметтік желі', 'Социальная сеть', 'Social network'),
    },
    topic: {
      land: text('Жер қатынастары', 'Земельные отношения', 'Land'),
      housing: text('Тұрғын үй', 'Жильё', 'Housing'),
      utilities: text(
        'Тұрғын үй-коммуналдық шаруашылық',
        'Жилищно-коммунальное хозяйство',
        'Housing services and utilities',
      ),
      'social-support': text('Әлеуметтік қолдау', 'Социальная поддержка', 'Social support'),
      employment: text('Еңбек және жұмыспен қамту', 'Труд и занятость', 'Employment'),
      roads: text('Жолдар және көлік', 'Дороги и транспорт', 'Roads and transport'),
      health: text('Денсаулық сақтау', 'Здравоохранение', 'Health'),
      education: text('Білім беру', 'Образование', 'Education'),
      business: text('Кәсіпкерлік', 'Предпринимательство', 'Business'),
      other: text('Өзге', 'Иное', 'Other'),
    },
  },
} as const satisfies WorkflowLabels;
