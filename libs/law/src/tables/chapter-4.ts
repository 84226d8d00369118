import { text, type Paragraph } from '../paragraph.js';

/** Model Regulation, chapter 4: control of what was decided at a reception. */
export const chapter4: readonly Paragraph[] = [
  {
    id: 'P34',
    title: text(
      'Хаттамалық тапсырмаларды бақылау',
      'Контроль протокольных поручений',
      'Control of protocol tasks',
    ),
    short: text(
      'Хаттамалық тапсырмаларды жолданымдардың орындалуына бақылауды жүзеге асыратын құрылымдық бөлімше бақылайды.',
      'Протокольные поручения контролирует подразделение по контролю за исполнением обращений.',
      'Protocol tasks are controlled by the unit that controls the execution of appeals.',
    ),
    asks: 'program',
  },
  {
    id: 'P35',
    title: text('Бақылаудан алу', 'Снятие с контроля', 'Removal from control'),
    short: text(
      'Қабылдаудан түскен жолданым арыз иесіне түпкілікті уәжді жауап берілгенде ғана бақылаудан алынады.',
      'Обращение с личного приёма снимают с контроля на основании окончательного мотивированного ответа заявителю.',
      'A final reasoned answer to the applicant is the ground to remove an appeal from reception from control.',
    ),
    asks: 'program',
  },
  {
    id: 'P36',
    title: text(
      'Қабылдауда берілген жолданымдар',
      'Обращения, поданные на приёме',
      'Appeals handed in at the reception',
    ),
    short: text(
      'Қабылдау барысында берілген жолданымдар "жеке қабылдаудан" деген белгімен тіркеледі.',
      'Обращения, поданные во время приёма, регистрируют с отметкой «с личного приёма».',
      'Appeals handed in during the reception are registered with the mark “from personal reception”.',
    ),
    asks: 'program',
  },
  {
    id: 'P37',
    title: text('Бұрын қараған қызметкер', 'Рассматривавший ранее сотрудник', 'Who considered it before'),
    short: text(
      'Қабылдаудан түскен жолданымды оны бұған дейін қараған қызметкерге беруге болмайды.',
      'Обращение с личного приёма нельзя передавать сотруднику, который рассматривал его ранее.',
      'An appeal from reception must not be given to an employee who considered it before.',
    ),
    asks: 'program',
  },
  {
    id: 'P38',
    title: text('Қанағаттану деңгейі', 'Удовлетворённость заявителей', 'Satisfaction'),
    short: text(
      'Қоғамдық қабылдау бөлмесі мен орталық арыз иелерінің қанағаттану деңгейін тұрақты бақылайды және консультация алып, қабылдауға жазылудан бас тартқандарға іріктеп телефон сауалнамасын жүргізеді.',
      'Приёмная и центр постоянно следят за удовлетворённостью заявителей и выборочно опрашивают по телефону тех, кто получил консультацию и отказался от записи на приём.',
      'Room and centre monitor satisfaction regularly, and survey by telephone a sample of applicants who got a consultation and declined sign-up.',
    ),
    asks: 'program',
  },
  {
    id: 'P39',
    title: text('Қабылдауды сүйемелдеу', 'Сопровождение приёмов', 'Support of receptions'),
    short: text(
      'Бақылау бөлімшесі басқа бөлімшелермен бірге басшылықты ақпараттық-талдамалық сүйемелдеуді, жауапты адамдардың қатысуын, қажет болса арыз иесімен кері байланысты және төтенше жағдайларда да call-орталықтардың үздіксіз жұмысын қамтамасыз етеді.',
      'Подразделение контроля вместе с другими обеспечивает информационно-аналитическое сопровождение руководства, участие ответственных лиц, обратную связь с заявителем при необходимости и бесперебойную работу call-центров, в том числе при чрезвычайных режимах.',
      'The control unit, with others, ensures information and analysis for the leadership, participation of responsible officials, feedback with applicants as needed, and call centres that work without interruption, also in emergencies.',
    ),
    asks: 'partly',
    why: text(
      'Негізінен бөлімшенің ұйымдастыру жұмысы; бағдарлама тізімдер мен мерзімдерді береді және өтінімдерді байланыс үзілгенде де кейін енгізуге мүмкіндік береді.',
      'Это прежде всего работа подразделения; программа даёт списки и сроки и принимает заявки, записанные во время перебоя, позднее.',
      'It is mostly the unit’s own work; the program gives lists and due dates, and takes in later what was noted during an outage.',
    ),
  },
  {
    id: 'P40',
    title: text('Тоқсандық есеп', 'Ежеквартальный отчёт', 'Quarterly report'),
    short: text(
      'Қоғамдық қабылдау бөлмелері мен орталықтар жұмысының нәтижелері тоқсанына кемінде бір рет Үкімет Аппаратына хабарланады. Президентке тікелей бағынатын органдар Президент Әкімшілігінің Өтініштерді қарауды бақылау бөліміне ұсынады.',
      'О результатах работы приёмных и центров не реже раза в квартал информируют Аппарат Правительства. Органы, прямо подчинённые Президенту, представляют их Отделу контроля за рассмотрением обращений Администрации Президента.',
      'Results of the rooms’ and centres’ work go to the Government Apparatus at least once a quarter; bodies directly subordinate to the President report to the appeals-control department of the Presidential Administration.',
    ),
    asks: 'program',
  },
];
