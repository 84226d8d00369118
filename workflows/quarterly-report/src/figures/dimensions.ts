import { bodyLabels } from '@qabyldau/body';
import { participationLabels } from '@qabyldau/participation-request';
import { appealLabels } from '@qabyldau/reception-appeal';
import { dayLabels } from '@qabyldau/reception-day';
import { surveyLabels } from '@qabyldau/satisfaction-survey';
import { writtenAppealLabels } from '@qabyldau/written-appeal';
import { dimension, NOT_GIVEN, ofAppeal, ofDetail, text, type Dimension, type Words } from './dimension.js';
import { regionNames } from './regions.js';

const words: Readonly<Record<string, Words>> = appealLabels.values;

export const byChannel = ofAppeal((appeal) => appeal.channel, words['channel']);
export const byApplicant = ofAppeal((appeal) => appeal.applicantKind, words['applicantKind']);
export const byLanguage = ofAppeal((appeal) => appeal.language, words['language']);
export const byTopic = ofAppeal((appeal) => appeal.topic, words['topic']);
export const byVenue = ofAppeal((appeal) => appeal.venue, words['venue']);
export const byRegion = ofAppeal((appeal) => appeal.region, regionNames);
export const byCitizenship = ofAppeal((appeal) => appeal.citizenship ?? 'citizen', {
  citizen: text('Қазақстан азаматтары', 'Граждане Казахстана', 'Citizens of Kazakhstan'),
  ...words['citizenship'],
});
export const byCharacter = ofAppeal((appeal) => (appeal.applicants > 1 ? 'collective' : 'individual'), {
  individual: text('Жеке', 'Индивидуальные', 'Individual'),
  collective: text('Ұжымдық', 'Коллективные', 'Collective'),
});
export const byPriority = ofAppeal((appeal) => (appeal.priority === 1 ? 'priority' : 'usual'), {
  usual: text('Жалпы кезек бойынша', 'В общем порядке', 'In turn'),
  priority: text('Кезектен тыс (12-тармақ)', 'Вне очереди (пункт 12)', 'Out of turn (P12)'),
});

export const byDecision = ofDetail(words['decision']);
export const byGround = ofDetail(words['ground']);
export const byMoveReason = ofDetail(words['reason']);
export const byStep = ofDetail(words['step']);
export const byReturnGround = ofDetail({
  'not-corrected': text('Мерзімінде түзетілмеген', 'Не исправлено в срок', 'Not corrected in time'),
  ...words['ground'],
});
export const byAnswerResult = ofDetail(writtenAppealLabels.values['result']);
export const bySurveyKind = ofDetail(surveyLabels.values['kind']);
export const bySessionKind = ofDetail(dayLabels.values?.['kind']);
export const byPlaceOfDay = dimension(({ fact, day }) => fact.venue ?? day?.venue ?? null, {
  ...dayLabels.values?.['venue'],
});
export const byParticipationGround = ofDetail(participationLabels.values['ground']);
export const byScore = dimension(({ fact }) => String(fact.amount), surveyLabels.values['score']);

export const byLateness = dimension(({ fact }) => (fact.late === 1 ? 'late' : 'in-time'), {
  'in-time': text('Мерзімінде', 'В срок', 'In time'),
  late: text('Мерзімінен кеш', 'С опозданием', 'Late'),
});
export const byRank = dimension(({ fact, day }, { ranks }) => {
  const employee = fact.employee ?? day?.employee ?? null;
  return employee === null ? null : String(ranks.get(employee) ?? NOT_GIVEN);
}, bodyLabels.values?.['rank']);
export const byOfficial: Dimension = {
  of: ({ fact, day }) => fact.employee ?? day?.employee ?? null,
  values: 'employees',
};
