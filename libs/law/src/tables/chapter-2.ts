import { text, type Paragraph } from '../paragraph.js';

/** Model Regulation, chapter 2: how reception is held. */
export const chapter2: readonly Paragraph[] = [
  {
    id: 'P4',
    title: text('Қабылдауға жазылу', 'Запись на приём', 'Sign-up'),
    short: text(
      'Қабылдауды ұйымдастыруға жауапты қызметкерлер жұмыс күндері, түскі үзілістен тыс жұмыс уақытында қабылдауға жазады. Негізі — "электрондық үкімет" веб-порталы немесе "Электрондық жолданымдар" жүйесі арқылы келген, қағаз түріндегі (қолма-қол берілгенін қоса) не ауызша айтылған жолданым, сондай-ақ call-орталыққа түскен өтінім.',
      'Ответственные за организацию приёма записывают на приём в рабочие дни и часы, кроме обеденного перерыва: по обращениям через портал «электронного правительства» или ИАС «Электронные обращения», на бумаге (в том числе поданным нарочно), устным, а также по заявкам в call-центр.',
      'Reception organisers sign people up on working days in working hours, lunch excepted: on appeals through the eGov portal or E-Otinish, on paper (also by hand), spoken ones, and on requests to the call centre.',
    ),
    asks: 'program',
  },
  {
    id: 'P5',
    title: text('Мәні баяндалмаған жолданым', 'Обращение без сути вопроса', 'No essence stated'),
    short: text(
      'Мәселенің мәні айтылмаған жеке қабылдау туралы жолданым қаралмайды, бұл арыз иесіне хабарланады.',
      'Обращение о личном приёме, в котором не изложена суть вопроса, не рассматривается, о чём сообщают заявителю.',
      'A reception request that does not state the essence of the question is not considered, and the applicant is told so.',
    ),
    asks: 'program',
  },
  {
    id: 'P6',
    title: text(
      'Жолданымды қабылдаудан бас тартуға тыйым; түзету және қайтару',
      'Запрет отказа в приёме обращения; исправление и возврат',
      'No refusal to accept an appeal; correction and return',
    ),
    short: text(
      'Жолданымды қабылдаудан бас тартуға болмайды. Кодекстің 63-бабының талаптарына сай келмейтін жолданымның иесіне кемшілігі көрсетіліп, оны түзетуге ақылға қонымды мерзім беріледі; осы мерзімде түзетілмеген жолданым қайтарылады.',
      'Отказывать в приёме обращения запрещено. Если оно не отвечает статье 63 Кодекса, заявителю указывают недостаток и дают разумный срок на исправление; не исправленное в срок обращение возвращают.',
      'To refuse to accept an appeal is forbidden. If it does not meet article 63 of the Code, the applicant is told what is missing and given a reasonable term to correct it; an appeal not corrected in that term is returned.',
    ),
    asks: 'program',
  },
  {
    id: 'P7',
    title: text('Ай сайынғы қабылдау', 'Ежемесячный приём', 'Reception every month'),
    short: text(
      '2-тармақтағы адамдар бекітілген кесте бойынша қоғамдық қабылдау бөлмесінде айына кемінде бір рет қабылдайды. Орталық атқарушы органдардың басшылары халықпен кездесулер шеңберінде (№ 863 Жарлық), әкімдер кездесулерден кейін де (№ 826 Жарлық) қабылдайды.',
      'Лица пункта 2 принимают в общественных приёмных по утверждённому графику не реже раза в месяц. Руководители центральных исполнительных органов принимают и в рамках встреч с населением (Указ № 863), акимы — и после таких встреч (Указ № 826).',
      'The persons of paragraph 2 receive in public reception rooms at least once a month, by an approved schedule. Heads of central executive bodies also receive within meetings with the population (Decree 863), akims also after them (Decree 826).',
    ),
    asks: 'program',
  },
  {
    id: 'P7-1',
    title: text(
      'Орталықтардағы ай сайынғы қабылдау',
      'Ежемесячный приём в центрах',
      'Every month at the centres',
    ),
    short: text(
      '2-тармақтағы адамдар азаматтарды қабылдау орталықтарында айына кемінде бір рет, Үкімет Аппаратының Басшысы қосымшадағы нысан бойынша бекіткен кестемен қабылдайды.',
      'Лица пункта 2 принимают в центрах приёма граждан не реже раза в месяц по графику в форме приложения, который утверждает Руководитель Аппарата Правительства.',
      'The persons of paragraph 2 receive at citizens’ reception centres at least once a month, by a schedule in the form of the annex which the Head of the Government Apparatus approves.',
    ),
    asks: 'program',
  },
  {
    id: 'P8',
    title: text('Кестені жариялау', 'Обнародование графика', 'Publication of the schedule'),
    short: text(
      'Лауазымды адамның тегі, аты, әкесінің аты (бар болса) және қабылдау күндері көрсетілген кестелер мемлекеттік және орыс тілдерінде үй-жайларда көрінетін жерге ілінеді және ресми сайттарға орналастырылады.',
      'Графики с фамилией, именем, отчеством (при наличии) должностного лица и днями приёма на государственном и русском языках вывешивают на видном месте в помещениях и размещают на официальных сайтах.',
      'Schedules with the official’s full name and days of reception, in the state and Russian languages, hang where all can see them in the premises and stand on the official sites.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама кестені екі тілде дайындап, жариялайды; үй-жайға ілуді адамдар орындайды.',
      'Программа готовит и публикует график на двух языках; вывешивают его люди.',
      'The program makes and publishes the schedule in both languages; people hang it up.',
    ),
  },
  {
    id: 'P9',
    title: text('Кестеден тыс қабылдау', 'Приём вне графика', 'Reception outside the schedule'),
    short: text(
      'Бірінші басшының немесе әкімнің орынбасарлары оның тапсырмасы бойынша, өткізу күні көрсетіліп, кестеден тыс қабылдай алады.',
      'Заместители первого руководителя или акима могут принимать вне графика по его поручению с указанием дня приёма.',
      'Deputies of the first head or akim may receive outside the schedule on the head’s or akim’s instruction, which names the day.',
    ),
    asks: 'program',
  },
  {
    id: 'P10',
    title: text('Жеке басын және өкілеттігін растау', 'Личность и полномочия', 'Identity and authority'),
    short: text(
      'Арыз иесі қабылдау алдында жеке басын куәландыратын құжатты, ал басқа адам атынан жүгінсе, өкілеттігін растайтын құжатты да көрсетеді.',
      'Перед приёмом заявитель предъявляет документ, удостоверяющий личность, а действующий за другого — и документ о полномочиях.',
      'Before the reception the applicant shows an identity document; who acts for another also shows proof of authority.',
    ),
    asks: 'program',
  },
  {
    id: 'P11',
    title: text(
      'Шетелдіктер мен азаматтығы жоқ адамдар',
      'Иностранцы и лица без гражданства',
      'Foreigners and stateless persons',
    ),
    short: text(
      'Шетелдіктер мен азаматтығы жоқ адамдар құпиялылық режимінің талаптарына сай, қажет болса аудармашымен қабылданады. Халықаралық шарттарда өзгеше көзделмесе, олардың жолданымдары Қазақстан заңнамасы бойынша қаралады.',
      'Иностранцев и лиц без гражданства принимают с соблюдением режима секретности и при необходимости с переводчиком. Их обращения рассматривают по законодательству Казахстана, если международные договоры не говорят иного.',
      'Foreigners and stateless persons are received under the rules of secrecy and, if needed, with an interpreter. Their appeals are considered under the law of Kazakhstan unless treaties say otherwise.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама тексеру парағы мен аудармашыны есепке алады; құпиялылық пен халықаралық шарт мәселесін қызметкер шешеді.',
      'Программа ведёт проверочный лист и заявку на переводчика; о секретности и договорах судит сотрудник.',
      'The program keeps the check-list and the interpreter; what secrecy and treaties ask is judged by an employee.',
    ),
  },
  {
    id: 'P12',
    title: text('Кезек және кезектен тыс қабылдау', 'Очередь и приём вне очереди', 'Queue and priority'),
    short: text(
      'Қабылдау жүгіну кезегімен жүреді. Кезектен тыс: Ұлы Отан соғысының ардагерлері және жеңілдіктер бойынша оларға теңестірілген ардагерлер, басқа мемлекеттер аумағындағы ұрыс қимылдарының және еңбек ардагерлері, мүгедектігі бар адамдар, жүкті әйелдер, "Алтын Қыран", "Халық қаһарманы", "Қазақстанның Еңбек Ері" ордендерімен марапатталған адамдар.',
      'Принимают в порядке очерёдности обращения. Вне очереди: ветераны Великой Отечественной войны и приравненные к ним по льготам, ветераны боевых действий на территории других государств, ветераны труда, лица с инвалидностью, беременные женщины, удостоенные наград «Алтын Қыран», «Халық қаһарманы», «Қазақстанның Еңбек Ері».',
      'First come, first served. Out of turn: veterans of the Great Patriotic War and those equated to them by benefits, veterans of combat on the territory of other states, labour veterans, persons with disabilities, pregnant women, holders of “Altyn Qyran”, “Khalyq qaharmany”, “Qazaqstannyñ Eñbek Eri”.',
    ),
    asks: 'program',
  },
  {
    id: 'P13',
    title: text(
      'Келісіммен бейнеконференцбайланыс',
      'Видеоконференцсвязь по согласию',
      'Video link by consent',
    ),
    short: text(
      'Арыз иесі келіссе, орталық органның басшысы, әкім немесе олардың орынбасарлары оны бейнеконференцбайланыс арқылы қабылдай алады.',
      'С согласия заявителя руководители центральных органов, акимы и их заместители могут принять его по видеоконференцсвязи.',
      'With the applicant’s consent, heads of central bodies, akims and their deputies may receive by video link.',
    ),
    asks: 'program',
  },
  {
    id: 'P14',
    title: text('Шектеу шаралары кезінде', 'При ограничительных мерах', 'Under restrictive measures'),
    short: text(
      'Пандемияға немесе қауіпсіздікке байланысты шектеу шаралары енгізілсе, қабылдау тек бейнеконференцбайланыс арқылы өтеді.',
      'При ограничительных мерах из-за пандемии или иных обстоятельств безопасности принимают только по видеоконференцсвязи.',
      'While restrictive measures for a pandemic or other reasons of safety are in force, reception is by video link only.',
    ),
    asks: 'program',
  },
  {
    id: 'P15',
    title: text(
      'Қабылдауға жазылмайтын жағдайлар',
      'Когда на приём не записывают',
      'When there is no sign-up',
    ),
    short: text(
      'Қабылдауға жазылмайды: 1) мәселе органның құзыретіне кірмесе; 2) сол нысана мен негіздер бойынша осы қатысушыға қатысты шешім болса; 3) сол туралы заңды күшіне енген сот актісі болса; 4) жолданым қайтарылса; 5) арыз иесі жолданымын кері қайтарып алса.',
      'На приём не записывают, если 1) вопрос вне компетенции органа; 2) по тому же предмету и основаниям в отношении участника уже есть решение; 3) о том же есть вступивший в силу судебный акт; 4) обращение возвращено; 5) заявитель отозвал обращение.',
      'There is no sign-up when 1) the matter is outside the body’s competence; 2) there is a decision on the participant on the same subject and grounds; 3) there is a court act in force on the same; 4) the appeal was returned; 5) the applicant has withdrawn it.',
    ),
    asks: 'program',
  },
  {
    id: 'P16',
    title: text('Қабылдаушы адам болмаса', 'Отсутствие принимающего лица', 'The official is absent'),
    short: text(
      'Қабылдай алмайтын лауазымды адам (науқас, іссапарда және т. б.) жауапты қызметкерді қабылдаудан кемінде 2 жұмыс күні бұрын немесе қабылдау күні хабардар етеді.',
      'Принимающее лицо, которое не может вести приём (болезнь, командировка и иное), сообщает об этом ответственному сотруднику не позднее чем за 2 рабочих дня или в день приёма.',
      'An official who cannot receive (illness, business trip or another cause) tells the responsible employee no later than 2 working days before, or on the day of the reception.',
    ),
    asks: 'program',
  },
  {
    id: 'P17',
    title: text('Көмекшілер', 'Помощники', 'Helpers'),
    short: text(
      'Қабылдау күні жолданым мен құжаттарды рәсімдеуге көмектесу үшін заң консультанттары, психологтар, әлеуметтік қызметкерлер, ал тек қабылдау күндері — волонтерлер тартылуы мүмкін.',
      'В день приёма можно привлечь юрисконсультов, психологов и социальных работников, чтобы помочь с оформлением обращений и бумаг; волонтёров — только в дни приёма.',
      'On the day of reception legal consultants, psychologists and social workers may help with appeals and papers; volunteers on reception days only.',
    ),
    asks: 'partly',
    why: text(
      'Көмекші тарту — органның еркінде; бағдарлама олардың қай күні, кім ретінде тартылғанын ғана жазады.',
      'Привлекать ли помощников, решает орган; программа лишь записывает, кто и в какой день помогает.',
      'Engaging helpers is at the body’s discretion; the program only notes who helps on which day.',
    ),
  },
  {
    id: 'P18',
    title: text('Басқа мүдделі органдардың қатысуы', 'Участие иных органов', 'Other bodies take part'),
    short: text(
      'Көтерілген мәселе басқа мүдделі органдардың құзыретіне қатысты болса, олардың өкілдерінің қабылдауға қатысуы қамтамасыз етіледі.',
      'Если вопрос относится к компетенции иных заинтересованных органов, обеспечивается участие их представителей.',
      'Where the matter is within the competence of other interested bodies, the participation of their representatives is ensured.',
    ),
    asks: 'program',
  },
  {
    id: 'P19',
    title: text('Сұрау салу туралы хабарлама', 'Уведомление о запросе', 'Notice of the request'),
    short: text(
      'Басқа органға қатысу туралы сұрау салу жіберілгеннен кейін арыз иесіне 2 жұмыс күні ішінде бұл туралы және қажет болса қарау мерзімінің ұзартылғаны туралы хабарланады.',
      'После направления запроса об участии заявителя в течение 2 рабочих дней уведомляют о нём и при необходимости о продлении рассмотрения.',
      'Once the participation request is sent, the applicant is told of it within 2 working days and, if necessary, that consideration is extended.',
    ),
    asks: 'program',
  },
  {
    id: 'P20',
    title: text('Қатысудан бас тарту фактілері', 'Отказ органа от участия', 'A body declines to take part'),
    short: text(
      'Басқа органның бірлескен қабылдауға қатысудан бас тартуы туралы ақпарат 2 жұмыс күні ішінде Үкімет Аппаратына жіберіледі.',
      'О том, что иной орган отказался участвовать в совместном приёме, в течение 2 рабочих дней информируют Аппарат Правительства.',
      'That another body declined to take part in a joint reception is reported to the Government Apparatus within 2 working days.',
    ),
    asks: 'program',
  },
  {
    id: 'P21',
    title: text('Қабылдау тілі', 'Язык приёма', 'Language'),
    short: text(
      'Қабылдау арыз иесінің қалауы бойынша мемлекеттік немесе орыс тілінде өтеді.',
      'Приём ведётся на государственном или русском языке по желанию заявителя.',
      'Reception is in the state or the Russian language, as the applicant wishes.',
    ),
    asks: 'program',
  },
  {
    id: 'P22',
    title: text('Қызметкерлерді шақыру', 'Приглашение сотрудников', 'Inviting employees'),
    short: text(
      'Қабылдау барысында қоғамдық қабылдау бөлмесінің қызметкерлері органның қызметкерлерін шақыра алады немесе тиісті лауазымды адаммен қабылдау уақыты мен орнын келісе алады.',
      'В ходе приёма сотрудники приёмной могут пригласить сотрудников органа либо согласовать с нужным должностным лицом время и место приёма.',
      'During the reception the staff of the room may invite employees of the body, or agree time and place with the relevant official.',
    ),
    asks: 'partly',
    why: text(
      'Шақыру не шақырмауды қызметкер шешеді; бағдарлама қатысқанды және жаңа уақытты жазады.',
      'Приглашать ли, решает сотрудник; программа записывает участников и новое время.',
      'Whether to invite is for the employee; the program records who took part and the new time.',
    ),
  },
  {
    id: 'P23',
    title: text('Хаттама және тапсырмалар', 'Протокол и поручения', 'Protocol and tasks'),
    short: text(
      'Қабылдау нәтижелері хаттамаланады: жолданым немесе тапсырмалар бойынша шешім және орындаудың нақты мерзімдері. Хаттамалық тапсырмалар жолданымға қоса тіркеледі.',
      'Итоги приёма протоколируются: решение по обращению или поручениям и точные сроки исполнения. Протокольные поручения прикладывают к обращению.',
      'The results are recorded in a protocol: the decision on the appeal or the tasks, and exact dates of execution. Protocol tasks are attached to the appeal.',
    ),
    asks: 'program',
  },
  {
    id: 'P24',
    title: text('Бұқаралық ақпарат құралдары', 'Средства массовой информации', 'Mass media'),
    short: text(
      'Қабылдау туралы бұқаралық ақпарат құралдарында жарияланады; дербес деректер, мемлекеттік құпиялар және заңмен қорғалатын өзге құпиялар қорғалады.',
      'О приёмах сообщают в СМИ, соблюдая защиту персональных данных, государственных и иных охраняемых законом тайн.',
      'Receptions are made public in the mass media, with personal data, state secrets and other secrets of the law protected.',
    ),
    asks: 'partly',
    why: text(
      'Жариялайтын — адамдар; бағдарлама сандарды ғана есептеп береді, азын біріктіреді, екінші адамның бекітуінсіз жібермейді. Құпия бар-жоғын сол адам қарайды.',
      'Публикуют люди; программа считает только числа, малые объединяет и не выпускает без утверждения другим лицом. Есть ли тайна — смотрит это лицо.',
      'People publish; the program counts figures only, puts small ones together and lets none out that another has not approved. Whether there is a secret in it, that person looks.',
    ),
  },
];
