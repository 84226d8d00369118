import { notAReceivingPerson } from '@qabyldau/body';
import type { RefusalSpec } from '@qabyldau/engine';
import { duringReception } from './refusals/during-reception.js';

export const refusals = {
  'not-a-receiving-person': notAReceivingPerson,

  'day-does-not-work': {
    law: ['P4', 'P7'],
    text: {
      kk: '{on} — жұмыс күні емес ({reasonKk}).',
      ru: '{on} — нерабочий день ({reasonRu}).',
      en: '{on} is not a working day ({reasonEn}).',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}.',
      ru: 'Ближайший рабочий день: {next}.',
      en: 'The next working day is {next}.',
    },
  },
  'day-in-the-past': {
    law: ['P7', 'P8'],
    text: {
      kk: '{on} күні өтіп кетті (бүгін {today}).',
      ru: 'Дата {on} уже прошла (сегодня {today}).',
      en: '{on} has passed (today is {today}).',
    },
    remedy: {
      kk: 'Бүгінгі немесе кейінгі күнді таңдаңыз.',
      ru: 'Выберите сегодняшний или более поздний день.',
      en: 'Choose today or a later day.',
    },
  },
  'only-deputies-outside-the-schedule': {
    law: ['P9'],
    text: {
      kk: 'Кестеден тыс қабылдауды тек бірінші басшының немесе әкімнің орынбасары өткізе алады.',
      ru: 'Вне графика приём может проводить только заместитель первого руководителя или акима.',
      en: 'Outside the schedule only a deputy of the first head or of the akim may receive.',
    },
    remedy: {
      kk: 'Қабылдау күнін бекітілген кесте бойынша ашыңыз.',
      ru: 'Откройте день приёма по утверждённому графику.',
      en: 'Open the day under the approved schedule.',
    },
  },
  'not-from-the-schedule': {
    law: ['P7', 'P8'],
    text: {
      kk: 'Кесте бойынша қабылдау күні ({on}) қолмен ашылмайды: оны кестені жариялау ашады.',
      ru: 'День приёма по графику ({on}) не открывают вручную: его открывает публикация графика.',
      en: 'A reception day of the schedule ({on}) is not opened by hand: publishing the schedule opens it.',
    },
    remedy: {
      kk: '{on} күнін кестеге енгізіп, кестені бекітіңіз және жариялаңыз; кестедегі күші жойылған күнге басқа сағат белгілеңіз. Орынбасар бірінші басшының тапсырмасы бойынша кестеден тыс та қабылдай алады (9-тармақ).',
      ru: 'Внесите {on} в график, утвердите и опубликуйте его; отменённый там день назначьте на другой час. Заместитель может принимать и вне графика, по поручению первого руководителя (п. 9).',
      en: 'Put {on} into the schedule, have it approved and publish it; a day that was cancelled there is put to another hour. A deputy may also receive outside the schedule, on the instruction of the first head (P9).',
    },
  },
  'no-instruction-for-a-day-outside-the-schedule': {
    law: ['P9'],
    text: {
      kk: 'Кестеден тыс қабылдауға бірінші басшының немесе әкімнің тапсырмасы көрсетілмеген.',
      ru: 'Не указано поручение первого руководителя или акима о приёме вне графика.',
      en: 'No instruction of the first head or akim is given for the reception outside the schedule.',
    },
    remedy: {
      kk: 'Тапсырманы кім, қашан бергенін және нөмірін көрсетіңіз.',
      ru: 'Укажите, кем и когда дано поручение, и его номер.',
      en: 'Say who gave the instruction, when, and its number.',
    },
  },
  'instruction-is-for-the-head': {
    law: ['P9'],
    text: {
      kk: 'Кестеден тыс қабылдау туралы тапсырманы {by} бере алмайды: оны бірінші басшы немесе әкім береді.',
      ru: '{by} не может поручить приём вне графика: такое поручение даёт первый руководитель или аким.',
      en: '{by} cannot give the instruction for a reception outside the schedule: it is for the first head or the akim.',
    },
    remedy: {
      kk: 'Бірінші басшының немесе әкімнің тапсырмасын алып, оны көрсетіңіз.',
      ru: 'Получите поручение первого руководителя или акима и укажите его.',
      en: 'Obtain the instruction of the first head or the akim, and name it.',
    },
  },
  'instruction-not-yet-given': {
    law: ['P9'],
    text: {
      kk: 'Тапсырманың күні ({on}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата поручения ({on}) ещё не наступила (сегодня {today}).',
      en: 'The date of the instruction ({on}) has not come yet (today is {today}).',
    },
    remedy: {
      kk: 'Тапсырма берілген күнді көрсетіңіз немесе қабылдау күнін ол берілгеннен кейін ашыңыз.',
      ru: 'Укажите день, когда поручение дано, или откройте день приёма после того, как его дадут.',
      en: 'Say when the instruction was given, or open the day once it has been.',
    },
  },
  'absence-of-another': {
    law: ['P16'],
    text: {
      kk: '{on} күнгі қабылдауды {official} жүргізеді: өзінің бола алмайтынын сол адамның өзі хабарлайды.',
      ru: 'Приём {on} ведёт {official}: о своём отсутствии сообщает само это лицо.',
      en: 'On {on} it is {official} who receives, and who tells of an absence.',
    },
    remedy: {
      kk: 'Бұл адам хабарласа, жауапты қызметкер енгізсін.',
      ru: 'Если это лицо сообщило об отсутствии, его внесёт ответственный сотрудник.',
      en: 'Where that person has told of it, the responsible employee enters it.',
    },
  },
  'only-heads-at-meetings-with-the-population': {
    law: ['P7'],
    text: {
      kk: 'Халықпен кездесу аясында тек орталық атқарушы органның басшысы немесе әкім қабылдайды.',
      ru: 'В рамках встречи с населением принимает только руководитель центрального исполнительного органа или аким.',
      en: 'Within a meeting with the population only the head of a central executive body or an akim receives.',
    },
    remedy: {
      kk: 'Қабылдау түрін немесе қабылдаушы адамды өзгертіңіз.',
      ru: 'Измените вид приёма или принимающее лицо.',
      en: 'Change the kind of session or the receiving official.',
    },
  },
  'slots-do-not-fit-the-day': {
    law: ['P28'],
    text: {
      kk: 'Сағат {from} уақытынан бастап {slots} × {slotMinutes|минута|минуты|минут} бір күнге сыймайды.',
      ru: '{slots} × {slotMinutes|минута|минуты|минут} начиная с {from} не помещаются в один день.',
      en: '{slots} × {slotMinutes|minute|minutes} from {from} do not fit into one day.',
    },
    remedy: {
      kk: 'Кемінде бір қабылдау уақытын көрсетіп, бәрі түн ортасына дейін аяқталатындай етіңіз.',
      ru: 'Задайте хотя бы одно время приёма так, чтобы все закончились до полуночи.',
      en: 'Give at least one slot, and let all of them end before midnight.',
    },
  },
  'day-has-begun': {
    law: ['P28', 'P29'],
    text: {
      kk: 'Қабылдау басталып кетті ({on}, {from}).',
      ru: 'Приём уже начался ({on}, {from}).',
      en: 'The reception has already begun ({on}, {from}).',
    },
    remedy: {
      kk: 'Келесі қабылдау күнінен уақыт таңдаңыз.',
      ru: 'Выберите время в следующий день приёма.',
      en: 'Choose a slot on the next reception day.',
    },
  },
  'day-is-full': {
    law: ['P28'],
    text: {
      kk: '{on} күнгі барлық {slots} қабылдау уақыты бос емес.',
      ru: 'Все места на {on} заняты ({slots}).',
      en: 'The slots of {on} are all taken ({slots}).',
    },
    remedy: {
      kk: 'Осы лауазымды адамның келесі қабылдау күнін таңдаңыз немесе жаңа күн ашыңыз.',
      ru: 'Выберите следующий день приёма этого должностного лица или откройте новый.',
      en: 'Choose the next reception day of this official, or open a new one.',
    },
  },
  'slot-taken': {
    law: ['P28', 'P12'],
    text: {
      kk: '№ {slot} қабылдау уақыты бос емес.',
      ru: 'Место № {slot} уже занято.',
      en: 'Slot {slot} is taken.',
    },
    remedy: {
      kk: 'Басқа уақытты таңдаңыз; ең жақын босы: {free}.',
      ru: 'Выберите другое место; ближайшее свободное: {free}.',
      en: 'Choose another slot; the first free one is {free}.',
    },
  },
  'no-such-slot': {
    law: ['P28'],
    text: {
      kk: '№ {slot} қабылдау уақыты жоқ: бұл күні {slots} уақыт бар.',
      ru: 'Места № {slot} нет: в этот день их {slots}.',
      en: 'There is no slot {slot}: the day has {slots}.',
    },
    remedy: {
      kk: '1 мен {slots} аралығындағы нөмірді таңдаңыз.',
      ru: 'Выберите номер от 1 до {slots}.',
      en: 'Choose a number from 1 to {slots}.',
    },
  },
  'appeal-holds-another-slot': {
    law: ['P28'],
    text: {
      kk: 'Бұл жолданымға осы күні № {held} қабылдау уақыты берілген.',
      ru: 'Этому обращению в этот день уже отведено место № {held}.',
      en: 'The appeal already holds slot {held} on this day.',
    },
    remedy: {
      kk: 'Алдымен сол уақытты босатыңыз.',
      ru: 'Сначала освободите это место.',
      en: 'Release that slot first.',
    },
  },
  'day-has-not-come': {
    law: ['P7'],
    text: {
      kk: 'Қабылдау күні ({on}) әлі келген жоқ.',
      ru: 'День приёма ({on}) ещё не наступил.',
      en: 'The reception day ({on}) has not come yet.',
    },
    remedy: {
      kk: 'Күнді {on} күні немесе одан кейін жабыңыз; қабылдау болмайтын болса, қабылдаушы адамның жоқтығын тіркеңіз.',
      ru: 'Закройте день {on} или позже; если приёма не будет, зарегистрируйте отсутствие принимающего лица.',
      en: 'Close it on {on} or later; if there will be no reception, report the absence of the receiving official.',
    },
  },
  ...duringReception,
} as const satisfies Record<string, RefusalSpec>;
