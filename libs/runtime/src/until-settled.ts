import { hasCode } from '@qabyldau/kernel';

/** How often a command is decided anew because somebody else wrote first. */
const MAX_ATTEMPTS = 12;

/** Does it anew while it rests on something that the log does not say. */
export async function untilSettled<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (!hasCode(error, 'wrong-expected-revision') || attempts >= MAX_ATTEMPTS) throw error;
    }
  }
}
