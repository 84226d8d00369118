import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request comes from Qabyldau and is not an old one sent again.
 * @param headers of the request, in lower case
 * @param body the bytes as they came, before anything parses them
 * @param secret `whsec_…`, as configured on both sides
 */
export function isGenuine(headers, body, secret, now = Date.now()) {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  if (Math.abs(now / 1000 - Number(timestamp)) > 300) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .some((signature) => {
      const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
      return given.length === right.length && timingSafeEqual(given, right);
    });
}
