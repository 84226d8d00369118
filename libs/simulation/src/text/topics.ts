/** What people come about; the proportions follow published reports of akims' offices. */
export const topicWeights = {
  land: 22,
  housing: 17,
  utilities: 15,
  'social-support': 13,
  employment: 9,
  roads: 8,
  health: 7,
  education: 5,
  business: 4,
} as const;

export type Topic = keyof typeof topicWeights;

export const topics = Object.keys(topicWeights) as readonly Topic[];

/** What organisations come about. */
export const organisationTopicWeights = { business: 45, land: 25, roads: 20, utilities: 10 } as const;
