import { briefToReceive, protocol, received, registered } from '../test/commands.js';
import { defaultAppealPolicy } from './policy.js';

describe('what the body sets otherwise in the course of an appeal (cl. 4)', () => {
  it('does not change the term of a protocol that runs', () => {
    const appeal = received();
    appeal.lookups.policy = { ...defaultAppealPolicy, protocolDays: 5 };
    const [event] = appeal.does('2026-03-19 10:00', 'official:akim', protocol());
    expect(appeal.context.protocolDue?.dueOn).toBe('2026-03-18');
    expect(event?.data).toMatchObject({ late: true });
  });

  it('does not change the term of a brief that runs', () => {
    const appeal = registered();
    const { briefDue } = appeal.context;
    appeal.lookups.policy = { ...defaultAppealPolicy, briefLeadForReply: 5 };
    const [event] = appeal.does('2026-03-03 10:00', 'responsible', briefToReceive());
    expect(event?.data).toMatchObject({ dueOn: briefDue?.dueOn });
  });
});
