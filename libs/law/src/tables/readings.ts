import { text, type Reading } from '../paragraph.js';

/** How we read what the text leaves open. A body that reads otherwise says so in its internal act (cl. 4). */
export const readings: readonly Reading[] = [
  {
    letter: 'A',
    of: ['P29', 'P30', 'Code 76'],
    text: text(
      '15 жұмыс күні, 30 күнтізбелік күн және екі ай — қосылмайтын, бірінің ішінде бірі тұрған шектер: негізгі мерзім — тіркелген күннен 15 жұмыс күні; бірінші ұзарту — тіркелген күннен барлығы 30 күнтізбелік күнге дейін; екіншісі — шешім күнінен екі айға дейін, бір рет. Әр ұзарту ағымдағы мерзім біткенге дейін уәжді шешіммен жасалып, 3 жұмыс күнінде хабарланады.',
      '15 рабочих дней, 30 календарных и два месяца не складываются, а вложены: основной срок — 15 рабочих дней с регистрации; первое продление — до 30 календарных дней с регистрации в целом; второе — до двух месяцев со дня решения, один раз. Каждое решают мотивированно до истечения текущего срока и уведомляют за 3 рабочих дня.',
      '15 working days, 30 calendar days and two months are nested limits, not a sum: the base term is 15 working days from registration; the first extension goes to 30 calendar days from registration in all; the second to two months from the decision, once. Each is decided with reasons before the running term ends, with notice in 3 working days.',
    ),
  },
  {
    letter: 'B',
    of: ['P29'],
    text: text(
      '15 жұмыс күнінде қабылдау емес, уақыты мен күні көрсетілген жауап болуы тиіс; қабылдау кейін де өтуі мүмкін. 45 күнтізбелік күннен алыс болса, бағдарлама ескертеді.',
      'За 15 рабочих дней должен быть ответ со временем и датой, а не сам приём; он может быть и позже. Если до него больше 45 календарных дней, программа предупреждает.',
      'What is due in 15 working days is the reply that names time and date, not the reception; that may lie later. The program warns when it is over 45 calendar days off.',
    ),
  },
  {
    letter: 'C',
    of: ['P26'],
    text: text(
      'Қабылдау күні алға қарай іздестіріледі: ұсынылған лауазымды адамның кемінде 5 жұмыс күні алдағы бірінші бос уақыты. Анықтамалық ақпараттың мерзімі — осы күннен 5 жұмыс күні бұрын, бірақ жауапқа да 2 жұмыс күні қалуы керек; өткізіп алынса, келесі уақыт алынады.',
      'Дату приёма ищут вперёд: первое свободное время предложенного лица не ближе 5 рабочих дней. Срок справочной информации — за 5 рабочих дней до него, но с запасом 2 рабочих дня для ответа; пропущен — берут следующее время.',
      'The date is sought forwards: the first free time of the proposed official at least 5 working days ahead. The brief is due 5 working days before it, and leaves 2 working days for the reply; if missed, the next time is taken.',
    ),
  },
  {
    letter: 'D',
    of: ['P32', 'Code 73'],
    text: text(
      'Үш жұмыс күні жоба жіберілген емес, арыз иесіне табыс етілген күннен саналады. Қарсылық білдіруге берілген 2 жұмыс күні бітпейінше және сұралған ауызша тыңдау өтпейінше (немесе тиісінше хабардар етілген адам келмейінше) шешім қабылданбайды.',
      'Три рабочих дня считают не с отправки, а с вручения проекта заявителю. Решения нет, пока не истекли 2 рабочих дня на возражения и не прошло запрошенное устное заслушивание (либо надлежаще уведомлённый не явился).',
      'The three working days run from when the draft reached the applicant, not from its sending. No decision before the 2 working days for objections are over and a requested oral hearing was held, or a duly notified applicant did not come.',
    ),
  },
  {
    letter: 'E',
    of: ['P16'],
    text: text(
      'Алдын ала белгілі себеп туралы кемінде 2 жұмыс күні бұрын, күтпеген себеп туралы қабылдау күнінің өзінде де хабарлауға болады. Кеш түскен хабар да қабылданады, бірақ кеш деп белгіленеді.',
      'О предвидимой причине сообщают не позднее чем за 2 рабочих дня, о непредвидимой — вплоть до дня приёма. Позднее сообщение принимают и отмечают.',
      'A foreseeable absence is told at least 2 working days before, an unforeseeable one up to the day itself. A late notice is accepted and marked.',
    ),
  },
  {
    letter: 'F',
    of: ['P19'],
    text: text(
      'Сұрау салу жіберілген күн — нөлінші күн. 19-тармақ жаңа ұзарту құқығын бермейді: ұзарту 30-тармақ бойынша ғана болады.',
      'День отправки запроса — нулевой. Пункт 19 не даёт нового права продлевать: продление только по пункту 30.',
      'The day of sending is day 0. Paragraph 19 gives no power to extend of its own: extension is under paragraph 30 only.',
    ),
  },
  {
    letter: 'G',
    of: ['P15', 'P32', 'Code 73'],
    text: text(
      'Кодекс қабылдауға жазудан бас тартқанда тыңдаусыз шешуге мүмкіндік береді, бірақ тыңдау ешқашан заңсыз емес: ол өткізіледі. Құзыретке кірмейтін мәселе бас тартусыз одан әрі жолданады; бұрынғы шешім немесе сот актісі болса, тыңдаумен бас тартылады.',
      'Кодекс позволяет отказать в записи на приём без заслушивания, но заслушать никогда не незаконно: его проводят. Вопрос вне компетенции перенаправляют без отказа; при прежнем решении или судебном акте отказывают с заслушиванием.',
      'The Code lets a body skip the hearing when it refuses sign-up, but a hearing is never unlawful: it is held. A matter outside the competence is redirected, not refused; an earlier decision or court act leads to a refusal with a hearing.',
    ),
  },
  {
    letter: 'H',
    of: ['P20'],
    text: text(
      '2 жұмыс күні қатысудан бас тарту белгілі болған күннен саналады: жазбаша жауап түскен, жауап мерзімі өткен немесе өкіл қабылдауға келмеген күн.',
      '2 рабочих дня считают с того дня, когда об отказе стало известно: получен письменный отказ, истёк срок ответа или представитель не явился.',
      'The 2 working days run from when the refusal became known: a written one came, the term to answer ran out, or nobody came to the reception.',
    ),
  },
  {
    letter: 'I',
    of: ['P5', 'P6'],
    text: text(
      'Мәні баяндалмаған жолданымға алдымен түзету мерзімі беріледі; сонда да баяндалмаса (немесе жолданым мүлдем бос болса), қаралмайды және бұл 3 жұмыс күнінде хабарланады.',
      'При неизложенной сути сначала дают срок на исправление; если сути нет и тогда (или обращение явно пустое), его не рассматривают и за 3 рабочих дня сообщают об этом.',
      'Where no essence is stated, correction comes first; if it is still absent, or the appeal is plainly empty, it is not considered, and the applicant is told within 3 working days.',
    ),
  },
  {
    letter: 'J',
    of: ['P6', 'Code 17', 'Code 64'],
    text: text(
      'Түзетудің ақылға қонымды мерзімі — 5 жұмыс күні, бірақ жауап мерзіміне 3 жұмыс күні қалуы керек. Жауап мерзімі бұл кезде тоқтамайды.',
      'Разумный срок исправления — 5 рабочих дней, но с запасом 3 рабочих дня до срока ответа. Срок ответа при этом не останавливается.',
      'The reasonable term to correct is 5 working days, but leaves 3 before the reply is due. The clock of the reply does not stop.',
    ),
  },
  {
    letter: 'K',
    of: ['P25', 'Code 64'],
    text: text(
      'Жұмыс күні аяқталғаннан кейін немесе жұмыс емес күні түскен жолданым келесі жұмыс күні тіркеледі; түскен уақыты да, тіркелген күні де сақталады.',
      'Поступившее после конца рабочего дня или в нерабочий день регистрируют следующим рабочим днём; хранят и время поступления, и день регистрации.',
      'What comes in after the working day or on a day off is registered on the next working day; both the time it came and the day of registration are kept.',
    ),
  },
  {
    letter: 'L',
    of: ['P35', 'P36', 'P37', 'Code 90'],
    text: text(
      'Жеке қабылдау туралы жолданым мен қабылдауда берілген жолданым — екі бөлек іс. Бақылаудан алу соңғысына және хаттамалық тапсырмаларға қатысты.',
      'Обращение о личном приёме и обращение, поданное на приёме, — два разных дела. Снятие с контроля относится ко второму и к протокольным поручениям.',
      'The reception request and the appeal handed in at the reception are two cases. Removal from control is of the second, and of protocol tasks.',
    ),
  },
  {
    letter: 'M',
    of: ['P37', 'Code 67'],
    text: text(
      'Арнайы ереже ретінде 37-тармақ қолданылады: бұрын қараған қызметкер орындаушы бола алмайды, мәлімет бере алады. Бөлімшеде басқа қызметкер болмаса, басшы уәжін жазып рұқсат береді.',
      'Действует пункт 37 как специальный: рассматривавший ранее не может быть исполнителем, но может давать сведения. Если в подразделении никого другого нет, разрешает руководитель с указанием причины.',
      'Paragraph 37 wins as the special rule: who considered it before cannot execute, but may inform. If the unit has nobody else, the head overrides with a reason on record.',
    ),
  },
  {
    letter: 'N',
    of: ['P38'],
    text: text(
      'Екі шарт қатар керек: консультация алған және қабылдауға жазылудан бас тартқан. Қабылданғандардың сауалнамасы бөлек есепке алынады.',
      'Нужны оба условия: получил консультацию и отказался от записи. Опрос принятых учитывают отдельно.',
      'Both are needed: got a consultation and declined sign-up. A survey of those received is counted apart.',
    ),
  },
  {
    letter: 'O',
    of: ['P40'],
    text: text(
      'Кезең — күнтізбелік жылдың тоқсаны, Asia/Almaty уақытымен. Ұсынылған есеп өзгермейді, түзету — жаңа нұсқа.',
      'Период — квартал календарного года по времени Asia/Almaty. Сданный отчёт не меняется, исправление — новая версия.',
      'The period is a quarter of the calendar year, in Asia/Almaty time. A report once submitted stands; a correction is a new version.',
    ),
  },
  {
    letter: 'P',
    of: ['P12', 'P28'],
    text: text(
      'Кезектілік пен кезектен тыс құқық кестеге бөлуде де, қабылдау күнгі тірі кезекте де сақталады; санаттардың өзара басымдығы жоқ.',
      'Очерёдность и первенство действуют и при распределении по графику, и в живой очереди; между категориями старшинства нет.',
      'Queue order and priority hold on allocation and in the live queue; no category outranks another.',
    ),
  },
  {
    letter: 'Q',
    of: ['P13', 'P14'],
    text: text(
      'Шектеу шаралары кезінде келісім сұралмайды, бірақ арыз иесіне күту немесе жолданымын кері қайтарып алу ұсынылады.',
      'При ограничительных мерах согласия не требуется, но заявителю предлагают подождать или отозвать обращение.',
      'Under restrictive measures consent is not a condition, but the applicant is offered to wait or to withdraw.',
    ),
  },
  {
    letter: 'R',
    of: ['P2'],
    text: text(
      'Мемлекеттік ұйымдар жоғары тұрған органның құрамында тіркеледі.',
      'Государственные организации ведутся при вышестоящем органе.',
      'State organisations are kept under their parent body.',
    ),
  },
  {
    letter: 'S',
    of: ['P4', 'Code 64'],
    text: text(
      'Ұжымдық жолданым — бір тіркеу, бірнеше арыз иесі, байланысатын бір адам.',
      'Коллективное обращение — одна регистрация, несколько заявителей, одно контактное лицо.',
      'A collective appeal is one registration, several applicants, one contact person.',
    ),
  },
  {
    letter: 'T',
    of: ['P25', 'P29'],
    text: text(
      '"Тіркелді" — жолданым қабылданып алынды; "қабылданды" — арыз иесін лауазымды адам қабылдады.',
      '«Зарегистрировано» — обращение поступило и учтено; «принят» — заявителя приняло должностное лицо.',
      '“Registered” means that the appeal was taken in; “received” that the official received the applicant.',
    ),
  },
  {
    letter: 'U',
    of: ['P29', 'Code 76'],
    text: text(
      '15 жұмыс күнінің ішінде мыналардың бірі жіберілуі тиіс: қабылдау уақыты мен күні көрсетілген жауап, бас тарту, қайтару, одан әрі жолдау, тоқтату, қаралмайтыны туралы хабарлама; не сол күні қабылдау, консультациядан кейін жазылудан бас тарту, кері қайтарып алу. Мерзім жұмыс күнінің соңына дейін сақталған болып саналады; түзету мен тыңдау оны тоқтатпайды.',
      'За 15 рабочих дней должно быть отправлено одно из: ответ со временем и датой, отказ, возврат, перенаправление, прекращение, сообщение об оставлении без рассмотрения; либо приём в тот же день, консультация с отказом от записи, отзыв. Срок соблюдён до конца рабочего дня; исправление и заслушивание его не останавливают.',
      'Within 15 working days one of these is sent: reply with date and time, refusal, return, redirection, termination, notice that it is not considered; or there is a same-day reception, consulted-and-declined, a withdrawal. It is in time until the end of the working day; correction and hearing do not stop it.',
    ),
  },
  {
    letter: 'V',
    of: ['P6', 'P30'],
    text: text(
      'Түзету мерзімі табыс етілгеннен кейінгі 1 жұмыс күнінен қысқа болмайды; уақыт жетпесе, бағдарлама ескертіп, ұзартуды ұсынады.',
      'Срок исправления не короче 1 рабочего дня после вручения; если времени мало, программа предупреждает и предлагает продление.',
      'The term to correct is never shorter than 1 working day after delivery; where time is short, the program warns and proposes an extension.',
    ),
  },
  {
    letter: 'W',
    of: ['P37'],
    text: text(
      '"Бұрын қараған" — сол арыз иесінің сол тақырыптағы (немесе сол мәселе деп байланыстырылған) бұрынғы жолданымын орындаған, бірге орындаған, жобасын жасаған, бекіткен немесе тыңдауды өткізген адам.',
      '«Рассматривал ранее» — исполнитель, соисполнитель, составитель, утвердивший или председатель заслушивания по прежнему обращению того же заявителя с той же темой (или связанному как то же дело).',
      '“Considered before”: executor, co-executor, drafter, approver or chair of the hearing on an earlier appeal of the same applicant with the same topic, or one linked as the same matter.',
    ),
  },
  {
    letter: 'X',
    of: ['P12'],
    text: text(
      'Кезектен тыс құқық күні әлі айтылмағандарды, содан кейін тіркеліп келгендерді реттейді; күні айтылған адамды ешкім ығыстырмайды.',
      'Первенство упорядочивает тех, кому день ещё не назван, затем явившихся; того, кому день назван, никто не сдвигает.',
      'Priority orders appeals not yet told a date, then persons who have checked in; nobody who was told a date is moved by it.',
    ),
  },
  {
    letter: 'Y',
    of: ['Code 64', 'Code 70', 'P15'],
    text: text(
      'Жолданымды бас тарту туралы шешім қабылданғанға немесе қабылдау хаттамасына қол қойылғанға дейін кері қайтарып алуға болады.',
      'Отозвать обращение можно, пока не принято решение об отказе и не подписан протокол приёма.',
      'An appeal may be withdrawn until the refusal is adopted or the protocol of the reception is signed.',
    ),
  },
  {
    letter: 'Z',
    of: ['P25', 'P29', 'Code 76'],
    text: text(
      'Күнтізбесі әлі жоқ жылдарда да тіркеледі; мерзім алдын ала (демалыс күндері мен тұрақты мерекелер бойынша) есептеліп, белгіленеді және күнтізбе шыққанда қайта есептеледі.',
      'Регистрируют и в годы, календаря которых ещё нет; срок считают предварительно (по выходным и постоянным праздникам), помечают и пересчитывают с выходом календаря.',
      'Registration succeeds in years whose calendar is not known too; the term is provisional (weekends and fixed holidays), marked so, and counted again when the calendar arrives.',
    ),
  },
];
