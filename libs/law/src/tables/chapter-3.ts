import { text, type Paragraph } from '../paragraph.js';

/** Model Regulation, chapter 3: registration and consideration of appeals on reception. */
export const chapter3: readonly Paragraph[] = [
  {
    id: 'P25',
    title: text('Тіркеу', 'Регистрация', 'Registration'),
    short: text(
      'Қабылдауға жазылу туралы барлық жолданым түскен күні электрондық құжат айналымы жүйесінде немесе "Электрондық жолданымдар" жүйесінде тіркеліп, жауапты қызметкерге алдын ала қарауға беріледі.',
      'Каждое обращение о записи на приём регистрируют в день поступления в СЭД или ИАС «Электронные обращения» и передают ответственному сотруднику на предварительное рассмотрение.',
      'Every appeal for sign-up is registered in the EDMS or E-Otinish on the day it came in, and goes to the responsible employee for pre-review.',
    ),
    asks: 'program',
  },
  {
    id: 'P26',
    title: text('Анықтамалық ақпарат', 'Справочная информация', 'The brief'),
    short: text(
      'Жауапты қызметкер материалдарды жинап, талдап, басшының немесе әкімнің атына қабылдау күнін белгілеу не бас тарту ұсынысы бар анықтамалық ақпаратты қабылдауға 5 жұмыс күні қалғанда дайындайды.',
      'Ответственный сотрудник собирает и анализирует материалы и за 5 рабочих дней до приёма готовит на имя руководителя или акима справочную информацию с предложением назначить день приёма или отказать.',
      'The responsible employee collects and analyses the materials and, 5 working days before the reception, prepares for the head or akim a brief that proposes a day of reception or a refusal.',
    ),
    asks: 'program',
  },
  {
    id: 'P27',
    title: text('Қабылдайтын адамдардың тізімі', 'Список принимаемых лиц', 'The reception list'),
    short: text(
      'Шешім қабылданған соң жауапты қызметкер қабылдайтын адамдардың тізімін жасап, кестеге енгізу үшін қоғамдық қабылдау бөлмесіне жібереді.',
      'По принятому решению ответственный сотрудник составляет список принимаемых лиц и направляет его в общественную приёмную для включения в график.',
      'On the decision taken, the responsible employee forms the list of persons to be received and sends it to the public reception room for the schedule.',
    ),
    asks: 'program',
  },
  {
    id: 'P28',
    title: text('Кестеге бөлу', 'Распределение по графику', 'Allocation'),
    short: text(
      'Тізімдегі адамдар бекітілген қабылдау кестесіне кезектілік тәртібімен бөлінеді.',
      'Списки распределяют по утверждённому графику в порядке очерёдности.',
      'The lists are distributed over the approved schedule in queue order.',
    ),
    asks: 'program',
  },
  {
    id: 'P29',
    title: text(
      'Жауап: қабылдау уақыты мен күні',
      'Ответ со временем и датой приёма',
      'The reply with time and date',
    ),
    short: text(
      'Жолданым тіркелгеннен бастап 15 жұмыс күнінен кешіктірмей арыз иесіне қабылдау уақыты мен күні көрсетілген жауап жіберіледі.',
      'Не позднее 15 рабочих дней с момента регистрации заявителю направляют ответ со временем и датой приёма.',
      'Not later than 15 working days from registration, the applicant is sent a reply with the time and date of the reception.',
    ),
    asks: 'program',
  },
  {
    id: 'P30',
    title: text('Мерзімді ұзарту', 'Продление срока', 'Extension'),
    short: text(
      'Тиянақты зерделеуді қажет ететін күрделі мәселеде қарау мерзімі тіркелген күннен бастап күнтізбелік 30 күннен аспайтын уақытқа ұзартылып, арыз иесіне хат жіберіледі. Маңызды мән-жайларды анықтау үшін басшы, әкім немесе олардың орынбасарлары уәжді шешіммен мерзімді екі айдан асырмай ақылға қонымды мерзімге ұзарта алады; арыз иесі 3 жұмыс күні ішінде хабардар етіледі.',
      'По сложному вопросу срок продлевают не более чем до 30 календарных дней с регистрации, о чём заявителю направляют письмо. Чтобы установить важные обстоятельства, руководитель, аким или их заместители могут мотивированным решением продлить его на разумный срок не более двух месяцев; заявителя уведомляют в течение 3 рабочих дней.',
      'A complex matter may be extended to no more than 30 calendar days from registration, by a letter to the applicant. To establish facts that matter, the head, the akim or their deputies may extend it by a reasoned decision for a reasonable term of no more than two months; the applicant is told within 3 working days.',
    ),
    asks: 'program',
  },
  {
    id: 'P31',
    title: text('Талаптардың міндеттілігі', 'Обязательность требований', 'Binding requests'),
    short: text(
      'Қоғамдық қабылдау бөлмесі мен орталықтың уәкілетті қызметкерлерінің материал ұсыну, қабылдау практикасын талдау және жинақтап қорыту туралы талаптарын құрылымдық бөлімшелер мен әкім аппараттары орындауға міндетті.',
      'Требования уполномоченных сотрудников приёмной и центра представить материалы, проанализировать и обобщить практику приёма обязательны для структурных подразделений и аппаратов акимов.',
      'Requests of authorised staff of rooms and centres for materials and for analysis of reception practice are binding on structural units and akims’ offices.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама сұратуды мерзімімен жүргізеді, бас тартуға жол бермейді және кешіккенін бақылау бөлімшесіне береді; материалдарды дайындау — бөлімшенің ісі.',
      'Программа ведёт запрос и его срок, не даёт отклонить его и передаёт просроченный подразделению контроля; материалы готовит подразделение.',
      'The program keeps the request and its due date, lets nobody decline it and hands an overdue one to the control unit; to make the materials is for the unit.',
    ),
  },
  {
    id: 'P32',
    title: text('Бас тарту алдындағы тыңдау', 'Заслушивание перед отказом', 'Hearing before a refusal'),
    short: text(
      'Қабылдаудан бас тарту туралы шешімге дейін кемінде үш жұмыс күні бұрын арыз иесіне тыңдау үшін алдын ала шешім жобасы жіберіледі. Тыңдау Кодекстің 73-бабының бірінші бөлігіндегі тәсілдермен өтуі мүмкін.',
      'Не позднее чем за три рабочих дня до решения об отказе в приёме заявителю направляют для заслушивания проект предварительного решения. Заслушать можно способами части первой статьи 73 Кодекса.',
      'Not later than three working days before refusing a reception, the applicant is sent the draft preliminary decision for the hearing, which may be held in the ways of article 73(1) of the Code.',
    ),
    asks: 'program',
  },
  {
    id: 'P33',
    title: text('Тыңдауды өткізу', 'Порядок заслушивания', 'How the hearing is held'),
    short: text(
      'Тыңдау рәсімі Кодекстің 66, 73 және 74-баптарының талаптары бойынша ұйымдастырылып, өткізіледі.',
      'Заслушивание организуют и проводят с учётом статей 66, 73 и 74 Кодекса.',
      'The hearing is organised and held as articles 66, 73 and 74 of the Code require.',
    ),
    asks: 'program',
  },
];
