import { fillText, type Text } from '@qabyldau/kernel';
import { labels } from './labels.js';
import type { NoticeEvents } from './messages.js';

type Published = Pick<NoticeEvents['notice-prepared'], 'period' | 'figures'>;
type Language = keyof Text;

/** P24, P21: the notice in words, made of its figures alone. A topic without a name of ours is `other`. */
export const noticeText = (notice: Published): Text => ({
  kk: written(notice, 'kk'),
  ru: written(notice, 'ru'),
  en: written(notice, 'en'),
});

function written({ period, figures }: Published, language: Language): string {
  const { from, to } = period;
  const days = from === to ? shown(from) : `${shown(from)} – ${shown(to)}`;
  const head = heads[language](days);
  if (figures.received === null) return `${head} ${fillText(few, { n: figures.atLeast })[language]}`;
  const topics = Object.entries(figures.byTopic).map(
    ([topic, count]) => `${topicName(topic)[language]} — ${count}`,
  );
  const listed = topics.length === 0 ? '' : ` ${byTopic[language]}: ${topics.join('; ')}.`;
  return `${head} ${fillText(total, { n: figures.received })[language]}${listed}`;
}

const shown = (day: string): string => day.split('-').reverse().join('.');

const topicName = (topic: string): Text =>
  (labels.values.topic as Readonly<Record<string, Text>>)[topic] ?? labels.values.topic.other;

const heads = {
  kk: (days: string) => `Жеке қабылдау қорытындысы, ${days}.`,
  ru: (days: string) => `Итоги личного приёма, ${days}.`,
  en: (days: string) => `Personal receptions, ${days}.`,
};
const few: Text = {
  kk: 'Қабылданғандар саны {n} адамнан аз.',
  ru: 'Принято менее {n|человека|человек}.',
  en: 'Fewer than {n|person|people} were received.',
};
const total: Text = {
  kk: 'Қабылданғандар саны: {n}.',
  ru: 'Принято человек: {n}.',
  en: 'People received: {n}.',
};
const byTopic = { kk: 'Мәселелер бойынша', ru: 'По вопросам', en: 'By topic' };
