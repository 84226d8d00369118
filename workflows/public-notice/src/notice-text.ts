import type { Text } from '@qabyldau/kernel';
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
  if (figures.received === null) return `${head} ${few[language](figures.atLeast)}`;
  const topics = Object.entries(figures.byTopic).map(
    ([topic, count]) => `${topicName(topic)[language]} — ${count}`,
  );
  const listed = topics.length === 0 ? '' : ` ${byTopic[language]}: ${topics.join('; ')}.`;
  return `${head} ${total[language](figures.received)}${listed}`;
}

const shown = (day: string): string => day.split('-').reverse().join('.');

const topicName = (topic: string): Text =>
  (labels.values.topic as Readonly<Record<string, Text>>)[topic] ?? labels.values.topic.other;

const heads = {
  kk: (days: string) => `Жеке қабылдау қорытындысы, ${days}.`,
  ru: (days: string) => `Итоги личного приёма, ${days}.`,
  en: (days: string) => `Personal receptions, ${days}.`,
};
const few = {
  kk: (n: number) => `Қабылданғандар саны ${n} адамнан аз.`,
  ru: (n: number) => `Принято менее ${n} человек.`,
  en: (n: number) => `Fewer than ${n} people were received.`,
};
const total = {
  kk: (n: number) => `Қабылданғандар саны: ${n}.`,
  ru: (n: number) => `Принято человек: ${n}.`,
  en: (n: number) => `People received: ${n}.`,
};
const byTopic = { kk: 'Мәселелер бойынша', ru: 'По вопросам', en: 'By topic' };
