import type { RefusalSpec } from '@qabyldau/engine';
import { templateRefusals } from './templates/refusals.js';

export const refusals = {
  ...templateRefusals,
  'kind-outside-the-regulation': {
    law: ['P1'],
    text: {
      kk: 'Үлгілік регламент мұндай органға қолданылмайды.',
      ru: 'Типовой регламент не распространяется на такой орган.',
      en: 'The Model Regulation does not apply to such a body.',
    },
    remedy: {
      kk: 'Орталық мемлекеттік органды (Бас прокуратурадан басқа) немесе облыс, республикалық маңызы бар қала, астана әкімінің аппаратын көрсетіңіз.',
      ru: 'Укажите центральный государственный орган (кроме Генеральной прокуратуры) или аппарат акима области, города республиканского значения, столицы.',
      en: "Name a central state body (other than the General Prosecutor's Office) or the office of an akim of an oblast, a city of republican significance or the capital.",
    },
  },
  'internal-act-not-yet-adopted': {
    law: ['cl. 4'],
    text: {
      kk: 'Ішкі актінің күні ({date}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата внутреннего акта ({date}) ещё не наступила (сегодня {today}).',
      en: 'The internal act is dated in the future ({date}; today is {today}).',
    },
    remedy: {
      kk: 'Қабылданған актінің нөмірі мен күнін көрсетіңіз.',
      ru: 'Укажите номер и дату уже принятого акта.',
      en: 'Give number and date of an act that has been adopted.',
    },
  },
  'akim-office-answers-to-no-president': {
    law: ['P1', 'P40'],
    text: {
      kk: 'Президентке тікелей бағынатын және есеп беретін орган деп тек орталық мемлекеттік орган белгіленеді.',
      ru: 'Непосредственно подчинённым и подотчётным Президенту может быть отмечен только центральный государственный орган.',
      en: 'Only a central state body can be directly subordinate and accountable to the President.',
    },
    remedy: {
      kk: 'Бұл белгіні алып тастаңыз: әкім аппаратының есебі Үкімет Аппаратына жіберіледі.',
      ru: 'Снимите отметку: отчёт аппарата акима направляется в Аппарат Правительства.',
      en: "Take the mark away: an akim's office reports to the Government Apparatus.",
    },
  },
  'unit-exists': {
    law: ['cl. 4'],
    text: {
      kk: '«{unit}» белгісімен басқа құрылымдық бөлімше бар: {name}.',
      ru: 'Под обозначением «{unit}» уже есть другое структурное подразделение: {name}.',
      en: 'There is another structural unit under “{unit}”: {name}.',
    },
    remedy: {
      kk: 'Жаңа бөлімшеге басқа белгі беріңіз.',
      ru: 'Дайте новому подразделению другое обозначение.',
      en: 'Give the new unit another id.',
    },
  },
  'names-itself': {
    law: ['P15(1)', 'Code 65'],
    text: {
      kk: '«{body}» — осы органның өзі, ал анықтамалыққа басқа органдар енгізіледі.',
      ru: '«{body}» — это сам орган, а в справочник вносятся другие органы.',
      en: '“{body}” is this body itself, and the directory is of other bodies.',
    },
    remedy: {
      kk: 'Басқа органның белгісі мен атауын көрсетіңіз.',
      ru: 'Укажите обозначение и название другого органа.',
      en: 'Give id and name of another body.',
    },
  },
  'unknown-unit': {
    law: ['cl. 4'],
    text: {
      kk: '«{unit}» деген құрылымдық бөлімше жоқ.',
      ru: 'Структурного подразделения «{unit}» нет.',
      en: 'There is no structural unit “{unit}”.',
    },
    remedy: {
      kk: 'Алдымен бөлімшені қосыңыз немесе бар бөлімшені таңдаңыз.',
      ru: 'Сначала добавьте подразделение или выберите существующее.',
      en: 'Add the unit first, or choose one that exists.',
    },
  },
  'already-serving': {
    law: ['cl. 4'],
    text: {
      kk: 'Бұл қызметкер осы органда жұмыс істейді: {employee}, «{unit}» бөлімшесі.',
      ru: 'Сотрудник уже работает в этом органе: {employee}, подразделение «{unit}».',
      en: 'The employee serves in this body already: {employee}, unit “{unit}”.',
    },
    remedy: {
      kk: 'Алдымен қызметкерді қазіргі лауазымынан босатыңыз.',
      ru: 'Сначала освободите сотрудника от нынешней должности.',
      en: 'Release the employee from the present post first.',
    },
  },
  'rank-without-office': {
    law: ['P2'],
    text: {
      kk: 'Қабылдаушы адамның дәрежесі ({rank}) тек лауазымды адамға беріледі.',
      ru: 'Разряд принимающего лица ({rank}) даётся только должностному лицу.',
      en: 'Only an official can be a receiving person (rank {rank}).',
    },
    remedy: {
      kk: '«Лауазымды адам» рөлін қосыңыз немесе дәрежені алып тастаңыз.',
      ru: 'Добавьте роль «должностное лицо» или уберите разряд.',
      en: 'Add the role “official”, or leave the rank out.',
    },
  },
  'rank-of-another-kind-of-body': {
    law: ['P2'],
    text: {
      kk: 'Мұндай органда 2-тармақтың {rank}) тармақшасында аталған адамдар болмайды.',
      ru: 'В таком органе нет лиц, названных в подпункте {rank}) пункта 2.',
      en: 'Such a body has none of the persons named in paragraph 2({rank}).',
    },
    remedy: {
      kk: 'Мына дәрежелердің бірін таңдаңыз: {possible}.',
      ru: 'Выберите один из разрядов: {possible}.',
      en: 'Choose one of the ranks {possible}.',
    },
  },
  'unknown-employee': {
    law: ['cl. 4'],
    text: {
      kk: '{employee} қызметкері тағайындалмаған.',
      ru: 'Сотрудник {employee} не назначался.',
      en: 'No employee {employee} was ever appointed.',
    },
    remedy: {
      kk: 'Қызметкерлер тізімін тексеріңіз.',
      ru: 'Проверьте список сотрудников.',
      en: 'Check the list of employees.',
    },
  },
  'absence-of-another': {
    law: ['P16'],
    text: {
      kk: 'Лауазымды адам тек өзінің болмайтынын хабарлайды, ал мұнда {employee} көрсетілген.',
      ru: 'Должностное лицо сообщает только о своём отсутствии, а указан(а) {employee}.',
      en: 'An official tells of the own absence, while {employee} is named.',
    },
    remedy: {
      kk: 'Бұл адам хабарласа, жауапты қызметкер немесе әкімші енгізсін.',
      ru: 'Если это лицо сообщило об отсутствии, его внесёт ответственный сотрудник или администратор.',
      en: 'Where that person has told of it, the responsible employee or the administrator enters it.',
    },
  },
  'unknown-parameter': {
    law: ['cl. 4'],
    text: {
      kk: 'Ішкі актіде {parameter} параметрі көзделмеген.',
      ru: 'Параметр {parameter} внутренним актом не предусмотрен.',
      en: 'There is no policy parameter {parameter}.',
    },
    remedy: {
      kk: 'Мүмкін параметрлер: {known}.',
      ru: 'Возможные параметры: {known}.',
      en: 'Known parameters: {known}.',
    },
  },
  'value-outside-bounds': {
    law: ['cl. 4'],
    text: {
      kk: 'Параметрдің мәні ({value}) шектен тыс: {saidKk}.',
      ru: 'Значение параметра ({value}) выходит за пределы: {saidRu}.',
      en: 'The value {value} lies outside the bounds of the parameter: {saidEn}.',
    },
    remedy: {
      kk: '{from} мен {to} аралығындағы бүтін санды немесе уақытты көрсетіңіз.',
      ru: 'Укажите целое число или время от {from} до {to}.',
      en: 'Give a whole number or time from {from} to {to}.',
    },
  },
  'value-not-a-switch': {
    law: ['cl. 4'],
    text: {
      kk: 'Бұл параметр тек қосылады немесе өшіріледі: {saidKk}.',
      ru: 'Этот параметр можно только включить или выключить: {saidRu}.',
      en: 'This parameter can only be switched on or off: {saidEn}.',
    },
    remedy: {
      kk: 'Қосу үшін true, өшіру үшін false деп көрсетіңіз.',
      ru: 'Укажите true, чтобы включить, или false, чтобы выключить.',
      en: 'Give true to switch it on, false to switch it off.',
    },
  },
  'organisation-without-a-body': {
    law: ['P2'],
    text: {
      kk: 'Мемлекеттік ұйымның қай органға қарайтыны көрсетілмеген.',
      ru: 'Не указано, в ведении какого органа находится государственная организация.',
      en: 'It is not said under which body the state organisation stands.',
    },
    remedy: {
      kk: 'Ұйым бағынатын мемлекеттік органды көрсетіңіз.',
      ru: 'Укажите государственный орган, в ведении которого она находится.',
      en: 'Name the state body that it belongs to.',
    },
  },
  'only-organisations-have-a-parent': {
    law: ['P1', 'P2'],
    text: {
      kk: 'Басқа органға («{parent}») қарайтын деп тек мемлекеттік ұйым белгіленеді.',
      ru: 'Находящейся в ведении другого органа («{parent}») может быть указана только государственная организация.',
      en: 'Only a state organisation stands under another body ({parent}).',
    },
    remedy: {
      kk: 'Бұл белгіні алып тастаңыз немесе түрін «мемлекеттік ұйым» деп көрсетіңіз.',
      ru: 'Уберите это указание или выберите вид «государственная организация».',
      en: 'Leave it out, or choose the kind “state organisation”.',
    },
  },
  'internal-act-older': {
    law: ['cl. 4'],
    text: {
      kk: 'Акт ({date}) қолданыстағы № {number} актіден ({inForce}) бұрын қабылданған.',
      ru: 'Акт ({date}) принят раньше действующего № {number} ({inForce}).',
      en: 'The act ({date}) is older than No. {number} now in force ({inForce}).',
    },
    remedy: {
      kk: 'Соңғы қабылданған актінің нөмірі мен күнін көрсетіңіз.',
      ru: 'Укажите номер и дату последнего принятого акта.',
      en: 'Give number and date of the act adopted last.',
    },
  },
  'no-deputy-of-this-rank': {
    law: ['P2'],
    text: {
      kk: 'Орынбасар тек бірінші басшыда, әкімде және әкім аппаратының басшысында болады.',
      ru: 'Заместители бывают у первого руководителя, акима и руководителя аппарата акима.',
      en: "Only first heads, akims and heads of akims' offices have deputies here.",
    },
    remedy: {
      kk: '«Орынбасар» белгісін алып тастаңыз немесе дәрежені түзетіңіз.',
      ru: 'Снимите отметку «заместитель» или исправьте разряд.',
      en: 'Take the mark “deputy” away, or correct the rank.',
    },
  },
  'restrictions-are-for-heads': {
    law: ['P14'],
    text: {
      kk: 'Шектеу шараларын бірінші басшы, әкім немесе олардың орынбасарлары енгізеді және алып тастайды.',
      ru: 'Ограничительные меры вводят и снимают первый руководитель, аким или их заместители.',
      en: 'Restrictions are introduced and lifted by the first head, the akim or their deputies.',
    },
    remedy: {
      kk: 'Басшының актісін әкімші енгізеді.',
      ru: 'Акт руководителя вносит администратор.',
      en: 'The administrator enters the act of the head.',
    },
  },
  'days-out-of-order': {
    law: ['P7', 'P14'],
    text: {
      kk: 'Соңғы күн ({to}) бірінші күннен ({from}) бұрын.',
      ru: 'Последний день ({to}) раньше первого ({from}).',
      en: 'The last day ({to}) is before the first ({from}).',
    },
    remedy: {
      kk: '{from} күнін немесе одан кейінгі күнді көрсетіңіз.',
      ru: 'Укажите {from} или более поздний день.',
      en: 'Give {from} or a later day.',
    },
  },
  'act-on-restrictions-not-yet-adopted': {
    law: ['P14'],
    text: {
      kk: 'Шектеу шаралары туралы актінің күні ({date}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата акта об ограничительных мерах ({date}) ещё не наступила (сегодня {today}).',
      en: 'The act on the restrictions is dated in the future ({date}; today is {today}).',
    },
    remedy: {
      kk: 'Қабылданған актінің нөмірі мен күнін көрсетіңіз.',
      ru: 'Укажите номер и дату уже принятого акта.',
      en: 'Give number and date of an act that has been adopted.',
    },
  },
  'restrictions-already-in-force': {
    law: ['P14'],
    text: {
      kk: 'Бұл уақытта № {act} акт бойынша шектеу шаралары қолданылады ({from} – {to}).',
      ru: 'В это время действуют ограничительные меры по акту № {act} ({from} – {to}).',
      en: 'Restrictions under act No. {act} are in force in that time ({from} – {to}).',
    },
    remedy: {
      kk: 'Алдымен оларды алып тастаңыз немесе басқа күндерді көрсетіңіз.',
      ru: 'Сначала снимите их или укажите другие дни.',
      en: 'Lift them first, or give other days.',
    },
  },
  'no-restrictions-in-force': {
    law: ['P14'],
    text: {
      kk: '{on} күні шектеу шаралары қолданылмайды.',
      ru: 'На {on} ограничительные меры не действуют.',
      en: 'No restrictions are in force on {on}.',
    },
    remedy: {
      kk: 'Шектеу шаралары қолданылатын күндердің бірін соңғы күн ретінде көрсетіңіз.',
      ru: 'Укажите последним один из дней, когда меры действуют.',
      en: 'Give one of the days on which they are in force as the last one.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
